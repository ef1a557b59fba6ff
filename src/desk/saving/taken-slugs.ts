import type { Core, UID } from '@strapi/strapi';

export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/**
 * Makes whoever else chooses a slug of this type wait until the running transaction ends. SQLite has one connection,
 * so a transaction alone is enough there; PostgreSQL needs an advisory lock, which also holds for other instances.
 */
export async function holdSlugs(strapi: Core.Strapi, uid: UID.ContentType, trx: Transaction): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.connection.raw('SELECT pg_advisory_xact_lock(hashtext(?))', [`slugs of ${uid}`]).transacting(trx);
}

interface Space {
  readonly uid: UID.ContentType;
  readonly locale: string;
  readonly documentId: string | undefined;
}

/**
 * The slugs that begin with `base`, of other documents of the type that are public in this locale, or withdrawn and
 * their addresses kept. A draft's slug is provisional and takes nothing: a public `-2` would tell that something
 * unpublished is called the same.
 */
export async function takenSlugs(strapi: Core.Strapi, space: Space, base: string): Promise<ReadonlySet<string>> {
  const { uid, locale, documentId } = space;
  const slug = { $startsWith: base };
  const published = { locale, slug, publishedAt: { $notNull: true }, ...other('documentId', documentId) };
  const publicationType = uid.slice(uid.lastIndexOf('.') + 1);
  const withdrawn = { publicationType, publicationLocale: locale, slug, ...other('publicationId', documentId) };
  const select = ['slug'];
  const rows: readonly { readonly slug: string }[] = [
    ...(await strapi.db.query(uid).findMany({ select, where: published })),
    ...(await strapi.db.query('api::withdrawal.withdrawal').findMany({ select, where: withdrawn })),
  ];
  return new Set(rows.map((row) => row.slug));
}

function other(name: string, documentId: string | undefined): object {
  return documentId === undefined ? {} : { [name]: { $ne: documentId } };
}
