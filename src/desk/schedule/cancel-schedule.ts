import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicationTypes } from '../../press/publication-types';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { recordAct } from '../record/record-act';
import { refuseUnlessEditor } from './refuse-unless-editor';
import { scheduleRows, whereOf, type ScheduleRow } from './schedule-rows';

/** Takes back what was set and has not happened yet. */
export async function cancelSchedule(strapi: Core.Strapi, publication: PublicationVersion, id: number): Promise<void> {
  refuseUnlessEditor(strapi);
  await strapi.db.transaction(async () => {
    const cancelled = await cancelPending(strapi, { ...whereOf(publication), id });
    if (cancelled === 0) throw new errors.NotFoundError('Nothing of this text is waiting under that number.');
  });
}

/** Conditional, as firing is: what an instance has claimed in the meantime happens. */
export async function cancelPending(strapi: Core.Strapi, where: object): Promise<number> {
  const rows = await scheduleRows(strapi).findMany({ where: { ...where, state: 'pending' } });
  let cancelled = 0;
  for (const row of rows) {
    const condition = { id: row.id, state: 'pending' };
    const { count } = await scheduleRows(strapi).updateMany({ where: condition, data: { state: 'cancelled' } });
    if (count > 0) await recordCancelled(strapi, row);
    cancelled += count;
  }
  return cancelled;
}

async function recordCancelled(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const { action, localTime, timeZone } = row;
  await recordAct(strapi, {
    action: 'unschedule',
    uid: publicationTypes[row.publicationType].uid,
    documentId: row.publicationId,
    locale: row.publicationLocale,
    details: { action, localTime, timeZone },
  });
}
