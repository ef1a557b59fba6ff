import type { Core } from '@strapi/strapi';
import { noteHidden } from './check-leaving-answer';
import { entityParts, hasDrafts, partsOfItem, type EntityPart, type EntityParts } from '../rows/entity-parts';
import { answersThePublic } from './public-request';
import { onQueryBuilder, type ExecuteOptions, type QueryBuilder } from '../rows/query-builder';
import { stampState } from './row-state';
import { isDraft, type StateOfRow } from '../stored/draft-or-public';

/**
 * Notes on every entity that is read in somebody's request whether it is published, the parts inside of it included:
 * `publishedAt` is read even where nobody asked for it, and taken out again. `filter-answers` lets pass what is stamped.
 */
export function stampRows(strapi: Core.Strapi): void {
  onQueryBuilder(strapi, (builder, uid) => {
    if (answersThePublic(strapi)) stampWhatIsRead(strapi, builder, uid);
  });
}

function stampWhatIsRead(strapi: Core.Strapi, builder: QueryBuilder, uid: string): void {
  const execute = builder.execute.bind(builder);
  builder.execute = async (options?: ExecuteOptions) => {
    if (builder.state.type !== 'select') return execute(options);
    const isAsked = isAskedIn(builder.state.select);
    if (!isAsked && hasDrafts(strapi, uid) && readsEntities(builder)) builder.addSelect('publishedAt');
    const rows = await execute(options);
    const parts = entityParts(strapi, uid);
    // A populate's rows are not entities yet; the read that it belongs to stamps them with its own.
    if (options?.mapResults !== false && parts !== null) {
      stampEach(strapi, parts, rows, { isAsked, populate: builder.state.populate });
    }
    return rows;
  };
}

/** A list of single columns, or of groups, has no entities; a column more would change what is grouped or distinct. */
function readsEntities({ state }: QueryBuilder): boolean {
  const isGrouped = Array.isArray(state.groupBy) && state.groupBy.length > 0;
  return !isGrouped && (state.select.includes('id') || state.select.includes('documentId'));
}

/** What was asked of an entity: whether to show `publishedAt`, and which parts. */
interface Asked {
  readonly isAsked: boolean;
  readonly populate: unknown;
}

function stampEach(strapi: Core.Strapi, parts: EntityParts, rows: unknown, asked: Asked): void {
  if (Array.isArray(rows)) for (const row of rows) stampOne(strapi, parts, row, asked);
  else stampOne(strapi, parts, rows, asked);
}

function stampOne(strapi: Core.Strapi, { hasDrafts: isDraftable, parts }: EntityParts, row: unknown, asked: Asked) {
  if (!isRecord(row)) return;
  if (isDraftable && 'publishedAt' in row) {
    const isHidden = isDraft(row as typeof row & StateOfRow);
    stampState(row, isHidden ? 'hidden' : 'published');
    if (isHidden) noteHidden(strapi);
    if (!asked.isAsked) delete row['publishedAt'];
  }
  for (const part of parts) {
    const inner = row[part.name];
    for (const item of Array.isArray(inner) ? inner : [inner]) {
      if (!isRecord(item)) continue;
      const ofItem = partsOfItem(strapi, part, item);
      if (ofItem !== null) stampOne(strapi, ofItem, item, askedOfPart(asked.populate, part, ofItem.uid));
    }
  }
}

function askedOfPart(populate: unknown, { name }: EntityPart, uid: string): Asked {
  const whole = isRecord(populate) ? populate[name] : undefined;
  const fragments = isRecord(whole) ? whole['on'] : undefined;
  const own = (isRecord(fragments) ? fragments[uid] : undefined) ?? whole;
  if (!isRecord(own)) return { isAsked: true, populate: undefined };
  const { select } = own;
  return { isAsked: select === undefined || isAskedIn([select].flat()), populate: own['populate'] };
}

/** No selection is all of them. */
function isAskedIn(select: readonly unknown[]): boolean {
  return select.length === 0 || select.includes('*') || select.includes('publishedAt');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
