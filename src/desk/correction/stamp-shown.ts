import { publicationUids } from '../../press/publication/publication-types';
import type { AnsweredEntry, Consequence } from '../acts/public-act';
import { stampPublication } from './stamp-publication';

/**
 * Keeps what the public is told about a text's life: when it first went out, when it last changed, by which address it was
 * known.
 */
export const stampShown: Consequence = {
  async after(strapi, { uid, shown, touched, entries, rowsBefore }) {
    const publicationUid = publicationUids.find((each) => each === uid);
    if (publicationUid === undefined) return;
    for (const { id, documentId, locale, slug = null } of shown) {
      if (locale === null) continue;
      const row = { id, documentId, locale, slug };
      const slugBefore = touched.find((old) => old.locale === locale)?.slug ?? null;
      const known = { readDraft: rowsBefore.drafts.get(locale), slugBefore };
      tell(entries, id, await stampPublication(strapi, publicationUid, row, known));
    }
  },
};

/** The answer was read before the stamps were set. */
function tell(
  entries: readonly AnsweredEntry[],
  id: number,
  stamps: Record<'firstPublishedAt' | 'lastChangedAt', Date>,
): void {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return;
  if ('firstPublishedAt' in entry) entry.firstPublishedAt = stamps.firstPublishedAt.toISOString();
  if ('lastChangedAt' in entry) entry.lastChangedAt = stamps.lastChangedAt.toISOString();
}
