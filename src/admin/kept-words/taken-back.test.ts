import { differingWords, takenBack } from './taken-back';

test('only what the form does not have is offered', () => {
  expect(differingWords({ title: 'a', place: 'b' }, { title: 'a', place: 'c' })).toEqual({ place: 'b' });
});

test('a part that the form has no longer comes back as a new one', () => {
  const kept = { turns: [{ id: 1, speaker: 'A' }, { id: 2, speaker: 'B' }, { speaker: 'C' }] };
  expect(takenBack(kept, { title: 'a', turns: [{ id: 2, speaker: 'B' }] })).toEqual({
    title: 'a',
    turns: [{ speaker: 'A' }, { id: 2, speaker: 'B' }, { speaker: 'C' }],
  });
});

test('a file stays the file that it is', () => {
  const file = { id: 7, name: 'a.pdf', mime: 'application/pdf' };
  expect(takenBack({ attachments: [file] }, { attachments: [] })).toEqual({ attachments: [file] });
});
