/** Names of countries, taken from the platform, so that none is read as a person's. */
import { foldText } from '../fold-text';

/** Whether the word is the name of a country, in whatever case of a language that adds endings: `России`. */
export function isCountryName(word: string): boolean {
  const folded = foldText(word);
  return folded.length > 3 && (names().has(folded) || stems().has(folded.slice(0, -1)) || stems().has(folded));
}

/** Whether the text is the name of a country and nothing else, of however many words: `Costa Rica`. */
export function isCountry(text: string): boolean {
  cachedWholeNames ??= new Set(languages.flatMap(displayNames).map(foldText));
  return isCountryName(text) || cachedWholeNames.has(foldText(text));
}

const languages = ['en', 'ru', 'fr', 'es', 'de', 'ar'];

let cachedWholeNames: ReadonlySet<string> | undefined;

let cachedNames: ReadonlySet<string> | undefined;
let cachedStems: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  cachedNames ??= new Set(languages.flatMap((language) => countriesIn(language)));
  return cachedNames;
}

/** Russian nouns change their last letter. */
function stems(): ReadonlySet<string> {
  cachedStems ??= new Set(countriesIn('ru').map((name) => (/[аяьи]$/.test(name) ? name.slice(0, -1) : name)));
  return cachedStems;
}

/** Those of one word, without the two or three letters that are also given names. */
function countriesIn(language: string): readonly string[] {
  return displayNames(language)
    .map(foldText)
    .filter((name) => !name.includes(' ') && name.length >= 4 && !givenNames.has(name));
}

function displayNames(language: string): readonly string[] {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return regionCodes().flatMap((code) => display.of(code) ?? []);
}

const givenNames = new Set(['jordan', 'chad', 'georgia', 'israel', 'jersey', 'guernsey', 'martinique']);

function regionCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}
