import { parseCivilDate, parseTimeZone } from 'strapi-plugin-dateline/core';
import { matchInstant } from './match-instant';
import { officeClock } from './office-clock';
import { readClocks } from './read-clocks';
import { SavedPageError, type ReadContact } from './saved-page';

function clocksOf(...texts: readonly string[]) {
  return readClocks(
    texts.map((text, index) => ({ number: index + 2, text })),
    1,
  );
}

function contact(phones: readonly string[], email: string | null = null): ReadContact {
  return { purpose: 'Queries', phones, email, hours: null, line: 5 };
}

describe('a clock is read however its time is written', () => {
  const clocks: readonly (readonly [string, string, string])[] = [
    ['Moscow: 08:46', 'Moscow', '08:46'],
    ['Moscow : 8:46', 'Moscow', '08:46'],
    ['Paris\u00a0: 8h46', 'Paris', '08:46'],
    ['Berlin: 08.46 Uhr', 'Berlin', '08:46'],
    ['Berlin： 23:59', 'Berlin', '23:59'],
    ['London: 8:46 pm', 'London', '20:46'],
    ['London: 12:05 a.m.', 'London', '00:05'],
    ['London: 12:05 PM', 'London', '12:05'],
    ['Москва: 08:46:12', 'Москва', '08:46'],
    ['عمّان: ١٠:١٥', 'عمّان', '10:15'],
    ['\u200fعمّان: ١٠:١٥ م', 'عمّان', '22:15'],
    ['Washington, D.C.: 01:46', 'Washington, D.C.', '01:46'],
    ['London: 00:00', 'London', '00:00'],
    ['London: 1:59 a.m.', 'London', '01:59'],
    [`London: 08:46${' '.repeat(227)}`, 'London', '08:46'],
  ];

  it.each(clocks)('%s', (text, label, time) => {
    expect(clocksOf(text).clocks).toMatchObject([{ label, time, line: 2 }]);
  });

  it.each(['London: 24:00', 'London: 08:60', 'London: 0:30 a.m.', 'London: 13:05 pm', 'London: 8:60 pm'])(
    'unless it is none: %s',
    (text) => {
      expect(() => clocksOf(text)).toThrow(`“${text}” is no time of day`);
    },
  );

  it.each([
    'Queries:',
    '1 London: 08:46',
    '– London: 08:46',
    'London: 08:46 and later',
    `London: 08:46${' '.repeat(228)}`,
  ])('unless the line has something else: %j', (text) => {
    expect(() => clocksOf(text)).toThrow(/^Found “.*; expected a clock/);
  });

  it('unless there is no line', () => {
    expect(() => clocksOf()).toThrow(/^The page ends behind its date/);
  });

  it('of fifty lines', () => {
    const { clocks: found, rest } = clocksOf(...Array.from({ length: 51 }, () => 'London: 06:46'));
    expect([found.length, rest.length]).toEqual([50, 1]);
  });

  it('several on one line', () => {
    const { clocks: found } = clocksOf('Moscow: 08:46\u00a0\u00a0London: 06:46 | New York: 01:46');
    expect(found.map(({ label, time }) => `${label} ${time}`)).toEqual([
      'Moscow 08:46',
      'London 06:46',
      'New York 01:46',
    ]);
  });

  it('up to the first line that is none', () => {
    const { clocks: found, rest } = clocksOf('Moscow: 08:46', 'Queries:', 'London: 06:46');
    expect([found.length, rest.map(({ number }) => number)]).toEqual([1, [3, 4]]);
  });

  it('of a city that is not known, with a note in its place', () => {
    const { clocks: found, notes } = clocksOf('Nowhere: 08:46', 'London: 06:46');
    expect(found.map(({ label }) => label)).toEqual(['London']);
    expect(notes).toMatchObject([
      { line: 2, message: 'No time zone is known for the city “Nowhere”; its clock is left out.' },
    ]);
  });

  it('of a city whose name is not alone, with a note', () => {
    expect(clocksOf('Santiago: 08:46').notes).toMatchObject([{ line: 2, message: expect.stringContaining('Cuba') }]);
  });
});

describe('the office’s own clock', () => {
  const two = clocksOf('Moscow: 08:46', 'London: 06:46').clocks;
  const three = clocksOf('Moscow: 08:46', 'London: 06:46', 'New York: 01:46').clocks;

  it('is the one asked for, against all evidence', () => {
    expect(officeClock(two, [contact(['+44 20 7946 0123'])], parseTimeZone('Europe/Moscow')).clock.label).toBe(
      'Moscow',
    );
  });

  it('is no guess where it is told or shown alone', () => {
    expect(officeClock(two, [], parseTimeZone('Europe/Moscow'))).toStrictEqual({
      ...{ clock: two[0], isAssumed: false, notes: [] },
    });
    expect(officeClock([two[0]], [], undefined).isAssumed).toBe(false);
    expect(officeClock([two[0]], [contact(['+44 20 7946 0123'])], undefined).isAssumed).toBe(true);
    const { isAssumed, notes } = officeClock(three, [], undefined);
    expect([isAssumed, notes[0]?.message]).toEqual([true, expect.stringContaining('New York')]);
  });

  it('is told by numbers and addresses as they are written', () => {
    expect(officeClock(three, [contact(['+44 20 7900 0123'])], undefined).clock.label).toBe('London');
    expect(officeClock(three, [contact([], 'info@avenia.us')], undefined)).toMatchObject({ isAssumed: false });
    const many = [...Array.from({ length: 50 }, () => '+44 20 7946 0123'), '+1 212 555 0142'];
    expect(officeClock(three, [contact(many)], undefined).clock.label).toBe('London');
  });

  it('is noted with all countries of its phones where no clock is', () => {
    const phones = ['+44 20 7946 0123', '+1 212 555 0142'];
    expect(officeClock([two[0]], [contact(phones)], undefined).notes[0]?.message).toContain('GB, US');
  });

  it('is told by the country of the phone numbers', () => {
    const told = officeClock(three, [contact(['+44 (0) 203 668 7474'])], undefined);
    expect([told.clock.label, told.notes]).toEqual(['London', []]);
    expect(officeClock(three, [contact(['0044 20 7946 0123'])], undefined).clock.label).toBe('London');
    expect(officeClock(three, [contact(['+1 212 555 0142'])], undefined).clock.label).toBe('New York');
    expect(officeClock(two, [contact(['+7 495 123-45-67'])], undefined).clock.label).toBe('Moscow');
  });

  it('is told by the e-mail’s country, unless that is the first clock’s, where missions keep their mail', () => {
    expect(officeClock(three, [contact([], 'info@embassy.org.uk')], undefined)).toMatchObject({
      clock: { label: 'London' },
      notes: [],
    });
    expect(officeClock(two, [contact([], 'london@ministry.ru')], undefined).clock.label).toBe('London');
  });

  it('is assumed to be the last where nothing tells, with a note', () => {
    const assumed = officeClock(three, [contact(['020 7946 0123'])], undefined);
    expect(assumed).toMatchObject({ clock: { label: 'New York' }, notes: [{ line: 4 }] });
  });

  it('is the last where phones of two countries contradict each other', () => {
    const phones = ['+44 20 7946 0123', '+7 495 123-45-67'];
    expect(officeClock(two, [contact(phones)], undefined)).toMatchObject({
      clock: { label: 'London' },
      notes: [{ line: 3 }],
    });
  });

  it('is the only one, noted where the phones are in another country', () => {
    const [moscow] = two;
    expect(officeClock([moscow], [], undefined).notes).toEqual([]);
    expect(officeClock([moscow], [contact(['+44 20 7946 0123'])], undefined).notes).toMatchObject([
      { message: 'The phone numbers are of GB, where no clock of the page is.' },
    ]);
  });

  it('is told from the page where no clock shows the zone asked for', () => {
    const told = officeClock(two, [contact(['+44 20 7946 0123'])], parseTimeZone('Asia/Tokyo'));
    expect(told).toMatchObject({
      clock: { label: 'London' },
      notes: [{ message: expect.stringContaining('Asia/Tokyo') }],
    });
  });
});

describe('the instant of a page', () => {
  /** The last clock is the office's. */
  function savedAt(date: string, ...texts: readonly string[]) {
    const { clocks } = clocksOf(...texts);
    return matchInstant(parseCivilDate(date), clocks, clocks.at(-1) ?? clocks[0]);
  }

  const instants: readonly (readonly [string, string, readonly string[], string])[] = [
    ['summer', '2021-04-12', ['Moscow: 08:46', 'London: 06:46'], '2021-04-12T05:46:00.000Z'],
    ['winter', '2021-01-12', ['Moscow: 08:46', 'London: 05:46'], '2021-01-12T05:46:00.000Z'],
    [
      'before Moscow gave up changing its clocks',
      '2010-07-01',
      ['Moscow: 08:46', 'London: 05:46'],
      '2010-07-01T04:46:00.000Z',
    ],
    ['the other clock a day ahead', '2021-04-12', ['Tokyo: 08:46', 'Mexico City: 18:46'], '2021-04-12T23:46:00.000Z'],
    ['the other clock a day behind', '2021-04-12', ['Mexico City: 18:46', 'Tokyo: 08:46'], '2021-04-11T23:46:00.000Z'],
    ['a half-hour zone', '2021-04-12', ['Delhi: 11:16', 'Kathmandu: 11:31'], '2021-04-12T05:46:00.000Z'],
    ['across the date line', '2021-12-31', ['Apia: 01:00', 'Honolulu: 02:00'], '2021-12-31T12:00:00.000Z'],
    ['the first of two hours', '2021-10-31', ['New York: 20:30', 'Berlin: 02:30'], '2021-10-31T00:30:00.000Z'],
    ['the second of two hours', '2021-10-31', ['New York: 21:30', 'Berlin: 02:30'], '2021-10-31T01:30:00.000Z'],
  ];

  it.each(instants)('%s', (_, date, texts, instant) => {
    expect(savedAt(date, ...texts)).toMatchObject({ savedAt: instant, notes: [] });
  });

  it('is the first of two where no other clock tells, with a note', () => {
    const told = savedAt('2021-10-31', 'Berlin: 02:30');
    expect(told).toMatchObject({ savedAt: '2021-10-31T00:30:00.000Z', notes: [{ line: 2 }] });
    expect(told.notes[0]?.message).toMatch(/Berlin.*02:30.*2021-10-31/);
  });

  it('is that of the only clock whose date lets all agree, with a note', () => {
    const told = savedAt('2021-03-28', 'Auckland: 00:30', 'London: 11:30');
    expect(told).toMatchObject({
      savedAt: '2021-03-27T11:30:00.000Z',
      officeTimeZone: 'Pacific/Auckland',
      notes: [{ line: 2 }],
    });
  });

  it('is that of the first whose date lets all agree', () => {
    const told = savedAt('2021-03-28', 'Tokyo: 20:30', 'Auckland: 00:30', 'London: 11:30');
    expect(told).toMatchObject({ savedAt: '2021-03-27T11:30:00.000Z', officeTimeZone: 'Pacific/Auckland' });
    expect(told.notes[0]?.message).toContain('Auckland');
  });

  it('is refused where the clocks jumped over it', () => {
    expect(() => savedAt('2021-03-28', 'London: 01:30')).toThrow(
      /^London shows 01:30, which its clocks jumped over on 2021-03-28/,
    );
  });

  it('is refused on the lower of the two lines', () => {
    const refusal = () => {
      try {
        return savedAt('2021-04-12', 'Moscow: 08:46', 'London: 05:46');
      } catch (error) {
        return error;
      }
    };
    expect(refusal()).toMatchObject({ line: 3 });
  });

  it('is refused where two clocks contradict each other, by both cities and times', () => {
    expect(() => savedAt('2021-04-12', 'Moscow: 08:46', 'London: 05:46')).toThrow(SavedPageError);
    expect(() => savedAt('2021-04-12', 'Moscow: 08:46', 'London: 05:46')).toThrow(
      /London shows 05:46 and Moscow 08:46;.* 07:46 in Moscow/,
    );
  });

  it('is refused where one city shows two times', () => {
    expect(() => savedAt('2021-04-12', 'London: 06:46', 'Londres: 06:47')).toThrow(
      /Londres shows 06:47 and London 06:46/,
    );
  });
});
