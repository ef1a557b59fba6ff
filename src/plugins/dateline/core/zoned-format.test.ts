import { parseInstant } from './instant';
import { formatInstant, formatInstants, type ZonedStyle } from './zoned-format';
import { parseTimeZone } from './zones/time-zone';

const options = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZoneName: 'short',
} as const;

const inLocale = (locales: string): ZonedStyle => ({ locales, options });

describe('formatInstant', () => {
  it.each([
    ['London in summer', 'en-GB', 'Europe/London', '2021-07-01T12:00Z', '1 July 2021 at 13:00 BST'],
    ['Berlin in German words', 'de', 'Europe/Berlin', '2021-01-01T12:00Z', '1. Januar 2021 um 13:00 MEZ'],
    ['Kolkata, half an hour', 'en-GB', 'Asia/Kolkata', '2021-01-01T12:00Z', '1 January 2021 at 17:30 GMT+5:30'],
    ['a zone that keeps UTC', 'en-GB', 'Etc/UTC', '2021-01-01T12:00Z', '1 January 2021 at 12:00 UTC'],
    // Node 20 would say 12:00 GMT-8, and in French 12:00 UTC−8.
    ['Vancouver since its law', 'en-GB', 'America/Vancouver', '2026-11-30T20:00Z', '30 November 2026 at 13:00 GMT-7'],
    ['Vancouver in French', 'fr', 'America/Vancouver', '2026-11-30T20:00Z', '30 novembre 2026 à 13:00 UTC−7'],
    [
      'Casablanca, back at Greenwich',
      'en-GB',
      'Africa/Casablanca',
      '2026-11-30T20:00Z',
      '30 November 2026 at 20:00 GMT',
    ],
  ])('%s', (_case, locale, zone, at, expected) => {
    expect(formatInstant(parseInstant(at), parseTimeZone(zone), inLocale(locale))).toBe(expected);
  });

  it('says the offset where the platform does not know the zone, or not of today', () => {
    const { DateTimeFormat } = Intl;
    const spy = jest.spyOn(Intl, 'DateTimeFormat').mockImplementation((locales, { timeZone, ...rest } = {}) => {
      if (timeZone === 'America/Coyhaique') throw new RangeError(`Invalid time zone specified: ${timeZone}`);
      return new DateTimeFormat(locales, { ...rest, timeZone });
    });
    const said = formatInstant(
      parseInstant('2026-11-30T20:00Z'),
      parseTimeZone('America/Coyhaique'),
      inLocale('en-GB'),
    );
    spy.mockRestore();
    expect(said).toBe('30 November 2026 at 17:00 GMT-3');
  });

  it('says an offset of half an hour to the minute where the platform does not know the zone', () => {
    const { DateTimeFormat } = Intl;
    const spy = jest.spyOn(Intl, 'DateTimeFormat').mockImplementation((locales, { timeZone, ...rest } = {}) => {
      if (timeZone === 'Asia/Colombo') throw new RangeError(`Invalid time zone specified: ${timeZone}`);
      return new DateTimeFormat(locales, { ...rest, timeZone });
    });
    const said = formatInstant(parseInstant('2026-11-30T20:00Z'), parseTimeZone('Asia/Colombo'), inLocale('en-GB'));
    spy.mockRestore();
    expect(said).toBe('1 December 2026 at 01:30 GMT+05:30');
  });

  it('says no zone where none is asked for', () => {
    const style = { locales: 'en-GB', options: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } } as const;
    expect(formatInstant(parseInstant('2026-11-30T20:00Z'), parseTimeZone('America/Havana'), style)).toBe('16:00');
  });
});

describe('formatInstants', () => {
  it.each([
    ['one day', 'Europe/London', '2021-04-12T17:00Z', '2021-04-12T19:00Z', '12 April 2021, 18:00–20:00 BST'],
    ['one moment', 'Europe/London', '2021-04-12T17:00Z', '2021-04-12T17:00Z', '12 April 2021 at 18:00 BST'],
    [
      'the night the clocks go back',
      'Europe/London',
      '2021-10-31T00:30Z',
      '2021-10-31T01:30Z',
      '31 October 2021 at 01:30 BST – 31 October 2021 at 01:30 GMT',
    ],
    [
      'an evening in Edmonton in its first winter without winter time',
      'America/Edmonton',
      '2026-12-02T01:00Z',
      '2026-12-02T03:00Z',
      '1 December 2026, 19:00–21:00 GMT-6',
    ],
  ])('%s', (_case, zone, from, to, expected) => {
    const said = formatInstants(parseInstant(from), parseInstant(to), parseTimeZone(zone), inLocale('en-GB'));
    // Intl writes thin spaces around some dashes, and other ones from version to version.
    expect(said.replace(/\s/g, ' ')).toBe(expected);
  });
});
