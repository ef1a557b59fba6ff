import { isCivilDate, type CivilDate } from 'strapi-plugin-dateline/core';
import { dateTokens, isDateFiller, monthsNamed, type NamedMonth } from './languages/month-names';
import { toAsciiDigits } from './native-digits';

/** A day as a text names it; it need not exist. */
export interface DateText {
  readonly year: number;
  /** 1 to 12 where named, anything where written in digits. */
  readonly month: number;
  readonly day: number;
  /** The languages that write it so; empty where it is all digits. */
  readonly languages: readonly string[];
  /** `3-4 June 2019`: the day is the first. */
  readonly isRange: boolean;
}

/**
 * The text as a date: `12 April 2021`, `April 12, 2021`, `12 апреля 2021 г.`, `2021年4月12日`, `12.04.2021`,
 * `3-4 June 2019`. None if it is anything else; several if languages mean different months by the same name.
 */
export function readDateText(text: string): readonly DateText[] {
  if (text.length > longestDate) return [];
  const plain = toAsciiDigits(text).replace(/\p{Cf}/gu, '');
  const inDigits = readDigits(plain) ?? readIdeographic(plain);
  return inDigits ? [inDigits] : readNamedMonth(dateTokens(plain));
}

/** Null if the calendar has no such day. */
export function civilDateOf({ year, month, day }: Pick<DateText, 'year' | 'month' | 'day'>): CivilDate | null {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return isCivilDate(text) ? text : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Weekday, two days, two long names of months, two years: no date is longer. */
const longestDate = 90;

function readDigits(text: string): DateText | null {
  const dayFirst = /^(\d{1,2})(?:\s?[-–—]\s?\d{1,2}(?=\.))?\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(text.trim());
  if (dayFirst) return inDigits(dayFirst[4], dayFirst[3], dayFirst[1], /\d\s?[-–—]\s?\d{1,2}\./.test(text));
  const yearFirst = /^(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/.exec(text.trim());
  return yearFirst ? inDigits(yearFirst[1], yearFirst[3], yearFirst[4], false) : null;
}

function inDigits(year: string | undefined, month: string | undefined, day: string | undefined, isRange: boolean) {
  return { year: Number(year), month: Number(month), day: Number(day), languages: [], isRange };
}

/** Chinese, Japanese and Korean write the unit behind each number; a weekday may follow. */
function readIdeographic(text: string): DateText | null {
  const match = /^(\d{4})\s*([年년])\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]\s*[（(]?(\p{L}*)[)）]?$/u.exec(
    text.trim(),
  );
  if (!match || !dateTokens(match[5] ?? '').every(isDateFiller)) return null;
  const languages = match[2] === '년' ? ['ko'] : ['zh', 'ja'];
  return { ...inDigits(match[1], match[3], match[4], false), languages };
}

interface Tokens {
  /** Each run of tokens that names a month, with the months it may mean. */
  readonly months: readonly (readonly NamedMonth[])[];
  readonly numbers: readonly string[];
}

function readNamedMonth(tokens: readonly string[]): readonly DateText[] {
  const sorted = sortTokens(tokens);
  if (!sorted) return [];
  const years = sorted.numbers.filter((number) => number.length === 4).map(Number);
  const days = sorted.numbers.filter((number) => number.length < 3).map(Number);
  const [year, endYear] = years;
  const [day, endDay] = days;
  if (year === undefined || day === undefined || years.length + days.length !== sorted.numbers.length) return [];
  if (endDay === undefined) return endYear === undefined ? oneDay(sorted.months, { year, day }) : [];
  const [start = [], end = start] = sorted.months;
  if (days.length > 2 || years.length > 2 || sorted.months.length > 2) return [];
  if (start === end && day >= endDay) return [];
  return readings(start, end, { year, day, isOneYear: endYear === undefined });
}

/** Null if a token is neither number nor month nor filler. */
function sortTokens(tokens: readonly string[]): Tokens | null {
  const months: (readonly NamedMonth[])[] = [];
  const numbers: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const named = [3, 2, 1].map((length) => ({ length, found: monthsNamed(tokens.slice(at, at + length)) }));
    const longest = named.find(({ found }) => found.length > 0);
    if (longest) {
      months.push(longest.found);
      at += longest.length - 1;
    } else if (/\d/.test(token)) numbers.push(token);
    else if (!isDateFiller(token)) return null;
  }
  return { months, numbers };
}

/** One name, or two for the same month, as in the United Nations' Arabic: `نيسان/أبريل`. */
function oneDay(months: Tokens['months'], { year, day }: { year: number; day: number }): readonly DateText[] {
  const [first = [], ...others] = months;
  const agreed = first.filter(({ month }) => others.every((names) => names.some((other) => other.month === month)));
  return byMonth(agreed).map(({ month, languages }) => ({
    year: commonEra(year, languages),
    month,
    day,
    languages,
    isRange: false,
  }));
}

function readings(
  start: readonly NamedMonth[],
  end: readonly NamedMonth[],
  { year, day, isOneYear }: { year: number; day: number; isOneYear: boolean },
): readonly DateText[] {
  return byMonth(start).map(({ month, languages }) => {
    const lastMonth = end.find(({ language }) => languages.includes(language))?.month ?? month;
    const startYear = isOneYear && lastMonth < month ? year - 1 : year;
    return { year: commonEra(startYear, languages), month, day, languages, isRange: true };
  });
}

function byMonth(names: readonly NamedMonth[]): readonly { month: number; languages: readonly string[] }[] {
  return [...new Set(names.map(({ month }) => month))].map((month) => ({
    month,
    languages: names.filter((name) => name.month === month).map(({ language }) => language),
  }));
}

/** Thai years are counted from 543 before. */
function commonEra(year: number, languages: readonly string[]): number {
  return languages.includes('th') && year > 2400 ? year - 543 : year;
}
