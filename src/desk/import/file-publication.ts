import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { FilingOutcome } from '../../press/filing/import-report';
import { mergePublications } from '../../press/filing/merge-publications';
import { isSamePublication, ownAttributes, type PublicationRecord } from '../../press/filing/publication-record';
import { textDocuments } from '../text-documents';
import { filePerson } from './file-person';
import { orderSlugs } from './order-slugs';
import { importKeyOf, storedNamesakes, type StoredPublication } from './stored-publications';

/**
 * Files one publication and publishes it: a new entry, more about a known one, or nothing where all is known.
 *
 * @param filed documentIds of what the same page has told of already: an entry that stands there twice is two texts
 */
export async function filePublication(
  strapi: Core.Strapi,
  record: PublicationRecord,
  filed: Set<string>,
): Promise<FilingOutcome> {
  const namesakes = await storedNamesakes(strapi, record);
  const known = chooseKnown(namesakes, record, filed);
  if (known) filed.add(known.documentId);
  if (known === undefined) return create(strapi, record, namesakes, filed);
  const merged = mergePublications(known.record, record);
  if (!hasChanged(known.record, merged))
    return { kind: 'unchanged', documentId: known.documentId, notes: notesOn(known, record) };
  return update(strapi, known, merged, notesOn(known, record));
}

/** Of several texts with the same title on the same day, the one that says the same. */
function chooseKnown(namesakes: readonly StoredPublication[], record: PublicationRecord, filed: ReadonlySet<string>) {
  const same = namesakes.filter((stored) => !filed.has(stored.documentId) && isSamePublication(stored.record, record));
  return same.find((stored) => stored.record.excerpt === record.excerpt) ?? same[0];
}

async function create(
  strapi: Core.Strapi,
  record: PublicationRecord,
  namesakes: readonly StoredPublication[],
  filed: Set<string>,
): Promise<FilingOutcome> {
  const data = await dataOf(strapi, record);
  const saving = { locale: record.locale, data, status: 'published' } as const;
  const { documentId } = await textDocuments(strapi, record.type).create(saving);
  filed.add(documentId);
  if (namesakes.length > 0) await orderSlugs(strapi, record);
  return { kind: 'created', documentId, notes: [] };
}

async function update(
  strapi: Core.Strapi,
  known: StoredPublication,
  merged: PublicationRecord,
  notes: readonly string[],
): Promise<FilingOutcome> {
  // What an officer has taken back stays back: its draft learns what the page says, and no more.
  const status = known.isPublished ? 'published' : 'draft';
  const { title: _title, ...data } = await dataOf(strapi, merged);
  const { documentId } = known;
  await textDocuments(strapi, merged.type).update({ documentId, locale: merged.locale, data, status });
  return { kind: 'updated', documentId, notes };
}

function hasChanged(before: PublicationRecord, after: PublicationRecord): boolean {
  return compared.some((name) => !isDeepStrictEqual(comparable(before[name]), comparable(after[name])));
}

const compared = [
  'date',
  'dateBasis',
  'dayOrder',
  'featured',
  'excerpt',
  'body',
  'turns',
  'people',
  'issuers',
  'form',
  'place',
  'deliveredOn',
  'outlet',
  'programme',
  'event',
  'pageSavedAt',
] as const satisfies readonly (keyof PublicationRecord)[];

/** A value without what Strapi adds to it and without gaps; the order of keys is the database's affair. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([key, inner]) => inner !== null && !added.has(key));
  return Object.fromEntries(own.map(([key, inner]) => [key, comparable(inner)]));
}

const added: ReadonlySet<string> = new Set(['id', 'key']);

function notesOn(known: StoredPublication, record: PublicationRecord): string[] {
  const isContradicted = known.record.dateBasis === 'printed' && record.dateBasis === 'printed';
  return isContradicted && known.record.date !== record.date
    ? [`The text is dated ${known.record.date} on one page and ${record.date} on another; the earlier date is kept.`]
    : [];
}

async function dataOf(strapi: Core.Strapi, record: PublicationRecord) {
  const { issuers, ...own } = ownAttributes(record);
  const people = await Promise.all(record.people.map((byline) => filePerson(strapi, byline, record.locale)));
  return {
    title: record.title,
    importKey: importKeyOf(record),
    pageSavedAt: record.pageSavedAt,
    date: record.date,
    dateBasis: record.dateBasis,
    dayOrder: record.dayOrder,
    featured: record.featured,
    excerpt: record.excerpt,
    body: [...record.body],
    turns: record.turns.map(({ speaker, role, aside, body }) => ({ speaker, role, aside, body: [...body] })),
    people,
    deliveredOn: record.deliveredOn,
    place: record.place,
    ...own,
    ...(issuers ? { issuers: issuers.map((name) => ({ name })) } : {}),
  };
}
