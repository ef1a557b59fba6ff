import fc from 'fast-check';
import { parseCivilDate } from '../civil-date';
import { isDatelineError } from '../errors';
import { thrownBy } from '../tests/thrown-by';
import { checkCounterMessage } from './check-counter-message';
import { formatCounterMessage } from './format-counter-message';

describe('checkCounterMessage', () => {
  it.each([
    ['a text without arguments', 'en', 'Closed until further notice'],
    ['all that a counter has', 'en', '{days} {years} {months} {monthDays} {since, date}'],
    ['English', 'en', '{days, plural, one {# day} other {# days}}'],
    ['Russian', 'ru', '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}'],
    ['Arabic in six forms', 'ar', '{days, plural, zero {} one {} two {} few {} many {} other {}}'],
    ['Arabic with three of its forms written out', 'ar', '{days, plural, =0 {} =1 {} =2 {} few {} many {} other {}}'],
    ['French without “many”, which begins at a million', 'fr', '{days, plural, one {# jour} other {# jours}}'],
    ['Chinese, which has one form', 'zh-Hans', '{days, plural, other {#天}}'],
    ['English with the only number of “one” written out', 'en', '{days, plural, =1 {a day} other {# days}}'],
    ['a number before the start', 'en', '{days, plural, =-1 {tomorrow} one {# day} other {# days}}'],
    ['English ordinals', 'en', '{days, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}'],
    ['a form that the language does not need', 'en', '{days, plural, one {#} few {#} other {#}}'],
    ['a language whose rules the platform does not have', 'xx', '{days, plural, other {#}}'],
    ['tags, as text', 'en', '<b>{days}</b> <unclosed'],
    ['quoted braces', 'en', "'{days}' is {days} '}'"],
    ['quoted braces behind a space and a bracket', 'en', "{days}: '{days}' ('{since}')"],
    ['an apostrophe before a tag', 'fr', "l'<b>accord</b> : {days}"],
    ['a typographic apostrophe before an argument', 'fr', 'depuis l’{since, date}'],
    ['a doubled one', 'fr', "depuis l''{since, date}"],
    ['a brace quoted within a word', 'en', "a'{'b {days}"],
    ['quoted braces before a word', 'en', "'{days}' is {days} days"],
    ['two braces quoted within a word, with an apostrophe', 'en', "a'}''{b' {days}"],
    ['a countdown', 'en', '{phase, select, before {{daysToGo} days to go} other {{days} days}}'],
    ['skeletons', 'en', '{since, date, ::yMMMMEEEEd} {days, number, ::group-off}'],
  ])('takes %s', (_case, locale, message) => {
    expect(() => checkCounterMessage(message, locale)).not.toThrow();
  });

  it.each([
    ['an elision before an argument', "depuis l'{since, date}", 9],
    ['one that another apostrophe closes', "l'{since, date} d'hier", 2],
    ['one behind a figure', "les 5'{days} d'hier", 6],
    ['an elision before a spaced argument', "l'{ since, date} d'hier", 2],
    ['a quotation that nothing closes', "{days} '{days", 8],
    ['an apostrophe at the end before a closing brace', "{days, plural, one {l'} other {#}}", undefined],
  ])('refuses %s', (_case, message, column) => {
    const error = thrownBy(() => checkCounterMessage(message, 'fr'));
    expect(error.code).toBe('DATELINE_MESSAGE_SYNTAX');
    if (column === undefined) return;
    expect(error.details).toEqual({ expected: 'typographic-apostrophe', line: 1, column });
    expect(error.message).toBe(
      `The apostrophe at line 1, column ${column} makes plain text of the brace behind it: expected ’ or two apostrophes.`,
    );
  });

  it('takes nothing that cannot be printed, and throws nothing but sentences, whatever is typed', () => {
    const typed = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(typed, fc.constantFrom('en', 'ru', 'ar'), (parts, locale) => {
        const message = parts.join('');
        if (!isAccepted(message, locale)) return;
        for (const days of [-1, 0, 1, 2, 5, 1135]) formatCounterMessage(message, locale, { days, breakdown, since });
      }),
      { numRuns: 3000 },
    );
  });
});

const since = parseCivilDate('2018-03-04');
const breakdown = { years: 3, months: 1, days: 8 };

/** What messages are made of, and what is easily mistyped in them. */
const fragments = [
  ...['{', '}', '{}', '}}', '{#}', '#', "'", "'{", ', ', '::', ' ', '<b>'],
  ...['days', 'since', 'months', 'plural', 'selectordinal', 'number', 'date', 'time', 'offset:', 'one', 'other', '=1'],
  ...['YYYY', 'yMd', 'j', 'HH', 'scale/0', 'currency/EUR', 'measure-unit/length-meter', '.00', 'K'],
  ...['{days}', '{since, date}', '{days, plural, one {', '} other {#}}', '{days, number, ::', '{since, date, ::'],
];

function isAccepted(message: string, locale: string): boolean {
  try {
    checkCounterMessage(message, locale);
    return true;
  } catch (error) {
    if (isDatelineError(error)) return false;
    throw error;
  }
}
