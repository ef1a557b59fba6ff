import { blocksOf, firstParagraph, plainText } from './blocks';

describe('firstParagraph', () => {
  test.each([
    ['paragraphs: the first', blocksOf(['One.', 'Two.']), 'One.'],
    ['empty ones are passed over', blocksOf(['', '  ', 'Three.']), 'Three.'],
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

test('an image without a caption has no text', () => {
  expect(plainText({ type: 'image', image: { url: '/a.png' } })).toBe('');
});
