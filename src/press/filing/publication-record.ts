/** A publication as the importer knows it: read from a page, or stored by an earlier import. Merging is plain data work. */
import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import type { BlockNode } from '../public/blocks';
import type { BylineFunction, TurnRole } from '../public/fixed-words';
import type { DateBasis } from '../import/saved-page';
import { publicationTypes, type PublicationType } from '../publication/publication-types';
import { attributeKindsOf } from '../attributes/kind-of';

export interface PublicationRecord {
  readonly type: PublicationType;
  readonly locale: string;
  readonly title: string;
  readonly date: CivilDate;
  readonly dateBasis: DateBasis;
  readonly dayOrder: number;
  readonly featured: boolean;
  readonly excerpt: string | null;
  readonly body: readonly BlockNode[];
  readonly turns: readonly TurnRecord[];
  readonly people: readonly BylineRecord[];
  readonly form: string | null;
  readonly place: string | null;
  readonly deliveredOn: CivilDate | null;
  readonly outlet: string | null;
  readonly programme: string | null;
  readonly event: string | null;
  readonly issuers: readonly string[];
  /** Of the newest saved page that the record was read from; null for one that was written by hand. */
  readonly pageSavedAt: Instant | null;
}

export interface TurnRecord {
  readonly speaker: string;
  readonly role: TurnRole;
  readonly aside: string | null;
  readonly body: readonly BlockNode[];
}

export interface BylineRecord {
  readonly function: BylineFunction;
  readonly name: string;
  readonly post: string | null;
}

/** What only some types have, of what a page can tell. */
const own = ['form', 'event', 'outlet', 'programme', 'issuers'] as const;

type OwnAttribute = (typeof own)[number];

/** The attributes that only some types have: those of this record's type, with its values. */
export function ownAttributes(record: PublicationRecord): Partial<Pick<PublicationRecord, OwnAttribute>> {
  const attributes = attributeKindsOf(publicationTypes[record.type].uid);
  return Object.fromEntries(own.filter((name) => attributes.has(name)).map((name) => [name, record[name]]));
}

/** The record without what its type has no place for: a title may tell an event, but only a speech keeps one. */
export function fitToType(record: PublicationRecord): PublicationRecord {
  const nothing = { form: null, event: null, outlet: null, programme: null, issuers: [] };
  return { ...record, ...nothing, ...ownAttributes(record) };
}

/** What two spellings of one title share: case, white space, quotes and dashes do not tell titles apart. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛'`´“”„‟"«»‹›]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two records with the same title are one publication: a title may come again on another day. */
export function isSamePublication(one: PublicationRecord, other: PublicationRecord): boolean {
  if (one.type !== other.type || one.locale !== other.locale) return false;
  if (titleKey(one.title) !== titleKey(other.title)) return false;
  if (one.date === other.date) return true;
  // The title itself names the day of the event: there is one such text, whenever it was put out.
  if (one.deliveredOn !== null || other.deliveredOn !== null) return one.deliveredOn === other.deliveredOn;
  return isBounded(one, other) || isBounded(other, one);
}

/** A date that only says "not after the page": the other lies before it. */
function isBounded(bound: PublicationRecord, other: PublicationRecord): boolean {
  return bound.dateBasis === 'page' && (other.dateBasis === 'page' || other.date <= bound.date);
}
