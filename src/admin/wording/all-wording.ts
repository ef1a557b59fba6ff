import { frenchSpaces } from 'strapi-plugin-dateline/sentences';
import { strapiNames } from '../content-names/strapi-names';
import authoringAr from '../authoring/wording/ar.json';
import authoringEn from '../authoring/wording/en.json';
import authoringFr from '../authoring/wording/fr.json';
import authoringRu from '../authoring/wording/ru.json';
import calendarAr from '../calendar/wording/ar.json';
import calendarEn from '../calendar/wording/en.json';
import calendarFr from '../calendar/wording/fr.json';
import calendarRu from '../calendar/wording/ru.json';
import contentNamesAr from '../content-names/wording/ar.json';
import contentNamesEn from '../content-names/wording/en.json';
import contentNamesFr from '../content-names/wording/fr.json';
import contentNamesRu from '../content-names/wording/ru.json';
import fillInAr from '../fill-in/wording/ar.json';
import fillInEn from '../fill-in/wording/en.json';
import fillInFr from '../fill-in/wording/fr.json';
import fillInRu from '../fill-in/wording/ru.json';
import homepageAr from '../homepage/wording/ar.json';
import homepageEn from '../homepage/wording/en.json';
import homepageFr from '../homepage/wording/fr.json';
import homepageRu from '../homepage/wording/ru.json';
import importPageAr from '../import-page/wording/ar.json';
import importPageEn from '../import-page/wording/en.json';
import importPageFr from '../import-page/wording/fr.json';
import importPageRu from '../import-page/wording/ru.json';
import keptWordsAr from '../kept-words/wording/ar.json';
import keptWordsEn from '../kept-words/wording/en.json';
import keptWordsFr from '../kept-words/wording/fr.json';
import keptWordsRu from '../kept-words/wording/ru.json';
import kitAr from '../kit/wording/ar.json';
import kitEn from '../kit/wording/en.json';
import kitFr from '../kit/wording/fr.json';
import kitRu from '../kit/wording/ru.json';
import linkedFromAr from '../linked-from/wording/ar.json';
import linkedFromEn from '../linked-from/wording/en.json';
import linkedFromFr from '../linked-from/wording/fr.json';
import linkedFromRu from '../linked-from/wording/ru.json';
import listViewAr from '../list-view/wording/ar.json';
import listViewEn from '../list-view/wording/en.json';
import listViewFr from '../list-view/wording/fr.json';
import listViewRu from '../list-view/wording/ru.json';
import newerSaveAr from '../newer-save/wording/ar.json';
import newerSaveEn from '../newer-save/wording/en.json';
import newerSaveFr from '../newer-save/wording/fr.json';
import newerSaveRu from '../newer-save/wording/ru.json';
import publicationPanelAr from '../publication-panel/wording/ar.json';
import publicationPanelEn from '../publication-panel/wording/en.json';
import publicationPanelFr from '../publication-panel/wording/fr.json';
import publicationPanelRu from '../publication-panel/wording/ru.json';
import strapiInArabic from '../strapi-gaps/arabic.json';
import strapiGapsAr from '../strapi-gaps/wording/ar.json';
import strapiGapsEn from '../strapi-gaps/wording/en.json';
import strapiGapsFr from '../strapi-gaps/wording/fr.json';
import strapiGapsRu from '../strapi-gaps/wording/ru.json';
import { textId } from '../kit/text';

type Texts = Readonly<Record<string, string>>;

/** The languages of the panel's own words. */
type PanelLanguage = 'en' | 'ru' | 'fr' | 'ar';

/** Every room's words by language. A room that is not named here speaks English only, and a test says so. */
export const rooms: Readonly<Record<string, Readonly<Record<PanelLanguage, Texts>>>> = {
  authoring: { en: authoringEn, ru: authoringRu, fr: authoringFr, ar: authoringAr },
  calendar: { en: calendarEn, ru: calendarRu, fr: calendarFr, ar: calendarAr },
  'content-names': { en: contentNamesEn, ru: contentNamesRu, fr: contentNamesFr, ar: contentNamesAr },
  'fill-in': { en: fillInEn, ru: fillInRu, fr: fillInFr, ar: fillInAr },
  homepage: { en: homepageEn, ru: homepageRu, fr: homepageFr, ar: homepageAr },
  'import-page': { en: importPageEn, ru: importPageRu, fr: importPageFr, ar: importPageAr },
  'kept-words': { en: keptWordsEn, ru: keptWordsRu, fr: keptWordsFr, ar: keptWordsAr },
  kit: { en: kitEn, ru: kitRu, fr: kitFr, ar: kitAr },
  'linked-from': { en: linkedFromEn, ru: linkedFromRu, fr: linkedFromFr, ar: linkedFromAr },
  'list-view': { en: listViewEn, ru: listViewRu, fr: listViewFr, ar: listViewAr },
  'newer-save': { en: newerSaveEn, ru: newerSaveRu, fr: newerSaveFr, ar: newerSaveAr },
  'publication-panel': {
    en: publicationPanelEn,
    ru: publicationPanelRu,
    fr: publicationPanelFr,
    ar: publicationPanelAr,
  },
  // What Strapi 5.54 itself lacks in Russian, French or Arabic on the screens of everyday work, under its own ids.
  'strapi-gaps': { en: strapiGapsEn, ru: strapiGapsRu, fr: strapiGapsFr, ar: strapiGapsAr },
};

/** As Strapi's configuration of the panel takes them: by language, each text by its id. */
export const translations: Readonly<Record<PanelLanguage, Texts>> = {
  en: allIn('en'),
  ru: allIn('ru'),
  fr: allIn('fr'),
  ar: allIn('ar'),
};

function allIn(language: PanelLanguage): Texts {
  const ours = Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts[language]).map(([key, text]) => [textId(room, key), text] as const),
  );
  const names = strapiNames(rooms['content-names']?.[language] ?? {});
  // Strapi 5.54 has no Arabic for languages and media, and elsewhere much that no Arabic speaker would say.
  const ofStrapi = { ...(language === 'ar' ? strapiInArabic : {}), ...rooms['strapi-gaps']?.[language] };
  const all = { ...Object.fromEntries(ours), ...names, ...ofStrapi };
  return language === 'fr' ? mapped(all, frenchSpaces) : all;
}

function mapped(texts: Texts, change: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, change(text)]));
}
