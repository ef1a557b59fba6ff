import type { StrapiApp } from '@strapi/strapi/admin';
import { frenchSpaces } from '../../sentences/french-spaces';
import { bootstrapCivilDates, registerCivilDates } from './civil-date/register-civil-dates';
import { homepageWidgets } from './homepage/homepage-widgets';
import { messageField } from './message/message-field';
import { pluginId } from './plugin-id';
import { timeZoneField } from './time-zone/time-zone-field';
import en from './translations/en.json';
import { wantedParts } from './wanted-parts';

/** What the project's own screens share with the plugin's: one way to ask, and one time. */
export { onReturn } from './asking/on-return';
export { useAnswer } from './asking/use-answer';
export type { Asked, Heard } from './asking/use-answer';
export { useAsk } from './asking/use-ask';
export type { Ask } from './asking/use-ask';
export { hearServerTime, ticker } from './server-now/ticker';
export { useServerTime } from './server-now/use-server-time';

// Strapi's loader reads the default export.
export default {
  register(app: StrapiApp): void {
    app.customFields.register([timeZoneField, messageField]);
    const { dates, widgets } = wantedParts(window.strapi);
    if (widgets) app.widgets.register(homepageWidgets);
    if (dates) registerCivilDates(app);
    app.registerPlugin({ id: pluginId, name: 'Dateline' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    if (wantedParts(window.strapi).dates) bootstrapCivilDates(app);
  },

  registerTrads({ locales }: { readonly locales: readonly string[] }) {
    return Promise.all(
      locales.map(async (locale) => ({ locale, data: prefixed(await translationsOf(locale), locale) })),
    );
  },
};

type Translations = Readonly<Record<string, string>>;

async function translationsOf(locale: string): Promise<Translations> {
  if (locale === 'en') return en;
  const load = translations[locale];
  return load ? (await load()).default : {};
}

const translations: Readonly<Record<string, () => Promise<{ default: Translations }>>> = {
  ar: () => import('./translations/ar.json'),
  fr: () => import('./translations/fr.json'),
  ru: () => import('./translations/ru.json'),
};

function prefixed(data: Translations, locale: string): Translations {
  const set = locale === 'fr' ? frenchSpaces : (text: string) => text;
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [`${pluginId}.${key}`, set(text)]));
}
