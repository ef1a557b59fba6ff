import { withOwnWords, type ChangingEditor } from './own-words';

function editorOf(first: readonly unknown[]) {
  const editor: ChangingEditor = {
    children: first,
    apply(letter) {
      if (letter !== 'move') editor.children = [...editor.children, letter];
    },
  };
  return withOwnWords(editor);
}

const stored = ['a'];

test.each<readonly [string, boolean, (editor: ReturnType<typeof editorOf>) => unknown]>([
  ['what was handed on', true, (editor) => editor.handOn(editor.children)],
  ['what was handed on before the last letter', true, (editor) => typed(editor, editor.handOn(editor.children))],
  ['what the server answers of it', true, (editor) => typed(editor, [...editor.handOn(editor.children)])],
  ['nothing, where nothing was handed on', true, (editor) => typed(editor, editor.handOn(null))],
  ['what stood there two letters ago', true, (editor) => typed(editor, typed(editor, editor.children))],
  ['what the editor was filled from', false, () => stored],
  ['the same, where only the cursor has moved', false, (editor) => moved(editor, stored)],
  ['what somebody else has written', false, () => ['a', 'z']],
  ['nothing', false, () => null],
])('%s is its own: %s', (_what, isOwn, cameBack) => {
  const editor = editorOf(stored);
  editor.apply('b');
  const value = cameBack(editor);
  expect(editor.isOwn(value)).toBe(isOwn);
});

test('once it was filled from elsewhere, what stood there before is not its own any more', () => {
  const editor = editorOf(stored);
  editor.apply('b');
  const before = editor.handOn(editor.children);
  expect(editor.isOwn(['z'])).toBe(false);
  expect([editor.isOwn(before), editor.isOwn([...before])]).toEqual([false, false]);
});

/** With another letter. */
function typed<Value>(editor: ChangingEditor, value: Value): Value {
  editor.apply('c');
  return value;
}

function moved<Value>(editor: ChangingEditor, value: Value): Value {
  editor.apply('move');
  return value;
}
