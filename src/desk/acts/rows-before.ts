import { isDraft } from '../stored/draft-or-public';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { entityParts } from '../rows/entity-parts';

/** A row of a document as it stood before an act, in some language, draft or public. */
export interface RowBefore {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly title?: string | null;
  readonly slug?: string | null;
  readonly embargoedUntil?: string | null;
}

/** A draft with its parts, as Strapi reads it to publish it. */
export type ReadDraft = Readonly<Record<string, unknown>> & { readonly id: number };

/**
 * What is known of the document that the Document Service is about to show or hide, read once for all who follow the act:
 * guards, stamps, links and the record asked for the same rows one after the other.
 */
export interface RowsBefore {
  readonly uid: string;
  readonly documentId: string | undefined;
  readonly action: string;
  /** All rows of the document before the act. */
  readonly rows: readonly RowBefore[];
  /** The drafts that go out, by locale. */
  readonly drafts: Map<string, ReadDraft>;
}

const rowsBefore = new AsyncLocalStorage<RowsBefore>();

/** The act that runs now, if it is one of this document. */
function rowsBeforeOf(uid: string, documentId: string | undefined): RowsBefore | undefined {
  const running = rowsBefore.getStore();
  return running?.uid === uid && running.documentId === documentId ? running : undefined;
}

export function withRowsBefore<Result>(act: RowsBefore, work: () => Result): Result {
  return rowsBefore.run(act, work);
}

/** The rows as they stand, where the act that runs has read them and written none of them yet. */
export function rowsBeforePublishing(uid: string, documentId: string): readonly RowBefore[] | undefined {
  const running = rowsBeforeOf(uid, documentId);
  return running?.action === 'publish' ? running.rows : undefined;
}

/** One of them, by its number. */
export function rowBeforePublishing(uid: string, id: number): RowBefore | undefined {
  const running = rowsBefore.getStore();
  if (running?.uid !== uid || running.action !== 'publish') return undefined;
  return running.rows.find((row) => row.id === id);
}

/**
 * Keeps each draft that Strapi reads in order to publish it, with all its parts: what goes out is a copy of it, and need
 * not be read again. To be called from `register`.
 */
export function keepReadDrafts(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    afterFindMany({ model, params, result }) {
      const running = rowsBefore.getStore();
      if (running === undefined || running.uid !== model.uid || params.select !== undefined) return;
      for (const row of result as unknown as readonly (ReadDraft & RowBefore)[]) {
        const isMeant = isDraft(row) && (running.documentId ?? row.documentId) === row.documentId;
        if (isMeant && isWhole(strapi, model.uid, row)) running.drafts.set(row.locale ?? '', structuredClone(row));
      }
    },
  });
}

/** All its parts came along: others read the same draft for some of them. */
function isWhole(strapi: Core.Strapi, uid: string, row: object): boolean {
  const { parts } = entityParts(strapi, uid) ?? { parts: [] };
  return parts.every(({ name }) => Object.hasOwn(row, name) || isOfStrapi.has(name));
}

/** What Strapi itself ties to a row, and nobody publishes. */
const isOfStrapi: ReadonlySet<string> = new Set(['createdBy', 'updatedBy', 'localizations']);
