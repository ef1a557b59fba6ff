import type { Core } from '@strapi/strapi';
import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Schedule } from '../../press/schedule/schedule';
import { holdText } from '../stored/hold-until-end';
import { recordAct } from '../record/record-act';
import { refuseUnlessMay } from '../whole-text/refuse-unless-may';
import { digestToApprove } from './approved-text';
import { refuseUnlessEditor } from './refuse-unless-editor';
import { instantOf, scheduleOf, scheduleRows, whereOf } from './schedule-rows';
import { tellSchedules } from './tell-schedules';
import { refusal } from '../refusals/refusal';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * An editor approves what stands in the draft now: it is what goes out at the time that was set.
 * @param readAt when what he has read had been saved: what was saved since, he has not
 */
export async function approveSchedule(
  strapi: Core.Strapi,
  version: PublicationVersion,
  id: number,
  readAt: Instant | null = null,
): Promise<Schedule> {
  refuseUnlessEditor(strapi);
  const { type, documentId, locale } = version;
  const { uid } = publicationTypes[type];
  await refuseUnlessMay(strapi, 'publish', version, [locale]);
  return strapi.db.transaction(async ({ trx }) => {
    await holdText(strapi, uid, documentId, trx);
    await refuseUnread(strapi, version, readAt);
    const where = { ...whereOf(version), id, action: 'publish', state: 'pending' };
    const approvedDigest = await digestToApprove(strapi, { uid, documentId, locale });
    const approved = { approval: 'approved', approvedDigest, changedBy: null, changedAt: null } as const;
    const { count } = await scheduleRows(strapi).updateMany({ where, data: approved });
    const row = count === 0 ? null : await scheduleRows(strapi).findOne({ where: { id } });
    if (row === null || approvedDigest === null) throw refusal('schedule.unknown');
    const { action, localTime, timeZone } = row;
    const details = { action, localTime, timeZone, at: instantOf(row.at) };
    await recordAct(strapi, { action: 'approve', uid, documentId, locale, details });
    const [told] = await tellSchedules(strapi, [row], true);
    return told ?? scheduleOf(row);
  });
}

/** Nobody approves what he has not read: a colleague may have saved the text while his form was open. */
async function refuseUnread(strapi: Core.Strapi, version: PublicationVersion, readAt: Instant | null) {
  if (readAt === null) return;
  const { type, documentId, locale } = version;
  const draft = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ select: ['updatedAt'], where: draftsWhere({ documentId, locale }) });
  if (draft === null || new Date(draft.updatedAt).getTime() <= toMilliseconds(readAt)) return;
  throw refusal('schedule.saved-meanwhile');
}
