import type { Core } from '@strapi/strapi';
import { runStatement } from '../sql/run-statement';
import { isPublicIn } from '../stored/draft-or-public-sql';
import { tableOf } from '../stored/table-of';
import { newestOf, toldKey } from './last-told';
import { thingOf, toldAttributes } from './public-things';
import type { StreamColumns } from './stream-table';
import { streamTable } from './stream-table';

/**
 * The documents of a type that stand otherwise in public than was told last: none, mostly. Asked at each start, so that it
 * is two statements that bring no more of a row than is compared, and no entry is made of them: of ten thousand texts it
 * takes a tenth of what reading them takes.
 */
export async function untoldDocuments(strapi: Core.Strapi, uid: string, type: string): Promise<readonly string[]> {
  const told = new Map((await toldRows(strapi, type)).map((row) => [toldKey(placeOf(row)), row]));
  const untold = new Set<string>();
  for (const row of await standingRows(strapi, uid)) {
    const { documentId, locale, state } = thingOf(uid, row);
    const key = toldKey({ documentId, locale });
    const before = told.get(key);
    told.delete(key);
    if (before?.version !== state.version || before.address_after !== state.address) untold.add(documentId);
  }
  // What was public, or stood withdrawn at its address, may be gone altogether.
  for (const { document_id, version, what } of told.values())
    if (version !== null || what === 'withdrawn') untold.add(document_id);
  return [...untold];
}

type ToldRow = Pick<StreamColumns, 'document_id' | 'locale' | 'what' | 'version' | 'address_after'>;

async function toldRows(strapi: Core.Strapi, type: string): Promise<readonly ToldRow[]> {
  const table = await streamTable(strapi);
  return table()
    .select('document_id', 'locale', 'what', 'version', 'address_after')
    .whereIn('position', newestOf(table(), type));
}

function placeOf({ document_id: documentId, locale }: ToldRow) {
  return { documentId, locale };
}

type StandingRow = Parameters<typeof thingOf>[1];

async function standingRows(strapi: Core.Strapi, uid: string): Promise<readonly StandingRow[]> {
  const { attributes } = strapi.db.metadata.get(uid);
  const wanted = toldAttributes(uid).filter((name) => compared.has(name) && attributes[name] !== undefined);
  const columns = wanted.map((name) => `t."${columnOf(attributes[name], name)}" AS "${name}"`);
  const sql = `SELECT ${columns.join(', ')} FROM ${tableOf(strapi, uid)} AS t WHERE ${isPublicIn('t')}`;
  return runStatement<StandingRow>(strapi, { sql, bindings: [] });
}

const compared: ReadonlySet<string> = new Set(['id', 'documentId', 'locale', 'updatedAt', 'slug']);

function columnOf(attribute: unknown, name: string): string {
  return (attribute as { readonly columnName?: string }).columnName ?? name;
}
