import { changedFields, isSaidAlike } from './changed-fields';

const untouched = { connect: [], disconnect: [] };
const turn = { id: 3, speaker: 'A', aside: null, person: { count: 1 } };

test.each<readonly [string, unknown, unknown]>([
  ['null and what a form leaves out', null, undefined],
  ['nothing and an emptied field', null, ''],
  ['no parts', [], null],
  ['untouched links, however many there are', { count: 3 }, untouched],
  [
    'a part with the form’s own key and its links',
    [turn],
    [{ id: 3, speaker: 'A', person: untouched, __temp_key__: 'a0' }],
  ],
  ['a linked person as it was loaded', [{ ...turn, person: { documentId: 'a' } }], [{ ...turn, person: untouched }]],
  ['blocks', [{ type: 'paragraph', children: [] }], [{ children: [], type: 'paragraph' }]],
])('%s say the same', (_what, read, value) => {
  expect(isSaidAlike(read, value)).toBe(true);
});

test.each<readonly [string, unknown, unknown]>([
  ['another word', 'a', 'b'],
  ['false and nothing', null, false],
  ['a link that is added', { count: 1 }, { connect: [{ id: 1 }], disconnect: [] }],
  ['a link within a part', [turn], [{ ...turn, person: { connect: [{ id: 1 }], disconnect: [] } }]],
  ['parts in another order', [turn, { ...turn, id: 4 }], [{ ...turn, id: 4 }, turn]],
  ['a part more', [turn], [turn, { speaker: 'B' }]],
])('%s does not', (_what, read, value) => {
  expect(isSaidAlike(read, value)).toBe(false);
});

test('of a form, only what was changed is sent', () => {
  const read = { id: 1, title: 'a', place: 'b', topics: { count: 2 }, updatedAt: 'then' };
  expect(changedFields(read, { title: 'a', place: null, topics: untouched, event: undefined })).toEqual({
    place: null,
  });
});
