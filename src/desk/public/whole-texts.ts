import type { Core, UID } from '@strapi/strapi';
import type { Publication } from '../../press/public/publication';
import type { PublicationType } from '../../press/publication/publication-types';
import { storedText } from '../../press/stored/stored-values';
import { headOf, publicationOf, type StoredPublication } from '../../press/stored/publication-of';
import { runStatement } from '../sql/run-statement';
import { partsSql, type PartRow } from './parts-sql';

/** A public row of a type, without what hangs on it. */
export interface PublicRow {
  readonly type: PublicationType;
  readonly stored: StoredPublication & { readonly id: number };
}

/**
 * The texts of public rows whole, in the order of the rows and in four statements, however many they are: what hangs on
 * them, then turns, notes of changes and files. Those that cannot be shown are left out.
 */
export async function wholeTexts(strapi: Core.Strapi, rows: readonly PublicRow[]): Promise<readonly Publication[]> {
  if (rows.length === 0) return [];
  return textsOf(strapi, rows, await runStatement<PartRow>(strapi, partsSql(strapi, idsByType(rows))));
}

/** A text in one of the languages that it is public in, with its address there. */
export type Translation = Pick<Publication, 'type' | 'documentId' | 'locale' | 'slug'>;

export interface TextInLanguages {
  readonly publication: Publication;
  readonly translations: readonly Translation[];
}

/** One text whole, and where it is public in other languages, in not a statement more. */
export async function textInLanguages(strapi: Core.Strapi, row: PublicRow): Promise<TextInLanguages | null> {
  const found = await runStatement<PartRow>(strapi, partsSql(strapi, idsByType([row]), { inLanguages: true }));
  const parts = [...found].sort(inOrder);
  const [publication] = await textsOf(strapi, [row], parts);
  if (publication === undefined) return null;
  const { type, documentId } = publication;
  const translations = parts.filter(isOf('translations')).flatMap(({ one: locale, two }) => {
    const slug = storedText(two);
    return locale === null || slug === null ? [] : [{ type, documentId, locale, slug }];
  });
  return { publication, translations };
}

async function textsOf(
  strapi: Core.Strapi,
  rows: readonly PublicRow[],
  found: readonly PartRow[],
): Promise<readonly Publication[]> {
  const parts = [...found].sort(inOrder);
  const kept = new Map<PartRow['part'], ReadonlyMap<number, Part>>();
  for (const [part, uid] of keptApart) kept.set(part, await loadParts(strapi, uid, parts.filter(isOf(part))));
  const valueOf = (row: PartRow) => smallPart(row) ?? kept.get(row.part)?.get(row.id);
  return rows.flatMap(({ type, stored }) => {
    const head = headOf(stored);
    if (head === null) return [];
    const own = parts.filter((part) => part.type === type && part.owner === stored.id);
    return [publicationOf(type, { ...stored, ...partsOf(own, valueOf) }, head)];
  });
}

type Part = Readonly<Record<string, unknown>>;

/** Where the parts are that the first statement has only the ids of. */
const keptApart: readonly (readonly [PartRow['part'], UID.Schema])[] = [
  ['turns', 'press.turn'],
  ['changes', 'press.change-note'],
  ['attachments', 'plugin::upload.file'],
];

function idsByType(rows: readonly PublicRow[]): ReadonlyMap<PublicationType, readonly number[]> {
  const ids = new Map<PublicationType, number[]>();
  for (const { type, stored } of rows) ids.set(type, [...(ids.get(type) ?? []), stored.id]);
  return ids;
}

function inOrder(one: PartRow, other: PartRow): number {
  return (one.position ?? 0) - (other.position ?? 0);
}

function isOf(part: PartRow['part']) {
  return (row: PartRow) => row.part === part;
}

async function loadParts(
  strapi: Core.Strapi,
  uid: UID.Schema,
  rows: readonly PartRow[],
): Promise<ReadonlyMap<number, Part>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const found = new Map<number, Part>();
  for (let start = 0; start < ids.length; start += MOST_BINDINGS) {
    const some: readonly (Part & { id: number })[] = await strapi.db
      .query(uid)
      .findMany({ where: { id: { $in: ids.slice(start, start + MOST_BINDINGS) } } });
    for (const part of some) found.set(part.id, part);
  }
  return found;
}

/** SQLite takes 32,766 in a statement: https://www.sqlite.org/limits.html#max_variable_number */
const MOST_BINDINGS = 30_000;

function smallPart({ part, one, two, three }: PartRow): Part | null {
  if (part === 'people') return { function: one, name: two, person: three === null ? null : { documentId: three } };
  return part === 'topics' ? { documentId: one, name: two, slug: three } : null;
}

function partsOf(rows: readonly PartRow[], valueOf: (row: PartRow) => Part | undefined): Part {
  const names: readonly PartRow['part'][] = ['people', 'topics', ...keptApart.map(([part]) => part)];
  return Object.fromEntries(names.map((name) => [name, rows.filter(isOf(name)).map(valueOf)]));
}
