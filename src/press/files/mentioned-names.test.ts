import { mentionedNames } from './mentioned-names';

test.each<readonly [string, unknown, readonly string[]]>([
  ['an image', [{ type: 'image', image: { url: '/uploads/pier_1a.png' } }], ['pier_1a.png']],
  ['an image by a whole address', { image: { url: 'https://a.example/uploads/pier_1a.png' } }, ['pier_1a.png']],
  ['an image that others keep', { image: { url: 'https://cdn.example/pier_1a.png' } }, ['pier_1a.png']],
  ['a link to a file', [{ type: 'link', url: '/uploads/map_2b.pdf', children: [] }], ['map_2b.pdf']],
  ['a link that leads elsewhere', [{ type: 'link', url: 'https://a.example/map_2b.pdf', children: [] }], []],
  ['what stands in a block', [{ children: [{ children: [{ url: '/uploads/a_1.png' }] }] }], ['a_1.png']],
  ['one file twice', [{ url: '/uploads/a_1.png' }, { url: '/uploads/a_1.png' }], ['a_1.png']],
  ['an address that is no word', [{ url: 5 }, { url: null }], []],
  [
    'Markdown',
    'See ![the pier](/uploads/pier_1a.png) and [a map](/uploads/map_2b.pdf).',
    ['pier_1a.png', 'map_2b.pdf'],
  ],
  ['HTML', '<img src="/uploads/pier_1a.png">', ['pier_1a.png']],
  ['a name among words', 'See pier_1a.png.', []],
  ['nothing', null, []],
  ['a number', 5, []],
])('the files of %s', (_what, text, names) => {
  expect(mentionedNames(text)).toEqual(names);
});
