import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import { isSooner, type TextEmbargo } from '../../press/embargo/text-embargo';
import { sayMoment } from '../../press/moments/say-moment';
import { officeTimeZone } from '../site/office-time-zone';
import { recordAct } from '../record/record-act';
import { embargoReason } from './embargo-reason';
import { heldUntil, loadHeldText, type HeldText } from './held-text';
import { saveEmbargo } from './stored-embargo';
import { refusal } from '../refusals/refusal';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * Gives a text another embargo, shows it on the draft of every language that it moves, and writes down in each what
 * became of it. Whoever calls this has asked who may.
 */
export async function changeTextEmbargo(
  strapi: Core.Strapi,
  before: HeldText,
  next: TextEmbargo,
  locales: readonly string[],
) {
  const after = { ...before, embargo: { ...before.embargo, ...next }, rows: withoutOwn(before, locales) };
  const moves = locales
    .map((locale) => ({ locale, from: heldUntil(before, locale), to: heldUntil(after, locale) }))
    .filter(({ from, to }) => from !== to);
  const isTighter = moves.some(({ from, to }) => isSooner(from, to));
  await saveEmbargo(strapi, before.handle, before.embargo, next, isTighter);
  for (const { locale, from, to } of moves) {
    await showOnDraft(strapi, before, locale, to);
    await recordMove(strapi, before, { locale, from, to });
  }
}

/** What the drafts say of themselves is about to be what the text says. */
function withoutOwn({ rows }: HeldText, locales: readonly string[]): HeldText['rows'] {
  return rows.map((row) => (locales.includes(row.locale) && !row.isPublished ? { ...row, embargoedUntil: null } : row));
}

/** Past the lifecycles, which would take it for somebody's wish; `updatedAt` stays, since nobody has written anything. */
async function showOnDraft(strapi: Core.Strapi, { handle, rows }: HeldText, locale: string, until: number | null) {
  if (rows.every((row) => row.isPublished || row.locale !== locale)) return;
  await strapi.db
    .queryBuilder(handle.uid)
    .update({ embargoedUntil: until === null ? null : new Date(until) })
    .where(draftsWhere({ documentId: handle.documentId, locale }))
    .execute();
}

interface Move {
  readonly locale: string;
  readonly from: number | null;
  readonly to: number | null;
}

async function recordMove(strapi: Core.Strapi, { handle, rows }: HeldText, { locale, from, to }: Move) {
  const ends = to === null ? 'lift-embargo' : 'shorten-embargo';
  await recordAct(strapi, {
    action: isSooner(to, from) ? ends : 'embargo',
    uid: handle.uid,
    documentId: handle.documentId,
    locale,
    title: rows.find((row) => row.locale === locale && !row.isPublished)?.title ?? undefined,
    reason: embargoReason(),
    details: { from: instantOrNull(from), to: instantOrNull(to) },
  });
}

/** Shows the text's embargo on every draft that it speaks for: one that was taken down stands under it again. */
export async function showEmbargo(strapi: Core.Strapi, handle: HeldText['handle'], locales: readonly string[]) {
  const text = await loadHeldText(strapi, handle);
  for (const locale of locales) {
    const until = heldUntil(text, locale);
    if (until !== null) await showOnDraft(strapi, text, locale, until);
  }
}

export async function refuseSooner(strapi: Core.Strapi, running: number): Promise<never> {
  const moment = sayMoment(toInstant(running), await officeTimeZone(strapi));
  throw refusal('embargo.for-editors', { moment });
}

export function refusePublic(): never {
  throw refusal('embargo.text-public');
}

function instantOrNull(ms: number | null) {
  return ms === null ? null : toInstant(ms);
}
