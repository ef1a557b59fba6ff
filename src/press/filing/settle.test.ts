import { differencesOf } from './differences';
import { leftBy, settle, takeChosen } from './settle';

interface Note {
  readonly text: string | null;
}

const note = (text: string | null): Note => ({ text });

/** What the pages said last, what the import left, what stands here, what the pages say now; the verdict. */
const cases: readonly (readonly [
  string,
  readonly [string | null, string | null, string | null, string | null],
  string,
])[] = [
  ['nothing changed', ['a', 'a', 'a', 'a'], 'nothing'],
  ['the page changed', ['a', 'a', 'a', 'b'], 'taken'],
  ['it was changed here', ['a', 'a', 'b', 'a'], 'kept'],
  ['it was changed here and by the page', ['a', 'a', 'b', 'c'], 'differing'],
  ['both say the same by now', ['a', 'a', 'b', 'b'], 'nothing'],
  ['it was emptied here', ['a', 'a', null, 'a'], 'kept'],
  ['the page has it now', [null, null, null, 'a'], 'taken'],
  ['saving had filled it in', [null, 'auto', 'auto', null], 'nothing'],
  ['saving had filled it in, and the page changed', [null, 'auto', 'auto', 'a'], 'taken'],
];

test.each(cases)('three ways: %s', (_, [said, left, here, now], verdict) => {
  const settled = settle(['text'], { said: note(said), left: note(left) }, { here: note(here), said: note(now) });
  const told = Object.entries(settled).find(([, names]) => names.length > 0)?.[0];
  expect(told ?? 'nothing').toBe(verdict);
});

test.each([
  ['a gap is filled', null, 'a', 'taken'],
  ['what stands here stays, and the difference is shown', 'b', 'a', 'differing'],
  ['what the page has not stays', 'b', null, 'kept'],
  ['the same is the same', 'a', 'a', 'nothing'],
])('two ways, where no import is remembered: %s', (_, here, now, verdict) => {
  const settled = settle(['text'], null, { here: note(here), said: note(now) });
  expect(Object.entries(settled).find(([, names]) => names.length > 0)?.[0] ?? 'nothing').toBe(verdict);
});

test('what was changed here is still known as changed at the import after the next', () => {
  let reading = { said: note('a'), left: note('a') };
  for (const now of ['b', 'b', 'c', 'c']) {
    const both = { here: note('mine'), said: note(now) };
    const settled = settle(['text'], reading, both);
    expect(settled.taken).toEqual([]);
    reading = { said: note(now), left: leftBy(settled, reading, both) };
  }
});

test.each([
  ['nothing that nobody chose', [], { taken: ['a'], kept: ['b'], differing: ['c', 'd'] }],
  ['what was chosen of what differs', ['c'], { taken: ['a', 'c'], kept: ['b'], differing: ['d'] }],
  ['nothing that does not differ', ['a', 'b', 'x'], { taken: ['a'], kept: ['b'], differing: ['c', 'd'] }],
] as const)('an editor takes over what was changed here %s', (_, chosen, expected) => {
  const settled = { taken: ['a'], kept: ['b'], differing: ['c', 'd'] };
  expect(takeChosen(settled, new Set<string>(chosen))).toEqual(expected);
});

test('a difference is shown from shortly before it, as text', () => {
  const words = (text: string) => ({ body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] });
  const long = 'The harbour is open to every ship that comes from the south, ';
  expect(differencesOf(['body'], words(`${long}and closed to none.`), words(`${long}and to no other.`))).toEqual([
    {
      field: 'body',
      here: '…ery ship that comes from the south, and closed to none.',
      page: '…ery ship that comes from the south, and to no other.',
    },
  ]);
});

test.each<readonly [string, unknown, unknown, string]>([
  ['nothing at all', undefined, 'a', 'taken'],
  ['an empty text', '', 'a', 'taken'],
  ['an empty list', [], ['a'], 'taken'],
  ['no', false, 'a', 'differing'],
  ['nought', 0, 'a', 'differing'],
  ['a list', ['b'], ['a'], 'differing'],
  ['a text over an empty list', 'b', [], 'kept'],
])('without a remembered import %s that stands here is open, or not', (_what, here, now, verdict) => {
  const settled = settle(['own', 'other'], null, { here: { own: here, other: 1 }, said: { own: now, other: 1 } });
  expect({ taken: [], kept: [], differing: [], [verdict]: ['own'] }).toEqual(settled);
});

test('what is left is what stands here, but for what was changed here', () => {
  const both = { here: { a: 'A', b: 'B', c: 'C' }, said: { a: '1', b: '2', c: '3' } };
  const settled = { taken: ['a'], kept: ['b'], differing: ['c'] } as const;
  const reading = { said: both.said, left: { a: 'x', b: 'y', c: 'z' } };
  expect(leftBy(settled, reading, both)).toEqual({ a: 'A', b: 'y', c: 'z' });
  expect(leftBy(settled, null, both)).toEqual({ a: 'A', b: '2', c: '3' });
});
