import { inEnglish } from '../refusal';
import { counterProblems } from './check-counter';

const optIn = { since: 'from', until: 'to', timeZone: 'zone', message: 'phrase' };

function problems(data: object, locale: string | undefined = 'en', path?: string[]) {
  return counterProblems({ ...data }, optIn, { locale, path }).map(({ path: at, said }) => [
    at.join('.'),
    inEnglish(said),
  ]);
}

it.each<[string, object]>([
  ['an empty draft', {}],
  ['nulls', { from: null, to: null, phrase: null }],
  ['a first day alone', { from: '2021-04-12' }],
  ['a last day alone', { to: '2021-04-12' }],
  ['a count of one day', { from: '2021-04-12', to: '2021-04-12' }],
  ['a whole counter', { from: '2021-04-12', to: '2022-04-12', phrase: '{days} days' }],
])('lets %s pass', (_title, data) => {
  expect(problems(data)).toEqual([]);
});

it.each<[string, object, string, string]>([
  ['a day that does not exist', { from: '2021-02-30' }, 'from', '“2021-02-30” is not a calendar day'],
  ['a moment instead of a day', { to: '2021-04-12T00:00:00.000Z' }, 'to', 'is not a calendar day'],
  ['a Date, whose day depends on the server’s zone', { from: new Date(0) }, 'from', 'is not a calendar day'],
  [
    'a last day before the first',
    { from: '2021-04-12', to: '2021-04-11' },
    'to',
    'The last day of the count, 2021-04-11, lies before its first day, 2021-04-12.',
  ],
  ['a message that does not parse', { phrase: '{days' }, 'phrase', 'line 1'],
  ['an empty message', { phrase: '' }, 'phrase', 'The message is empty'],
  ['a message of blanks', { phrase: ' \n' }, 'phrase', 'The message is empty'],
  ['an argument that no counter has', { phrase: '{hours}' }, 'phrase', '{hours}'],
])('reports %s', (_title, data, path, sentence) => {
  expect(problems(data)).toEqual([[path, expect.stringContaining(sentence)]]);
});

it('checks the plural categories of the entry’s locale', () => {
  const phrase = '{days, plural, one {# day} other {# days}}';
  expect(problems({ phrase })).toEqual([]);
  expect(problems({ phrase }, 'ru')).toEqual([['phrase', expect.stringContaining('“few”')]]);
});

it('leaves the message to a place that knows the locale', () => {
  expect(counterProblems({ phrase: '{hours}' }, optIn, { locale: undefined })).toEqual([]);
});

it('reports everything at once, under the path of a component', () => {
  const all = problems({ from: 'x', to: 'y', phrase: '{z}' }, 'en', ['blocks', '0']);
  expect(all.map(([path]) => path)).toEqual(['blocks.0.from', 'blocks.0.to', 'blocks.0.phrase']);
});
