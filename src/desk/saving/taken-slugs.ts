import { publishedAtColumn } from '../stored/draft-or-public-sql';
import type { Core, UID } from '@strapi/strapi';

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
  const table = (name: string) => strapi.db.getConnection(strapi.db.metadata.get(name).tableName).select('slug');
  const startsWith = ["slug LIKE ? ESCAPE '\\'", [`${base.replace(/[%_\\]/g, '\\$&')}%`]] as const;
  const [own, publicationType] = [documentId ?? '', uid.slice(uid.lastIndexOf('.') + 1)];
  const withdrawn = table('api::withdrawal.withdrawal')
    .where({ publication_type: publicationType, publication_locale: locale })
    .whereRaw(...startsWith)
    .whereNot('publication_id', own);
  const asking = table(uid)
    .where({ locale })
    .whereNotNull(publishedAtColumn)
    .whereRaw(...startsWith)
    .whereNot('document_id', own)
    .unionAll(withdrawn);
  if (strapi.db.inTransaction()) asking.transacting((await strapi.db.transaction()).get());
  const rows = (await asking) as readonly { readonly slug: string }[];
  return new Set(rows.map((row) => row.slug));
}
