import type { BlockNode } from '../public/blocks';
import { html } from './html';
import { renderBlocks } from './render-blocks';
import { decodeEntities } from '../../../tests/helpers/html-text';

const text = (value: string, marks: Partial<BlockNode> = {}): BlockNode => ({ type: 'text', text: value, ...marks });
const block = (type: string, children: BlockNode[], rest: Partial<BlockNode> = {}): BlockNode => ({
  type,
  children,
  ...rest,
});
const link = (url: string): BlockNode => block('paragraph', [block('link', [text('here')], { url })]);
const item = (value: string): BlockNode => block('list-item', [text(value)]);
const image = (fields: object): BlockNode => ({ ...block('image', [text('')]), image: fields }) as BlockNode;

const rendered = (...blocks: BlockNode[]) => html`${renderBlocks(blocks, 3)}`.toString();

test.each<[string, BlockNode, string]>([
  ['a paragraph', block('paragraph', [text('One')]), '<p>One</p>'],
  ['markup in a text is text', block('paragraph', [text('<b>&"')]), '<p>&lt;b&gt;&amp;&quot;</p>'],
  ['a line break', block('paragraph', [text('one\ntwo\r\nthree')]), '<p>one<br />two<br />three</p>'],
  ['an empty paragraph is left out', block('paragraph', [text('')]), ''],
  ['marks nest', block('paragraph', [text('x', { bold: true, italic: true })]), '<p><strong><em>x</em></strong></p>'],
  [
    'underline, strikethrough, code',
    block('paragraph', [text('x', { underline: true, strikethrough: true, code: true })]),
    '<p><u><s><code>x</code></s></u></p>',
  ],
  [
    'a heading of the first level stands at the level asked for',
    block('heading', [text('A')], { level: 1 }),
    '<h3>A</h3>',
  ],
  ['a heading of the second too', block('heading', [text('A')], { level: 2 }), '<h3>A</h3>'],
  ['one of the third below it', block('heading', [text('A')], { level: 3 }), '<h4>A</h4>'],
  ['none below the sixth', block('heading', [text('A')], { level: 6 }), '<h6>A</h6>'],
  ['a quotation', block('quote', [text('Q')]), '<blockquote><p>Q</p></blockquote>'],
  ['code', block('code', [text('a < b\nc')]), '<pre tabindex="0"><code>a &lt; b\nc</code></pre>'],
  ['a list', block('list', [item('a'), item('b')], { format: 'unordered' }), '<ul><li>a</li><li>b</li></ul>'],
  ['an unknown kind of block still says its text', block('callout', [text('Note')]), '<p>Note</p>'],
  ['a kind of block named as a property of all objects', block('constructor', [text('Note')]), '<p>Note</p>'],
  ['a block without children', { type: 'paragraph' }, ''],
])('%s', (_sentence, node, expected) => {
  expect(rendered(node)).toBe(expected);
});

test('a nested list stands inside the item before it', () => {
  const nested = block('list', [item('b')], { format: 'ordered' });
  const list = block('list', [item('a'), nested, item('c')], { format: 'unordered' });
  expect(rendered(list)).toBe('<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>');
});

test('a list that begins with a nested one still is a list of items', () => {
  const list = block('list', [block('list', [item('a')], { format: 'unordered' })], { format: 'unordered' });
  expect(rendered(list)).toBe('<ul><li><ul><li>a</li></ul></li></ul>');
});

test('a link to the outside', () => {
  expect(decodeEntities(rendered(link('https://ministry.example/?a=1&b=2')))).toBe(
    '<p><a href="https://ministry.example/?a=1&b=2">here</a></p>',
  );
});

test.each(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', ''])(
  'of a link to %j only its text is left',
  (url) => {
    expect(rendered(link(url))).toBe('<p>here</p>');
  },
);

test('an address cannot leave its attribute', () => {
  expect(rendered(link('/a" onclick="alert(1)'))).not.toContain('" onclick');
});

test('an image has its text, its size and its caption', () => {
  const fields = {
    url: '/uploads/pier.jpg',
    alternativeText: 'The <pier>',
    caption: 'At dawn',
    width: 640,
    height: 480,
  };
  const markup = decodeEntities(rendered(image(fields))).replace(/ +/g, ' ');
  expect(markup).toContain('<img src="/uploads/pier.jpg" alt="The <pier>" width="640" height="480" loading="lazy" />');
  expect(markup).toContain('<figcaption>At dawn</figcaption>');
});

test.each([
  ['from a forbidden address', { url: 'javascript:alert(1)' }],
  ['without an address', {}],
])('an image %s is left out', (_what, fields) => {
  expect(rendered(image(fields))).toBe('');
});
