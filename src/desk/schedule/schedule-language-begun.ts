import type { Core } from '@strapi/strapi';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { scheduleActions, type ScheduleAction } from '../../press/schedule/schedule';
import { publicRowsWhere } from '../stored/draft-or-public';
import { recordAct } from '../record/record-act';
import type { DraftHandle } from './approved-text';
import { instantOf, scheduleRows, type ScheduleRow } from './schedule-rows';

/**
 * What waits for the text waits for a language that is begun later, too: at the same time, but for those who left it out
 * by name, and to be published only once an editor has approved it.
 */
export async function scheduleLanguageBegun(strapi: Core.Strapi, handle: DraftHandle): Promise<void> {
  const { uid, documentId, locale } = handle;
  const text = { publicationType: publicationTypeOf(uid), publicationId: documentId };
  const waiting = await scheduleRows(strapi).findMany({
    where: { ...text, state: 'pending' },
    orderBy: [{ id: 'desc' }],
  });
  // A public language whose changes are thrown away gets another draft, and was begun long ago.
  if (waiting.length === 0 || (await isPublicIn(strapi, handle))) return;
  for (const action of scheduleActions) {
    const latest = latestFor(waiting, action, locale);
    if (latest !== undefined) await scheduleAlike(strapi, handle, latest);
  }
}

async function isPublicIn(strapi: Core.Strapi, { uid, documentId, locale }: DraftHandle): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: publicRowsWhere({ documentId, locale }) })) > 0;
}

/** What was set last for other languages; none where this one has its own. */
function latestFor(waiting: readonly ScheduleRow[], action: ScheduleAction, locale: string): ScheduleRow | undefined {
  const alike = waiting.filter((row) => row.action === action);
  if (alike.some(({ publicationLocale }) => publicationLocale === locale)) return undefined;
  // A row of an earlier version was set for one language, and says of no other that it was left out.
  return alike.find(({ leftOut }) => leftOut !== null && !leftOut.includes(locale));
}

async function scheduleAlike(strapi: Core.Strapi, { uid, documentId, locale }: DraftHandle, row: ScheduleRow) {
  const { publicationType, publicationId, action, localTime, timeZone, offset, scheduledBy, leftOut } = row;
  const at = instantOf(row.at);
  await scheduleRows(strapi).create({
    data: {
      ...{ publicationType, publicationId, publicationLocale: locale },
      ...{ action, localTime, timeZone, offset, at: new Date(at), scheduledBy, leftOut },
      ...{ state: 'pending', attempts: 0 },
      ...(action === 'publish' ? { approval: 'unapproved', approvedDigest: null } : { approval: 'approved' }),
    },
  });
  await recordAct(strapi, {
    action: 'schedule',
    uid,
    documentId,
    locale,
    details: { action, localTime, timeZone, at },
  });
}
