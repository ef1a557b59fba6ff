import type { Core } from '@strapi/strapi';
import type { FurtherType } from '../../press/changes/change';
import type { Transaction } from '../stored/hold-until-end';

/** A public row as it is stored. */
export interface WrittenRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly slug?: string | null;
  readonly publicDigest?: string | null;
}

/** What is to be said of an act; what it throws, or is rejected with, is logged and concerns nobody. */
export type Announcement = () => Promise<void> | void;

/** What has been written so far, in one transaction, of what the public sees. */
export interface RunningAct {
  /**
   * The documents by their type, each with the locales in which a public row was written: the row, where the last that was
   * written of it is known, and null where it is to be read.
   */
  readonly documents: Map<string, Map<string, Map<string, WrittenRow | null>>>;
  /** Texts whose answers are others because of what they show, by type: documents and their locales. */
  readonly showing: Map<string, Map<string, Set<string>>>;
  /** Of public rows that somebody has worked out on the way, by type and row. */
  readonly digests: Map<string, string>;
  /** What an act calls itself, by type, document and locale. */
  readonly names: Map<string, 'withdrawn' | 'restored'>;
  /** Locales, files and the rights of the public, by what they are called in the stream. */
  readonly others: Map<FurtherType, Set<string>>;
  /** To be done once all is committed. */
  readonly announcements: Set<Announcement>;
}

const acts = new WeakMap<object, RunningAct>();

/** Of this transaction, if anything was noted in it. */
export function actIn(trx: Transaction): RunningAct | undefined {
  return acts.get(trx);
}

/**
 * What the running transaction has done so far. What is written outside of any has been done already, and is told by
 * whoever writes it: see `observeWrites`.
 */
export async function runningAct(strapi: Core.Strapi): Promise<RunningAct> {
  if (!strapi.db.inTransaction()) throw new Error('What the public sees is written in a transaction.');
  const trx = (await strapi.db.transaction()).get() as Transaction;
  const act = acts.get(trx) ?? newAct();
  acts.set(trx, act);
  return act;
}

function newAct(): RunningAct {
  return {
    documents: new Map(),
    showing: new Map(),
    digests: new Map(),
    names: new Map(),
    others: new Map(),
    announcements: new Set(),
  };
}

interface Row {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** A public row was written, or taken away. */
export async function noteWritten(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Row,
  row: WrittenRow | null,
): Promise<void> {
  localesOf((await runningAct(strapi)).documents, uid, documentId, () => new Map()).set(locale ?? '', row);
}

/** A draft was taken away: what stood withdrawn may be gone with it. */
export async function noteDraftGone(strapi: Core.Strapi, { uid, documentId }: Row): Promise<void> {
  localesOf((await runningAct(strapi)).documents, uid, documentId, () => new Map());
}

/** A public text shows something that has changed. */
export async function noteShowing(strapi: Core.Strapi, { uid, documentId, locale }: Row): Promise<void> {
  localesOf((await runningAct(strapi)).showing, uid, documentId, () => new Set()).add(locale ?? '');
}

/** What a public row says has been worked out already. */
export async function noteDigest(strapi: Core.Strapi, uid: string, id: number, digest: string): Promise<void> {
  (await runningAct(strapi)).digests.set(`${uid} ${id}`, digest);
}

/** The running act has a name of its own for what it does to this text. */
export async function nameAct(strapi: Core.Strapi, row: Row, name: 'withdrawn' | 'restored'): Promise<void> {
  (await runningAct(strapi)).names.set(rowKey(row), name);
}

export async function noteOther(strapi: Core.Strapi, type: FurtherType, subject: string): Promise<void> {
  const { others } = await runningAct(strapi);
  others.set(type, (others.get(type) ?? new Set()).add(subject));
}

/**
 * Does something once the running transaction is committed, at once where there is none; the same function once, however
 * often it was asked for. Nobody waits for it, and nothing that it throws undoes anything: what was committed stays so.
 */
export async function announce(strapi: Core.Strapi, announcement: Announcement): Promise<void> {
  if (!strapi.db.inTransaction()) return sayAloud(strapi, announcement);
  (await runningAct(strapi)).announcements.add(announcement);
}

/** At once, without waiting for it. */
export function sayAloud(strapi: Core.Strapi, announcement: Announcement): void {
  const fail = (error: unknown) => strapi.log.error('After an act was committed, an announcement failed.', error);
  try {
    announcement()?.catch(fail);
  } catch (error) {
    fail(error);
  }
}

export function rowKey({ uid, documentId, locale }: Row): string {
  return `${uid} ${documentId} ${locale ?? ''}`;
}

function localesOf<Locales>(
  noted: Map<string, Map<string, Locales>>,
  uid: string,
  documentId: string,
  empty: () => Locales,
): Locales {
  const documents = noted.get(uid) ?? new Map<string, Locales>();
  const locales = documents.get(documentId) ?? empty();
  noted.set(uid, documents.set(documentId, locales));
  return locales;
}
