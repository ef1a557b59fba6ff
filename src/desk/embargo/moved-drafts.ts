import type { Core } from '@strapi/strapi';
import { latestAhead } from '../../press/embargo/text-embargo';
import type { PublicationUid } from '../../press/publication/publication-types';
import type { NewDraft } from './admit-draft';
import { embargoFrom } from './embargo-from';
import { heldUntil, loadHeldText } from './held-text';
import type { HeldRow } from './held-rows';

interface Moving extends NewDraft {
  readonly documentId?: string;
}

/** A draft that is put into another text, or under another language, takes along what held it back where it was. */
export async function carryAlong(
  strapi: Core.Strapi,
  uid: PublicationUid,
  rows: readonly HeldRow[],
  data: Moving,
): Promise<void> {
  for (const row of rows) {
    const { documentId, locale } = row;
    const to = { documentId: data.documentId ?? documentId, locale: data.locale ?? locale };
    if (row.isPublished || (to.documentId === documentId && to.locale === locale)) continue;
    const from = await loadHeldText(strapi, { uid, documentId });
    const there = await loadHeldText(strapi, { uid, documentId: to.documentId });
    const ends = [heldUntil(from, locale), heldUntil(there, to.locale), embargoFrom(data.embargoedUntil)];
    const held = latestAhead(ends, from.nowMs);
    if (held !== null) data.embargoedUntil = new Date(held);
  }
}
