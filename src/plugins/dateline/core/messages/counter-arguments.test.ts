import { thrownBy } from '../tests/thrown-by';
import { checkCounterMessage } from './check-counter-message';

/** [what is wrong, locale, message, code, sentence] */
const refusals = [
  [
    'an argument that no counter has',
    'en',
    'Day {day}',
    'DATELINE_MESSAGE_ARGUMENT',
    'No counter has {day} at line 1, column 5: expected {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} or {since, date}.',
  ],
  [
    'a name that every object has',
    'en',
    '{toString}',
    'DATELINE_MESSAGE_ARGUMENT',
    'No counter has {toString} at line 1, column 1: expected {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} or {since, date}.',
  ],
  [
    'an unknown argument within a plural',
    'en',
    '{days, plural, one {{day}} other {}}',
    'DATELINE_MESSAGE_ARGUMENT',
    'No counter has {day} at line 1, column 21: expected {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} or {since, date}.',
  ],
  [
    'an argument with a capital letter',
    'en',
    '{Days}',
    'DATELINE_MESSAGE_ARGUMENT',
    'No counter has {Days} at line 1, column 1: expected {days}, {years}, {months}, {monthDays}, {daysToGo}, {phase, select, …} or {since, date}.',
  ],

  [
    'the phase as a number',
    'en',
    '{phase}',
    'DATELINE_MESSAGE_FORMAT',
    '{phase} at line 1, column 1 is a choice: expected {phase, select, before {…} other {…}}.',
  ],
  [
    'a phase that there is not',
    'en',
    '{phase, select, during {} other {}}',
    'DATELINE_MESSAGE_FORMAT',
    '{phase, select, …} at line 1, column 1 has other choices than it can: expected before, on or after, and always other.',
  ],
  [
    'a phase without “other”',
    'en',
    '{phase, select, before {} on {} after {}}',
    'DATELINE_MESSAGE_FORMAT',
    '{phase, select, …} at line 1, column 1 has other choices than it can: expected before, on or after, and always other.',
  ],
  [
    'a date without a format',
    'en',
    'since {since}',
    'DATELINE_MESSAGE_FORMAT',
    '{since} at line 1, column 7 is a date: expected {since, date}, or with a style {since, date, long}.',
  ],
  [
    'a date as a plural',
    'en',
    '{since, plural, other {#}}',
    'DATELINE_MESSAGE_FORMAT',
    '{since} at line 1, column 1 is a date: expected {since, date}, or with a style {since, date, long}.',
  ],
  [
    'a date as a time of day',
    'en',
    '{since, time}',
    'DATELINE_MESSAGE_FORMAT',
    '{since} at line 1, column 1 is a date: expected {since, date}, or with a style {since, date, long}.',
  ],
  [
    'a number as a date',
    'en',
    '{days, date}',
    'DATELINE_MESSAGE_FORMAT',
    '{days} at line 1, column 1 is a number: expected {days}, {days, number}, {days, plural, …} or {days, selectordinal, …}.',
  ],
  [
    'a number as a choice',
    'en',
    '{months, select, other {}}',
    'DATELINE_MESSAGE_FORMAT',
    '{months} at line 1, column 1 is a number: expected {months}, {months, number}, {months, plural, …} or {months, selectordinal, …}.',
  ],
  [
    'a style of dates that does not exist',
    'en',
    '{since, date, lang}',
    'DATELINE_MESSAGE_FORMAT',
    'In {since} at line 1, column 1, “lang” is not a style: expected short, medium, long, full or a skeleton after “::”.',
  ],
  [
    'days as money',
    'en',
    '{days, number, currency}',
    'DATELINE_MESSAGE_FORMAT',
    'In {days} at line 1, column 1, “currency” is not a style: expected integer or a skeleton after “::”.',
  ],
  [
    'the time of day of a civil date',
    'en',
    '{since, date, ::yMMMdHHmm}',
    'DATELINE_MESSAGE_FORMAT',
    'In {since} at line 1, column 1, a civil date has no hour: expected day, month, year or weekday.',
  ],
] as const;

describe('the arguments of a message', () => {
  it.each(refusals)('%s is refused', (_case, locale, message, code, sentence) => {
    const error = thrownBy(() => checkCounterMessage(message, locale));
    expect([error.code, error.message]).toEqual([code, sentence]);
  });

  it.each([
    [
      'the names that there are',
      '{day}',
      { argument: 'day', known: ['days', 'years', 'months', 'monthDays', 'daysToGo', 'phase', 'since'] },
    ],
    ['the phases', '{phase, select, during {} other {}}', { argument: 'phase', known: ['before', 'on', 'after'] }],
    ['the kind of the value', '{since}', { argument: 'since', expected: 'date' }],
    ['the styles', '{days, number, money}', { argument: 'days', style: 'money', known: ['integer'] }],
    ['the part that a date does not have', '{since, date, ::yMMMdHHmm}', { argument: 'since', clock: 'hour' }],
  ])('gives programs %s', (_case, message, facts) => {
    const { details } = thrownBy(() => checkCounterMessage(message, 'en'));
    expect(details).toEqual({ ...facts, line: 1, column: 1 });
  });

  it.each(['::currency/EURO', '::measure-unit/length-foo', '::currency'])(
    'says why a number cannot be printed by the skeleton %s, in the platform’s words',
    (skeleton) => {
      const { message, details } = thrownBy(() => checkCounterMessage(`{days, number, ${skeleton}}`, 'en'));
      expect(message).toBe(
        `In {days} at line 1, column 1, the skeleton cannot be printed (${String(details['reason'])}).`,
      );
      expect(details).toEqual({ argument: 'days', reason: expect.stringMatching(/\w/), line: 1, column: 1 });
    },
  );
});
