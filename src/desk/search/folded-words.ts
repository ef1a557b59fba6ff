/**
 * Words as they are looked for: whoever types them has another keyboard than whoever wrote the text. `ё` is written as `е`
 * as often as not, an apostrophe straight or curved, and a space that does not break is on no keyboard.
 */

/** [what stands in a text, what is looked for] */
const folds: readonly (readonly [string, string])[] = [
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['ё', 'е'],
  ['Ё', 'е'],
  ['е\u0308', 'е'],
  ['Е\u0308', 'е'],
];

/**
 * A column with those foldings that a word looked for has a use for; both databases have `replace`, and SQLite lowers ASCII
 * alone. Each costs a long list much: https://www.sqlite.org/lang_corefunc.html#replace copies the text.
 */
export function foldedColumn(column: string, word: string): string {
  const used = folds.filter(([, to]) => word.includes(to));
  const folded = used.reduce((sql, [from, to]) => `replace(${sql}, ${quoted(from)}, ${quoted(to)})`, column);
  return `lower(${folded})`;
}

/** Patterns for LIKE that find a word, whether its letters stand with their accents as one character or as two. */
export function spellingsOf(word: string): readonly string[] {
  const folded = folds.reduce((text, [from, to]) => text.replaceAll(from, to), word.normalize('NFC')).toLowerCase();
  return [...new Set(['NFC', 'NFD'].map((form) => `%${folded.normalize(form).replace(/[\\%_]/g, '\\$&')}%`))];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
