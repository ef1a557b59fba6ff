import type { Core } from '@strapi/strapi';
import { defaultLocaleOf } from '../site/default-locale';
import { refusedParameter } from '../refusals/refusal';

/** A text that says itself to be French, sent as English, would be stored as English. */
export async function refuseContradiction(strapi: Core.Strapi, said: unknown, asked: unknown): Promise<void> {
  if (said === undefined || said === null) return;
  const locale = asked ?? (await defaultLocaleOf(strapi));
  if (said === locale) return;
  throw refusedParameter('locale', 'locale.contradiction', { said: String(said).slice(0, 40), asked: String(locale) });
}
