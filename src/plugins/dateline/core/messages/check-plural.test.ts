import { thrownBy } from '../tests/thrown-by';
import { checkCounterMessage } from './check-counter-message';

/** [what is wrong, locale, message, code, sentence] */
const refusals = [
  [
    'Russian without “few”',
    'ru',
    '{days, plural, one {#} many {#} other {#}}',
    'DATELINE_MESSAGE_PLURAL',
    'Russian needs the plural category “few” (as for 2, 3, 4), which {days, plural, …} at line 1, column 1 lacks.',
  ],
  [
    'Russian with English forms',
    'ru',
    'Прошло {days, plural, one {#} other {#}}',
    'DATELINE_MESSAGE_PLURAL',
    'Russian needs the plural categories “few” (as for 2, 3, 4), “many” (as for 0, 5, 6), which {days, plural, …} at line 1, column 8 lacks.',
  ],
  [
    'Arabic without “two”',
    'ar',
    '{days, plural, zero {} one {} few {} many {} other {}}',
    'DATELINE_MESSAGE_PLURAL',
    'Arabic needs the plural category “two” (as for 2), which {days, plural, …} at line 1, column 1 lacks.',
  ],
  [
    '“other” missing, which ICU demands',
    'en',
    '{days, plural, one {#}}',
    'DATELINE_MESSAGE_PLURAL',
    'English needs the plural category “other” (as for 0, 2, 3), which {days, plural, …} at line 1, column 1 lacks.',
  ],
  [
    '“other” missing where no number meets it',
    'ru',
    '{days, plural, one {#} few {#} many {#}}',
    'DATELINE_MESSAGE_PLURAL',
    'Russian needs the plural category “other”, which {days, plural, …} at line 1, column 1 lacks.',
  ],
  [
    'English ordinals without “two”',
    'en',
    '{days, selectordinal, one {#st} few {#rd} other {#th}}',
    'DATELINE_MESSAGE_PLURAL',
    'English needs the plural category “two” (as for 2, 22, 32), which {days, selectordinal, …} at line 1, column 1 lacks.',
  ],
  [
    'a plural within a plural',
    'ru',
    '{days, plural, one {{months, plural, one {} other {}}} few {} many {} other {}}',
    'DATELINE_MESSAGE_PLURAL',
    'Russian needs the plural categories “few” (as for 2, 3, 4), “many” (as for 0, 5, 6), which {months, plural, …} at line 1, column 21 lacks.',
  ],
  [
    'French with 1 written out but not 0',
    'fr',
    '{days, plural, =1 {#} other {#}}',
    'DATELINE_MESSAGE_PLURAL',
    'French needs the plural category “one” (as for 0, 1), which {days, plural, …} at line 1, column 1 lacks.',
  ],
  [
    'a category that no language has',
    'en',
    '{days, plural, uno {#} other {#}}',
    'DATELINE_MESSAGE_PLURAL',
    '“uno” in {days, plural, …} at line 1, column 1 is not a plural category: expected zero, one, two, few, many, other or a number such as =1.',
  ],
  [
    'a number that is never met for its leading zero',
    'en',
    '{days, plural, =01 {#} one {#} other {#}}',
    'DATELINE_MESSAGE_PLURAL',
    '“=01” in {days, plural, …} at line 1, column 1 is not a plural category: expected zero, one, two, few, many, other or a number such as =1.',
  ],
] as const;

describe('the plural categories of a message', () => {
  it.each(refusals)('%s is refused', (_case, locale, message, code, sentence) => {
    const error = thrownBy(() => checkCounterMessage(message, locale));
    expect([error.code, error.message]).toEqual([code, sentence]);
  });

  const place = { argument: 'days', line: 1, column: 1 };

  it.each([
    [
      'that are missing',
      '{days, plural, one {#} other {#}}',
      { locale: 'ru', missing: ['few', 'many'], examples: { few: [2, 3, 4, 22], many: [0, 5, 6, 7] } },
    ],
    [
      'that no whole number meets',
      '{days, plural, one {#} few {#} many {#}}',
      { locale: 'ru', missing: ['other'], examples: { other: [] } },
    ],
    ['that do not exist', '{days, plural, uno {#} other {#}}', { selector: 'uno' }],
  ])('gives programs the categories %s', (_case, message, facts) => {
    expect(thrownBy(() => checkCounterMessage(message, 'ru')).details).toEqual({ ...facts, ...place });
  });
});
