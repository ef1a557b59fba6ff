import { fileKind } from './file-kinds';
import { isMisnamed, shownName } from './file-name';

test.each([
  ['its ending follows the content', 'Photo.JPEG', 'jpg', 'Photo.jpg'],
  ['another picture’s ending goes', 'photo.jpg', 'webp', 'photo.webp'],
  ['an ending that nobody knows stays', 'Report of 3.12', 'pdf', 'Report of 3.12.pdf'],
  ['a path goes', '../../etc/passwd.png', 'png', 'passwd.png'],
  ['a path of Windows goes', 'C:\\press\\photo.png', 'png', 'photo.png'],
  ['a mark that turns letters round goes', 'photo\u202egnp.exe', 'png', 'photognp.exe.png'],
  ['NUL goes', 'photo\0.png', 'png', 'photo.png'],
  ['what a file system refuses is a dash', 'who: what?.png', 'png', 'who- what-.png'],
  ['dots before it go', '...png', 'png', 'file.png'],
  ['no name is a name', '', 'pdf', 'file.pdf'],
  ['half a letter goes', 'a\ud800b.png', 'png', 'ab.png'],
  ['other scripts stay', 'Речь посла.PDF', 'pdf', 'Речь посла.pdf'],
])('%s', (_what, given, id, shown) => expect(shownName(given, fileKind(id))).toBe(shown));

test('a name of ten thousand letters is cut, its ending stays', () => {
  expect(shownName(`${'щ'.repeat(10_000)}.pdf`, fileKind('pdf'))).toBe(`${'щ'.repeat(120)}.pdf`);
});

test.each([
  ['photo.jpg', 'png', false],
  ['sound.mp4', 'm4a', false],
  ['report', 'pdf', false],
  ['report.2031', 'pdf', false],
  ['photo.html.png', 'png', false],
  ['report.html', 'pdf', true],
  ['photo.pdf', 'png', true],
  ['photo.SVG', 'png', true],
  ['script.js', 'txt', true],
])('%s holding %s is misnamed: %s', (name, id, isIt) => expect(isMisnamed(name, fileKind(id))).toBe(isIt));
