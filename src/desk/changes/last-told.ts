import type { Core } from '@strapi/strapi';
import { inChunks } from '../sql/in-chunks';
import { streamTable, toStored, type StreamColumns } from './stream-table';
import type { StoredChange } from './stored-change';

/** The row that told last of each document and locale of a type, by both. */
export type LastTold = ReadonlyMap<string, StoredChange>;

export function toldKey({ documentId, locale }: Pick<StoredChange, 'documentId' | 'locale'>): string {
  return `${documentId} ${locale}`;
}

/** @param documentIds of all documents where none are named */
export async function lastTold(strapi: Core.Strapi, type: string, documentIds?: readonly string[]): Promise<LastTold> {
  const table = await streamTable(strapi);
  const rows: StreamColumns[] = [];
  for (const named of documentIds === undefined ? [undefined] : inChunks(documentIds)) {
    const newest = newestOf(table(), type);
    if (named !== undefined) newest.whereIn('document_id', [...named]);
    rows.push(...(await table().select('*').whereIn('position', newest)));
  }
  return new Map(rows.map(toStored).map((row) => [toldKey(row), row]));
}

/** The places in the stream of the rows that told last, from its table. */
export function newestOf(table: StreamQuery, type: string): StreamQuery {
  return table.max('position').where({ type }).groupBy('document_id', 'locale');
}

type StreamQuery = ReturnType<Awaited<ReturnType<typeof streamTable>>>;
