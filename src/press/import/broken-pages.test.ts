import { say } from 'strapi-plugin-dateline/sentences';
import { sentences } from '../refusals/refusals';
import { decodePage, maxPageBytes } from './decode-page';
import { readSavedPage } from './read-saved-page';
import { SavedPageError } from './saved-page';

const page = [
  '12 April 2021',
  'Oslo: 08:46',
  'London: 07:46',
  '',
  'Queries:',
  '+44 20 7946 0123',
  '',
  '45 days have passed since the bridge closure',
  '',
  'NEWS',
  '',
  '06.04.2021 - Open day',
  '',
  'Doors open at noon.',
  '',
  'all messages',
];

function refusal(bytes: Uint8Array): readonly [line: number, message: string] {
  const error = refused(bytes);
  return error === null ? [0, 'The page was read.'] : [error.line, error.message];
}

function refused(bytes: Uint8Array): SavedPageError | null {
  try {
    readSavedPage(bytes);
  } catch (error) {
    if (error instanceof SavedPageError) return error;
    throw error;
  }
  return null;
}

/** The page with one line replaced, or cut behind a line. */
function changed(line: number, text: string): Uint8Array {
  return new TextEncoder().encode(page.map((each, index) => (index === line - 1 ? text : each)).join('\n'));
}

function cutBehind(line: number): Uint8Array {
  return new TextEncoder().encode(page.slice(0, line).join('\n'));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

it('reads the page itself', () => {
  expect(refusal(utf8(page.join('\n')))).toEqual([0, 'The page was read.']);
});

describe('other kinds of file are refused on line 1', () => {
  const files: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['an empty file', new Uint8Array(), /^The file is empty; expected/],
    ['a byte-order mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), /^The file is blank; expected/],
    ['white space alone', utf8('\n \u00a0\n\t\n\u200e\n'), /^The file is blank; expected/],
    ['a PDF', utf8('%PDF-1.7\n%\u00e2\n'), /^The file is a PDF; expected plain text/],
    ['a Word document', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]), /ZIP archive or an Office document; expected/],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old Office document; expected/],
    ['an RTF document', utf8('{\\rtf1 12 April 2021}'), /RTF document; expected/],
    ['a gzip archive', new Uint8Array([0x1f, 0x8b, 0x08]), /gzip archive; expected/],
    ['UTF-16, little-endian, with its mark', new Uint8Array([0xff, 0xfe, 0x31, 0x00]), /UTF-16 or UTF-32; expected/],
    ['UTF-16, big-endian, with its mark', new Uint8Array([0xfe, 0xff, 0x00, 0x31]), /UTF-16; expected/],
    ['UTF-16 without a mark', new Uint8Array([0x31, 0x00, 0x32, 0x00]), /UTF-16; expected/],
    ['HTML', utf8('<!DOCTYPE html>\n<html>'), /^The file is HTML or XML; expected/],
    [
      'a file beyond the limit',
      new Uint8Array(maxPageBytes + 1).fill(0x61),
      /bytes; expected a front page of at most 8388608/,
    ],
  ];

  it.each(files)('%s', (_, bytes, message) => {
    expect(refusal(bytes)).toEqual([1, expect.stringMatching(message)]);
  });
});

describe('bytes that are not UTF-8 are refused with their line', () => {
  const windows1251 = new Uint8Array([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]);
  const before: readonly (readonly [string, string, number])[] = [
    ['in the first line', '', 1],
    ['behind three line feeds', '12 April 2021\n\nOslo\n', 4],
    ['behind Windows line ends', '12 April 2021\r\nOslo\r\n', 3],
    ['behind old Macintosh line ends', 'a\rb\r', 3],
    ['behind mixed line ends', 'a\r\n\rb\nc\r', 5],
  ];

  it.each(before)('%s', (_, text, line) => {
    const bytes = new Uint8Array([...utf8(text), ...windows1251, 0x0a, 0x0a]);
    expect(refusal(bytes)).toEqual([line, expect.stringMatching(/^Found bytes that are not UTF-8; expected/)]);
  });

  it('a character that the end of the file cuts in two', () => {
    expect(refusal(new Uint8Array([...utf8('a\nb\n'), 0xd0]))[0]).toBe(3);
  });

  it('a NUL byte within text', () => {
    expect(refusal(changed(14, 'Doors\0'))).toEqual([14, 'Found a NUL byte; expected plain text.']);
  });
});

describe('a page that contradicts itself or is cut off is refused with its line', () => {
  const broken: readonly (readonly [string, Uint8Array, number, RegExp])[] = [
    ['no date at the top', changed(1, 'Welcome'), 1, /^Found “Welcome” where a page begins; expected its date/],
    ['cut off at the top', utf8(page.slice(1).join('\n')), 1, /^Found “Oslo: 08:46” where a page begins/],
    ['a date that does not exist', changed(1, '31 February 2021'), 1, /^“31 February 2021” is no day of the calendar/],
    ['a date in digits that does not exist', changed(1, '31.04.2021'), 1, /no day of the calendar/],
    ['29 February of a common year', changed(1, '29 février 2021'), 1, /no day of the calendar/],
    ['two days for a date', changed(1, '3-4 June 2019'), 1, /where a page begins; expected its date/],
    ['a year before the Web', changed(1, '12 April 1021'), 1, /^Found the year 1021; expected one from 1991/],
    [
      'a date of two meanings',
      changed(1, '12 listopada 2021'),
      1,
      /more than one meaning \(11\/2021: pl; 10\/2021: hr\); expected/,
    ],
    ['nothing below the date', cutBehind(1), 1, /^The page ends behind its date; expected a clock/],
    ['no clock', utf8(page.toSpliced(1, 2).join('\n')), 3, /^Found “Queries:”; expected a clock below the date/],
    ['a time that is none', changed(2, 'Oslo: 25:46'), 2, /^“Oslo: 25:46” is no time of day; expected/],
    [
      'a minute that is none, before another clock',
      changed(3, 'London: 07:61  Oslo: 08:46'),
      3,
      /^“London: 07:61” is no/,
    ],
    ['a minute that is none', changed(3, 'London: 07:61'), 3, /“London: 07:61” is no time of day/],
    [
      'no city that is known',
      utf8(page.toSpliced(1, 2, 'Nowhere: 08:46').join('\n')),
      2,
      /^No time zone is known for “Nowhere”/,
    ],
    [
      'clocks that contradict each other',
      changed(2, 'Oslo: 08:47'),
      3,
      /^The clocks contradict each other: London shows 07:46 and Oslo 08:47; on 2021-04-12 at 07:46 in London it was 08:46 in Oslo\.$/,
    ],
    [
      'a time that the clocks jumped over',
      utf8(['28 March 2021', 'London: 01:30', ...page.slice(3)].join('\n')),
      2,
      /^London shows 01:30, which its clocks jumped over on 2021-03-28/,
    ],
    [
      'an entry of an impossible date',
      changed(12, '31.02.2021 - Open day'),
      12,
      /^“31\.02\.2021” is no day of the calendar/,
    ],
    ['an entry with month and day exchanged', changed(12, '04/25/2021 - Open day'), 12, /^“04\/25\/2021” is no day/],
    ['an entry without a title', changed(12, '06.04.2021 -'), 12, /has no title; expected one behind the date/],
    [
      'a featured text of an impossible date',
      utf8(page.toSpliced(9, 0, '31.06.2021', 'Open day').join('\n')),
      10,
      /no day/,
    ],
    [
      'half a page, behind a text',
      cutBehind(14),
      14,
      /^The page ends with “Doors open at noon\.”; expected a last line such as/,
    ],
    ['half a page, behind an entry’s title', cutBehind(12), 12, /“06\.04\.2021 - Open day”; expected a last line/],
    ['half a page, behind the counters', cutBehind(9), 8, /expected a last line such as “all messages”/],
    ['half a page, behind the clocks', cutBehind(3), 3, /expected a last line such as “all messages”/],
    [
      'half a page, within a sentence',
      changed(16, 'They close after all'),
      16,
      /“They close after all”; expected a last line/,
    ],
  ];

  it.each(broken)('%s', (_, bytes, line, message) => {
    expect(refusal(bytes)).toEqual([line, expect.stringMatching(message)]);
  });

  it.each(broken)('%s: the sentence has no English left in the panel’s other languages', (_, bytes) => {
    const { said, message: english } = refused(bytes)!;
    for (const language of ['ru', 'fr', 'ar'] as const) {
      const translated = say(said, language, sentences);
      expect(translated).not.toMatch(/\b(expected|found|the file|shows|such as|is no)\b/i);
      expect(translated).not.toBe(english);
    }
  });
});

describe('lines', () => {
  it('keep their number and their inner spaces, and lose white space at either end', () => {
    const text = '\ufeff\u00a0one\u00a0\u00a0two \r\n\r\n\u00a0\r\nthree';
    expect(decodePage(utf8(text))).toEqual([
      { number: 1, text: 'one\u00a0\u00a0two' },
      { number: 4, text: 'three' },
    ]);
  });
});
