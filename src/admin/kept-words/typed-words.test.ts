import { followForm, firstSeen, unsaved, type DrawnForm, type TypedWords } from './typed-words';

const stored = { title: 'Harbour', place: 'Lindmar', body: 'Text' };
const drawn = (values: object, initial: object = stored, isSubmitting = false): DrawnForm =>
  ({ initial, values, isSubmitting }) as DrawnForm;

/** Follows the drawings one after the other, and draws what is put back as React does. */
function follow(drawings: readonly (readonly [DrawnForm, 'saved'?])[]): {
  readonly words: TypedWords;
  readonly shown: object;
} {
  const [[first] = [drawn(stored)]] = drawings;
  let words = firstSeen(first);
  let shown: object = first.values;
  for (const [form, saved] of drawings.slice(1)) {
    const followed = followForm(words, form, saved === 'saved');
    words = followed.words;
    shown = form.values;
    if (followed.putBack === undefined) continue;
    shown = followed.putBack;
    words = followForm(words, { ...form, values: followed.putBack }, false).words;
  }
  return { words, shown };
}

const opened = drawn(stored);
const mine = { ...stored, body: 'Mine' };
const typed = drawn(mine);
/** Strapi shows an entry as saved while it waits, in a form that it has filled anew. */
const shownAsSaved = { ...mine };
const waiting = [drawn(mine, stored, true), drawn(shownAsSaved, shownAsSaved, true)] as const;
const theirs = { title: 'Theirs', place: 'Lindmar', body: 'Text' };

test('what is typed is not saved yet', () => {
  expect(unsaved(follow([[opened], [typed]]).words)).toEqual({ body: 'Mine' });
});

test('what was typed before the form was followed is not saved yet either', () => {
  expect(unsaved(follow([[typed]]).words)).toEqual({ body: 'Mine' });
  expect(follow([[typed], ...waiting.map((form) => [form] as const), [opened]]).shown).toEqual(mine);
});

test('refused, with the form filled from what is stored after it: the words come back, the colleague’s title stays', () => {
  const back = { ...stored };
  const { shown, words } = follow([
    [opened],
    [typed],
    ...waiting.map((form) => [form] as const),
    [drawn(shownAsSaved, shownAsSaved)],
    [drawn(back, back)],
    [drawn(theirs, theirs)],
  ]);
  expect(shown).toEqual({ ...theirs, body: 'Mine' });
  expect(unsaved(words)).toEqual({ body: 'Mine' });
});

test('refused, with the form filled from what is stored before it has heard of that', () => {
  const back = { ...stored };
  const { shown } = follow([
    [opened],
    [typed],
    ...waiting.map((form) => [form] as const),
    [drawn(back, back, true)],
    [drawn(back, back)],
    [drawn(theirs, theirs)],
  ]);
  expect(shown).toEqual({ ...theirs, body: 'Mine' });
});

test('saved: the form is as the server has it', () => {
  const asStored = { ...mine, place: null };
  const { shown, words } = follow([
    [opened],
    [typed],
    ...waiting.map((form) => [form] as const),
    [drawn(mine, mine), 'saved'],
    [drawn(asStored, asStored)],
  ]);
  expect([shown, unsaved(words)]).toEqual([asStored, {}]);
});

test('what was typed while the save was on its way is not lost with it', () => {
  const late = { ...shownAsSaved, title: 'Harbour lights' };
  const asStored = { ...mine };
  const { shown, words } = follow([
    [opened],
    [typed],
    ...waiting.map((form) => [form] as const),
    [drawn(late, shownAsSaved, true)],
    [drawn(mine, mine), 'saved'],
    [drawn(asStored, asStored)],
  ]);
  expect([shown, unsaved(words)]).toEqual([{ ...mine, title: 'Harbour lights' }, { title: 'Harbour lights' }]);
});

test('a form that is filled anew while somebody writes keeps his words', () => {
  const { shown } = follow([[opened], [typed], [drawn(theirs, theirs)]]);
  expect(shown).toEqual({ ...theirs, body: 'Mine' });
});

test.each([
  ['the letter comes after what is read', { ...theirs, body: 'Mine!' }],
  ['the letter comes before what is read', { ...mine, body: 'Mine!' }],
])('a letter that is typed in the moment in which the form is filled anew: %s', (_which, values) => {
  const { shown, words } = follow([[opened], [typed], [drawn(values, theirs)]]);
  expect([shown, unsaved(words)]).toEqual([{ ...theirs, body: 'Mine!' }, { body: 'Mine!' }]);
});

test('a form that knows what it is filled from before it shows it', () => {
  const { shown, words } = follow([[opened], [typed], [drawn(mine, theirs)]]);
  expect([shown, unsaved(words)]).toEqual([{ ...theirs, body: 'Mine' }, { body: 'Mine' }]);
});

test('a letter that is typed in the moment in which a save is refused', () => {
  const back = { ...stored };
  const { shown } = follow([
    [opened],
    [typed],
    ...waiting.map((form) => [form] as const),
    [drawn({ ...back, title: 'Harbour!' }, back)],
  ]);
  expect(shown).toEqual({ ...mine, title: 'Harbour!' });
});

test('what was typed and taken out again is nothing', () => {
  const { words } = follow([[opened], [typed], [drawn({ ...stored })]]);
  expect(unsaved(words)).toEqual({});
});
