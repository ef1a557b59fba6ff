import { fillSentence } from './fill-sentence';

const words: Readonly<Record<string, string>> = {
  greeting: 'Good morning, {name}.',
  day: 'Day {day}',
  plain: '{toString}',
  bare: 'Nothing varies.',
};
const sentenceOf = ({ code }: { code: string }) => words[code];

it.each([
  ['a name', { code: 'greeting', name: 'Ms Ray' }, 'Good morning, Ms Ray.'],
  ['a number', { code: 'day', day: 0 }, 'Day 0'],
  ['names, which are listed', { code: 'greeting', name: ['Ms Ray', 'Mr Day'] }, 'Good morning, Ms Ray, Mr Day.'],
  ['something said', { code: 'greeting', name: { code: 'day', day: 1 } }, 'Good morning, Day 1.'],
  [
    'several sentences, which stand in a row',
    { code: 'greeting', name: [{ code: 'bare' }, { code: 'day', day: 2 }] },
    'Good morning, Nothing varies. Day 2.',
  ],
  ['nothing where something varies', { code: 'greeting' }, 'Good morning, {name}.'],
  ['nothing where what varies is called as what every object has', { code: 'plain' }, '{toString}'],
  ['a value, though nobody has words for its code', { code: 'unknown', name: 'Ms Ray' }, 'unknown'],
])('a sentence is filled with %s', (_case, said, expected) => {
  expect(fillSentence(said, { sentenceOf })).toBe(expected);
});

it('sets off what varies, and no sentences in a row', () => {
  const voice = { sentenceOf, setOff: (text: string) => `<${text}>` };
  expect(fillSentence({ code: 'greeting', name: 'Ms Ray' }, voice)).toBe('Good morning, <Ms Ray>.');
  expect(fillSentence({ code: 'greeting', name: [{ code: 'bare' }] }, voice)).toBe('Good morning, Nothing varies..');
  expect(fillSentence({ code: 'greeting', name: [] }, voice)).toBe('Good morning, .');
});

it('takes what varies from whoever translates it, where somebody does', () => {
  const valuesOf = () => ({ name: 'M. Ray' });
  expect(fillSentence({ code: 'greeting', name: 'Ms Ray' }, { sentenceOf, valuesOf })).toBe('Good morning, M. Ray.');
});
