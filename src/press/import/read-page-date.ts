import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PageLine, PageLines } from './decode-page';
import { knownLanguages } from './languages/known-languages';
import { civilDateOf, readDateText, type DateText } from './read-date-text';
import { shown, SavedPageError, type PageNote, pageNote } from './saved-page';
import { tellLanguage } from './tell-language';
import { said } from '../refusals/refusals';

export interface PageDate {
  readonly date: CivilDate;
  readonly locale: string;
  /** Printed as `April 12, 2021`. */
  readonly isMonthFirst: boolean;
  /** Nothing tells the language, so that the likeliest stands in. */
  readonly isLanguageAssumed: boolean;
  readonly notes: readonly PageNote[];
}

/**
 * The date that the page begins with, and the page's language, told from the name of the month and, where several
 * languages write it so, from the words below.
 * @throws SavedPageError if the first line is no date, or no day that exists.
 */
export function readPageDate(lines: PageLines, askedLocale: string | undefined): PageDate {
  const [line] = lines;
  const asked = askedLocale === undefined ? null : languageOf(askedLocale);
  const found = readDateText(line.text).filter(({ isRange }) => !isRange);
  const reading = chosenReading(found, asked ?? toldLanguage(found, lines));
  if (!reading) throw new SavedPageError(line.number, noDateMessage(line, found));
  const date = civilDateOf(reading);
  if (date && (reading.year < firstYear || reading.year > lastYear)) {
    throw new SavedPageError(
      line.number,
      said('page.year-unlikely', { year: reading.year, first: firstYear, last: lastYear }),
    );
  }
  if (!date) throw new SavedPageError(line.number, said('page.date-impossible', { text: shown(line.text) }));
  return { date, isMonthFirst: monthFirst.test(line.text), ...localeOf(reading, { line, lines, askedLocale }) };
}

/** No front page was saved before the Web, and beyond its years a misread calendar is likelier than a page. */
const [firstYear, lastYear] = [1991, 2199];

const monthFirst = /^\P{N}*\p{L}\P{N}*\p{N}{1,2}(?:st|nd|rd|th)?[^\p{L}\p{N}]+\p{N}{4}$/u;

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale;
}

function toldLanguage(found: readonly DateText[], lines: readonly PageLine[]): string | null {
  return tellLanguage(candidateLanguages(found), lines);
}

function candidateLanguages(found: readonly DateText[]): readonly string[] {
  const languages = found.flatMap((reading) => reading.languages);
  return languages.length > 0 ? languages : knownLanguages;
}

function chosenReading(found: readonly DateText[], language: string | null): DateText | undefined {
  if (found.length < 2) return found[0];
  return found.find(({ languages }) => language !== null && languages.includes(language));
}

function noDateMessage(line: PageLine, found: readonly DateText[]): Said {
  if (found.length === 0) {
    return said('page.date-expected', { text: shown(line.text) });
  }
  const meanings = found.map(({ month, year, languages }) => `${month}/${year}: ${languages.join(', ')}`).join('; ');
  return said('page.date-ambiguous', { text: shown(line.text), meanings });
}

interface LocaleSource {
  readonly line: PageLine;
  readonly lines: readonly PageLine[];
  readonly askedLocale: string | undefined;
}

/** What the caller asks for wins; a page that looks otherwise is only noted. */
function localeOf(
  reading: DateText,
  { line, lines, askedLocale }: LocaleSource,
): Pick<PageDate, 'locale' | 'isLanguageAssumed' | 'notes'> {
  const candidates = candidateLanguages([reading]);
  if (askedLocale !== undefined) {
    const isExpected = reading.languages.length === 0 || candidates.includes(languageOf(askedLocale));
    const note = said('note.date-other-language', {
      locale: askedLocale,
      languages: candidates.join(' / '),
      kept: askedLocale,
    });
    const notes = isExpected ? [] : [pageNote(line.number, note)];
    return { locale: askedLocale, isLanguageAssumed: false, notes };
  }
  const [likeliest, other] = reading.languages;
  const told = other === undefined && likeliest !== undefined ? likeliest : tellLanguage(candidates, lines);
  if (told !== null) return { locale: told, isLanguageAssumed: false, notes: [] };
  const locale = likeliest ?? 'und';
  const note = likeliest
    ? said('note.language-assumed', { languages: candidates.join(' / '), locale: likeliest })
    : said('note.language-untold');
  return { locale, isLanguageAssumed: true, notes: [pageNote(line.number, note)] };
}
