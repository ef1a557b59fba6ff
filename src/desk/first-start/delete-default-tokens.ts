import type { Core } from '@strapi/strapi';

/** What Strapi 5.54 calls the two tokens that it makes where it finds neither a user nor a token. */
const defaultTokens = {
  name: { $in: ['Read Only', 'Full Access'] },
  description: { $startsWith: 'A default API token' },
};

/**
 * Takes away the API tokens that Strapi makes by itself, on every start at which it may have made them: while the panel has no
 * user, nobody else can have. A mark that it was done once would say nothing of the next start, nor of a site that the mark
 * has come to with an import.
 */
export async function deleteDefaultTokens(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  await strapi.db.query('admin::api-token').deleteMany({ where: defaultTokens });
}
