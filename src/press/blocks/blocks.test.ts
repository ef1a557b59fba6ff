import { blocksOf, firstLine, firstParagraph, plainText } from './blocks';

const heading = (text: string) => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] });

describe('firstParagraph', () => {
  test.each([
    ['paragraphs: the first', blocksOf(['One.', 'Two.']), 'One.'],
    ['empty ones are passed over', blocksOf(['', '  ', 'Three.']), 'Three.'],
    ['headings are passed over', [heading('What happened'), ...blocksOf(['One.'])], 'One.'],
    ['headings alone', [heading('What happened')], null],
    [
      'a quotation before the first paragraph',
      [{ ...heading('Said.'), type: 'quote' }, ...blocksOf(['One.'])],
      'Said.',
    ],
    ['what is no block is passed over', [null, 5, ...blocksOf(['One.'])], 'One.'],
    ['nothing written', [], null],
    ['no blocks at all', null, null],
    ['not blocks', 'text', null],
    [
      'marks and links are flattened',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'The ' },
            { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'harbour', bold: true }] },
            { type: 'text', text: ' opens.' },
          ],
        },
      ],
      'The harbour opens.',
    ],
  ])('%s', (_case, blocks, text) => {
    expect(firstParagraph(blocks)).toBe(text);
  });
});

test('the first line may be a heading’s', () => {
  expect(firstLine([heading('What happened'), ...blocksOf(['One.'])])).toBe('What happened');
});

test.each([['a word'], [5], [null], [undefined], [Object.assign(() => '', { text: 'a' })]])(
  '%p has no text',
  (node) => {
    expect(plainText(node)).toBe('');
  },
);

test('an image without a caption has no text', () => {
  expect(plainText({ type: 'image', image: { url: '/a.png' } })).toBe('');
});
