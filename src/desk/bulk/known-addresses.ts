import type { Core } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes } from '../../press/publication/publication-types';
import { importKeyOf, slugBaseOf } from '../import/namesakes';
import { runStatement } from '../sql/run-statement';
import { tableOf } from '../stored/table-of';

/**
 * What in one type and language may have to do with a new text: read once, while nobody else may choose a slug, and kept up
 * with what is filed. Each question of `import/namesakes` and `saving/taken-slugs` would go through the table again.
 */
export interface KnownAddresses {
  /** Of slugs, and of all that they begin with up to a hyphen. */
  readonly beginnings: Set<string>;
  readonly importKeys: Set<string>;
}

/** Whether something is called so, or stands or stood at such an address. */
export function isKnown({ beginnings, importKeys }: KnownAddresses, record: PublicationRecord): boolean {
  return importKeys.has(importKeyOf(record)) || beginnings.has(slugBaseOf(record));
}

export function keepKnown({ beginnings, importKeys }: KnownAddresses, record: PublicationRecord): void {
  importKeys.add(importKeyOf(record));
  addBeginnings(beginnings, slugBaseOf(record));
}

function addBeginnings(beginnings: Set<string>, slug: string): void {
  for (let end = slug.length; end > 0; end = slug.lastIndexOf('-', end - 1)) beginnings.add(slug.slice(0, end));
}

export async function loadKnownAddresses(
  strapi: Core.Strapi,
  { type, locale }: Pick<PublicationRecord, 'type' | 'locale'>,
): Promise<KnownAddresses> {
  const known: KnownAddresses = { beginnings: new Set(), importKeys: new Set() };
  for (const { slug, key } of await storedAddresses(strapi, { type, locale })) {
    if (slug !== null) addBeginnings(known.beginnings, slug);
    if (key !== null) known.importKeys.add(key);
  }
  return known;
}

interface StoredAddress {
  readonly slug: string | null;
  readonly key: string | null;
}

/** Of texts, and where a withdrawal or a redirect stands in the place of one. */
async function storedAddresses(
  strapi: Core.Strapi,
  { type, locale }: Pick<PublicationRecord, 'type' | 'locale'>,
): Promise<readonly StoredAddress[]> {
  const places = ['api::withdrawal.withdrawal', 'api::redirect.redirect'].map(
    (uid) =>
      `SELECT slug, NULL AS key FROM ${tableOf(strapi, uid)} WHERE publication_type = ? AND publication_locale = ?`,
  );
  const texts = `SELECT slug, import_key AS key FROM ${tableOf(strapi, publicationTypes[type].uid)} WHERE locale = ?`;
  const sql = [texts, ...places].join(' UNION ALL ');
  return runStatement<StoredAddress>(strapi, { sql, bindings: [locale, type, locale, type, locale] });
}
