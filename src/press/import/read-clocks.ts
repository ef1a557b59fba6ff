import { cityZone, type CityZone } from './city-zone';
import type { PageLine } from './decode-page';
import { anyDigit, toAsciiDigits } from './native-digits';
import { quote, shown, SavedPageError, type PageNote, type ReadClock, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

/** A clock with the time it showed when the page was saved. */
export interface ShownClock extends ReadClock {
  /** `HH:mm` */
  readonly time: string;
  readonly country: string;
}

export interface Clocks {
  /** Those of known cities. */
  readonly clocks: readonly [ShownClock, ...ShownClock[]];
  readonly notes: readonly PageNote[];
  /** The lines below the clocks. */
  readonly rest: readonly PageLine[];
}

/**
 * The lines `City: HH:mm` directly below the date, one or several clocks a line.
 * @throws SavedPageError if there is none, if a time is none, or if no city is known.
 */
export function readClocks(lines: readonly PageLine[], dateLine: number): Clocks {
  const end = lines.findIndex((line, at) => at >= mostLines || clocksOn(line) === null);
  const count = end === -1 ? lines.length : end;
  const printed = lines.slice(0, count).flatMap((line) => clocksOn(line) ?? []);
  const [first] = printed;
  if (!first) throw noClock(lines[0], dateLine);
  const [known, ...others] = printed.flatMap(knownClock);
  if (!known) {
    const cities = printed.map(({ label }) => quote(label)).join(', ');
    throw new SavedPageError(first.line, said('page.cities-unknown', { cities }));
  }
  return { clocks: [known, ...others], notes: printed.flatMap(cityNotes), rest: lines.slice(count) };
}

/** Whether the line is clocks and nothing else. */
export function isClockLine(line: PageLine): boolean {
  return clocksOn(line) !== null;
}

interface PrintedClock {
  readonly label: string;
  readonly time: string;
  readonly line: number;
  readonly city: CityZone | null;
}

/** No page shows more. */
const mostLines = 50;

/** No city and time is longer, and a line has room for four. */
const longestLine = 240;

const clock = new RegExp(
  `\\s*([^:：\\n]{1,60}?)\\s*[:：]\\s*(${anyDigit}{1,2})\\s?[:.h：٫]\\s?(${anyDigit}{2})(?:[:.]${anyDigit}{2})?\\s*([ap]\\.?\\s?m\\.?|[صم]|[hч]\\.?|Uhr)?(?=\\s|$)[\\s|;,]*`,
  'iuy',
);

/** Null unless the whole line is clocks. */
function clocksOn({ text, number }: PageLine): readonly PrintedClock[] | null {
  if (text.length > longestLine) return null;
  const plain = text.replace(/\p{Cf}/gu, '');
  const found: PrintedClock[] = [];
  clock.lastIndex = 0;
  while (clock.lastIndex < plain.length) {
    const [whole = '', label = '', hours = '', minutes = '', half = ''] = clock.exec(plain) ?? [];
    if (whole === '' || !/^\p{L}/u.test(label)) return null;
    const time = timeOf(toAsciiDigits(hours), toAsciiDigits(minutes), half);
    if (!time) throw noTime(whole, number);
    found.push({ label, time, line: number, city: cityZone(label) });
  }
  return found;
}

/** Null if no clock shows that. */
function timeOf(hours: string, minutes: string, half: string): string | null {
  const isHalf = /[apصم]/i.test(half);
  const hour = isHalf ? (Number(hours) % 12) + (/[pم]/i.test(half) ? 12 : 0) : Number(hours);
  const isTime = Number(minutes) < 60 && (isHalf ? Number(hours) >= 1 && Number(hours) <= 12 : hour < 24);
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

function noTime(text: string, line: number): SavedPageError {
  return new SavedPageError(line, said('page.time-impossible', { text: shown(text.trim()) }));
}

function noClock(line: PageLine | undefined, dateLine: number): SavedPageError {
  return line
    ? new SavedPageError(line.number, said('page.clock-expected', { text: shown(line.text) }))
    : new SavedPageError(dateLine, said('page.clock-missing'));
}

function knownClock({ label, time, line, city }: PrintedClock): readonly ShownClock[] {
  return city ? [{ label, time, line, timeZone: city.timeZone, country: city.country }] : [];
}

function cityNotes({ label, line, city }: PrintedClock): readonly PageNote[] {
  if (!city) return [pageNote(line, said('note.city-unknown', { label: shown(label) }))];
  if (!city.elsewhere) return [];
  return [
    pageNote(line, said('note.city-of-two', { label: shown(label), zone: city.timeZone, elsewhere: city.elsewhere })),
  ];
}
