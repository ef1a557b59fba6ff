import { IntlMessageFormat } from 'intl-messageformat';
import { messageParts } from '../../../core/refusals/message-parts';
import type { TextKey } from '../translation';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import ru from '../translations/ru.json';
import { messageProblem, sayProblem, sayProblemAlone, type Say } from './message-problem';

const texts: Readonly<Record<string, Readonly<Record<TextKey, string>>>> = { en, fr, ru };

const sayIn =
  (language: string): Say =>
  (key, values) =>
    String(new IntlMessageFormat(texts[language]![key], language).format(values));

function said(message: string, locale: string, language = 'en'): string | undefined {
  const problem = messageProblem(message, locale);
  return problem && sayProblem(problem, sayIn(language), language);
}

/** [what is wrong, message, its locale, the panel's language, sentence] */
it.each([
  [
    'Russian forms that are missing',
    'Прошло {days, plural, one {#} other {#}}',
    'ru',
    'en',
    'Line 1, column 8: Russian needs more plural forms. Missing: few (2, 3, 4, 22), many (0, 5, 6, 7)',
  ],
  [
    'the same in Russian',
    '{days, plural, one {#} other {#}}',
    'ru',
    'ru',
    'Строка 1, символ 1: для языка «русский» форм числа недостаточно. Не хватает: few (2, 3, 4, 22), many (0, 5, 6, 7)',
  ],
  [
    'the same in French',
    '{days, plural, one {#} other {#}}',
    'ru',
    'fr',
    'Ligne 1, colonne 1 : les formes du pluriel de la langue « russe » ne sont pas toutes là. Il manque : few (2, 3, 4, 22), many (0, 5, 6, 7)',
  ],
  [
    'a form that no whole number meets',
    '{days, plural, one {#} few {#} many {#}}',
    'ru',
    'en',
    'Line 1, column 1: Russian needs more plural forms. Missing: other (for fractions)',
  ],
  [
    'a form that no language has',
    '{days, plural, uno {#} other {#}}',
    'en',
    'en',
    'Line 1, column 1: “uno” is no plural form: expected zero, one, two, few, many, other or a number such as =1',
  ],
  ['a brace that is not closed', 'one\n{days', 'en', 'en', 'Line 2, column 1: expected “}”, which closes the argument'],
  ['a brace too many', '{days}}', 'en', 'fr', 'Ligne 1, colonne 7 : cette « } » ne ferme rien : supprimez-la'],
  ['empty braces', '{}', 'en', 'ru', 'Строка 1, символ 1: скобки пусты: ожидается аргумент, например {days}'],
  [
    'an argument that no counter has',
    '{weeks}',
    'en',
    'en',
    'Line 1, column 1: no counter has “weeks”: expected {days}, {years}, {months}, {monthDays}, {since, date}',
  ],
  [
    'a day used as a number',
    '{since}',
    'en',
    'en',
    'Line 1, column 1: “since” is a day: expected {since, date}, {since, date, long}',
  ],
  [
    'a number used as a day',
    '{days, date}',
    'en',
    'en',
    'Line 1, column 1: “days” is a number: expected {days}, {days, number}, {days, plural, …}',
  ],
  [
    'a style that is not there',
    '{since, date, huge}',
    'en',
    'en',
    'Line 1, column 1: “huge” is no style of “since”: expected short, medium, long, full or a skeleton after “::”',
  ],
  [
    'the time of a day',
    '{since, date, ::Hm}',
    'en',
    'en',
    'Line 1, column 1: “since” is a day and has no time: expected day, month, year or weekday',
  ],
  ['spaces', '  ', 'en', 'en', 'The message consists of spaces: write a text'],
  ['too much', 'a'.repeat(5001), 'en', 'en', 'The message is too long: expected at most 5000 characters'],
  ['a locale that is none', '{days}', 'e', 'en', '“e” is not a language, so the message cannot be checked'],
])('says %s', (_title, message, locale, language, sentence) => {
  expect(said(message, locale, language)).toBe(sentence);
});

it('says nothing of a message that is in order, or not there yet', () => {
  expect(said('{days, plural, one {# day} other {# days}}', 'en')).toBeUndefined();
  expect(said('', 'ru')).toBeUndefined();
});

it('says the same wherever in the message it is wrong, for those to whom it is read out', () => {
  const alone = ['{weeks}', 'For {weeks}'].map((message) =>
    sayProblemAlone(messageProblem(message, 'en')!, sayIn('en'), 'en'),
  );
  expect(new Set(alone).size).toBe(1);
});

it('has a text for everything that can be expected where a message breaks off', () => {
  const named = Object.keys(messageParts).flatMap((code) => {
    const [, name] = /^dateline\.expected\.(.*)$/.exec(code) ?? [];
    return name === undefined ? [] : [`message.expected.${name}`];
  });
  const others = ['message.expected.text', 'message.expected.shorter-text'];
  const translated = Object.keys(en).filter((key) => key.startsWith('message.expected.'));
  expect([...named, ...others].sort()).toEqual(translated.sort());
});

it.each(['en', 'fr', 'ru'])('has texts in %s that react-intl can read', (language) => {
  for (const text of Object.values(texts[language]!)) expect(() => new IntlMessageFormat(text, language)).not.toThrow();
});
