import type { Core } from '@strapi/strapi';
import { defaultLocaleOf } from '../default-locale';
import { actorOf } from '../roles/actor-of';
import type { Draft, Entry } from './draft';

/** What a text says alike in every language. An embargo is among them: a translation must not pass it by. */
const facts = [
  'date',
  'deliveredOn',
  'form',
  'delivery',
  'startsAt',
  'endsAt',
  'timeZone',
  'eventStatus',
  'sourceUrl',
  'embargoedUntil',
] as const;

type Facts = Readonly<Record<string, unknown>>;

/**
 * What a language version that somebody begins in the admin panel takes over from the one it is translated from: that
 * of the site's default locale, else the oldest. A translator writes words only, and the words of an embargoed text are
 * under embargo. Only what was left empty; systems with a token say themselves what they mean.
 */
export async function inheritedFacts(
  strapi: Core.Strapi,
  { uid, documentId }: Pick<Entry, 'uid' | 'documentId'>,
  data: Draft,
): Promise<Facts> {
  if (documentId === undefined || actorOf(strapi).kind !== 'admin') return {};
  const { attributes } = strapi.contentTypes[uid];
  const missing = facts.filter((name) => name in attributes && isEmpty((data as Facts)[name]));
  if (missing.length === 0) return {};
  const versions: readonly Facts[] = await strapi.db
    .query(uid)
    .findMany({ select: ['locale', ...missing], where: { documentId, publishedAt: null }, orderBy: { id: 'asc' } });
  const defaultLocale = await defaultLocaleOf(strapi);
  const source = versions.find(({ locale }) => locale === defaultLocale) ?? versions[0];
  if (source === undefined) return {};
  return Object.fromEntries(missing.filter((name) => !isEmpty(source[name])).map((name) => [name, source[name]]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
