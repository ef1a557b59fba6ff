import { pageNote, quote, SavedPageError, shown } from './saved-page';

describe('text from the file, as a sentence quotes it,', () => {
  it.each([
    ['is whole up to sixty characters', 'x'.repeat(60), 'x'.repeat(60)],
    ['is cut behind sixty', 'x'.repeat(61), `${'x'.repeat(60)}…`],
    ['counts what two units make as one', '😀'.repeat(60), '😀'.repeat(60)],
    ['is never cut within one', '😀'.repeat(61), `${'😀'.repeat(60)}…`],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(quote(text)).toBe(`“${expected}”`);
  });
});

it('a note and a refusal say in English what they have a code for', () => {
  const said = { code: 'note.kind-untold' };
  expect(pageNote(7, said)).toEqual({
    line: 7,
    message: 'The title does not tell what the text is; it is filed as an announcement.',
    said,
  });
  const error = new SavedPageError(9, said);
  expect([error.name, error.line, error.said, error.message]).toEqual([
    'SavedPageError',
    9,
    said,
    pageNote(7, said).message,
  ]);
});
