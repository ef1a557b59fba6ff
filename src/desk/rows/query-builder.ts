import type { Core } from '@strapi/strapi';

/** As much of Strapi's query builder as the house looks at. Every read of content goes through one, populates included. */
export interface QueryBuilder {
  readonly alias: string;
  readonly state: BuilderState;
  aliasColumn(column: string): string;
  addSelect(columns: string | string[]): unknown;
  where(condition: object): unknown;
  processState(): void;
  execute(options?: ExecuteOptions): Promise<unknown>;
}

export interface BuilderState {
  readonly type: string;
  readonly select: readonly unknown[];
  readonly populate: unknown;
  readonly groupBy: unknown;
  readonly processed: boolean;
  /** What `_q` says. */
  search: unknown;
  where: unknown[];
  joins: Join[];
}

export interface ExecuteOptions {
  /** False where a populate reads the parts of entities that are being read. */
  readonly mapResults?: boolean;
}

export interface Join {
  readonly alias: string;
  readonly referencedTable: string;
  readonly on?: Readonly<Record<string, unknown>>;
}

/**
 * Lets `watch` change each query builder that Strapi makes: for a root read, for each level of a populate, for GraphQL's
 * relations and for counts alike.
 */
export function onQueryBuilder(strapi: Core.Strapi, watch: (builder: QueryBuilder, uid: string) => void): void {
  const manager = strapi.db.entityManager as unknown as { createQueryBuilder: (uid: string) => QueryBuilder };
  const make = manager.createQueryBuilder.bind(manager);
  manager.createQueryBuilder = (uid) => {
    const builder = make(uid);
    watch(builder, uid);
    return builder;
  };
}

/** Whether it reads: rows, or something about them. */
export function isReading({ type }: BuilderState): boolean {
  return ['select', 'count', 'max', 'min'].includes(type);
}
