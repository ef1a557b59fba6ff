import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import { recordAct } from '../record/record-act';
import { embargoReason } from './embargo-reason';
import { heldUntil, type HeldText } from './held-text';
import { refusal } from '../refusals/refusal';

export function refuseSetApart(): never {
  throw refusal('embargo.apart-for-editors');
}

/** Writes down that a text is held back from now on, but for this language. */
export async function recordSetApart(strapi: Core.Strapi, text: HeldText, locale: string, until: number | null) {
  const kept = heldUntil(text, locale);
  await recordAct(strapi, {
    action: 'set-apart',
    uid: text.handle.uid,
    documentId: text.handle.documentId,
    locale,
    title: text.rows.find((row) => row.locale === locale)?.title ?? undefined,
    reason: embargoReason(),
    details: { to: kept === null ? null : toInstant(kept), textUntil: until === null ? null : toInstant(until) },
  });
}
