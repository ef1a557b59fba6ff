import { decodePage, maxPageBytes } from './decode-page';
import { SavedPageError } from './saved-page';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** `number text` of each line, or `line: sentence` of the refusal. */
function told(bytes: Uint8Array): string | readonly string[] {
  try {
    return decodePage(bytes).map(({ number, text }) => `${number} ${text}`);
  } catch (error) {
    if (error instanceof SavedPageError) return `${error.line}: ${error.message}`;
    throw error;
  }
}

describe('a file has the lines', () => {
  it.each([
    ['of a single sign', '1', ['1 1']],
    ['of two', '12', ['1 12']],
    ['parted by whatever a system parts them with', 'a\nb\r\nc\rd\n\ne', ['1 a', '2 b', '3 c', '4 d', '6 e']],
    ['that print something', '\u200e\n\u00ad \u200b\na', ['3 a']],
    ['in which something is invisible', '\u200ea\u200e', ['1 \u200ea\u200e']],
    ['that come to mark-up only later', 'a <b>\n<b>\na<', ['1 a <b>', '2 <b>', '3 a<']],
    ['that only begin as another kind of file does', '%PD\n{\\rt\nPK', ['1 %PD', '2 {\\rt', '3 PK']],
    ['that name another kind of file further on', 'The %PDF is ours', ['1 The %PDF is ours']],
  ])('%s', (_, text, lines) => {
    expect(told(utf8(text))).toEqual(lines);
  });

  it('of the largest page, and of none beyond', () => {
    expect(decodePage(new Uint8Array(maxPageBytes).fill(0x61))).toHaveLength(1);
    expect(told(new Uint8Array(maxPageBytes + 1).fill(0x61))).toMatch(/^1: .*8388609 bytes/);
  });
});

describe('a file is refused that', () => {
  it.each([
    ['is UTF-32', [0x00, 0x00, 0xfe, 0xff], /^1: The file is text in UTF-32; expected/],
    ['is an archive of nothing', [0x50, 0x4b, 0x05, 0x06], /^1: The file is a ZIP archive or an Office document/],
    ['has a mark of UTF-8 before a PDF', [0xef, 0xbb, 0xbf, 0x25, 0x50, 0x44, 0x46], /^1: The file is a PDF/],
    [
      'has the signs of UTF-16, the high byte first',
      [0x00, 0x31, 0x00, 0x32],
      /^1: The file is text in UTF-16; expected/,
    ],
    ['has the signs of UTF-16 in part', [0x31, 0x00, 0x32], /^1: The file is text in UTF-16; expected/],
    ['is a NUL byte', [0x00], /^1: Found a NUL byte/],
    ['is two NUL bytes', [0x00, 0x00], /^1: Found a NUL byte/],
    ['is mark-up below blank lines', [0x0a, 0x0a, 0x3c, 0x61], /^3: The file is HTML or XML/],
  ] as const)('%s', (_, bytes, message) => {
    expect(told(new Uint8Array(bytes))).toMatch(message);
  });

  const lines = ['a', '', 'b', 'я', '', '', 'c', 'd', 'e'];

  it.each(lines.map((_, at) => at + 1))('has bytes of another encoding on line %i', (line) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const [above, below] = [lines.slice(0, line - 1), lines.slice(line)].map((part) => utf8(part.join(lineEnd)));
      const end = utf8(lineEnd);
      const bytes = [...(line > 1 ? [...above!, ...end] : []), 0xcc, 0x20, ...end, ...below!];
      expect(told(new Uint8Array(bytes))).toMatch(new RegExp(`^${line}: Found bytes that are not UTF-8`));
    }
  });

  it('has such bytes on two lines, by the first', () => {
    expect(told(new Uint8Array([0x61, 0x0a, 0xcc, 0x0a, 0x61, 0x0a, 0xcc]))).toMatch(/^2: /);
  });
});
