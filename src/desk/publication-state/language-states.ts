import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import type { LanguageState, PublicationStage } from '../../press/panel/publication-state';
import { isSetApart } from '../../press/embargo/text-embargo';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Schedule } from '../../press/schedule/schedule';
import { heldBackUntil, type HeldText } from '../embargo/held-text';
import { listSchedules } from '../schedule/list-schedules';
import { inOrder } from '../whole-text/text-languages';
import { isWithdrawnIn } from '../withdrawal/held-withdrawn';
import { rightsOver } from './rights-over';
import { storedRows, type StoredRows } from './stored-rows';

/** Where every language of a text stands that whoever asks may read, the asked one first. */
export async function languageStates(
  strapi: Core.Strapi,
  version: PublicationVersion,
  held: HeldText,
): Promise<readonly LanguageState[]> {
  const locales = [...new Set(held.rows.map(({ locale }) => locale))];
  const states: LanguageState[] = [];
  for (const locale of inOrder(locales, version.locale)) {
    const state = await languageState(strapi, { ...version, locale }, held);
    if (state !== null) states.push(state);
  }
  return states;
}

async function languageState(
  strapi: Core.Strapi,
  version: PublicationVersion,
  held: HeldText,
): Promise<LanguageState | null> {
  const { uid } = publicationTypes[version.type];
  const rows = await storedRows(strapi, uid, version);
  const text = rows.draft ?? rows.published;
  const rights = text === null ? null : rightsOver(strapi, uid, text);
  if (text === null || !rights?.reads) return null;
  const { locale } = version;
  const until = rights.readsEmbargo ? await heldBackUntil(strapi, held, locale) : null;
  const schedules = await listSchedules(strapi, version, rights.readsEmbargo);
  return {
    locale,
    title: rights.readsTitle ? text.title : null,
    stage: (await isWithdrawnIn(strapi, version)) ? 'withdrawn' : stageOf(strapi, rows),
    embargoedUntil: until === null ? null : toInstant(until),
    isSetApart: rights.readsEmbargo && isSetApart(held.embargo, locale, held.nowMs),
    pending: schedules.filter(({ state }) => state === 'pending').reverse(),
    failure: failureIn(schedules, rows),
    may: { embargo: rights.embargoes, publish: rights.publishes },
  };
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
