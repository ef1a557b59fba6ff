import type { Core } from '@strapi/strapi';
import { publicFileIds } from '../files/public-files';
import { asksContentApi, readsForThePublic } from './public-request';
import { isReading, onQueryBuilder, type ExecuteOptions, type QueryBuilder } from '../rows/query-builder';

const fileUid = 'plugin::upload.file';

/**
 * Gives whoever may not read drafts only those files by themselves (`/api/upload/files`, `uploadFiles`) that something
 * public uses. A file inside of a published text is one of them already, and is not asked about.
 */
export function readPublicFiles(strapi: Core.Strapi): void {
  onQueryBuilder(strapi, (builder, uid) => {
    if (uid === fileUid && asksContentApi(strapi) && readsForThePublic(strapi)) holdToPublic(strapi, builder);
  });
}

function holdToPublic(strapi: Core.Strapi, builder: QueryBuilder): void {
  const execute = builder.execute.bind(builder);
  builder.execute = async (options?: ExecuteOptions) => {
    const isRoot = options?.mapResults !== false && isReading(builder.state);
    if (isRoot) builder.where({ id: { $in: listOf(strapi, await publicFileIds(strapi, await allIds(strapi))) } });
    return execute(options);
  };
}

async function allIds(strapi: Core.Strapi): Promise<readonly number[]> {
  const { tableName } = strapi.db.metadata.get(fileUid);
  const statement = strapi.db.getConnection(tableName).select('id');
  // SQLite has no second connection, and would wait for itself.
  if (strapi.db.inTransaction()) statement.transacting((await strapi.db.transaction()).get());
  const rows: readonly { readonly id: number }[] = await statement;
  return rows.map(({ id }) => id);
}

/** Written out: a statement takes no more than some ten thousand values, and a ministry has more files. */
function listOf(strapi: Core.Strapi, ids: ReadonlySet<number>): object {
  const numbers = [...ids].filter((id) => Number.isInteger(id));
  return strapi.db.connection.raw(numbers.length === 0 ? 'NULL' : numbers.join(', '));
}
