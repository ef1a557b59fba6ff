/** What the months are called, and what else stands in a long date, taken from the platform's own date formats. */
import { foldText } from '../fold-text';
import { dateVariants, knownLanguages } from './known-languages';

/** A month as a language has it: two languages may mean different months by one name (`listopada`). */
export interface NamedMonth {
  readonly language: string;
  /** 1 to 12. */
  readonly month: number;
}

/** Letters and digits of a date, in small letters and parted: `12th of April` → `12`, `th`, `of`, `april`. */
export function dateTokens(text: string): readonly string[] {
  return foldText(text).match(/\d+|[^\d\s]+/g) ?? [];
}

/** The months that a run of tokens names. */
export function monthsNamed(tokens: readonly string[]): readonly NamedMonth[] {
  return dateWords().months.get(tokens.join(' ')) ?? [];
}

/** Whether a token may stand in a date without saying which one: a weekday, an article, an ordinal's ending. */
export function isDateFiller(token: string): boolean {
  return dateWords().fillers.has(token);
}

interface DateWords {
  readonly months: ReadonlyMap<string, readonly NamedMonth[]>;
  readonly fillers: ReadonlySet<string>;
}

let cached: DateWords | undefined;

/** Made when first asked for: some ninety locales take a moment. */
function dateWords(): DateWords {
  cached ??= collectDateWords();
  return cached;
}

function collectDateWords(): DateWords {
  const months = new Map<string, NamedMonth[]>();
  const fillers = new Set(ownFillers.split(' '));
  for (const language of knownLanguages) {
    for (const locale of [language, ...(dateVariants[language] ?? [])]) {
      for (const [name, month] of monthNamesOf(locale)) addMonth(months, name, { language, month });
      for (const word of fillerWordsOf(locale)) fillers.add(word);
    }
  }
  return { months, fillers };
}

/** Endings of ordinals, articles, words for year and day, `to` of a range: what platforms leave out and people write. */
const ownFillers =
  'st nd rd th the of on to and le la les el du au et al y den der dem am vom bis und il dal del er re º ª a ' +
  'г год года гг р рік року по и й та з с до від من إلى الي و يوم سنه عام لعام م هـ ngay nam anno dne dnia roku år';

function addMonth(months: Map<string, NamedMonth[]>, name: string, named: NamedMonth): void {
  const key = dateTokens(name).join(' ');
  if (key === '' || /^\d+$/.test(key)) return;
  const known = months.get(key) ?? [];
  if (!known.some(({ language, month }) => language === named.language && month === named.month)) known.push(named);
  months.set(key, known);
}

/** Both as inside a date (`апреля`) and alone (`апрель`); Hebrew and Catalan join a preposition to the former. */
function monthNamesOf(locale: string): readonly (readonly [name: string, month: number])[] {
  const inDate = formatOf(locale, { year: 'numeric', month: 'long', day: 'numeric' });
  const alone = formatOf(locale, { month: 'long' });
  return monthStarts.flatMap((start, index) => {
    const parts = inDate.formatToParts(start);
    const at = parts.findIndex(({ type }) => type === 'month');
    const name = parts[at]?.value ?? '';
    const joined = /\S*$/.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
    const names = [name, joined + name, alone.format(start), ...(locale === 'en' ? shortEnglish(start) : [])];
    return names.map((each) => [each, index + 1] as const);
  });
}

function shortEnglish(start: Date): readonly string[] {
  return [formatOf('en', { month: 'short' }).format(start), formatOf('en-GB', { month: 'short' }).format(start)];
}

function fillerWordsOf(locale: string): readonly string[] {
  const format = formatOf(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  return weekOfDays
    .flatMap((day) => format.formatToParts(day))
    .filter(({ type }) => type === 'weekday' || type === 'literal' || type === 'era')
    .flatMap(({ value }) => dateTokens(value));
}

/** In UTC, the common calendar and European digits, whatever the locale prefers. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
}

const monthStarts = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 1)));
const weekOfDays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2021, 3, 12 + day)));
