import type { Core } from '@strapi/strapi';
import type { FrontPageEntry } from './list-front-page-entries';
import { isDraft, isPublic } from '../stored/draft-or-public';

/** By document and locale, whether there is a public version or only a draft: one query a type, however many entries. */
export async function versionStates(
  strapi: Core.Strapi,
  entries: readonly FrontPageEntry[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, 'draft' | 'published'>>> {
  const states = new Map<string, Map<string, 'draft' | 'published'>>();
  for (const uid of new Set(entries.map((entry) => entry.uid))) {
    const documentId = { $in: entries.filter((entry) => entry.uid === uid).map((entry) => entry.documentId) };
    const rows: readonly Row[] = await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'locale', 'publishedAt'], where: { documentId } });
    for (const row of rows) {
      const ofDocument = states.get(row.documentId) ?? new Map<string, 'draft' | 'published'>();
      if (isPublic(row) || !ofDocument.has(row.locale))
        ofDocument.set(row.locale, isDraft(row) ? 'draft' : 'published');
      states.set(row.documentId, ofDocument);
    }
  }
  return states;
}

interface Row {
  readonly documentId: string;
  readonly locale: string;
  readonly publishedAt: unknown;
}
