import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { BlockNode } from '../../press/public/blocks';
import { titleKey, type PublicationRecord } from '../../press/filing/publication-record';
import type { DateBasis } from '../../press/import/saved-page';
import type { Reading } from '../../press/filing/settle';
import { publicationTypes, type PublicationUid } from '../../press/publication/publication-types';
import { slugOf } from '../../press/publication/slug';
import { digestOf, loadContent } from '../content/text-content';
import { loadReadings } from './readings';
import type { Standing } from './settle-entry';
import { draftsWhere, publicRowsWhere } from '../stored/draft-or-public';

/** An entry that may be the publication that a page tells of. */
export interface Namesake {
  readonly documentId: string;
  readonly standing: Standing;
  /** What stands in its draft. */
  readonly record: PublicationRecord;
  /** What its last import remembers. */
  readonly reading: Reading<PublicationRecord> | null;
}

/** What an import leaves on an entry to know it again, even after an officer has corrected its title. */
export function importKeyOf({ type, locale, title }: PublicationRecord): string {
  return createHash('sha256')
    .update(`${type}\n${locale}\n${titleKey(title)}`)
    .digest('hex')
    .slice(0, 32);
}

/** The slug that its title makes, before others are looked at. */
export function slugBaseOf({ title, locale, type, date }: PublicationRecord): string {
  return slugOf(title, locale, `${type}-${date}`);
}

/** Those that may be the same publication: imported under the same title, or written by hand with it. */
export async function storedNamesakes(strapi: Core.Strapi, record: PublicationRecord): Promise<readonly Namesake[]> {
  const { uid } = publicationTypes[record.type];
  const base = slugBaseOf(record);
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({
    where: draftsWhere({
      locale: record.locale,
      $or: [{ importKey: importKeyOf(record) }, { slug: base }, { slug: { $startsWith: `${base}-` } }],
    }),
    populate: populated(record),
    orderBy: { id: 'asc' },
  });
  const { locale } = record;
  const readings = await loadReadings<PublicationRecord>(
    strapi,
    { uid, locale },
    rows.map(({ documentId }) => documentId),
  );
  return Promise.all(
    rows.map(async (row) => ({
      documentId: row.documentId,
      standing: await standingOf(strapi, uid, row, locale),
      record: recordOf(record, row),
      reading: readings.get(row.documentId) ?? null,
    })),
  );
}

/** What stands in a draft by now. */
export async function loadRecord(
  strapi: Core.Strapi,
  asked: PublicationRecord,
  documentId: string,
): Promise<PublicationRecord> {
  const { uid } = publicationTypes[asked.type];
  const where = draftsWhere({ documentId, locale: asked.locale });
  const row: Row | null = await strapi.db.query(uid).findOne({ where, populate: populated(asked) });
  return row ? recordOf(asked, row) : asked;
}

export function populated({ type }: PublicationRecord): string[] {
  return ['turns', 'people', ...(type === 'statement' ? ['issuers'] : [])];
}

/** A draft row of any of the five types. */
export interface Row {
  readonly documentId: string;
  readonly importKey: string | null;
  readonly [attribute: string]: unknown;
}

/** The draft keeps the date of its first publication while nothing is public. */
export async function standingOf(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, firstPublishedAt }: { readonly documentId: string; readonly firstPublishedAt?: unknown },
  locale: string,
): Promise<Standing> {
  const shown = await loadContent(strapi, uid, publicRowsWhere({ documentId, locale }));
  if (shown === null) return (firstPublishedAt ?? null) === null ? 'draft' : 'taken-back';
  const draft = await loadContent(strapi, uid, draftsWhere({ documentId, locale }));
  const isSame = draft !== null && digestOf(draft) === digestOf(shown) && draft['featured'] === shown['featured'];
  return isSame ? 'public' : 'edited';
}

export function recordOf(asked: PublicationRecord, row: Row): PublicationRecord {
  const isKnown = row.importKey === importKeyOf(asked);
  return {
    type: asked.type,
    locale: asked.locale,
    // A title that an officer has corrected since is still the one that was imported.
    title: isKnown ? asked.title : String(row.title),
    date: row.date as CivilDate,
    dateBasis: (row.dateBasis as DateBasis | null) ?? 'printed',
    dayOrder: Number(row.dayOrder ?? 0),
    featured: row.featured === true,
    body: list<BlockNode>(row.body),
    turns: list<PublicationRecord['turns'][number]>(row.turns),
    people: list<PublicationRecord['people'][number]>(row.people),
    issuers: list<{ name: string }>(row.issuers).map(({ name }) => name),
    deliveredOn: text(row.deliveredOn) as CivilDate | null,
    excerpt: text(row.excerpt),
    form: text(row.form),
    place: text(row.place),
    outlet: text(row.outlet),
    programme: text(row.programme),
    event: text(row.event),
    pageSavedAt: null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}
