import { onBlocksTyped, withListener, withTyped, type BlocksEditor } from './follow-blocks';

function typing(first: readonly unknown[]) {
  const editor: BlocksEditor = {
    children: first,
    apply(letter) {
      editor.children = [...editor.children, letter];
    },
    onChange: () => undefined,
  };
  withListener(editor);
  return (letter: string) => {
    editor.apply(letter);
    editor.onChange();
  };
}

test('each letter reaches the form’s own field, whatever the form has of it yet', () => {
  const body = ['a'];
  const form = { title: 'T', body, turns: [{ body: ['x'] }] };
  const shown: unknown[] = [];
  const stop = onBlocksTyped((typed) => shown.push(withTyped(form, typed)));
  const type = typing(body);
  type('b');
  type('c');
  stop();
  type('d');
  expect(shown).toEqual([
    { ...form, body: ['a', 'b'] },
    { ...form, body: ['a', 'b', 'c'] },
  ]);
});

test('within a turn', () => {
  const body = ['x'];
  const form = { body: ['a'], turns: [{ body: ['a'] }, { body }] };
  const shown: unknown[] = [];
  const stop = onBlocksTyped((typed) => shown.push(withTyped(form, typed)));
  typing(body)('y');
  stop();
  expect(shown).toEqual([{ body: ['a'], turns: [{ body: ['a'] }, { body: ['x', 'y'] }] }]);
});

test('a form that has nothing of it stays as it is', () => {
  const form = { body: ['a'], title: null };
  const isNowhere = () => false;
  expect(withTyped(form, { blocks: ['z'], hasStood: isNowhere, saysTheSame: isNowhere })).toBe(form);
});

test('after a save, when the form has the server’s own blocks of what stands in the editor', () => {
  const form = { body: ['a'], turns: [{ body: ['a'] }] };
  const shown: unknown[] = [];
  const stop = onBlocksTyped((typed) => shown.push(withTyped(form, typed)));
  const type = typing(['a']);
  type('b');
  type('c');
  stop();
  expect(shown).toEqual([
    { ...form, body: ['a', 'b'] },
    { ...form, body: ['a', 'b', 'c'] },
  ]);
});
