/** The smallest files of their kinds, and such as only look like one. */

export interface SampleFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const base64 = (text: string) => Buffer.from(text, 'base64');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** One red pixel each, but for the JPEG, which is grey. */
export const png = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
);
const gif = base64('R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==');
const webp = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
const jpg = base64(
  '/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
);

export const pdf = latin1(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A second of silence. */
export const wav = Buffer.concat([
  latin1('RIFF'),
  uint32(36 + 8000),
  latin1('WAVEfmt '),
  uint32(16),
  Buffer.from([1, 0, 1, 0]),
  uint32(8000),
  uint32(8000),
  Buffer.from([1, 0, 8, 0]),
  latin1('data'),
  uint32(8000),
  Buffer.alloc(8000, 128),
]);

const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), latin1('ftypisom\0\0\x02\0isommp41'), Buffer.alloc(64)]);

function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const sizes = Buffer.concat([
      uint32(0),
      uint32(content.length),
      uint32(content.length),
      uint16(name.length),
      uint16(0),
    ]);
    const local = Buffer.concat([latin1('PK\x03\x04'), Buffer.alloc(10), sizes, utf8(name), utf8(content)]);
    directory.push(
      Buffer.concat([latin1('PK\x01\x02'), Buffer.alloc(12), sizes, Buffer.alloc(10), uint32(offset), utf8(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = uint16(directory.length);
  const end = Buffer.concat([
    latin1('PK\x05\x06'),
    Buffer.alloc(4),
    count,
    count,
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...locals, central, end]);
}

const office = (part: string, more = {}) => zip({ '[Content_Types].xml': '<Types/>', [part]: '<xml/>', ...more });

function ole(stream: string): Buffer {
  const header = Buffer.alloc(512);
  base64('0M8R4KGxGuE=').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(0, 48);
  const directory = Buffer.alloc(512);
  Buffer.from(stream, 'utf16le').copy(directory, 128);
  return Buffer.concat([header, directory]);
}

/** By the extension under which they are stored: what a press office hands out. */
export const goodFiles: Readonly<Record<string, Buffer>> = {
  png,
  gif,
  webp,
  jpg,
  pdf,
  wav,
  mp4,
  mp3: Buffer.concat([latin1('ID3\x04\0\0\0\0\0\0'), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]),
  ogg: Buffer.concat([latin1('OggS\0\x02'), Buffer.alloc(21), latin1('\x1eOpusHead'), Buffer.alloc(40)]).fill(
    1,
    26,
    27,
  ),
  webm: Buffer.concat([base64('GkXfo5+BQoaBAUL3gQFC8oEEQvOBCEKChHdlYm0='), Buffer.alloc(32)]),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  pptx: office('ppt/presentation.xml'),
  odt: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  doc: ole('WordDocument'),
  xls: ole('Workbook'),
  rtf: latin1('{\\rtf1\\ansi The harbour is open.}'),
  txt: utf8('The harbour is open: 3 < 4, and "so" on.\n'),
  csv: utf8('harbour;ships\nNorth;3\n'),
  vtt: utf8('WEBVTT\n\n00:00.000 --> 00:02.000\nThe <i>harbour</i> is open.\n'),
  ics: utf8('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
};

const script = '<script>alert(document.domain)</script>';
const page = `<!doctype html><html><body>${script}</body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
const file = (name: string, content: Buffer | string): SampleFile => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
});
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

/** What must not be taken, by what it is. */
export const hostileFiles: Readonly<Record<string, SampleFile>> = {
  'a page': file('page.html', page),
  'a page called .htm': file('page.htm', page),
  'a page called .txt': file('page.txt', page),
  'a page called .png': file('page.png', page),
  'a page called .pdf': file('page.pdf', page),
  'a page without a name’s ending': file('page', page),
  'a page called .html.png': file('page.html.png', page),
  'a page called .png.html': file('page.png.html', page),
  'a page called .HTML': file('PAGE.HTML', page),
  'a page called ".html "': file('page.html ', page),
  'a page after a byte order mark': file('bom.txt', `\ufeff${page}`),
  'a page after white space': file('space.txt', `\n\n\t  ${page}`),
  'a page after a comment': file('comment.txt', `<!-- nothing -->${page}`),
  'a page after a long text': file('long.txt', `${'The harbour is open.\n'.repeat(100_000)}${script}`),
  'a page across two pieces': file('pieces.txt', `${' a'.repeat(524_285)}${script}`),
  'a page in UTF-16': file('utf16.txt', Buffer.from(`\ufeff${page}`, 'utf16le')),
  'a page in UTF-16, the other way round': file('utf16be.txt', bigEndian(page)),
  'a page in UTF-16 without its mark': file('bare16.txt', Buffer.from(page, 'utf16le')),
  'a page in capitals': file('capitals.txt', page.toUpperCase()),
  'a page in a frame': file('frame.txt', 'The harbour <iframe srcdoc="x"> is open'),
  'a link with a script': file('link.txt', '<a href="javascript:alert(1)">open</a>'),
  'a drawing with a script': file('drawing.svg', svg),
  'a drawing called .png': file('drawing.png', svg),
  'a drawing after an XML declaration': file('drawing.jpg', `<?xml version="1.0"?>\n${svg}`),
  'a drawing called .txt': file('drawing.txt', svg),
  'a packed drawing': file('drawing.svgz', base64('H4sIAAAAAAAAAwMAAAAAAAAAAAA=')),
  XHTML: file('page.xhtml', `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`),
  XML: file('data.xml', '<?xml version="1.0"?><data/>'),
  'XML with a style sheet': file('style.txt', '<?xml-stylesheet href="x.xsl"?><data/>'),
  XSLT: file('style.xsl', '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'),
  'a script': file('script.js', 'alert(1)'),
  'a module': file('script.mjs', 'export default 1'),
  'a style sheet': file('style.css', 'body { color: red }'),
  'a GIF that is a page': file('both.gif', Buffer.concat([gif, utf8(page)])),
  'a GIF with a script in its comment': file(
    'comment.gif',
    Buffer.concat([gif.subarray(0, -1), latin1(`!\xfe\x27${script}\0;`)]),
  ),
  'a GIF that is a script': file('script.gif', 'GIF89a/*<script>*/=1;alert(1)'),
  'a PNG with a page behind it': file('behind.png', Buffer.concat([png, Buffer.alloc(2_000_000), utf8(page)])),
  'a JPEG with a drawing in it': file('in.jpg', Buffer.concat([jpg, utf8(svg)])),
  'a film with a script': file('film.mp4', Buffer.concat([goodFiles['mp4']!, utf8(script)])),
  'a PDF called .html': file('report.html', pdf),
  'a PNG called .svg': file('picture.svg', png),
  'a PNG called .js': file('picture.js', png),
  'a PNG called .xhtml': file('picture.xhtml', png),
  'a PNG called .pdf': file('picture.pdf', png),
  'a PDF after a page': file('late.pdf', Buffer.concat([utf8(page), pdf])),
  'a document with macros': file('macro.docx', office('word/document.xml', { 'word/vbaProject.bin': 'x' })),
  'an archive': file('archive.zip', zip({ 'page.html': page })),
  'an archive called .docx': file('archive.docx', zip({ 'page.html': page })),
  'an archive of Java': file('app.jar', zip({ 'META-INF/MANIFEST.MF': 'x' })),
  'a program': file('program.exe', latin1('MZ\x90\0\x03\0\0\0')),
  'a program called .png': file('program.png', latin1('MZ\x90\0\x03\0\0\0')),
  'an installer': file('setup.doc', ole('Binary')),
  'nothing at all': file('empty.png', ''),
  noise: file('noise.png', Buffer.from([0, 1, 2, 3, 200, 0, 7])),
};

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  return uint32(value).subarray(0, 2);
}
