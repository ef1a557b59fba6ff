import type { Core } from '@strapi/strapi';
import { attributesOf } from '../../press/attributes/kind-of';
import { defaultLocaleOf } from '../site/default-locale';
import { actorOf } from '../actor/actor-of';
import type { Draft, Entry } from './draft';
import { draftsWhere } from '../stored/draft-or-public';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a language version that somebody begins in the admin panel takes over from the one it is translated from: that
 * of the site's default locale, else the oldest: a translator writes words only. Only what was left empty; systems with
 * a token say themselves what they mean.
 */
export async function takenOver(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Entry, 'uid' | 'documentId'>,
  data: Draft,
): Promise<Values> {
  if (documentId === undefined || actorOf(strapi).kind !== 'admin') return {};
  const missing = attributesOf(uid, 'taken-over').filter((name) => isEmpty((data as Values)[name]));
  if (missing.length === 0) return {};
  const versions: readonly Values[] = await strapi.db
    .query(uid)
    .findMany({ select: ['locale', ...missing], where: draftsWhere({ documentId }), orderBy: { id: 'asc' } });
  const defaultLocale = await defaultLocaleOf(strapi);
  const source = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0];
  if (source === undefined) return {};
  return Object.fromEntries(missing.filter((name) => !isEmpty(source[name])).map((name) => [name, source[name]]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
