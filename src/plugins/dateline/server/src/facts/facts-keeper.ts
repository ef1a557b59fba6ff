import type { FactNames } from '../opt-in/fact-names';
import type { MovedRow } from './moved-row';

/** What has moved in one document, beside the language that was written itself. */
export interface MovedFacts {
  readonly uid: string;
  readonly documentId: string;
  readonly rows: readonly MovedRow[];
}

export type Listener = (moved: MovedFacts) => Promise<void>;

export interface FactsService {
  /** The facts of a content type: its attributes that are one in all languages. Empty before Strapi has started. */
  namesOf(uid: string): readonly string[];
  /** Called in the transaction that moves facts, after they were written; what it throws undoes all of it. */
  whenMoved(listener: Listener): void;
  /** Whether the row that is being written is one that follows another language's. */
  isMoving(): boolean;
}

/** What the plugin itself needs of it. */
export interface FactsKeeper extends FactsService {
  know(names: FactNames): void;
  moving<Result>(work: () => Promise<Result>): Promise<Result>;
  tell(moved: MovedFacts): Promise<void>;
}
