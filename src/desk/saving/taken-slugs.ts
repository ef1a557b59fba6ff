import type { Core, UID } from '@strapi/strapi';

type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Makes whoever else chooses a slug of this type wait until the running transaction ends. SQLite has one connection,
 * so a transaction alone is enough there; PostgreSQL needs an advisory lock, which also holds for other instances.
 */
export async function holdSlugs(strapi: Core.Strapi, uid: UID.ContentType, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`slugs of ${uid}`]).transacting(trx);
}

/** The slugs that begin with `base`, of other documents of the type in this locale, drafts included. */
export async function takenSlugs(
  strapi: Core.Strapi,
  entry: { readonly uid: UID.ContentType; readonly locale: string; readonly documentId: string | undefined },
  base: string,
): Promise<ReadonlySet<string>> {
  const rows: readonly { slug: string }[] = await strapi.db.query(entry.uid).findMany({
    select: ['slug'],
    where: {
      locale: entry.locale,
      slug: { $startsWith: base },
      ...(entry.documentId === undefined ? {} : { documentId: { $ne: entry.documentId } }),
    },
  });
  return new Set(rows.map(({ slug }) => slug));
}
