import { cached } from './bounded-cache';
import { offsetText } from './clock-face';
import { toMilliseconds, type Instant } from './instant';
import { offsetAt } from './zones/offset';
import type { TimeZone } from './zones/time-zone';

/** How an instant is written: as Intl takes it, but for the zone, whose clocks are those of the plugin's own data. */
export interface ZonedStyle {
  readonly locales: string | readonly string[];
  readonly options: Omit<Intl.DateTimeFormatOptions, 'timeZone'>;
}

/**
 * An instant as a zone's clocks show it, in a locale's words.
 * @example formatInstant('2026-11-30T20:00:00.000Z', 'America/Vancouver', { locales: 'en', options: { timeStyle: 'short' } }) // '1:00 PM'
 */
export function formatInstant(asOf: Instant, timeZone: TimeZone, style: ZonedStyle): string {
  const parts = utcFormat(keyOf(style, 'UTC')).formatToParts(shownMs(asOf, timeZone));
  return joined(parts, () => zoneWord(asOf, timeZone, style.locales));
}

/** From one instant to another; what both have in common is said once. */
export function formatInstants(from: Instant, to: Instant, timeZone: TimeZone, style: ZonedStyle): string {
  const [fromWord, toWord] = [from, to].map((asOf) => zoneWord(asOf, timeZone, style.locales));
  if (fromWord !== toWord) return [from, to].map((asOf) => formatInstant(asOf, timeZone, style)).join(' – ');
  const format = utcFormat(keyOf(style, 'UTC'));
  return joined(format.formatRangeToParts(shownMs(from, timeZone), shownMs(to, timeZone)), () => fromWord ?? '');
}

interface Part {
  readonly type: string;
  readonly value: string;
}

function joined(parts: readonly Part[], word: () => string): string {
  return parts.map(({ type, value }) => (type === 'timeZoneName' ? word() : value)).join('');
}

/** The zone's wall time, which is then written as if it were UTC. */
function shownMs(asOf: Instant, timeZone: TimeZone): number {
  return toMilliseconds(asOf) + offsetAt(timeZone, asOf);
}

/**
 * What the locale calls the zone's time: the words are the platform's (`BST`, `MEZ`), as long as it means the same offset by
 * them. Where its data are older than ours it would name the wrong time, and the offset is said instead.
 */
function zoneWord(asOf: Instant, timeZone: TimeZone, locales: ZonedStyle['locales']): string {
  const ms = toMilliseconds(asOf);
  const offset = offsetText(offsetAt(timeZone, asOf));
  // Some platforms write `GMT+00:00`, others `GMT`.
  const platformOffset = nameIn('en-US', 'longOffset', timeZone, ms)?.replace(/^GMT$/, 'GMT+00:00');
  const isAgreed = platformOffset === `GMT${offset}`;
  const word = isAgreed ? nameIn(locales, 'short', timeZone, ms) : undefined;
  return word ?? offsetWord(offset, locales);
}

/** `GMT-7`, `UTC−7`: as the locale says the offset of a zone that has nothing but its offset. */
function offsetWord(offset: string, locales: ZonedStyle['locales']): string {
  const [, hours, minutes] = /^(.\d\d):(.*)$/.exec(offset) ?? [];
  const word = minutes === '00' ? nameIn(locales, 'short', zoneOfHours(Number(hours)), 0) : undefined;
  return word ?? `GMT${offset}`;
}

/** POSIX counts westwards: Etc/GMT+7 is seven hours behind. Etc/GMT itself is called UTC, and Abidjan’s time GMT. */
function zoneOfHours(hours: number): string {
  return hours === 0 ? 'Africa/Abidjan' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}

type NameStyle = NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>;

/** Undefined where the platform does not know the zone. */
function nameIn(locales: ZonedStyle['locales'], timeZoneName: NameStyle, timeZone: string, ms: number) {
  const format = zoneFormat(keyOf({ locales, options: { timeZoneName, year: 'numeric' } }, timeZone));
  return format?.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value;
}

function keyOf({ locales, options }: ZonedStyle, timeZone: string): string {
  return JSON.stringify([locales, { ...options, timeZone }]);
}

const utcFormat = cached(100, (key) => new Intl.DateTimeFormat(...(JSON.parse(key) as FormatArguments)));

type FormatArguments = ConstructorParameters<typeof Intl.DateTimeFormat>;

const zoneFormat = cached(200, (key): Intl.DateTimeFormat | null => {
  try {
    return utcFormat(key);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
});
