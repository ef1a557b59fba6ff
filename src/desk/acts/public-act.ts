import type { Core } from '@strapi/strapi';
import type { RowsBefore, RowBefore } from './rows-before';

/** What the Document Service does to what the public sees. */
export interface PublicAct {
  readonly kind: 'show' | 'hide' | 'delete';
  readonly uid: string;
  readonly documentId: string | undefined;
  /** The public rows that it may take away, or replace. */
  readonly touched: readonly RowBefore[];
  readonly rowsBefore: RowsBefore;
}

/** The same once it is done, in the same transaction. */
export interface DoneAct extends PublicAct {
  readonly documentId: string;
  /** The rows that have gone out. */
  readonly shown: readonly ShownRow[];
  /** The entries that it answers with, which may be altered; one a language, draft or public, as Strapi gives them. */
  readonly entries: readonly AnsweredEntry[];
}

export interface ShownRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly slug?: string | null;
}

export interface AnsweredEntry {
  readonly id?: number;
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly title?: string;
  readonly name?: string;
  readonly label?: string;
  firstPublishedAt?: string | null;
  lastChangedAt?: string | null;
}

/** What follows from an act, in its transaction: kept with it, or not at all. */
export interface Consequence {
  before?(strapi: Core.Strapi, act: PublicAct): Promise<void>;
  after(strapi: Core.Strapi, act: DoneAct): Promise<void>;
}
