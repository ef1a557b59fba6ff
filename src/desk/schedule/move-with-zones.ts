import type { Core } from '@strapi/strapi';
import { dueInstant } from '../../press/moments/due-instant';
import { momentAt } from '../../press/moments/local-moment';
import { recordMoved } from './record-moved';
import { instantOf, scheduleRows, type ScheduleRow } from './schedule-rows';

/**
 * Puts everything that waits at the instant that its local time means by the zone data of this version. They come with
 * the plugin, so they can only have changed while the server was down. Of several instances that start together one moves
 * each, and says so.
 */
export async function moveWithZones(strapi: Core.Strapi): Promise<void> {
  for (const row of await scheduleRows(strapi).findMany({ where: { state: 'pending' } }))
    await moveWithZone(strapi, row);
}

async function moveWithZone(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const was = instantOf(row.at);
  const at = dueInstant({ ...row, at: was });
  if (at === was) return;
  await strapi.db.transaction(async () => {
    const { count } = await scheduleRows(strapi).updateMany({
      where: { id: row.id, state: 'pending', at: new Date(was) },
      data: { at: new Date(at), offset: momentAt(at, row.timeZone).offset },
    });
    if (count > 0) await recordMoved(strapi, row, at);
  });
}
