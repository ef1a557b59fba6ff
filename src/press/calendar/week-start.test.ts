import { weekStartOf } from './week-start';

test.each([
  ['British English', 'en-GB', 1],
  ['American English', 'en-US', 7],
  ['Russian', 'ru', 1],
  ['French', 'fr', 1],
  ['Arabic', 'ar', 6],
  ['a language that nobody speaks', 'xx', 1],
])('%s', (_case, language, weekday) => expect(weekStartOf(language)).toBe(weekday));
