import { fileNameIn, hashesIn } from './file-name';
import { mentionedNames } from './mentioned-names';

test.each([
  ['/uploads/harbour.png', 'harbour.png'],
  ['https://press.example/uploads/a%20b.png?size=2#top', 'a b.png'],
  ['harbour.png#a?b', 'harbour.png'],
  ['/uploads/%D1%80.png', 'р.png'],
  ['/uploads/', null],
  ['', null],
  ['/uploads/%E0%A4%A.png', null],
  ['/uploads/a%2Fb.png', null],
  ['/uploads/a%5Cb.png', null],
  ['/uploads/a%00.png', null],
])('%s leads to the file %s', (address, name) => expect(fileNameIn(address)).toBe(name));

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['harbour_1a2b.png', ['small', 'large'], ['harbour_1a2b']],
  ['small_harbour_1a2b.png', ['small', 'large'], ['small_harbour_1a2b', 'harbour_1a2b']],
  ['smaller_harbour.png', ['small'], ['smaller_harbour']],
  ['small_large_harbour.tar.gz', ['small', 'large'], ['small_large_harbour.tar', 'large_harbour.tar']],
  ['harbour', ['small'], ['harbour']],
  ['.png', ['small'], []],
  ['small_.png', ['small'], ['small_']],
])('%s, with the formats %j, has one of the hashes %j', (name, formats, hashes) => {
  expect(hashesIn(name, formats)).toEqual(hashes);
});

const link = { type: 'link', url: '/uploads/plan.pdf', children: [{ type: 'text', text: 'the plan' }] };

test.each<readonly [string, unknown, readonly string[]]>([
  ['a picture in blocks', [{ type: 'image', image: { url: '/uploads/a.png' }, children: [] }], ['a.png']],
  ['a picture whose bytes lie elsewhere', [{ type: 'image', image: { url: 'https://cdn.example/b.png' } }], ['b.png']],
  ['a link in blocks', [{ type: 'paragraph', children: [link, link] }], ['plan.pdf']],
  ['a link to another page', [{ ...link, url: 'https://news.example/a.png' }], []],
  ['an address that is a number', [{ url: 5 }], []],
  ['a name among the words', [{ type: 'text', text: '/uploads/a.png' }], []],
  [
    'Markdown and HTML',
    '![a](/uploads/a.png) <img src="/uploads/b.png?x"> [c](/uploads/c.pdf)',
    ['a.png', 'b.png', 'c.pdf'],
  ],
  ['the same twice', '/uploads/a.png /uploads/a.png', ['a.png']],
  ['an address that cannot be read', '/uploads/%E0%A4%A.png', []],
  ['no address', 'The harbour is open.', []],
  ['nothing', null, []],
  ['a number', 5, []],
])('%s: mentioned', (_what, text, names) => expect(mentionedNames(text)).toEqual(names));
