import type { Core } from '@strapi/strapi';

export type Facts = Readonly<Record<string, unknown>>;

/** A draft or a public row that has followed another language of its document. */
export interface MovedRow {
  readonly id: number;
  readonly locale: string;
  readonly isPublic: boolean;
  readonly from: Facts;
  readonly to: Facts;
}

export interface MovedFacts {
  readonly uid: string;
  readonly documentId: string;
  readonly rows: readonly MovedRow[];
}

/** The plugin keeps what is not localised one in all languages; the house adds who may, and what becomes of it. */
interface FactsService {
  namesOf(uid: string): readonly string[];
  whenMoved(listener: (moved: MovedFacts) => Promise<void>): void;
  isMoving(): boolean;
}

export function factsService(strapi: Core.Strapi): FactsService {
  return strapi.plugin('dateline').service('facts');
}
