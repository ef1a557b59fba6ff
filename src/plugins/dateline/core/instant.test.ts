import fc from 'fast-check';
import { parseInstant, toInstant, toMilliseconds } from './instant';
import { thrownBy } from './tests/thrown-by';

describe('parseInstant', () => {
  it.each([
    ['Z', '2021-04-12T05:46:00Z', '2021-04-12T05:46:00.000Z'],
    ['no seconds', '2021-04-12T05:46Z', '2021-04-12T05:46:00.000Z'],
    ['an offset east of Greenwich', '2021-04-12T08:46:00+03:00', '2021-04-12T05:46:00.000Z'],
    ['an offset west of Greenwich, over midnight', '2021-04-11T22:46:00-07:00', '2021-04-12T05:46:00.000Z'],
    ['an offset of half an hour', '2021-04-12T11:16+05:30', '2021-04-12T05:46:00.000Z'],
    ['a plus that a query string has turned into a space', '2021-04-12T08:46:00 03:00', '2021-04-12T05:46:00.000Z'],
    ['small letters', '2021-04-12t05:46:00z', '2021-04-12T05:46:00.000Z'],
    ['milliseconds', '2021-04-12T05:46:00.25Z', '2021-04-12T05:46:00.250Z'],
    ['nanoseconds, which are cut off', '2021-04-12T05:46:00.999999999Z', '2021-04-12T05:46:00.999Z'],
    ['an unknown offset (RFC 3339 §4.3)', '2021-04-12T05:46:00-00:00', '2021-04-12T05:46:00.000Z'],
    ['a leap day', '2020-02-29T23:59:59Z', '2020-02-29T23:59:59.000Z'],
    ["a year's end, over the year", '2020-12-31T23:59:59-00:01', '2021-01-01T00:00:59.000Z'],
    ['a moment before 1970', '1844-12-31T15:55:59.5Z', '1844-12-31T15:55:59.500Z'],
    ['a year of two digits', '0099-03-01T00:00:00Z', '0099-03-01T00:00:00.000Z'],
  ])('takes %s', (_case, text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  it.each([
    ['a bare date', '2021-04-12'],
    ['a time without an offset', '2021-04-12T05:46:00'],
    ['an offset without a colon', '2021-04-12T05:46:00+0300'],
    ['a zone name', '2021-04-12T05:46:00 Europe/London'],
    ['a day that does not exist', '2021-02-30T00:00:00Z'],
    ['hour 24', '2021-04-12T24:00:00Z'],
    ['minute 60', '2021-04-12T05:60:00Z'],
    ['second 60', '2016-12-31T23:59:60Z'],
    ['offset hour 24', '2021-04-12T05:46:00+24:00'],
    ['milliseconds since 1970', '1618206360000'],
    ['a number', 1618206360000],
    ['two parameters of the same name', ['2021-04-12T05:46:00Z', '2021-04-12T05:46:00Z']],
    ['nothing', ''],
    ['undefined', undefined],
    ['a word', 'now'],
    ['a word before it', 'at 2021-04-12T05:46:00Z'],
    ['a line break behind', '2021-04-12T05:46:00Z\n'],
    ['the year 0', '0000-06-01T00:00:00Z'],
  ])('refuses %s', (_case, value) => {
    expect(thrownBy(() => parseInstant(value)).code).toBe('DATELINE_INVALID_INSTANT');
  });

  it.each(['9999-12-31T23:59:59-00:01', '0001-01-01T00:00:00+00:01'])('refuses %s, which UTC cannot write', (text) => {
    expect(thrownBy(() => parseInstant(text)).code).toBe('DATELINE_OUT_OF_RANGE');
  });

  it('says what it was given, shortened, and what it expected', () => {
    expect(thrownBy(() => parseInstant('x'.repeat(100))).message).toBe(
      `“${'x'.repeat(60)}…” is not an instant: expected a date and time with Z or an offset, such as 2021-04-12T05:46:00Z.`,
    );
  });

  it.each([
    ['null', null, /^null is not/],
    ['a number', 5, /^a value of type number is not/],
    ['a text', 'now', /^“now” is not/],
    ['a text of sixty characters', 'x'.repeat(60), /^“x{60}” is not/],
  ])('gives %s to programs as it was, and quotes it to people', (_case, value, message) => {
    const error = thrownBy(() => parseInstant(value));
    expect(error.details).toEqual({ value });
    expect(error.message).toMatch(message);
  });
});

describe('toInstant', () => {
  const years1To9999 = fc.integer({
    min: Date.parse('0001-01-01T00:00Z'),
    max: Date.parse('9999-12-31T23:59:59.999Z'),
  });

  it('is undone by toMilliseconds, and read again by parseInstant', () => {
    fc.assert(
      fc.property(years1To9999, (ms) => {
        expect(toMilliseconds(toInstant(ms))).toBe(ms);
        expect(parseInstant(toInstant(ms))).toBe(toInstant(ms));
      }),
    );
  });

  it.each([NaN, Infinity, 253_402_300_800_000, -62_135_596_800_001])('refuses %d', (ms) => {
    const error = thrownBy(() => toInstant(ms));
    expect(error.code).toBe('DATELINE_OUT_OF_RANGE');
    expect(error.details).toEqual({ ms });
  });
});
