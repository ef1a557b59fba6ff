import { hasText, inlinesOf, type Piece } from './pasted-line';

const bare = (text: string): Piece => ({ text, href: null });
const link = (text: string, href = '/a'): Piece => ({ text, href });

/** Texts as they are, links in brackets: an empty text is to be seen, too. */
const shown = (pieces: readonly Piece[]) =>
  inlinesOf(pieces).map((node) => (node.type === 'link' ? [node.url, node.children?.[0]?.text] : node.text));

test.each<readonly [string, readonly Piece[], readonly unknown[]]>([
  ['nothing is one empty text', [], ['']],
  ['blanks are nothing', [bare('  '), bare(' ')], ['']],
  ['words', [bare('One')], ['One']],
  ['blanks around words go', [bare('  One  ')], ['One']],
  ['blanks between words are one', [bare('One   two    three')], ['One two three']],
  ['blanks around a break go, however many', [bare('One   \n   two')], ['One\ntwo']],
  ['breaks at the ends go', [bare('\nOne\n')], ['One']],
  ['neighbours are joined', [bare('One '), bare(' two'), bare('three')], ['One twothree']],
  ['a piece of blanks between neighbours is one blank', [bare('One'), bare('  '), bare('two')], ['One two']],
  ['a break behind a blank', [bare('One '), bare('\ntwo')], ['One\ntwo']],
  ['a blank behind a break', [bare('One\n'), bare('  two')], ['One\ntwo']],
  ['a blank after a comma within a piece is not its end', [bare('One, two'), bare(' three')], ['One, two three']],
  ['a link alone stands between empty texts', [link('One')], ['', ['/a', 'One'], '']],
  ['a link between words', [bare('See '), link('this'), bare(' now')], ['See ', ['/a', 'this'], ' now']],
  ['two links have a text between', [link('One'), link('two', '/b')], ['', ['/a', 'One'], '', ['/b', 'two'], '']],
  ['a link of two pieces is one', [link('One'), link(' two')], ['', ['/a', 'One two'], '']],
  ['a link at the end', [bare('See '), link('this ')], ['See ', ['/a', 'this'], '']],
  ['a link at the beginning', [link(' This'), bare(' ends ')], ['', ['/a', 'This'], ' ends']],
  ['a break before the end, alone', [bare('One'), link('\n')], ['One']],
  ['a break before the beginning, alone', [link('\n'), bare('One')], ['One']],
])('%s', (_what, pieces, expected) => expect(shown(pieces)).toEqual(expected));

test.each<readonly [readonly Piece[], boolean]>([
  [[], false],
  [[bare(' \n')], false],
  [[bare(' '), link('One')], true],
])('%j has text: %s', (pieces, has) => expect(hasText(pieces)).toBe(has));
