import { renderBlocks } from '../page/render-blocks';
import { storedBlocks } from './stored-blocks';

const text = { type: 'text', text: 'Words.' };
const paragraph = { type: 'paragraph', children: [text] };

test.each<[string, unknown, unknown]>([
  ['a text stays as it is', [paragraph], [paragraph]],
  [
    'marks, and what a page does not read',
    [{ type: 'text', text: 'a', bold: true, lang: { a: 1 } }],
    [{ type: 'text', text: 'a', bold: true, lang: { a: 1 } }],
  ],
  ['nothing', null, []],
  ['a word', 'words', []],
  ['a number', 5, []],
  ['an object', { type: 'paragraph' }, []],
  ['what is no block is left out', [null, 5, 'words', [], paragraph], [paragraph]],
  ['a block without children', [{ type: 'paragraph' }], [{ type: 'paragraph' }]],
  ['children that are none', [{ type: 'quote', children: 'x' }], [{ type: 'quote', children: [] }]],
  ['a block of no type', [{ type: 7, children: [text] }], [paragraph]],
  [
    'a text that is a number',
    [{ type: 'paragraph', children: [{ type: 'text', text: 5 }] }],
    [{ type: 'paragraph', children: [{ type: 'text' }] }],
  ],
  ['a level that is a word', [{ type: 'heading', level: 'x', children: [] }], [{ type: 'heading', children: [] }]],
  ['an image that is none', [{ type: 'image', image: 5, children: [] }], [{ type: 'image', children: [] }]],
  [
    'an image within an image, and children of its own',
    [{ type: 'image', image: { url: '/a.png', image: { url: '/b.png' }, children: [text] }, children: [text] }],
    [{ type: 'image', image: { url: '/a.png' }, children: [text] }],
  ],
  [
    'names and captions that are no words',
    [
      {
        type: 'image',
        name: 5,
        caption: {},
        format: true,
        children: [],
        image: { name: 5, caption: 5, alternativeText: 5 },
      },
    ],
    [{ type: 'image', children: [], image: {} }],
  ],
  [
    'sizes that are words',
    [{ type: 'image', image: { url: '/a.png', width: '5', height: '5' }, children: [] }],
    [{ type: 'image', image: { url: '/a.png' }, children: [] }],
  ],
  [
    'an image of no address',
    [{ type: 'image', image: { url: 7, width: {}, alternativeText: null }, children: [] }],
    [{ type: 'image', image: { alternativeText: null }, children: [] }],
  ],
])('%s', (_what, stored, shown) => {
  expect(storedBlocks(stored)).toEqual(shown);
  expect(() => renderBlocks(storedBlocks(stored), 2).join('')).not.toThrow();
});

test('a text of ten thousand levels ends at some', () => {
  const deep = JSON.parse(`${'[{"type":"list","children":'.repeat(10_000)}[]${'}]'.repeat(10_000)}`) as unknown;
  expect(JSON.stringify(storedBlocks(deep)).length).toBeLessThan(5_000);
});
