import type { Core } from '@strapi/strapi';
import { toInstant, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/panel/publication-state';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { loadHeldText } from '../embargo/held-text';
import { loadPanelSetting } from '../panel-setting/load-panel-setting';
import { listRecord } from '../record/list-record';
import { withdrawalHolding } from '../withdrawal/held-withdrawn';
import { languageStates } from './language-states';
import { rightsOver } from './rights-over';
import { storedRows, type StoredRows } from './stored-rows';
import { refusal } from '../refusals/refusal';

const LONGEST_RECORD = 50;

/**
 * All that the side panel of a text shows, in one answer, and no more than the role of whoever asks may know.
 * @throws where there is no such text, or the role does not read it
 */
export async function loadPublicationState(
  strapi: Core.Strapi,
  version: PublicationVersion,
): Promise<PublicationState> {
  const { uid } = publicationTypes[version.type];
  const rows = await storedRows(strapi, uid, version);
  const text = rows.draft ?? rows.published;
  if (text === null) throw refusal('text.missing');
  const rights = rightsOver(strapi, uid, text);
  if (!rights.reads) throw refusal('role.may-not-read');
  const setting = await loadPanelSetting(strapi);
  const held = await loadHeldText(strapi, { uid, documentId: version.documentId });
  const languages = await languageStates(strapi, version, held);
  const [own] = languages;
  if (own === undefined) throw refusal('text.missing');
  const { stage, embargoedUntil, pending, failure } = own;
  return {
    ...{ setting, clockTimeZones: await clockTimeZones(strapi) },
    ...{ stage, embargoedUntil, pending, failure, languages, savedAt: savedAtOf(rows) },
    withdrawal: await withdrawalFrom(strapi, version),
    may: {
      embargo: rights.embargoes,
      publish: rights.publishes,
      approve: setting.isEditor,
      savesKeepApproval: setting.isEditor || rights.publishes,
    },
    record: setting.isEditor ? await recordOf(strapi, version) : null,
  };
}

function savedAtOf({ draft }: StoredRows): Instant | null {
  return draft === null ? null : toInstant(new Date(draft.updatedAt as string).getTime());
}

async function clockTimeZones(strapi: Core.Strapi): Promise<readonly TimeZone[]> {
  const clocks: readonly { readonly timeZone: TimeZone | null }[] = await strapi.db
    .query('api::clock.clock')
    .findMany({ select: ['timeZone'], orderBy: { order: 'asc' } });
  return [...new Set(clocks.flatMap(({ timeZone }) => timeZone ?? []))];
}

async function withdrawalFrom(strapi: Core.Strapi, version: PublicationVersion) {
  const stored = await withdrawalHolding(strapi, version);
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
