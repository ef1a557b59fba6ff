import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { refusedParameter } from '../../desk/refusals/refusal';
import { siteLocales } from '../../desk/site/site-locales';
import type { LeftOut } from '../../desk/whole-text/left-out';

/**
 * Reads `except`, a list of locales or, in a query, `fr,ru`. An act on a text means all its languages; one is left out
 * only by name, and never the one in whose name it is asked for.
 */
export async function exceptFrom(
  strapi: Core.Strapi,
  value: unknown,
  { locale }: PublicationVersion,
): Promise<LeftOut> {
  const named = namesIn(value);
  const known = await siteLocales(strapi);
  const stranger = named.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw refusedParameter('except', 'languages.unknown', { locale: stranger, locales: known.join(', ') });
  if (named.includes(locale)) throw refusedParameter('except', 'languages.asked-itself', { locale });
  return [...new Set(named)];
}

function namesIn(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  const named: unknown = typeof value === 'string' ? value.split(',') : value;
  if (Array.isArray(named) && named.every((name): name is string => typeof name === 'string')) return named;
  throw refusedParameter('except', 'languages.list-expected');
}
