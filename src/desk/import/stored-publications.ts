import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { toInstant, type CivilDate } from 'strapi-plugin-dateline/core';
import type { BlockNode } from '../../press/front-page';
import { titleKey, type PublicationRecord } from '../../press/filing/publication-record';
import type { DateBasis } from '../../press/import/saved-page';
import { publicationTypes } from '../../press/publication-types';
import { slugOf } from '../../press/slug';

export interface StoredPublication {
  readonly documentId: string;
  readonly isPublished: boolean;
  readonly record: PublicationRecord;
}

/** What an import leaves on an entry to know it again, even after an officer has corrected its title. */
export function importKeyOf({ type, locale, title }: PublicationRecord): string {
  return createHash('sha256')
    .update(`${type}\n${locale}\n${titleKey(title)}`)
    .digest('hex')
    .slice(0, 32);
}

/** The entries that may be the same publication: imported under the same title, or written by hand with it. */
export async function storedNamesakes(
  strapi: Core.Strapi,
  record: PublicationRecord,
): Promise<readonly StoredPublication[]> {
  const { uid } = publicationTypes[record.type];
  const base = slugOf(record.title, record.locale, `${record.type}-${record.date}`);
  const rows: readonly Row[] = await strapi.db.query(uid).findMany({
    where: {
      locale: record.locale,
      publishedAt: null,
      $or: [{ importKey: importKeyOf(record) }, { slug: base }, { slug: { $startsWith: `${base}-` } }],
    },
    populate: ['turns', 'people', ...(record.type === 'statement' ? ['issuers'] : [])],
    orderBy: { id: 'asc' },
  });
  return Promise.all(rows.map((row) => storedPublication(strapi, record, row)));
}

/** A draft row of any of the five types. */
interface Row {
  readonly documentId: string;
  readonly importKey: string | null;
  readonly [attribute: string]: unknown;
}

async function storedPublication(strapi: Core.Strapi, asked: PublicationRecord, row: Row): Promise<StoredPublication> {
  const { uid } = publicationTypes[asked.type];
  const where = { documentId: row.documentId, locale: asked.locale, publishedAt: { $notNull: true } };
  return {
    documentId: row.documentId,
    isPublished: (await strapi.db.query(uid).count({ where })) > 0,
    record: recordOf(asked, row),
  };
}

function recordOf(asked: PublicationRecord, row: Row): PublicationRecord {
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
    pageSavedAt: row.pageSavedAt ? toInstant(new Date(String(row.pageSavedAt)).getTime()) : null,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function list<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? (value as Item[]) : [];
}
