import { frenchSpaces } from 'strapi-plugin-dateline/core';
import { strapiNames } from '../content-names/strapi-names';
import authoringEn from '../authoring/texts/en.json';
import authoringFr from '../authoring/texts/fr.json';
import authoringRu from '../authoring/texts/ru.json';
import calendarEn from '../calendar/texts/en.json';
import calendarFr from '../calendar/texts/fr.json';
import calendarRu from '../calendar/texts/ru.json';
import contentNamesEn from '../content-names/texts/en.json';
import contentNamesFr from '../content-names/texts/fr.json';
import contentNamesRu from '../content-names/texts/ru.json';
import deskEn from '../desk/texts/en.json';
import deskFr from '../desk/texts/fr.json';
import deskRu from '../desk/texts/ru.json';
import homepageEn from '../homepage/texts/en.json';
import homepageFr from '../homepage/texts/fr.json';
import homepageRu from '../homepage/texts/ru.json';
import importPageEn from '../import-page/texts/en.json';
import importPageFr from '../import-page/texts/fr.json';
import importPageRu from '../import-page/texts/ru.json';
import listViewEn from '../list-view/texts/en.json';
import listViewFr from '../list-view/texts/fr.json';
import listViewRu from '../list-view/texts/ru.json';
import publicationPanelEn from '../publication-panel/texts/en.json';
import publicationPanelFr from '../publication-panel/texts/fr.json';
import publicationPanelRu from '../publication-panel/texts/ru.json';
import strapiGapsEn from '../strapi-gaps/texts/en.json';
import strapiGapsFr from '../strapi-gaps/texts/fr.json';
import strapiGapsRu from '../strapi-gaps/texts/ru.json';
import { textId } from './text';

type Texts = Readonly<Record<string, string>>;

/** Every room's texts by language. A room that is not named here speaks English only, and a test says so. */
export const rooms: Readonly<Record<string, Readonly<Record<'en' | 'ru' | 'fr', Texts>>>> = {
  authoring: { en: authoringEn, ru: authoringRu, fr: authoringFr },
  calendar: { en: calendarEn, ru: calendarRu, fr: calendarFr },
  'content-names': { en: contentNamesEn, ru: contentNamesRu, fr: contentNamesFr },
  desk: { en: deskEn, ru: deskRu, fr: deskFr },
  homepage: { en: homepageEn, ru: homepageRu, fr: homepageFr },
  'import-page': { en: importPageEn, ru: importPageRu, fr: importPageFr },
  'list-view': { en: listViewEn, ru: listViewRu, fr: listViewFr },
  'publication-panel': { en: publicationPanelEn, ru: publicationPanelRu, fr: publicationPanelFr },
  // What Strapi 5.54 itself lacks in Russian or French on the screens of everyday work, under its own ids.
  'strapi-gaps': { en: strapiGapsEn, ru: strapiGapsRu, fr: strapiGapsFr },
};

/** As Strapi's configuration of the panel takes them: by language, each text by its id. */
export const translations = { en: allIn('en'), ru: allIn('ru'), fr: allIn('fr') };

function allIn(language: 'en' | 'ru' | 'fr'): Texts {
  const ours = Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts[language]).map(([key, text]) => [textId(room, key), text] as const),
  );
  const names = strapiNames(rooms['content-names']?.[language] ?? {});
  const all = { ...Object.fromEntries(ours), ...names, ...rooms['strapi-gaps']?.[language] };
  return language === 'fr' ? mapped(all, frenchSpaces) : all;
}

function mapped(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));
}
