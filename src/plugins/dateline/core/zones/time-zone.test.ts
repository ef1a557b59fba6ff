import cldr from 'cldr-bcp47/bcp47/timezone.json';
import { thrownBy } from '../tests/thrown-by';
import { parseTimeZone, timeZoneAliases, timeZoneNames } from './time-zone';
import { zoneAliases } from './zone-aliases';

describe('parseTimeZone', () => {
  it.each([
    ["today's name", 'Europe/London', 'Europe/London'],
    ['any case', 'eUROPE/lONDON', 'Europe/London'],
    ['an old name', 'Europe/Kiev', 'Europe/Kyiv'],
    ['an old name in small letters', 'asia/calcutta', 'Asia/Kolkata'],
    ['a name with the country first', 'US/Eastern', 'America/New_York'],
    ['a zone that was merged away', 'America/Montreal', 'America/Toronto'],
    ['a zone that only shares its clock with another', 'Europe/Oslo', 'Europe/Oslo'],
    ['another such zone', 'Europe/Amsterdam', 'Europe/Amsterdam'],
    ['a zone that is three names deep', 'america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['the renamed Greenland', 'America/Godthab', 'America/Nuuk'],
    ['UTC', 'UTC', 'Etc/UTC'],
    ['the new zone of 2025', 'America/Coyhaique', 'America/Coyhaique'],
  ])('reads %s', (_case, text, expected) => {
    expect(parseTimeZone(text)).toBe(expected);
  });

  it.each([
    ['an offset', '+03:00'],
    ['an offset from UTC', 'UTC+3'],
    ['an offset from Greenwich with a minus sign', 'GMT−5'],
    ['an abbreviation that is no name', 'BST'],
    ['a city', 'London'],
    ['a name that the tz database gives to “no zone”', 'Factory'],
    ['the name CLDR gives to it', 'Etc/Unknown'],
    ['a place that does not exist', 'Europe/Atlantis'],
    ['a property that every object has', 'constructor'],
    ['spaces around', ' Europe/London '],
    ['nothing', ''],
    ['null', null],
    ['a number', 3],
  ])('refuses %s', (_case, value) => {
    expect(thrownBy(() => parseTimeZone(value)).code).toBe('DATELINE_INVALID_TIME_ZONE');
  });

  it('tells an offset from a word that is no zone', () => {
    for (const offset of ['UTC+3', 'gmt-5', '+03:00', '−5', '03:00', 'UTC3']) {
      expect(thrownBy(() => parseTimeZone(offset)).message).toBe(
        `“${offset}” is an offset, not a time zone: expected an IANA name, such as Europe/London.`,
      );
    }
    expect(thrownBy(() => parseTimeZone('Etc/UTC+3')).message).toMatch(/^“Etc\/UTC\+3” is not a time zone: expected/);
    expect(thrownBy(() => parseTimeZone('London')).message).toMatch(/^“London” is not a time zone: expected/);
  });
});

describe('timeZoneNames', () => {
  it("lists today's names, and only names that are read as themselves", () => {
    expect(timeZoneNames()).toEqual(expect.arrayContaining(['Europe/Kyiv', 'Asia/Kolkata', 'Etc/UTC', 'Europe/Oslo']));
    expect(timeZoneNames()).not.toContain('Europe/Kiev');
    expect(timeZoneNames().filter((name) => parseTimeZone(name) !== name)).toEqual([]);
  });

  it('has no name twice, and every zone that the platform lists', () => {
    expect(new Set(timeZoneNames()).size).toBe(timeZoneNames().length);
    for (const name of Intl.supportedValuesOf('timeZone')) expect(timeZoneNames()).toContain(parseTimeZone(name));
  });
});

describe('timeZoneAliases', () => {
  it('finds a zone by its older names', () => {
    expect(timeZoneAliases(parseTimeZone('Europe/Kyiv'))).toEqual([
      'Europe/Kiev',
      'Europe/Uzhgorod',
      'Europe/Zaporozhye',
    ]);
    expect(timeZoneAliases(parseTimeZone('Africa/Accra'))).toEqual([]);
  });
});

describe('the table of names', () => {
  const zones: readonly { _alias?: string; _iana?: string }[] = Object.entries(cldr.keyword.u.tz)
    .filter(([key]) => key !== 'unk' && !key.startsWith('_'))
    .map(([, zone]) => Object(zone));

  it('reads every name in CLDR as the one that CLDR says the tz database uses today', () => {
    for (const { _alias: names = '', _iana: today } of zones) {
      for (const name of names.split(' ').filter(Boolean)) {
        expect([name, parseTimeZone(name)]).toEqual([name, today ?? names.split(' ')[0]]);
      }
    }
  });

  it('has no name that CLDR does not have', () => {
    const inCldr = new Set(zones.flatMap(({ _alias = '' }) => _alias.split(' ')));
    const inTable = Object.entries(zoneAliases).flatMap(([today, others]) =>
      [today, ...others.split(' ')].filter(Boolean),
    );
    expect(inTable.filter((name) => !inCldr.has(name))).toEqual([]);
  });
});
