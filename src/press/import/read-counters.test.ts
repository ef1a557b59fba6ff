import fc from 'fast-check';
import {
  breakdownBetween,
  checkCounterMessage,
  daysBetween,
  formatCounterMessage,
  parseCivilDate,
  parseTimeZone,
} from 'strapi-plugin-dateline/core';
import { readCounters } from './read-counters';

const date = parseCivilDate('2021-04-12');
const timeZone = parseTimeZone('Europe/London');

function countersOf(locale: string, ...texts: readonly string[]) {
  return readCounters(
    texts.map((text, index) => ({ number: index + 8, text })),
    { date, timeZone, locale },
  );
}

/** The message of a page's counter as it reads on another day. */
function later(locale: string, text: string, days: number): string {
  const [counter] = countersOf(locale, text).counters;
  const since = parseCivilDate('2018-03-04');
  return formatCounterMessage(counter?.message ?? '', locale, {
    days,
    since,
    breakdown: breakdownBetween(since, date),
  });
}

describe('a counter is read in many languages', () => {
  const counters: readonly (readonly [string, string, number, string])[] = [
    ['en', '1135 days have passed since the bridge closure - no news', 1135, 'Bridge closure'],
    ['en', '1 day has passed since the bridge closure', 1, 'Bridge closure'],
    ['en', 'Since the bridge closure 1,135 days have passed', 1135, 'Bridge closure'],
    ['en', '0 days since the last storm', 0, 'Last storm'],
    ['en', '12 days since the flood, no news', 12, 'Flood'],
    ['en', '12 days since the flood (of boats)', 12, 'Flood'],
    ['en', '12 days since the storm 7 boats sank in', 12, 'Storm'],
    ['en', '12 days since the flood of  boats', 12, 'Flood of boats'],
    ['en', `12 days since ${'x'.repeat(201)}`, 12, `X${'x'.repeat(199)}`],
    ['ru', 'Прошло 1135 дней с момента закрытия моста', 1135, 'Закрытия моста'],
    ['ru', '1 131 день прошёл со дня закрытия моста – ждём', 1131, 'Закрытия моста'],
    ['fr', '1\u202f135 jours se sont écoulés depuis la fermeture du pont', 1135, 'Fermeture du pont'],
    ['fr', '12 jours depuis l’accident', 12, 'Accident'],
    ['es', 'Han pasado 1135 días desde el cierre del puente', 1135, 'Cierre del puente'],
    ['de', 'Seit dem Brückenschluss sind 1.135 Tage vergangen', 1135, 'Brückenschluss'],
    ['de', 'Seit 12 Tagen ist die Brücke geschlossen', 12, 'Ist die Brücke geschlossen'],
    ['ar', 'مر 1135 يوما على إغلاق الجسر', 1135, 'إغلاق الجسر'],
    ['ar', '١١٣٥ يوماً منذ إغلاق الجسر', 1135, 'إغلاق الجسر'],
    ['uk', 'Минуло 1135 днів від дня закриття мосту', 1135, 'Закриття мосту'],
    ['it', 'Sono passati 1135 giorni dalla chiusura del ponte', 1135, 'Chiusura del ponte'],
    ['pt', 'Passaram 1135 dias desde o fecho da ponte', 1135, 'Fecho da ponte'],
    ['pl', '1135 dni od zamknięcia mostu', 1135, 'Od zamknięcia mostu'],
    ['zh', '大桥关闭已经过去1135天了', 1135, '大桥关闭已经过去了'],
  ];

  it.each(counters)('%s: %s', (locale, text, days, title) => {
    const [counter] = countersOf(locale, text).counters;
    expect(counter).toMatchObject({ days, title, text, timeZone, line: 8 });
    expect(counter && daysBetween(counter.since, date)).toBe(days);
    expect(() => checkCounterMessage(counter?.message ?? '', locale)).not.toThrow();
  });

  const exact = counters.filter(([, text]) => !/[١-٩]|1 131/.test(text));

  it.each(exact)('%s: the message prints “%s” to the letter', (locale, text, days) => {
    expect(later(locale, text, days)).toBe(text);
    expect(countersOf(locale, text).notes).toEqual([]);
  });
});

describe('the message is grammatical on other days', () => {
  const english = '1135 days have passed since the bridge closure';
  const russian = 'Прошло 1135 дней с закрытия моста';
  const arabic = 'مر 1135 يوما على إغلاق الجسر';
  const messages: readonly (readonly [string, string, number, string])[] = [
    ['en', english, 1, '1 day has passed since the bridge closure'],
    ['en', english, 1136, '1136 days have passed since the bridge closure'],
    ['en', english.toUpperCase(), 1, '1 DAY HAS PASSED SINCE THE BRIDGE CLOSURE'],
    ['ru', russian, 1, 'Прошёл 1 день с закрытия моста'],
    ['ru', russian, 2, 'Прошло 2 дня с закрытия моста'],
    ['ru', russian, 11, 'Прошло 11 дней с закрытия моста'],
    ['ru', russian, 1141, 'Прошёл 1141 день с закрытия моста'],
    ['ru', '5 дней прошло с закрытия моста', 21, '21 день прошёл с закрытия моста'],
    ['fr', '12 jours se sont écoulés depuis la crue', 1, '1 jour s’est écoulé depuis la crue'],
    ['es', 'Han pasado 12 días desde el cierre', 1, 'Ha pasado 1 día desde el cierre'],
    ['de', 'Seit der Flut sind 12 Tage vergangen', 1, 'Seit der Flut ist 1 Tag vergangen'],
    ['de', 'Seit 12 Tagen ist sie zu', 1, 'Seit 1 Tag ist sie zu'],
    ['uk', 'Минуло 5 днів з повені', 21, 'Минув 21 день з повені'],
    ['ar', arabic, 3, 'مر 3 أيام على إغلاق الجسر'],
    ['ar', arabic, 11, 'مر 11 يوما على إغلاق الجسر'],
    ['ar', arabic, 100, 'مر 100 يوم على إغلاق الجسر'],
    ['pl', '5 dni od powodzi', 1, '1 dzień od powodzi'],
  ];

  it.each(messages)('%s: “%s” on day %i', (locale, text, days, expected) => {
    expect(later(locale, text, days)).toBe(expected);
  });
});

describe('counters', () => {
  it('are parted by a run of spaces, and end at the first line that counts nothing', () => {
    const { counters, rest } = countersOf(
      'en',
      '12 days since A\u00a0 \u00a015 days since B',
      '3 days since C',
      'NEWS',
    );
    expect(counters.map(({ title, line }) => [title, line])).toEqual([
      ['A', 8],
      ['B', 8],
      ['C', 9],
    ]);
    expect(rest).toEqual([{ number: 10, text: 'NEWS' }]);
  });

  it('keep a run of spaces within a sentence', () => {
    const text = '12 days since the flood -\u00a0 no news';
    expect(countersOf('en', text).counters).toMatchObject([{ text, title: 'Flood' }]);
  });

  it.each([
    '100 days in office',
    'Statement on 100 days since the flood',
    'The ninth day since',
    'NEWS',
    '12 April 2021',
  ])('are not “%s”', (text) => {
    expect(countersOf('en', text)).toMatchObject({ counters: [], rest: [{ text }] });
  });

  it('are on fifty lines at most', () => {
    const { counters, rest } = countersOf('en', ...Array.from({ length: 51 }, () => '12 days since the flood'));
    expect([counters.length, rest.length]).toEqual([50, 1]);
  });

  it('that count down are noted and left out', () => {
    expect(countersOf('en', '50 days left until the summit')).toMatchObject({
      counters: [],
      notes: [{ line: 8, message: expect.stringContaining('50 days left until the summit') }],
      rest: [],
    });
  });

  it('whose digits no message can print so are noted', () => {
    const { counters, notes } = countersOf('fr', '1\u00a0135 jours depuis la crue');
    expect(counters).toMatchObject([{ days: 1135, since: '2018-03-04' }]);
    expect(notes).toMatchObject([{ line: 8, message: expect.stringContaining('jours depuis la crue') }]);
  });

  it('print whatever else stands in them to the letter', () => {
    const rest = fc.string({ unit: fc.constantFrom(...'{}<>#|\'"’ abcäж,.-') });
    fc.assert(
      fc.property(fc.nat(9999), rest, (days, tail) => {
        const text = `${days} days have passed since the ${tail.replace(/\s+/g, ' ')}x`;
        expect(later('en', text, days)).toBe(text);
      }),
    );
  });
});
