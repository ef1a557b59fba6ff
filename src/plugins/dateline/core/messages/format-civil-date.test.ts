import { parseCivilDate } from '../civil-date';
import { onMachineIn } from '../tests/on-machine-in';
import { thrownBy } from '../tests/thrown-by';
import { formatCivilDate } from './format-civil-date';

describe('formatCivilDate', () => {
  it.each([
    ['en', '2021-04-12', '12 April 2021'],
    ['en-GB', '2021-04-12', '12 April 2021'],
    ['en-US', '2021-04-12', 'April 12, 2021'],
    ['ru', '2021-04-12', '12 апреля 2021 г.'],
    ['fr', '2021-01-01', '1 janvier 2021'],
    ['fr', '2020-02-29', '29 février 2020'],
    ['de', '2020-12-31', '31. Dezember 2020'],
    ['xx', '2021-04-12', '12 April 2021'],
  ])('in %s, %s is %s', (locale, date, text) => {
    expect(formatCivilDate(parseCivilDate(date), locale)).toBe(text);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('writes the same day on a machine in %s', (machineZone) => {
    const locale = `en-AU-x-${machineZone.slice(-4)}`;
    expect(onMachineIn(machineZone, () => formatCivilDate(parseCivilDate('2021-04-12'), locale))).toBe('12 April 2021');
  });

  it('writes Arabic in Arabic', () => {
    expect(formatCivilDate(parseCivilDate('2021-04-12'), 'ar')).toMatch(/أبريل/);
  });

  it.each(['', 'en_GB', 'a language', 'e'])('refuses the locale “%s”', (locale) => {
    expect(thrownBy(() => formatCivilDate(parseCivilDate('2021-04-12'), locale)).code).toBe('DATELINE_INVALID_LOCALE');
  });
});
