import { thrownBy } from '../tests/thrown-by';
import { checkCounterMessage } from './check-counter-message';

/** [what is wrong, locale, message, code, sentence] */
const refusals = [
  [
    'an argument that is not closed',
    'en',
    'one\ntwo {days',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 2, column 5: expected “}”, which closes the argument.',
  ],
  [
    'a brace too many',
    'en',
    '{days, plural, one {#} other {#}}} days',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 34: expected no “}” where no argument is open.',
  ],
  [
    'a brace too many behind a pictograph',
    'en',
    '😀\n😀} {days}',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 2, column 2: expected no “}” where no argument is open.',
  ],
  [
    'nothing but a brace too many, first of all',
    'en',
    '} {days}',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 1: expected no “}” where no argument is open.',
  ],
  [
    'a brace too many behind a quoted one',
    'en',
    "'{'} {days}",
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 4: expected no “}” where no argument is open.',
  ],
  [
    'empty braces',
    'en',
    '{}',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 1: expected an argument, such as {days}, instead of empty braces.',
  ],
  [
    'a format that ICU does not have',
    'en',
    '{days, plurl, other {}}',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 8: expected number, plural, selectordinal or date after the comma.',
  ],
  [
    'a category twice',
    'en',
    '{days, plural, one {} one {} other {}}',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 23: expected each plural category once.',
  ],
  [
    'a plural without categories',
    'en',
    '{days, plural, }',
    'DATELINE_MESSAGE_SYNTAX',
    'The message does not parse at line 1, column 16: expected a plural category with its text in braces, such as one {# day}.',
  ],
  ['nothing', 'en', ' \n', 'DATELINE_MESSAGE_SYNTAX', 'The message is empty: expected a text, such as “{days} days”.'],

  [
    'no locale',
    'ru_RU',
    '{days}',
    'DATELINE_INVALID_LOCALE',
    '“ru_RU” is not a locale: expected a BCP 47 tag, such as ru or pt-BR.',
  ],
] as const;

describe('the syntax of a message', () => {
  it.each(refusals)('%s is refused', (_case, locale, message, code, sentence) => {
    const error = thrownBy(() => checkCounterMessage(message, locale));
    expect([error.code, error.message]).toEqual([code, sentence]);
  });

  it.each([
    ['a date skeleton', '{days} {since, date, ::YYYY}', 8],
    ['a date skeleton within a plural without “other”', '{days, plural, one {{since, date, ::YYYY}}}', 21],
    ['the argument behind a skeleton that cannot be printed either', '{since, date, ::YYYY} {days', 23],
    ['a number skeleton', '{since, date} {days, number, ::currency/EURO}', 15],
    ['a date skeleton behind a date', '{since, date} {since, date, ::YYYY}', 15],
    ['the skeleton of a time of day', '{days} {since, time, ::YYYY}', 8],
  ])('says where %s cannot be printed', (_case, message, column) => {
    expect(thrownBy(() => checkCounterMessage(message, 'en')).message).toContain(`at line 1, column ${column}`);
  });

  it.each([
    ['{days', 'closing-brace'],
    ['{}', 'argument-in-braces'],
    ['{!}', 'argument'],
    ['{days,}', 'type'],
    ['{days, number,}', 'style'],
    ['{since, date, ::}', 'date-skeleton-after-colons'],
    ['{days, number, ::}', 'number-skeleton'],
    ["{since, date, 'x}", 'apostrophe'],
    ['{days, plural, offset:x other {}}', 'offset'],
    ['{days, plural, offset: other {}}', 'offset'],
    ['{days, plural, offset:99999999999999999999 other {}}', 'offset'],
    ['{days, plural}', 'category'],
    ['{days, plural, one}', 'category'],
    ['{phase, select, before}', 'category'],
    ['{phase, select, }', 'category'],
    ['{days, plural, =x {} other {}}', 'category'],
    ['{days, plural, =99999999999999999999 {} other {}}', 'whole-number'],
    ['{days, plural, one {} one {} other {}}', 'category-once'],
    ['{phase, select, before {} before {} other {}}', 'choice-once'],
  ])('of “%s” programs are told that it lacks: %s', (message, expected) => {
    expect(thrownBy(() => checkCounterMessage(message, 'en')).details).toMatchObject({ expected });
  });

  it.each([
    ['that is empty', '', { expected: 'text' }],
    ['of one character too many', 'x'.repeat(5001), { expected: 'shorter-text', longest: 5000 }],
  ])('tells programs what is expected instead of a message %s', (_case, message, details) => {
    expect(thrownBy(() => checkCounterMessage(message, 'en')).details).toEqual(details);
  });

  it('takes a message of the greatest length', () => {
    expect(() => checkCounterMessage('x'.repeat(5000), 'en')).not.toThrow();
  });

  it('refuses a message that is deep enough to exhaust the parser', () => {
    const deep = '{days,plural,other{'.repeat(20_000) + '}}'.repeat(20_000);
    expect(thrownBy(() => checkCounterMessage(deep, 'en')).message).toBe(
      'The message has 420000 characters: expected at most 5000.',
    );
  });

  it('stands the deepest message that is short enough', () => {
    const deep = '{days,plural,other{'.repeat(230) + '}}'.repeat(230);
    expect(thrownBy(() => checkCounterMessage(deep, 'en')).code).toBe('DATELINE_MESSAGE_PLURAL');
    expect(() => checkCounterMessage(deep, 'zh')).not.toThrow();
  });
});
