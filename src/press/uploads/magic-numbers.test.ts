import { tellByHead } from './magic-numbers';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const box = (brands: string, size = 8 + brands.length) => `\0\0\0${String.fromCharCode(size)}ftyp${brands}`;
const ogg = (stream: string) => `OggS\0${'.'.repeat(23)}${stream}`;

/** Signatures as their formats' own documents give them. */
const heads: readonly (readonly [string, string])[] = [
  ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['webp', 'RIFF\x10\0\0\0WEBPVP8L'],
  ['webp', 'RIFF\x10\0\0\nWEBPVP8X'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['wav', 'RIFF\x10\0\0\nWAVE'],
  ['avi', 'RIFF\x10\0\0\nAVI '],
  ['flac', 'fLaC\0'],
  ['mp3', 'ID3\x02'],
  ['mp3', 'ID3\x03'],
  ['mp3', 'ID3\x04'],
  ['ogv', ogg('\x80theora')],
  ['ogv', ogg('fishead')],
  ['ogg', ogg('\x01vorbis')],
  ['ogg', ogg('OpusHead')],
  ['ogg', ogg('\x7fFLAC')],
  ['ogg', ogg('Speex')],
  ['pdf', '%PDF-1.7'],
  ['rtf', '{\\rtf'],
  ['ZIP', 'PK\x03\x04'],
  ['EXE', 'MZ'],
  ['ELF', '\x7fELF'],
  ['RAR', 'Rar!'],
  ['7Z', '7z\xbc\xaf'],
  ['GZIP', '\x1f\x8b'],
  ['jpg', '\xff\xd8\xff'],
  ['OLE', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['webm', '\x1a\x45\xdf\xa3....webm'],
  ['mkv', '\x1a\x45\xdf\xa3....matroska'],
  ['aac', '\xff\xf1P'],
  ['aac', '\xff\xf9P'],
  ['mp3', '\xff\xfb\x90'],
  ['mp3', '\xff\xf3\x90'],
  ['mp3', '\xff\xe3\x14'],
  ['avif', box('avif')],
  ['avif', box('avis')],
  ['avif', box('mif1\0\0\0\0avif')],
  ['heic', box('heic')],
  ['heic', box('heix')],
  ['heic', box('hevc')],
  ['heic', box('mif1')],
  ['heic', box('msf1')],
  ['mov', box('qt  ')],
  ['m4a', box('M4A ')],
  ['m4a', box('M4B ')],
  ['m4a', box('F4A ')],
  ['mp4', box('isom')],
  ['mp4', box('iso6')],
  ['mp4', box('mp42')],
  ['mp4', box('avc1')],
  ['mp4', box('dash')],
  ['mp4', box('MSNV')],
  ['mp4', box('M4V ')],
  ['mp4', box('M4VH')],
  ['mp4', box('M4VP')],
  ['mp4', box('3gp4')],
  ['mp4', box('3g2a')],
  ['mp4', box('f4v ')],
];

test.each(heads)('%s begins with %j', (id, head) => expect(tellByHead(bytesOf(head))).toBe(id));

test.each(heads)('%s does not stand behind a blank: %j', (id, head) => {
  expect(tellByHead(bytesOf(` ${head}`))).not.toBe(id);
});

// A sign that says nothing of what follows it may end anywhere; of others each byte counts.
const whole = heads.filter(([id]) => id !== 'aac' && id !== 'mp3');

test.each(whole)('%s cut short by a byte is none: %j', (id, head) => {
  expect(tellByHead(bytesOf(head.slice(0, -1)))).not.toBe(id);
});

test.each([
  ['GIF88a', 'of no version'],
  ['RIFF\x10\0\0\0WEBPVP9 ', 'of no coding'],
  ['ID3\x01', 'of the tag at the end'],
  ['ID3\x05', 'of no version'],
  ['%PDF-x.7', 'of no version'],
  ['\xff\xd8\xfe\xe0', 'of no picture'],
  ['\x1a\x45\xdf\xa3....other', 'of no known document'],
  [`\x1a\x45\xdf\xa3${'.'.repeat(252)}webm`, 'whose type stands beyond its header'],
  ['\xff\xfb\x00', 'of a free bit rate'],
  ['\xff\xfb\xf0', 'of a bad bit rate'],
  ['\xff\xfb\x9c', 'of a reserved sampling rate'],
  ['\xff\xeb\x90', 'of a reserved version'],
  ['\xff\xfd\x90', 'of layer II'],
  ['\xfe\xfb\x90', 'out of step'],
  ['\xfe\xf1P', 'out of step'],
  ['\xff\xe1P', 'of no version of AAC'],
  [box('what'), 'of an unknown brand'],
  [box('what\0\0\0\0avif'), 'of an unknown brand that names another'],
  [box('heiz'), 'of no picture'],
  ['', 'of nothing'],
])('%j is of no known kind: %s', (head) => expect(tellByHead(bytesOf(head))).toBeNull());

test('brands beyond the box that lists them are none of it', () => {
  expect(tellByHead(bytesOf(`${box('mif1\0\0\0\0', 16)}avif`))).toBe('heic');
});
