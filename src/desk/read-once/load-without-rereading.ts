import type { Core } from '@strapi/strapi';
import { rowBeforePublishing } from '../acts/rows-before';
import { hasDrafts } from '../rows/entity-parts';
import { readsForThePublic } from '../answer-guard/public-request';
import type { ExecuteOptions, QueryBuilder } from '../rows/query-builder';
import { stateOf } from '../answer-guard/row-state';
import { publishedAtColumnOf } from '../stored/draft-or-public-sql';

interface Entity {
  readonly id: number;
}

interface Manager {
  createQueryBuilder(uid: string): Builder;
  load(uid: string, entity: Entity, field: string | readonly string[], populate?: unknown): Promise<unknown>;
}

interface Builder extends QueryBuilder {
  init(params: object): Builder;
  first(): Builder;
  getKnexQuery(): PromiseLike<unknown>;
  execute(options?: ExecuteOptions): Promise<Readonly<Record<string, unknown>>>;
}

/**
 * Loads what hangs on a row without reading that row once more. GraphQL asks for each relation of each public row by itself,
 * and Strapi reads the row's id before it follows the relation: half of all statements of an answer, to find again what this
 * request has just seen. To replace a public row it asks for its components in the same way, after the act has read it.
 */
export function loadWithoutRereading(strapi: Core.Strapi): void {
  const manager = strapi.db.entityManager as unknown as Manager;
  const load = manager.load.bind(manager);
  manager.load = async (uid, entity, field, populate) => {
    const fields = [field].flat();
    const isKnown = isSeen(strapi, uid, entity) || rowBeforePublishing(uid, entity.id) !== undefined;
    if (!isKnown || !fields.every((each) => leadsFromId(strapi, uid, each))) return load(uid, entity, field, populate);
    const further = Object.fromEntries(fields.map((each) => [each, populate ?? true]));
    const builder = manager.createQueryBuilder(uid).init({ select: ['id'], populate: further });
    builder.getKnexQuery = () => {
      builder.processState();
      return foundAlready({ id: entity.id, [publishedAtColumnOf(strapi, uid)]: 0 });
    };
    const row = await builder.first().execute();
    return typeof field === 'string' ? row[field] : Object.fromEntries(fields.map((each) => [each, row[each]]));
  };
}

/** Read by this request, and published: what nobody has stamped is read again. A component stands in such a row. */
function isSeen(strapi: Core.Strapi, uid: string, entity: Entity): boolean {
  if (!readsForThePublic(strapi)) return false;
  return hasDrafts(strapi, uid) ? stateOf(entity) === 'published' : uid in strapi.components;
}

/** `localizations` and the like hang on another column, which only the row itself can tell. */
function leadsFromId(strapi: Core.Strapi, uid: string, field: string): boolean {
  const attribute = strapi.db.metadata.get(uid).attributes[field] as Readonly<Record<string, unknown>> | undefined;
  return attribute?.['type'] === 'relation' && attribute['joinColumn'] === undefined;
}

/** A statement that need not be sent. */
function foundAlready(row: object): PromiseLike<unknown> {
  return Object.assign(Promise.resolve(row), { transacting: () => undefined });
}
