import fc from 'fast-check';
import { civilDateOf, epochDayOf, isCivilDate, parseCivilDate } from './civil-date';
import { thrownBy } from './tests/thrown-by';

describe('parseCivilDate', () => {
  it.each([
    ['an ordinary day', '2021-04-12'],
    ['a leap day', '2020-02-29'],
    ['the leap day of a century that has one', '2000-02-29'],
    ['the end of a year', '1999-12-31'],
    ['the first of all', '0001-01-01'],
    ['a year of two digits, written with four', '0099-01-01'],
  ])('takes %s', (_case, text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each([
    ['a day that February does not have', '2021-02-30'],
    ['a leap day in a year without one', '2021-02-29'],
    ['the leap day of a century that has none', '1900-02-29'],
    ['month 13', '2021-13-01'],
    ['day 0', '2021-04-00'],
    ['an instant', '2021-04-12T00:00:00Z'],
    ['a day of the British order', '12.04.2021'],
    ['single digits', '2021-4-12'],
    ['spaces around', ' 2021-04-12'],
    ['a line break behind', '2021-04-12\n'],
    ['digits of another script', '٢٠٢١-٠٤-١٢'],
    ['five digits of a year', '12021-04-12'],
    ['six digits of a year, as Date writes them', '+012021-04-12'],
    ['the year 0', '0000-01-01'],
    ['nothing', ''],
    ['a number', 20210412],
    ['null', null],
    ['a Date', new Date(0)],
  ])('refuses %s', (_case, value) => {
    const error = thrownBy(() => parseCivilDate(value));
    expect(error.code).toBe('DATELINE_INVALID_CIVIL_DATE');
    expect(error.details).toEqual({ value });
    expect(isCivilDate(value)).toBe(false);
  });

  it('says in the sentence what it was given and what it expected', () => {
    expect(thrownBy(() => parseCivilDate('2021-02-30')).message).toBe(
      '“2021-02-30” is not a calendar day: expected YYYY-MM-DD, such as 2021-04-12.',
    );
  });
});

describe('days as numbers', () => {
  it('starts at 1970-01-01 and goes both ways', () => {
    expect(['1970-01-01', '1970-01-02', '1969-12-31'].map((text) => epochDayOf(parseCivilDate(text)))).toEqual([
      0, 1, -1,
    ]);
  });

  it('comes back to the same day from any number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (epochDay) => {
        expect(epochDayOf(civilDateOf(epochDay))).toBe(epochDay);
      }),
    );
  });

  it.each([-719_163, 2_932_897, Infinity, NaN])(
    'refuses day %d, which lies outside the years 0001 to 9999',
    (epochDay) => {
      const error = thrownBy(() => civilDateOf(epochDay));
      expect(error.code).toBe('DATELINE_OUT_OF_RANGE');
      expect(error.details).toEqual({ epochDay });
    },
  );
});
