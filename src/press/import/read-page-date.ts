import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { PageLine, PageLines } from './decode-page';
import { knownLanguages } from './languages/known-languages';
import { civilDateOf, readDateText, type DateText } from './read-date-text';
import { quote, SavedPageError, type PageNote } from './saved-page';
import { tellLanguage } from './tell-language';

export interface PageDate {
  readonly date: CivilDate;
  readonly locale: string;
  /** Printed as `April 12, 2021`. */
  readonly isMonthFirst: boolean;
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
      `Found the year ${reading.year}; expected one from ${firstYear} to ${lastYear}.`,
    );
  }
  if (!date)
    throw new SavedPageError(line.number, `${quote(line.text)} is no day of the calendar; expected one that exists.`);
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

function noDateMessage(line: PageLine, found: readonly DateText[]): string {
  if (found.length === 0) {
    return `Found ${quote(line.text)} where a page begins; expected its date, such as 12 April 2021.`;
  }
  const meanings = found.map(({ month, year, languages }) => `${month}/${year}: ${languages.join(', ')}`).join('; ');
  return `${quote(line.text)} has more than one meaning (${meanings}); expected one, or the page’s language to be given.`;
}

interface LocaleSource {
  readonly line: PageLine;
  readonly lines: readonly PageLine[];
  readonly askedLocale: string | undefined;
}

/** What the caller asks for wins; a page that looks otherwise is only noted. */
function localeOf(reading: DateText, { line, lines, askedLocale }: LocaleSource): Pick<PageDate, 'locale' | 'notes'> {
  const candidates = candidateLanguages([reading]);
  if (askedLocale !== undefined) {
    const isExpected = reading.languages.length === 0 || candidates.includes(languageOf(askedLocale));
    const message = `The date is not in the language of ${askedLocale}, but is written in ${candidates.join(' / ')}; ${askedLocale} is kept.`;
    return { locale: askedLocale, notes: isExpected ? [] : [{ line: line.number, message }] };
  }
  const [likeliest, other] = reading.languages;
  const told = other === undefined && likeliest !== undefined ? likeliest : tellLanguage(candidates, lines);
  if (told !== null) return { locale: told, notes: [] };
  const locale = likeliest ?? 'und';
  const message = likeliest
    ? `The date may be in ${candidates.join(' / ')}, and no words tell which; ${likeliest} is assumed.`
    : 'Neither the date nor the words tell the language; the locale has to be given.';
  return { locale, notes: [{ line: line.number, message }] };
}
