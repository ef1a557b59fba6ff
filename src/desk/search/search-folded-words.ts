import type { Core } from '@strapi/strapi';
import { isReading, onQueryBuilder, type QueryBuilder } from '../rows/query-builder';
import { foldedColumn, spellingsOf } from './folded-words';

/**
 * Looks for `_q` by folded words, as the timeline does: Strapi's own search takes `_` for any letter, and on SQLite knows
 * capitals of A–Z alone. For REST, the panel's lists and the media library alike: each asks a query builder.
 */
export function searchFoldedWords(strapi: Core.Strapi): void {
  onQueryBuilder(strapi, (builder, uid) => {
    const process = builder.processState.bind(builder);
    builder.processState = () => {
      const { search } = builder.state;
      if (typeof search === 'string' && search !== '' && isReading(builder.state)) {
        builder.where({ id: rowThatHas(strapi, builder, uid, search) });
        builder.state.search = null;
      }
      process();
    };
  });
}

/** The row's own id where its words are found, and NULL elsewhere: Strapi takes SQL as the value of a condition. */
function rowThatHas(strapi: Core.Strapi, builder: QueryBuilder, uid: string, words: string): object {
  const columns = searchedColumns(strapi, uid, words).map((column) => builder.aliasColumn(column));
  const spellings = spellingsOf(words);
  // Folded once for all columns: on SQLite each call of `lower` is one of JavaScript.
  const text = columns.map(() => `coalesce(cast(?? as text), '')`).join(` || '${BETWEEN}' || `);
  const isFound = spellings.map((spelling) => `${foldedColumn(text, spelling)} LIKE ? ESCAPE '\\'`).join(' OR ');
  const bindings = spellings.flatMap((spelling) => [...columns, spelling]);
  return strapi.db.connection.raw(`CASE WHEN ${isFound} THEN ?? END`, [...bindings, builder.aliasColumn('id')]);
}

/** What nobody types, so that nothing is found across two columns. */
const BETWEEN = '\u0001';

/** Those that Strapi looks into: texts, and for a number numbers, too. */
function searchedColumns(strapi: Core.Strapi, uid: string, words: string): readonly string[] {
  const types = new Set(Number.isNaN(Number(words)) ? texts : [...texts, ...numbers]);
  const attributes = Object.entries<StoredAttribute>(strapi.db.metadata.get(uid).attributes);
  const searched = attributes.filter(([, { type, searchable }]) => types.has(type) && searchable !== false);
  return ['id', ...searched.map(([name, { columnName }]) => columnName ?? name)];
}

interface StoredAttribute {
  readonly type: string;
  readonly searchable?: boolean;
  readonly columnName?: string;
}

const texts: readonly string[] = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext'];
const numbers: readonly string[] = ['biginteger', 'integer', 'decimal', 'float'];
