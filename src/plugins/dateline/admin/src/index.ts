import type { StrapiApp } from '@strapi/strapi/admin';
import { frenchSpaces } from '../../core';
import { bootstrapCivilDates, registerCivilDates } from './civil-date/open-civil-dates';
import { homepageWidgets } from './homepage/homepage-widgets';
import { messageField } from './message/message-field';
import { pluginId } from './plugin-id';
import { timeZoneField } from './time-zone/time-zone-field';
import en from './translations/en.json';

// Strapi's loader reads the default export.
export default {
  register(app: StrapiApp): void {
    app.customFields.register([timeZoneField, messageField]);
    app.widgets.register(homepageWidgets);
    registerCivilDates(app);
    app.registerPlugin({ id: pluginId, name: 'Dateline' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>): void {
    bootstrapCivilDates(app);
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
  fr: () => import('./translations/fr.json'),
  ru: () => import('./translations/ru.json'),
};

function prefixed(data: Translations, locale: string): Translations {
  const set = locale === 'fr' ? frenchSpaces : (text: string) => text;
  return Object.fromEntries(Object.entries(data).map(([key, text]) => [`${pluginId}.${key}`, set(text)]));
}
