import { checkCounterMessage } from '../messages/check-counter-message';
import { parseCivilDate } from '../civil-date';
import { parseInstant } from '../instant';
import { instantsOf } from '../local-time';
import { parseTimeZone } from '../zones/time-zone';
import { thrownBy } from '../tests/thrown-by';
import { datelineSentences } from './dateline-sentences';
import { translateRefusal } from './translate-refusal';
import { translateSentence } from './translate-sentence';

const inRussian = (said: string) => translateSentence(said, 'ru', datelineSentences);
const inFrench = (said: string) => translateSentence(said, 'fr', datelineSentences);
const sentenceOf = (act: () => unknown) => (thrownBy(act) as Error).message;

const day = parseCivilDate('2031-03-05');
const zone = parseTimeZone('Europe/London');

it.each<[string, () => unknown]>([
  ['a day that is none', () => parseCivilDate('2021-02-30')],
  ['a day that is a number', () => parseCivilDate(3)],
  ['an instant that is none', () => parseInstant('noon')],
  ['a time of day that is none', () => instantsOf({ date: day, time: '25:00' }, zone)],
  ['an offset for a zone', () => parseTimeZone('UTC+3')],
  ['a zone that is none', () => parseTimeZone('Mars/Olympus')],
  ['an empty message', () => checkCounterMessage(' ', 'en')],
  ['a message that is too long', () => checkCounterMessage('x'.repeat(5001), 'en')],
  ['an argument left open', () => checkCounterMessage('{days', 'en')],
  ['empty braces', () => checkCounterMessage('{}', 'en')],
  ['a malformed argument', () => checkCounterMessage('{da ys}', 'en')],
  ['an argument type that is none', () => checkCounterMessage('{days, figure}', 'en')],
  ['a plural without categories', () => checkCounterMessage('{days, plural, }', 'en')],
  ['an offset that is none', () => checkCounterMessage('{days, plural, offset:x other {#}}', 'en')],
  ['a category twice', () => checkCounterMessage('{days, plural, one {#} one {#} other {#}}', 'en')],
  ['a stray brace', () => checkCounterMessage('{days} days}', 'en')],
  ['an argument that no counter has', () => checkCounterMessage('{hours}', 'en')],
  ['a number used as a date', () => checkCounterMessage('{days, date}', 'en')],
  ['a date used as a number', () => checkCounterMessage('{since, number}', 'en')],
  ['a style that is none', () => checkCounterMessage('{since, date, tiny}', 'en')],
  ['a clock time in a civil date', () => checkCounterMessage('{since, date, ::jmm}', 'en')],
  ['a category that is none', () => checkCounterMessage('{days, plural, some {#} other {#}}', 'en')],
  ['one missing category', () => checkCounterMessage('{days, plural, one {#} few {#} other {#}}', 'ru')],
  ['several missing categories', () => checkCounterMessage('{days, plural, other {#}}', 'ar')],
])('says %s without a word of English', (_title, act) => {
  const english = sentenceOf(act);
  for (const translated of [inRussian(english), inFrench(english)]) {
    expect(translated).not.toBe(english);
    expect(translated).not.toMatch(/\b(expected|such as|not an?|is an?|needs|as for|does|at line|lacks|value of)\b/);
  }
  expect(inRussian(english)).toMatch(/[а-я]/);
});

it('keeps what varies', () => {
  const said = sentenceOf(() => parseTimeZone('Mars/Olympus'));
  expect(inRussian(said)).toBe('«Mars/Olympus» — не часовой пояс: ожидается название IANA, например Europe/London.');
  expect(inFrench('The last day of the count, 2021-04-11, lies before its first day, 2021-04-12.')).toBe(
    'Le dernier jour du compte, 2021-04-11, précède le premier, 2021-04-12.',
  );
});

it('leaves English, and what it does not know, as it is', () => {
  const said = sentenceOf(() => parseTimeZone('Mars/Olympus'));
  expect(translateSentence(said, 'en', datelineSentences)).toBe(said);
  expect(inRussian('title is a required field')).toBe('title is a required field');
});

it.each(datelineSentences.map((sentence) => [sentence.en, sentence] as const))(
  'has the same parts in every language: %s',
  (_english, { en, ru, fr }) => {
    const parts = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect([parts(ru), parts(fr)]).toEqual([parts(en), parts(en)]);
  },
);

it('translates a refusal beside each field, and its sentences in a row', () => {
  const sentences = [sentenceOf(() => parseTimeZone('x')), sentenceOf(() => parseCivilDate('y'))];
  const refusal = {
    status: 400,
    message: sentences.join(' '),
    details: { errors: sentences.map((message) => ({ path: ['z'], message })), code: 'kept' },
  };
  const translated = sentences.map(inFrench);
  expect(translateRefusal(refusal, 'fr', datelineSentences)).toEqual({
    status: 400,
    message: translated.join(' '),
    details: { errors: translated.map((message) => ({ path: ['z'], message })), code: 'kept' },
  });
});
