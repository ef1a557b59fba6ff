import { goodFiles, hostileFiles } from '../../../tests/helpers/sample-files';
import type { FileBytes } from './file-bytes';
import { fileKind, usualKinds } from './file-kinds';
import { isMisnamed, namedText } from './file-name';
import { tellKind } from './tell-kind';

function bytesOf(buffer: Buffer): FileBytes {
  return { size: buffer.length, read: async (start, length) => new Uint8Array(buffer.subarray(start, start + length)) };
}

test.each(Object.entries(goodFiles))('a file of the kind %s is told by its content', async (id, buffer) => {
  const told = await tellKind(bytesOf(buffer));
  expect(told.is === 'kind' ? namedText(told.kind, `file.${id}`).id : told).toBe(id);
});

test.each(Object.entries(hostileFiles))('%s is not taken for anything that may be uploaded', async (_what, file) => {
  const told = await tellKind(bytesOf(file.bytes));
  const isTaken = told.is === 'kind' && usualKinds.includes(told.kind.id) && !isMisnamed(file.name, told.kind);
  expect([told, isTaken]).toEqual([told, false]);
});

test.each([
  ['a page', 'HTML'],
  ['a page in UTF-16', 'HTML'],
  ['a drawing called .png', 'SVG'],
  ['XHTML', 'XHTML'],
  ['XML', 'XML'],
  ['a program', 'EXE'],
  ['a document with macros', 'MACRO'],
])('%s is called %s', async (what, name) => {
  expect(await tellKind(bytesOf(hostileFiles[what]!.bytes))).toEqual({ is: 'other', name });
});

test.each([
  ['Windows-1251', Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x3b, 0x33, 0x0a]), 'txt'],
  ['UTF-16 with its mark', Buffer.from('\ufeffПорт открыт', 'utf16le'), 'txt'],
  ['UTF-8 cut within a letter at a piece’s end', Buffer.from(`${' '.repeat(1024 * 1024 - 1)}щ`), 'txt'],
])('text in %s is text', async (_encoding, buffer, id) => {
  expect(await tellKind(bytesOf(buffer))).toMatchObject({ is: 'kind', kind: { id } });
});

const jpg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const picture = (words: string) => bytesOf(Buffer.concat([jpg, Buffer.from(words, 'latin1')]));

test.each([
  '<script>',
  '<script src=a>',
  '<SCRIPT/x>',
  '<iframe >',
  '<iframe>',
  '<iframe/>',
  '<!doctype html',
  '<html>',
  '<html lang=en>',
  '<html/>',
  '<body>',
  '<body onload=x>',
  '<body/>',
  '<svg   xmlns=a',
  '<svg onload=a',
  '<svg //onload=a',
  '<img   src=a',
  '<?php echo',
  'javascript:alert(1)',
  ' onerror="a"',
  " onload = 'a'",
  ' onload=a',
])('a picture that holds %s is two things', async (words) => {
  expect(await tellKind(picture(words))).toMatchObject({ is: 'two', kind: { id: 'jpg' } });
});

test.each([
  '<scripture',
  '<iframed',
  '<bodyguard',
  '<svgs',
  '<images',
  'onload',
  'xonerror="a"',
  ' onerror=1',
  'x:xmpmeta',
])('a picture that holds %s is a picture', async (words) =>
  expect(await tellKind(picture(words))).toMatchObject({ is: 'kind', kind: { id: 'jpg' } }),
);

test('a mark at the joint of two pieces is seen', async () => {
  const filled = `${'x'.repeat(1024 * 1024 - 10)}<script>`;
  expect(await tellKind(picture(filled))).toMatchObject({ is: 'two' });
});

test('a document that holds a tag among its words is a document', async () => {
  expect(await tellKind(bytesOf(Buffer.from('{\\rtf1 <script>')))).toMatchObject({ is: 'kind', kind: { id: 'rtf' } });
});

test.each([
  ['nothing', '', { is: 'empty' }],
  ['what begins like nothing', '\x00\x01\x02', { is: 'unknown' }],
])('%s is told as that', async (_what, content, told) => {
  expect(await tellKind(bytesOf(Buffer.from(content, 'latin1')))).toEqual(told);
});

test.each([
  ['text', 'a.csv', 'txt', 'csv'],
  ['text', 'a.TSV', 'txt', 'tsv'],
  ['text', 'a.srt', 'txt', 'srt'],
  ['text', 'a.log', 'txt', 'txt'],
  ['text by the name of a picture', 'a.png', 'txt', 'txt'],
  ['text without a name', 'a', 'txt', 'txt'],
  ['a picture by the name of a table', 'a.csv', 'png', 'png'],
])('%s called %s', (_what, name, id, named) => expect(namedText(fileKind(id), name).id).toBe(named));
