import { parseCivilDate } from '../civil-date';
import { breakdownBetween } from '../day-span';
import { onMachineIn } from '../tests/on-machine-in';
import { thrownBy } from '../tests/thrown-by';
import { checkCounterMessage } from './check-counter-message';
import { formatCounterMessage, type CounterValues } from './format-counter-message';

const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
const arabic =
  '{days, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {{days} أيام} many {{days} يوما} other {{days} يوم}}';

describe('plural forms', () => {
  it.each([
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [111, '111 дней'],
    [1001, '1\u00a0001 день'],
    [0, '0 дней'],
    [-1, '-1 день'],
    [-2, '-2 дня'],
  ])('Russian for %d → %s', (days, text) => {
    expect(formatCounterMessage(russian, 'ru', after(days))).toBe(text);
  });

  it.each([
    [0, 'لا أيام'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '3 أيام'],
    [11, '11 يوما'],
    [100, '100 يوم'],
    [103, '103 أيام'],
    [1135, '1135 يوما'],
  ])('Arabic for %d → %s', (days, text) => {
    expect(formatCounterMessage(arabic, 'ar', after(days))).toBe(text);
  });

  it.each([
    [
      'English counts ordinals',
      'en',
      '{days, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day',
      '1,135th day',
    ],
    [
      'an exact number goes before its category',
      'en',
      '{days, plural, =1135 {enough} one {# day} other {# days}}',
      'enough',
    ],
    [
      'an offset is taken off before the category is chosen',
      'en',
      '{days, plural, offset:1134 one {# more} other {# others}}',
      '1 more',
    ],
    [
      'a category that is missing is printed as “other”',
      'ru',
      '{days, plural, one {# день} other {# (дня)}}',
      '1\u00a0135 (дня)',
    ],
  ])('%s', (_case, locale, message, text) => {
    expect(formatCounterMessage(message, locale, after(1135))).toBe(text);
  });
});

describe('values', () => {
  it.each([
    ['{days} in bare digits', 'en', '{days} days', '1135 days'],
    ['{days} in bare digits in Arabic, too', 'ar-EG', '{days}', '1135'],
    ['# with the separators of the locale', 'en', '{days, plural, one {#} other {#}}', '1,135'],
    [
      '# in the digits of the locale',
      'ar-EG',
      '{days, plural, zero {} one {} two {} few {} many {#} other {}}',
      '١٬١٣٥',
    ],
    ['a number with separators where asked for', 'de', '{days, number}', '1.135'],
    ['a number by a skeleton', 'en', '{days, number, ::000000 group-off}', '001135'],
    ['years, months and days of the month', 'en', '{years}/{months}/{monthDays}', '3/1/8'],
    ['the start in medium style', 'en', '{since, date}', '4 Mar 2018'],
    ['the start in long style', 'en', '{since, date, long}', '4 March 2018'],
    ['the start in short style', 'en', '{since, date, short}', '04/03/2018'],
    ['the start in full style', 'en', '{since, date, full}', 'Sunday, 4 March 2018'],
    ['a style within a plural', 'fr', '{days, plural, one {#} other {{since, date, short}}}', '04/03/2018'],
    ['a style within a choice', 'fr', '{phase, select, other {{since, date, short}}}', '04/03/2018'],
    ['the start by its weekday', 'en', '{since, date, ::EEEE}', 'Sunday'],
    ['the start in American order where the locale is American', 'en-US', '{since, date, long}', 'March 4, 2018'],
    ['the start by a skeleton', 'fr', '{since, date, ::dMMMM}', '4 mars'],
    ['the start in Russian', 'ru', '{since, date, long}', '4 марта 2018 г.'],
    ['what looks like a tag, as it stands', 'en', '<b>{days}</b> <br>', '<b>1135</b> <br>'],
    ['quoted braces', 'en', "'{'{days}'}'", '{1135}'],
    ['an apostrophe before a tag', 'fr', "l'<b>accord</b> : {days}", "l'<b>accord</b> : 1135"],
    ['two of them', 'fr', "l'<b>l'</b>'> {days}", "l'<b>l'</b>'> 1135"],
    ['one within a plural', 'fr', "{days, plural, one {l'<i>} other {l'<i> #}}", "l'<i> 1\u202f135"],
    ['a quotation that has a tag in it', 'en', "'{<b>'<{days}", '{<b><1135'],
    ['an apostrophe that was doubled before a tag', 'en', "''<b>{days}", "'<b>1135"],
    ['an apostrophe in a word', 'fr', "plus d'un jour : {days}", "plus d'un jour : 1135"],
    [
      'a language that the platform does not know, by English rules',
      'xx',
      '{days, plural, one {#} other {#}}',
      '1,135',
    ],
  ])('prints %s', (_case, locale, message, text) => {
    expect(formatCounterMessage(message, locale, after(1135))).toBe(text);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('prints the same day on a machine in %s', (machineZone) => {
    const locale = `en-AU-x-${machineZone.slice(-4)}`;
    const text = onMachineIn(machineZone, () => formatCounterMessage('{since, date, long}', locale, after(1135)));
    expect(text).toBe('4 March 2018');
  });

  it.each(['en-US', 'en-GB', 'de', 'fr', 'ru', 'ar', 'ja', 'th'])(
    'prints the styles of dates as CLDR has them in %s',
    (locale) => {
      for (const dateStyle of ['short', 'medium', 'long', 'full'] as const) {
        const cldr = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(Date.UTC(2018, 2, 4));
        expect(formatCounterMessage(`{since, date, ${dateStyle}}`, locale, after(1135))).toBe(cldr);
      }
    },
  );

  const countdown =
    '{phase, select, before {{daysToGo, plural, one {# day} other {# days}} to go} on {today} other {{days} days ago}}';

  it.each([
    [-1200, '1,200 days to go'],
    [-47, '47 days to go'],
    [-1, '1 day to go'],
    [0, 'today'],
    [3, '3 days ago'],
  ])('has words of their own for countdowns: at %d days “%s”', (days, text) => {
    checkCounterMessage(countdown, 'en');
    expect(formatCounterMessage(countdown, 'en', after(days))).toBe(text);
    expect(formatCounterMessage('{daysToGo}', 'en', after(days))).toBe(String(Math.max(0, -days) || 0));
  });

  it.each([
    [-1, 'not yet'],
    [0, 'not yet'],
    [1, 'gone by'],
  ])('knows the first day gone by: at %d days “%s”', (days, text) => {
    expect(formatCounterMessage('{phase, select, after {gone by} other {not yet}}', 'en', after(days))).toBe(text);
  });

  it('never prints a zero with a minus sign', () => {
    expect(formatCounterMessage('{days} {years} {months} {monthDays}', 'en', after(0))).toBe('0 0 0 0');
  });

  it('prints the same message anew for other values', () => {
    expect([1, 2].map((days) => formatCounterMessage('{days}.', 'en', after(days)))).toEqual(['1.', '2.']);
  });
});

describe('messages that cannot be printed', () => {
  it.each([
    ['one that does not parse', '{days', 'en', 'DATELINE_MESSAGE_SYNTAX'],
    ['one with an unknown argument', '{weeks}', 'en', 'DATELINE_MESSAGE_ARGUMENT'],
    ['one that prints a date as a number', '{since}', 'en', 'DATELINE_MESSAGE_FORMAT'],
    ['one without a text for this number', '{days, plural, one {# day}}', 'en', 'DATELINE_MESSAGE_FORMAT'],
    ['one in no language', '{days}', 'not_a_locale', 'DATELINE_INVALID_LOCALE'],
  ])('%s is refused with a code', (_case, message, locale, code) => {
    expect(thrownBy(() => formatCounterMessage(message, locale, after(1135))).code).toBe(code);
  });
});

function after(days: number): CounterValues {
  const since = parseCivilDate('2018-03-04');
  return { days, breakdown: breakdownBetween(since, parseCivilDate(days === 0 ? since : '2021-04-12')), since };
}
