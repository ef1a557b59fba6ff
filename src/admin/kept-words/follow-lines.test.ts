import { withLine } from './follow-lines';

const form = { title: 'a', order: 1, turns: [{ speaker: 'A' }, { speaker: 'B', aside: null }] };

test.each<readonly [string, string, object]>([
  ['a field', 'title', { ...form, title: 'new' }],
  ['an empty field', 'place', { ...form, place: 'new' }],
  ['a part’s field', 'turns.1.speaker', { ...form, turns: [{ speaker: 'A' }, { speaker: 'new', aside: null }] }],
  ['a part’s empty field', 'turns.1.aside', { ...form, turns: [{ speaker: 'A' }, { speaker: 'B', aside: 'new' }] }],
])('a letter in %s', (_what, name, expected) => {
  expect(withLine(form, name.split('.'), 'new')).toEqual(expected);
});

test.each(['order', 'turns', 'turns.7.speaker'])('%s holds no text, or is not there', (name) => {
  expect(withLine(form, name.split('.'), 'new')).toBe(form);
});
