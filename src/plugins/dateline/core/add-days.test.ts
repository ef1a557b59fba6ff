import fc from 'fast-check';
import { addDays } from './add-days';
import { civilDateOf, type CivilDate } from './civil-date';
import { daysBetween } from './day-span';
import { thrownBy } from './tests/thrown-by';

describe('addDays', () => {
  it.each([
    ['the next day', '2021-04-12', 1, '2021-04-13'],
    ['no day at all', '2021-04-12', 0, '2021-04-12'],
    ['the day before', '2021-04-12', -1, '2021-04-11'],
    ['over the night in which clocks jump in London', '2026-03-28', 2, '2026-03-30'],
    ['over the night in which they go back', '2026-10-24', 2, '2026-10-26'],
    ['onto a leap day', '2024-02-28', 1, '2024-02-29'],
    ['off a leap day, a year of days on', '2024-02-29', 365, '2025-02-28'],
    ['past the end of February where there is no leap day', '2023-02-28', 1, '2023-03-01'],
    ['past that of 1900, which had none', '1900-02-28', 1, '1900-03-01'],
    ['onto that of 2000, which had one', '2000-02-28', 1, '2000-02-29'],
    ['over a year’s end', '2025-12-31', 1, '2026-01-01'],
    ['back over it', '2026-01-01', -1, '2025-12-31'],
    ['onto the day that Samoa skipped at the date line', '2011-12-29', 1, '2011-12-30'],
    ['past it', '2011-12-29', 2, '2011-12-31'],
    ['onto the day that Kiritimati skipped', '1994-12-30', 1, '1994-12-31'],
    ['onto the first day that can be written', '0001-01-02', -1, '0001-01-01'],
    ['onto the last one', '9999-12-30', 1, '9999-12-31'],
    ['through the whole of them', '0001-01-01', 3_652_058, '9999-12-31'],
  ])('%s', (_case, date, days, then) => {
    expect(addDays(date as CivilDate, days)).toBe(then);
  });

  it.each([
    ['a day that is none', '2021-02-30', 1, 'DATELINE_INVALID_CIVIL_DATE'],
    ['an instant', '2021-04-12T05:46:00.000Z', 1, 'DATELINE_INVALID_CIVIL_DATE'],
    ['an empty text', '', 1, 'DATELINE_INVALID_CIVIL_DATE'],
    ['half a day', '2021-04-12', 0.5, 'DATELINE_OUT_OF_RANGE'],
    ['no number', '2021-04-12', Number.NaN, 'DATELINE_OUT_OF_RANGE'],
    ['endlessly many', '2021-04-12', Infinity, 'DATELINE_OUT_OF_RANGE'],
    ['more than there are', '9999-12-31', 1, 'DATELINE_OUT_OF_RANGE'],
    ['a year 0', '0001-01-01', -1, 'DATELINE_OUT_OF_RANGE'],
    ['more than a Date can hold', '2021-04-12', Number.MAX_SAFE_INTEGER, 'DATELINE_OUT_OF_RANGE'],
  ])('refuses %s', (_case, date, days, code) => {
    expect(thrownBy(() => addDays(date as CivilDate, days)).code).toBe(code);
  });

  it('is what daysBetween measures, there and back', () => {
    const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(civilDateOf);
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(addDays(one, daysBetween(one, other))).toBe(other);
        expect(addDays(other, -daysBetween(one, other))).toBe(one);
      }),
    );
  });
});
