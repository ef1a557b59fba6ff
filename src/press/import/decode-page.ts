import type { Said } from 'strapi-plugin-dateline/sentences';
import { SavedPageError } from './saved-page';
import { said } from '../refusals/refusals';

/** One line of the file that is not blank. */
export interface PageLine {
  readonly number: number;
  /** Without white space at either end; inside exactly as in the file. */
  readonly text: string;
}

export type PageLines = readonly [PageLine, ...PageLine[]];

/** A front page is some tens of kilobytes; a file beyond this is something else. */
export const maxPageBytes = 8 * 1024 * 1024;

/**
 * The lines of a plain text file in UTF-8, whatever its line ends, with or without a byte-order mark.
 * @throws SavedPageError for other formats and encodings, naming the first line that shows it.
 */
export function decodePage(bytes: Uint8Array): PageLines {
  refuseOtherFormats(bytes);
  const [first, ...others] = printedLines(decodeUtf8(bytes));
  if (!first) throw new SavedPageError(1, said('page.blank'));
  if (first.text.startsWith('<')) {
    throw new SavedPageError(first.number, said('page.markup'));
  }
  return [first, ...others];
}

function printedLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.includes('\0')) throw new SavedPageError(index + 1, said('page.nul-byte'));
    if (visible.test(line)) lines.push({ number: index + 1, text: line.trim() });
  }
  return lines;
}

/** Anything but white space, no-break spaces included, and marks that print nothing. */
const visible = /[^\s\p{Cf}]/u;

/** First bytes by which other kinds of file are known. */
const signatures: readonly (readonly [bytes: readonly number[], kind: Said])[] = [
  [[0xff, 0xfe], said('page.part.utf')],
  [[0xfe, 0xff], said('page.part.utf-16')],
  [[0x00, 0x00, 0xfe, 0xff], said('page.part.utf-32')],
  [[0x25, 0x50, 0x44, 0x46], said('page.part.pdf')],
  [[0x50, 0x4b, 0x03, 0x04], said('page.part.archive')],
  [[0x50, 0x4b, 0x05, 0x06], said('page.part.archive')],
  [[0xd0, 0xcf, 0x11, 0xe0], said('page.part.old-office')],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], said('page.part.rtf')],
  [[0x1f, 0x8b], said('page.part.gzip')],
];

const byteOrderMark = [0xef, 0xbb, 0xbf];

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SavedPageError(1, said('page.empty'));
  if (bytes.length > maxPageBytes) {
    throw new SavedPageError(1, said('page.too-large', { size: bytes.length, most: maxPageBytes }));
  }
  const content = startsWith(bytes, byteOrderMark) ? bytes.subarray(byteOrderMark.length) : bytes;
  const kind = signatures.find(([signature]) => startsWith(content, signature))?.[1];
  if (kind) throw new SavedPageError(1, said('page.other-file', { kind }));
  if (looksLikeUtf16(bytes)) throw new SavedPageError(1, said('page.other-file', { kind: said('page.part.utf-16') }));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: the digits of the date at the top have a zero byte each. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
}

function decodeUtf8(bytes: Uint8Array): string {
  const text = decodedOrNull(bytes);
  if (text !== null) return text;
  const line = firstUndecodableLine(bytes);
  throw new SavedPageError(line, said('page.not-utf-8'));
}

function decodedOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Encoding Standard §7.1: with `fatal`, a TypeError is thrown for nothing but bytes that do not decode.
    return null;
  }
}

/** The decoder does not say where it stopped, so halve: the shortest run of whole lines that does not decode. */
function firstUndecodableLine(bytes: Uint8Array): number {
  const ends = lineEndsOf(bytes);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (decodedOrNull(bytes.subarray(0, ends[middle])) === null) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** Offsets behind each line; CR and LF never stand inside a longer UTF-8 sequence. */
function lineEndsOf(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  bytes.forEach((byte, index) => {
    const isLineEnd = byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a);
    if (isLineEnd) ends.push(index + 1);
  });
  return [...ends, bytes.length];
}
