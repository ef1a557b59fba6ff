import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationStage, PublicationState } from '../../press/desk/publication-state';
import { publicationTypes } from '../../press/publication-types';
import type { PublicationVersion, Schedule } from '../../press/schedule/schedule';
import { embargoFrom } from '../embargo/embargo-from';
import { runningUntil } from '../embargo/refuse-embargoed';
import { loadDeskSetting } from '../load-desk-setting';
import { listRecord } from '../record/list-record';
import { listSchedules } from '../schedule/list-schedules';
import { withdrawalUid, type StoredWithdrawal } from '../withdrawal/stored-withdrawal';
import { rightsOver } from './rights-over';
import { storedRows, type StoredRows } from './stored-rows';

const LONGEST_RECORD = 50;

/**
 * All that the side panel of a text shows, in one answer, and no more than the role of whoever asks may know.
 * @throws where there is no such text, or the role does not read it
 */
export async function loadPublicationState(
  strapi: Core.Strapi,
  publication: PublicationVersion,
): Promise<PublicationState> {
  const { uid } = publicationTypes[publication.type];
  const rows = await storedRows(strapi, uid, publication);
  const text = rows.draft ?? rows.published;
  if (text === null) throw new errors.NotFoundError('There is no such text in this language.');
  const rights = rightsOver(strapi, uid, text);
  if (!rights.reads) throw new errors.PolicyError('Your role does not read this text.');
  const setting = await loadDeskSetting(strapi);
  const schedules = await listSchedules(strapi, publication);
  const withdrawal = await withdrawalFrom(strapi, publication);
  const until = rights.readsEmbargo ? runningUntil(strapi, [embargoFrom(text.embargoedUntil)]) : null;
  return {
    setting,
    clockTimeZones: await clockTimeZones(strapi),
    stage: withdrawal === null ? stageOf(strapi, rows) : 'withdrawn',
    embargoedUntil: until === null ? null : toInstant(until),
    pending: schedules.filter(({ state }) => state === 'pending').reverse(),
    failure: failureIn(schedules, rows),
    withdrawal,
    may: { embargo: rights.embargoes, publish: rights.publishes },
    record: setting.isEditor ? await recordOf(strapi, publication) : null,
  };
}

async function clockTimeZones(strapi: Core.Strapi): Promise<readonly TimeZone[]> {
  const clocks: readonly { readonly timeZone: TimeZone | null }[] = await strapi.db
    .query('api::clock.clock')
    .findMany({ select: ['timeZone'], orderBy: { order: 'asc' } });
  return [...new Set(clocks.flatMap(({ timeZone }) => timeZone ?? []))];
}

function stageOf(strapi: Core.Strapi, { draft, published }: StoredRows): PublicationStage {
  if (published === null) return 'draft';
  if (draft === null) return 'published';
  // Strapi's own word for it, so that the panel and the list never contradict each other.
  return strapi.plugin('content-manager').service('document-metadata').getStatus(draft, [published]);
}

/** The latest that was set and has come to an end, where that was a failure and nobody has done it by hand since. */
function failureIn(schedules: readonly Schedule[], rows: StoredRows): Schedule | null {
  const [latest] = schedules
    .filter(({ state }) => state === 'done' || state === 'failed')
    .sort((one, other) => other.id - one.id);
  return latest?.state === 'failed' && !isDoneSince(latest, rows) ? latest : null;
}

function isDoneSince({ action, doneAt }: Schedule, { published }: StoredRows): boolean {
  if (action === 'unpublish') return published === null;
  if (published === null) return false;
  return doneAt === null || toInstant(new Date(published.publishedAt as string).getTime()) >= doneAt;
}

async function withdrawalFrom(strapi: Core.Strapi, { type, documentId, locale }: PublicationVersion) {
  const where = { publicationType: type, publicationId: documentId, publicationLocale: locale };
  const stored: StoredWithdrawal | null = await strapi.db.query(withdrawalUid).findOne({ where });
  if (stored === null) return null;
  return { reason: stored.reason, withdrawnAt: toInstant(new Date(stored.withdrawnAt).getTime()) };
}

async function recordOf(strapi: Core.Strapi, { documentId, locale }: PublicationVersion) {
  const asked = { subjectId: documentId, subjectLocale: locale, page: 1, pageSize: LONGEST_RECORD };
  const { data, meta } = await listRecord(strapi, asked);
  const entries = data.map(({ at, action, actorKind, actorName, reason, details }) => ({
    at: toInstant(new Date(at).getTime()),
    action,
    actorKind,
    actorName,
    reason,
    details,
  }));
  return { entries, total: meta.pagination.total };
}
