import * as fc from 'fast-check';
import { plainText } from '../blocks/blocks';
import type { BlockNode } from '../public/blocks';
import { blocksOfPasted, itemsOf } from './blocks-of-pasted';
import type { PastedNode } from './pasted-node';

/** A node as `DOMParser` makes it; whole documents of Word, Docs and Writer are pasted in the browser's tests. */
function el(tag: string, attributes: Record<string, string>, ...children: (PastedNode | string)[]): PastedNode {
  const childNodes = children.map((child) => (typeof child === 'string' ? textNode(child) : child));
  const getAttribute = (name: string) => attributes[name] ?? null;
  return { nodeType: 1, nodeName: tag.toUpperCase(), nodeValue: null, childNodes, getAttribute };
}

function textNode(text: string): PastedNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: text, childNodes: [] };
}

const p = (...children: (PastedNode | string)[]) => el('p', {}, ...children);
const body = (...children: (PastedNode | string)[]) => el('body', {}, ...children);
const link = (href: string, words: string) => el('a', { href }, words);

/** A point of a list as Word copies it: a paragraph whose bullet is typed in, in a part to be ignored. */
function wordItem(level: number, marker: string, words: string): PastedNode {
  const typed = el('span', { style: 'mso-list:Ignore' }, marker, el('span', {}, '\u00a0\u00a0'));
  const style = `text-indent:-18.0pt;mso-list:l0 level${level} lfo1`;
  return el('p', { class: 'MsoListParagraphCxSpMiddle', style }, el('span', {}, typed), words);
}

/** Blocks in short: `h2 Words`, `• Words`, `1. Words`, nested ones indented, links as `[words](address)`. */
function short(blocks: readonly BlockNode[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return [`${block.type === 'heading' ? `h${block.level} ` : ''}${inline(block)}`];
    return (block.children ?? []).flatMap((child) =>
      child.type === 'list'
        ? short([child], `${indent}  `)
        : [`${indent}${block.format === 'ordered' ? '1.' : '•'} ${inline(child)}`],
    );
  });
}

function inline({ children = [] }: BlockNode): string {
  return children.map((node) => (node.type === 'link' ? `[${plainText(node)}](${node.url})` : node.text)).join('');
}

const styled = (style: string, words: string) => el('p', { style }, words);
const dropped = 'object embed iframe frame applet map input select textarea button progress meter'.split(' ');
const lines = (
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form header hr main menu nav pre section summary table tbody td tfoot th thead tr'
).split(' ');

const pastes: readonly (readonly [string, PastedNode, readonly string[]])[] = [
  ...dropped.map((tag) => [`what stands in ${tag} goes`, body('One', el(tag, {}, 'gone')), ['One']] as const),
  ...lines.map(
    (tag) => [`${tag} is a line`, body('One', el(tag, {}, 'two'), 'three'), ['One', 'two', 'three']] as const,
  ),
  ['an element of no line stays in its own', body('One ', el('kbd', {}, 'two'), ' three'), ['One two three']],
  ['a heading of six levels', body(el('h6', {}, 'A')), ['h6 A']],
  ['no heading of seven', body(el('h7', {}, 'A')), ['A']],
  ['Word’s own levels of headings', body(el('p', { class: 'MsoHeading3' }, 'A')), ['h3 A']],
  ['Word’s levels beyond six', body(el('p', { class: 'MsoHeading8' }, 'A')), ['h6 A']],
  ['a heading of Word that is no paragraph', body(el('span', { class: 'MsoTitle' }, 'A')), ['A']],
  ['a heading that says level nought', body(el('p', { role: 'heading', 'aria-level': '0' }, 'A')), ['h2 A']],
  ['a heading that says half a level', body(el('p', { role: 'heading', 'aria-level': '2.5' }, 'A')), ['h2 A']],
  ['a heading below all', body(el('p', { role: 'heading', 'aria-level': '9' }, 'A')), ['h6 A']],
  ['a break that is a page’s', body(p('One', el('br', { style: 'page-break-before:  always' }), 'two')), ['Onetwo']],
  ['hidden text', body(styled('display:  none', 'A'), styled('DISPLAY:none', 'A'), styled('color: red', 'B')), ['B']],
  ['text hidden by Word', body(styled('mso-hide:  all', 'A'), styled('mso-hide:all', 'A'), p('B')), ['B']],
  ['comments of Word', body(styled('mso-element:  comment', 'A'), styled('mso-element:comment', 'A'), p('B')), ['B']],
  [
    'a bullet that is typed in, with a gap in its style',
    body(el('p', {}, el('span', { style: 'mso-list:  Ignore' }, '·'), 'A')),
    ['A'],
  ],
  ['a link with blanks around its address', body(link(' https://a.example/ ', 'A')), ['[A](https://a.example/)']],
  [
    'Word’s numbers of two figures, in brackets',
    body(wordItem(1, '(12)', 'A'), wordItem(1, '[13]', 'B')),
    ['1. A', '1. B'],
  ],
  ['a bullet with a number somewhere behind it', body(wordItem(1, '· 1.', 'A')), ['• A']],
  [
    'paragraphs, their line ends in the source no line breaks',
    body(p('One\r\nand one'), p('Two')),
    ['One and one', 'Two'],
  ],
  ['text without a paragraph around it', body('One', el('br', {}), 'Two'), ['One\nTwo']],
  ['headings by their element', body(el('h1', {}, 'A'), el('h3', {}, 'B'), p('C')), ['h1 A', 'h3 B', 'C']],
  [
    'Word’s title and subtitle',
    body(el('p', { class: 'MsoTitle' }, 'Title'), el('p', { class: 'MsoSubtitle' }, 'Under it')),
    ['h1 Title', 'h2 Under it'],
  ],
  [
    'headings of Word for the web',
    body(el('p', { role: 'heading', 'aria-level': '3' }, 'A'), el('p', { role: 'heading' }, 'B')),
    ['h3 A', 'h2 B'],
  ],
  [
    'Word’s lists, without their typed bullets',
    body(p('Before'), wordItem(1, '·', 'One'), wordItem(2, 'o', 'Within'), wordItem(1, '·', 'Two'), p('After')),
    ['Before', '• One', '  • Within', '• Two', 'After'],
  ],
  [
    'Word’s numbered lists, in digits and letters',
    body(wordItem(1, '1.', 'One'), wordItem(2, 'a)', 'Within'), wordItem(1, '2.', 'Two')),
    ['1. One', '  1. Within', '1. Two'],
  ],
  [
    'a bulleted list behind a numbered one',
    body(wordItem(1, '1.', 'One'), wordItem(1, '§', 'Two')),
    ['1. One', '• Two'],
  ],
  [
    'a list begun in its middle stands at the first level',
    body(wordItem(3, '·', 'Deep'), wordItem(1, '·', 'Top')),
    ['• Deep', '• Top'],
  ],
  [
    'nested lists within their points, and beside them as in Google Docs',
    body(
      el('ul', {}, el('li', {}, p('One'), el('ol', {}, el('li', {}, 'Within'))), el('li', {}, 'Two')),
      p('Between'),
      el('ol', {}, el('li', {}, 'A'), el('ol', {}, el('li', { 'aria-level': '2' }, 'B'))),
    ),
    ['• One', '  1. Within', '• Two', 'Between', '1. A', '  1. B'],
  ],
  [
    'levels of Word for the web, whose every point is a list',
    body(
      el('div', {}, el('ul', {}, el('li', { 'data-aria-level': '1' }, p('One')))),
      el('div', {}, el('ul', {}, el('li', { 'data-aria-level': '2' }, p('Within')))),
    ),
    ['• One', '  • Within'],
  ],
  ['two paragraphs in a point', body(el('ul', {}, el('li', {}, p('One'), p('and more')))), ['• One\nand more']],
  [
    'links to the web, by mail and by telephone',
    body(p('See ', link('https://lindmar.example/a?b=1', 'the page'), ', ', link('mailto:a@b.example', 'write'), '.')),
    ['See [the page](https://lindmar.example/a?b=1), [write](mailto:a@b.example).'],
  ],
  [
    'no links that run, nor to somebody’s disk, nor within a document',
    body(
      p(link('javascript:alert(1)', 'a'), link(' jAva\nscript:x', 'b'), link('data:text/html,x', 'c')),
      p(link('file:///C:/x.docx', 'd'), link('#_ftn1', 'e'), link('draft.docx', 'f'), link('', 'g')),
    ),
    ['abc', 'defg'],
  ],
  [
    'neither bold nor colours, fonts or sizes',
    body(p(el('b', { style: 'color:red' }, 'One ', el('i', {}, 'two')), el('font', { size: '7' }, ' three'))),
    ['One two three'],
  ],
  [
    'no deleted passages, comments, hidden text, pictures, scripts or styles; insertions stay',
    body(
      p('Kept', el('del', {}, ' deleted'), el('ins', {}, ' inserted')),
      p(el('span', { style: 'mso-hide:all' }, 'hidden'), el('img', { alt: 'A picture' }), el('style', {}, 'p {}')),
      el('div', { style: 'mso-element:comment-list' }, p('A comment')),
      p('End', el('a', { class: 'msocomanchor', href: '#_msocom_1' }, '[AM1]'), el('script', {}, 'alert(1)')),
    ),
    ['Kept inserted', 'End'],
  ],
  [
    'a table’s cells as paragraphs',
    body(el('table', {}, el('tr', {}, el('td', {}, p('A')), el('td', {}, 'B')))),
    ['A', 'B'],
  ],
  ['no empty paragraphs', body(p('\u00a0'), p(' \n '), p('One'), el('br', {}), p()), ['One']],
  [
    'line breaks and preformatted lines, without spaces around them',
    body(p('One ', el('br', {}), ' two'), el('pre', {}, 'a\n  b')),
    ['One\ntwo', 'a\nb'],
  ],
  ['a heading within a point is a point', body(el('ul', {}, el('li', {}, el('h2', {}, 'One')))), ['• One']],
  ['right-to-left words', body(el('p', { dir: 'rtl' }, 'كلمة السفيرة')), ['كلمة السفيرة']],
  ['control characters and places of pictures', body(p('a\u0000b\u0008c\uFFFCd')), ['abcd']],
];

describe('a paste keeps', () => {
  test.each(pastes)('%s', (_case, root, expected) => {
    expect(short(blocksOfPasted(root))).toEqual(expected);
  });
});

test('links stand between texts, as the editor wants them', () => {
  const [block] = blocksOfPasted(body(p(link('https://a.example/', 'A'), link('https://b.example/', 'B'))));
  expect(block?.children?.map(({ type }) => type)).toEqual(['text', 'link', 'text', 'link', 'text']);
});

test('nested lists know how deep they are', () => {
  const [list] = blocksOfPasted(body(wordItem(1, '·', 'A'), wordItem(2, '·', 'B'), wordItem(3, '·', 'C')));
  expect(list).toMatchObject({ children: [{}, { indentLevel: 1, children: [{}, { indentLevel: 2 }] }] });
});

test('for a caret in a list, everything becomes points', () => {
  const pasted = blocksOfPasted(body(el('h2', {}, 'A'), wordItem(1, '·', 'B'), p('C')));
  expect(itemsOf(pasted).map((node) => `${node.type} ${plainText(node)}`)).toEqual([
    'list-item A',
    'list-item B',
    'list-item C',
  ]);
});

describe('whatever is pasted', () => {
  const tags = ['p', 'div', 'span', 'a', 'ul', 'ol', 'li', 'h2', 'br', 'td', 'del', 'pre', 'script', 'b'];
  const tree: fc.Arbitrary<PastedNode> = fc.letrec<{ node: PastedNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.string().map(textNode),
      fc
        .tuple(
          fc.constantFrom(...tags),
          fc.dictionary(
            fc.constantFrom('href', 'style', 'class', 'aria-level'),
            fc.constantFrom('javascript:x', 'https://a.example/', 'mso-list:l0 level3 lfo1', 'MsoTitle', '7'),
          ),
          fc.array(tie('node'), { maxLength: 5 }),
        )
        .map(([tag, attributes, children]) => el(tag, attributes, ...children)),
    ),
  })).node;

  test('comes out as blocks that Strapi takes', () => {
    fc.assert(fc.property(tree, (root) => blocksOfPasted(body(root)).every(isBlock)));
  });
});

/** By the rules of Strapi's own validator (core/services/entity-validator/blocks-validator). */
function isBlock(block: BlockNode): boolean {
  const { type, children = [] } = block;
  if (children.length === 0) return false;
  if (type === 'list') return children.every((child) => (child.type === 'list' ? isBlock(child) : isItem(child)));
  return ['paragraph', 'heading'].includes(type) && children.every(isInline);
}

function isItem({ type, children = [] }: BlockNode): boolean {
  return type === 'list-item' && children.every(isInline);
}

function isInline({ type, text, url, children }: BlockNode): boolean {
  if (type === 'text') return typeof text === 'string';
  return type === 'link' && /^https:/.test(url ?? '') && (children ?? []).every(isInline);
}
