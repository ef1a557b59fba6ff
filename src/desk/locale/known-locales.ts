import type { Core } from '@strapi/strapi';
import { siteLocales } from '../site/site-locales';
import { isHearing } from '../wire/hearing';

/** An instance that dies in the midst may leave a row untold: what is remembered is asked for anew after this long. */
const REMEMBERED_MS = 10_000;

interface Remembered {
  readonly locales: readonly string[];
  readonly untilMs: number;
}

const remembered = new WeakMap<Core.Strapi, Remembered>();

/** Whether the site has this locale, as it is written. Asked at every request, so the answer is remembered. */
export async function isKnownLocale(strapi: Core.Strapi, locale: string): Promise<boolean> {
  const kept = remembered.get(strapi);
  const isFresh = kept !== undefined && performance.now() < kept.untilMs && isHearing(strapi);
  if (isFresh && kept.locales.includes(locale)) return true;
  // What is not remembered may have come since.
  return (await rememberLocales(strapi)).includes(locale);
}

export async function rememberLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  const locales = await siteLocales(strapi);
  remembered.set(strapi, { locales, untilMs: performance.now() + REMEMBERED_MS });
  return locales;
}

export function forgetKnownLocales(strapi: Core.Strapi): void {
  remembered.delete(strapi);
}

/** A deleted language is refused at once where it was deleted, and elsewhere as soon as that is heard of. */
export function watchLocales(strapi: Core.Strapi): void {
  const forget = () => forgetKnownLocales(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    afterDelete: forget,
    afterDeleteMany: forget,
    afterUpdate: forget,
  });
}
