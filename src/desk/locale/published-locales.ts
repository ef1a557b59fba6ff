import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../rows/entity-parts';
import { defaultLocaleOf } from '../site/default-locale';
import { runStatement } from '../sql/run-statement';
import { isPublicIn } from '../stored/draft-or-public-sql';
import { tableOf } from '../stored/table-of';

/** The site's locales in which something public exists, and the default one, which pages fall back to. By letters. */
export async function publishedLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const [main, used] = await Promise.all([defaultLocaleOf(strapi), usedLocales(strapi)]);
  return [...new Set([main, ...used])].sort();
}

/** One statement, which of each type and locale looks for a single row. */
async function usedLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const isUsed = localizedTypes(strapi).map(
    (uid) => `EXISTS (SELECT 1 FROM ${tableOf(strapi, uid)} t WHERE t.locale = l.code AND ${isPublicIn('t')})`,
  );
  const sql = `SELECT l.code AS code FROM ${tableOf(strapi, 'plugin::i18n.locale')} l WHERE ${isUsed.join(' OR ')}`;
  return (await runStatement<{ code: string }>(strapi, { sql, bindings: [] })).map(({ code }) => code);
}

interface LocalizedTypes {
  isLocalizedContentType(model: object): boolean;
}

function localizedTypes(strapi: Core.Strapi): readonly string[] {
  const { isLocalizedContentType } = strapi.plugin('i18n').service('content-types') as LocalizedTypes;
  return Object.values(strapi.contentTypes)
    .filter((model) => hasDrafts(strapi, model.uid) && isLocalizedContentType(model))
    .map(({ uid }) => uid);
}
