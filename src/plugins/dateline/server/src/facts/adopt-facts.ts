import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../request/default-locale';
import type { GetModel } from '../schema';
import type { FactsKeeper } from './facts-keeper';
import { bringTogether } from './bring-together';
import type { FactNames } from '../opt-in/fact-names';
import type { OneValue } from './moved-row';
import { holdDocument, storedRows, type StoredRow, type Subject } from './stored-rows';
import { tellMoved } from './tell-moved';

/**
 * Brings together, when Strapi starts, what an earlier version, SQL by hand or an import of data has left apart. Of the
 * public rows the default language's counts, else the one that was saved last; of the drafts likewise. Once that is
 * done, it is two looks at each type.
 */
export async function adoptFacts(
  strapi: Core.Strapi,
  getModel: GetModel,
  keeper: FactsKeeper,
  types: FactNames,
): Promise<void> {
  for (const [uid, names] of types) {
    for (const documentId of await documentsApart(strapi, uid, names)) {
      await adopt(strapi, getModel, keeper, { uid, documentId, names });
    }
  }
}

async function documentsApart(strapi: Core.Strapi, uid: string, names: readonly string[]): Promise<Set<string>> {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const columns = names.map((name) => {
    const attribute = attributes[name];
    return attribute && 'columnName' in attribute ? (attribute.columnName ?? name) : name;
  });
  const apart = columns.map(() => 'COUNT(DISTINCT ??) > 1 OR (COUNT(??) > 0 AND COUNT(??) < COUNT(*))').join(' OR ');
  const found = new Set<string>();
  for (const isPublic of [true, false]) {
    const query = strapi.db.getConnection(tableName).select('document_id').groupBy('document_id');
    const rows: readonly { readonly document_id: string }[] = await (
      isPublic ? query.whereNotNull('published_at') : query.whereNull('published_at')
    ).havingRaw(
      apart,
      columns.flatMap((column) => [column, column, column]),
    );
    for (const row of rows) found.add(row.document_id);
  }
  return found;
}

async function adopt(strapi: Core.Strapi, getModel: GetModel, keeper: FactsKeeper, subject: Subject): Promise<void> {
  const home = await defaultLocale(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await holdDocument(strapi, subject, trx);
    const rows = await storedRows(strapi, subject);
    const value: OneValue = {
      ofPublic: leading(
        rows.filter(({ isPublic }) => isPublic),
        home,
      )?.facts,
      ofDrafts: leading(
        rows.filter(({ isPublic }) => !isPublic),
        home,
      )?.facts,
    };
    const moved = await keeper.moving(async () => bringTogether(strapi, getModel, subject, rows, value));
    const { uid, documentId } = subject;
    await tellMoved(strapi, keeper, { uid, documentId, rows: moved });
  });
}

function leading(rows: readonly StoredRow[], home: string): StoredRow | undefined {
  const newestFirst = rows.toSorted((one, other) => other.updatedAtMs - one.updatedAtMs);
  return rows.find(({ locale }) => locale === home) ?? newestFirst[0];
}
