import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import type { Change, ChangedType, Happening } from '../../press/changes/change';
import type { PublicState } from '../../press/changes/happening-between';

/** A row of the stream as it is kept: nothing of it is ever altered or taken away. */
export interface StoredChange {
  readonly position: number;
  readonly at: Date;
  readonly what: Happening | typeof beginning;
  readonly type: ChangedType;
  /** Empty where there is none, as is the locale: columns of a key that a database compares. */
  readonly documentId: string;
  readonly locale: string;
  readonly addressBefore: string | null;
  readonly addressAfter: string | null;
  /** Of the public state that was told; null where there is none any more. They leave the house with nobody. */
  readonly version: string | null;
  readonly digest: string | null;
}

export type NewChange = Omit<StoredChange, 'position' | 'at'>;

/** What `strapi.db.query` knows them by: a table of the house's own, which no API and no panel can reach. */
export const changes = 'chancery::change';

/** The row at position 0 says which stream it is: its name stands where other rows have their document. */
export const beginning = 'begun';

/** To be called from `register`, so that Strapi makes the table with all others. */
export function keepChanges(strapi: Core.Strapi): void {
  strapi.get('models').add({
    uid: changes,
    singularName: 'change',
    tableName: 'chancery_changes',
    attributes: {
      id: { type: 'increments' },
      position: { type: 'integer' },
      at: { type: 'datetime' },
      what: { type: 'string' },
      type: { type: 'string' },
      documentId: { type: 'string' },
      locale: { type: 'string' },
      addressBefore: { type: 'text' },
      addressAfter: { type: 'text' },
      version: { type: 'string' },
      digest: { type: 'string' },
    },
    indexes: [
      // Two that were to have one position, whatever went wrong, are refused by the database.
      { name: 'chancery_changes_position', columns: ['position'], type: 'unique' },
      { name: 'chancery_changes_subject', columns: ['document_id', 'type', 'locale', 'position'] },
    ],
  });
}

/** As it is told to everybody. */
export function changeOf(stored: StoredChange): Change {
  const { position, at, what, type, documentId, locale, addressBefore, addressAfter } = stored;
  return {
    position,
    at: at.toISOString() as Instant,
    what: what as Happening,
    type,
    documentId: documentId || null,
    locale: locale || null,
    addressBefore,
    addressAfter,
  };
}

/** The state that a row told of; null where nothing was public after it. */
export function stateOf({ version, digest, addressAfter }: StoredChange): PublicState | null {
  return version === null ? null : { version, digest, address: addressAfter };
}
