import { checkCounterMessage } from '../core/messages/check-counter-message';
import { addDays } from '../core/add-days';
import { parseCivilDate } from '../core/civil-date';
import { parseInstant } from '../core/instant';
import { instantsOf } from '../core/local-time';
import { parseTimeZone } from '../core/zones/time-zone';
import { datelineRefusals } from './dateline-refusals';
import { thrownBy } from '../core/tests/thrown-by';
import type { Said } from '../core/said';
import { say } from './say';
import { sentenceLanguages } from './sentence';
import { translateRefusal } from './translate-refusal';

const inEnglish = (said: Said) => say(said, 'en', datelineRefusals);
const inRussian = (said: Said) => say(said, 'ru', datelineRefusals);
const inFrench = (said: Said) => say(said, 'fr', datelineRefusals);
const inArabic = (said: Said) => say(said, 'ar', datelineRefusals);
const saidBy = (act: () => unknown) => thrownBy(act).said!;

const day = parseCivilDate('2031-03-05');
const zone = parseTimeZone('Europe/London');

it.each<[string, () => unknown]>([
  ['a day that is none', () => parseCivilDate('2021-02-30')],
  ['a day that is a number', () => parseCivilDate(3)],
  ['half a day', () => addDays(day, 0.5)],
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
  const said = saidBy(act);
  const english = thrownBy(act).message;
  expect(inEnglish(said)).toBe(english);
  for (const translated of [inRussian(said), inFrench(said), inArabic(said)]) {
    expect(translated).not.toBe(english);
    expect(translated).not.toMatch(/\b(expected|such as|not an?|is an?|needs|as for|does|at line|lacks|value of)\b/);
  }
  expect(inRussian(said)).toMatch(/[а-я]/);
  expect(inArabic(said)).toMatch(/\p{Script=Arabic}/u);
});

it('keeps what varies', () => {
  const said = saidBy(() => parseTimeZone('Mars/Olympus'));
  expect(inRussian(said)).toBe('«Mars/Olympus» — не часовой пояс: ожидается название IANA, например Europe/London.');
  expect(inArabic(said)).toBe(
    '\u2068«\u2068Mars/Olympus\u2069»\u2069 ليس منطقة زمنية. المتوقع اسم IANA، مثل Europe/London.',
  );
  expect(inFrench({ code: 'dateline.span-reversed', last: '2021-04-11', first: '2021-04-12' })).toBe(
    'Le dernier jour du compte, 2021-04-11, précède le premier, 2021-04-12.',
  );
});

it('lists names, and lets sentences follow each other', () => {
  const sentences = { list: { en: 'Of {names}: {all}', ru: '{all}', fr: '{all}', ar: '{names}' }, one: same('One.') };
  const said = { code: 'list', names: ['a', 2], all: [{ code: 'one' }, { code: 'one' }] };
  expect(say(said, 'en', sentences)).toBe('Of a, 2: One. One.');
  expect(say(said, 'ar', sentences)).toBe('\u2068a, 2\u2069');
});

it('leaves a word in braces that nothing is given for, and says no more of a code that it does not have', () => {
  expect(inRussian({ code: 'dateline.message-empty' })).toContain('«Дней: {days}»');
  expect(inRussian({ code: 'toString' })).toBe('toString');
});

it('leaves what has no code, or one of others, as it is', () => {
  const refusal = { message: 'title is a required field', details: { code: 'nobodys', errors: [] } };
  expect(translateRefusal(refusal, 'ru', datelineRefusals)).toEqual(refusal);
  const ofStrapi = { message: 'Not Found', details: {} };
  expect(translateRefusal(ofStrapi, 'ru', datelineRefusals)).toEqual(ofStrapi);
});

it.each(Object.entries(datelineRefusals))('has the same parts in every language: %s', (_code, { en, ru, fr, ar }) => {
  const parts = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect([parts(ru), parts(fr), parts(ar)]).toEqual([parts(en), parts(en), parts(en)]);
});

it('translates a refusal beside each field, and its sentences in a row', () => {
  const problems = [saidBy(() => parseTimeZone('x')), saidBy(() => parseCivilDate('y'))];
  const refusalIn = (language: (typeof sentenceLanguages)[number]) => ({
    status: 400,
    message: problems.map((said) => say(said, language, datelineRefusals)).join(' '),
    details: {
      code: 'dateline.several',
      problems,
      errors: problems.map((said) => ({ path: ['z'], message: say(said, language, datelineRefusals), details: said })),
    },
  });
  for (const language of sentenceLanguages)
    expect(translateRefusal(refusalIn('en'), language, datelineRefusals)).toEqual(refusalIn(language));
});

function same(sentence: string) {
  return { en: sentence, ru: sentence, fr: sentence, ar: sentence };
}
