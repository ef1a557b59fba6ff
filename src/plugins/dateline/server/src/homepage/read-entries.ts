import type { Core, UID } from '@strapi/strapi';
import type { Instant } from '../../../core';
import { maxHomepageEntries, type HomepageEntry, type HomepageType } from '../../../core/homepage';
import type { Entry } from '../schema';
import { openReadableType, type ReadableType, type Wanted } from './readable-type';

/** Who asks, and as of when. */
export interface Asker {
  /** What Strapi knows of the signed-in admin's permissions. */
  readonly userAbility: unknown;
  readonly asOf: Instant;
}

export interface ReadEntry extends HomepageEntry {
  readonly entry: Entry;
}

interface Read {
  readonly isInUse: boolean;
  readonly types: readonly HomepageType[];
  readonly entries: readonly ReadEntry[];
}

/** The published entries of these types, as far as the admin may read them in the content manager. */
export async function readEntries(strapi: Core.Strapi, wanted: readonly Wanted[], asker: Asker): Promise<Read> {
  const contentTypes = wanted.filter(({ uid }) => Object.hasOwn(strapi.contentTypes, uid));
  const opened = await Promise.all(contentTypes.map((type) => openReadableType(strapi, type, asker.userAbility)));
  const readable = opened.filter((type) => type !== null);
  return {
    isInUse: contentTypes.length > 0,
    types: readable.map(({ type }) => type),
    entries: (await Promise.all(readable.map((type) => readType(strapi, type)))).flat(),
  };
}

/**
 * As Strapi's own widgets ask: the permission's conditions choose among the entries, and of each those fields come that
 * may be read.
 */
async function readType(strapi: Core.Strapi, readable: ReadableType): Promise<readonly ReadEntry[]> {
  const { type, checker, fields, sort, hasDrafts, mainField } = readable;
  const { locale } = type;
  const query = await checker.sanitizedQuery.read({ fields: [...fields], sort: [...sort] });
  const documents = await strapi.documents(type.uid as UID.ContentType).findMany({
    ...query,
    limit: maxHomepageEntries,
    ...(hasDrafts && { status: 'published' }),
    ...(locale !== null && { locale }),
  });
  return documents.map((entry: Entry & { readonly documentId: string }) => {
    const label = mainField === null ? undefined : entry[mainField];
    return {
      uid: type.uid,
      documentId: entry.documentId,
      locale,
      label: typeof label === 'string' && label.trim() !== '' ? label : type.displayName,
      entry,
    };
  });
}
