import type { Core } from '@strapi/strapi';
import { asHouse } from './as-house';
import { hasDrafts } from '../rows/entity-parts';
import { readsForThePublic } from './public-request';
import { isReading, onQueryBuilder, type Join, type QueryBuilder } from '../rows/query-builder';
import { onWrites } from '../writes/on-writes';
import { asksForPublicRows, publicRowsWhere } from '../stored/draft-or-public';
import { publishedAtColumnOf } from '../stored/draft-or-public-sql';

/**
 * Makes the database itself read published rows alone wherever the answer goes to somebody who may not read drafts: at
 * the root, in every populate, through morph relations and `localizations`, in counts; and in the joins of filters and
 * sorts, where a draft is then the same as nothing.
 */
export function readPublishedRows(strapi: Core.Strapi): void {
  onQueryBuilder(strapi, (builder, uid) => {
    if (readsForThePublic(strapi)) holdToPublished(strapi, builder, uid);
  });
  // The rules of the house look at drafts while somebody saves; the answer is filtered on its way out.
  onWrites(strapi, (_context, next) => asHouse(next));
}

function holdToPublished(strapi: Core.Strapi, builder: QueryBuilder, uid: string): void {
  const process = builder.processState.bind(builder);
  builder.processState = () => {
    // Strapi asks for public rows by itself in most of what it reads; a condition twice would be worked out twice.
    const isFirst = !builder.state.processed && isReading(builder.state);
    if (isFirst && hasDrafts(strapi, uid) && !builder.state.where.some(asksForPublicRows))
      builder.where(publicRowsWhere());
    process();
    // Only now has Strapi turned filters and sorts into joins.
    if (isFirst) builder.state.joins = builder.state.joins.map((join) => joinToPublished(strapi, join));
  };
}

/** `x = x` holds for all but NULL. In the join and not in WHERE: what a text is tied to may be hidden, the text is not. */
function joinToPublished(strapi: Core.Strapi, join: Join): Join {
  const column = publishedColumns(strapi).get(join.referencedTable);
  if (column === undefined) return join;
  return { ...join, on: { ...join.on, [column]: strapi.db.connection.raw('??.??', [join.alias, column]) } };
}

/** The column of `publishedAt`, by the table that has one. */
function publishedColumns(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const known = columnsOf.get(strapi) ?? readColumns(strapi);
  columnsOf.set(strapi, known);
  return known;
}

const columnsOf = new WeakMap<Core.Strapi, ReadonlyMap<string, string>>();

function readColumns(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => hasDrafts(strapi, uid));
  return new Map(uids.map((uid) => [strapi.db.metadata.get(uid).tableName, publishedAtColumnOf(strapi, uid)]));
}
