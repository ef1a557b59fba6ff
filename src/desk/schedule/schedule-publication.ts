import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toInstant, toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication-types';
import { sayMoment } from '../../press/schedule/say-moment';
import type { PublicationVersion, Schedule } from '../../press/schedule/schedule';
import { officeTimeZone } from '../office-time-zone';
import { storedVersions } from '../embargo/stored-versions';
import { now } from '../now';
import { recordAct } from '../record/record-act';
import { actorOf } from '../roles/actor-of';
import { cancelPending } from './cancel-schedule';
import { refuseUnlessEditor } from './refuse-unless-editor';
import { scheduleOf, scheduleRows, whereOf } from './schedule-rows';
import type { ScheduleRequest } from './schedule-request';

/**
 * Sets when a language version is published or unpublished, in place of what was set for that before.
 * @throws where nobody but an editor may, there is no such text, its time has passed or lies under its embargo
 */
export async function schedulePublication(
  strapi: Core.Strapi,
  publication: PublicationVersion,
  request: ScheduleRequest,
): Promise<Schedule> {
  refuseUnlessEditor(strapi);
  const { action, timeZone, moment } = request;
  const draft = await draftOf(strapi, publication);
  if (toMilliseconds(moment.at) <= now(strapi).getTime())
    throw new errors.ValidationError(`${sayMoment(moment.at, timeZone)} has passed: publish it at once instead.`);
  if (action === 'publish') await refuseUnderEmbargo(strapi, moment.at, draft.embargoedUntil);
  return strapi.db.transaction(async () => {
    await cancelPending(strapi, { ...whereOf(publication), action });
    const { localTime, offset } = moment;
    const scheduledBy = actorOf(strapi).name;
    const at = new Date(moment.at);
    const data = { ...whereOf(publication), action, localTime, timeZone, offset, at, scheduledBy };
    const row = await scheduleRows(strapi).create({ data: { ...data, state: 'pending', attempts: 0 } });
    await recordAct(strapi, {
      action: 'schedule',
      uid: publicationTypes[publication.type].uid,
      documentId: publication.documentId,
      locale: publication.locale,
      title: draft.title ?? undefined,
      details: { action, localTime, timeZone, at: moment.at },
    });
    return scheduleOf(row);
  });
}

async function draftOf(strapi: Core.Strapi, { type, documentId, locale }: PublicationVersion) {
  const where = { documentId, locale, publishedAt: null };
  const [draft] = await storedVersions(strapi, publicationTypes[type].uid, where);
  if (draft === undefined) throw new errors.NotFoundError('There is no such text in this language.');
  return draft;
}

async function refuseUnderEmbargo(strapi: Core.Strapi, at: Instant, embargoedUntil: number | null): Promise<void> {
  if (embargoedUntil === null || embargoedUntil <= toMilliseconds(at)) return;
  const end = sayMoment(toInstant(embargoedUntil), await officeTimeZone(strapi));
  throw new errors.PolicyError(`This text is under embargo until ${end} and cannot be scheduled to go out before.`);
}
