import type { PageLine } from './decode-page';
import { foldLetters, foldText } from './fold-text';
import { endMarkWords, unspacedEndMarks, type EndMarkWords } from './languages/end-marks';
import { anyDigit } from './native-digits';
import { quote, SavedPageError, type PageNote } from './saved-page';

export interface EndMark {
  /** As printed. */
  readonly text: string;
  /** The lines above, the last without the mark where it was glued to it. */
  readonly lines: readonly PageLine[];
  readonly notes: readonly PageNote[];
}

/**
 * The link to all messages, which ends a page.
 * @throws SavedPageError if the last line is none: then the rest of the page is missing, too.
 */
export function readEndMark(lines: readonly PageLine[], lastOfFile: PageLine): EndMark {
  const last = lines.at(-1);
  const above = lines.slice(0, -1);
  if (last && isKnownMark(last.text)) return { text: last.text, lines: above, notes: [] };
  const glued = last && gluedMark(last.text);
  if (glued) return { text: glued.mark, lines: [...above, { ...last, text: glued.before }], notes: [] };
  if (last && isLikelyMark(last.text)) {
    const message = `${quote(last.text)} is taken for the link to all messages that ends a page.`;
    return { text: last.text, lines: above, notes: [{ line: last.number, message }] };
  }
  throw new SavedPageError(
    lastOfFile.number,
    `The page ends with ${quote(lastOfFile.text.slice(-40))}; expected a last line such as “all messages”: the rest seems to be missing.`,
  );
}

const longestMark = 60;

/** Arrows and dots that links are decorated with; a single full stop is a sentence's. */
const decoration = /(?:[\s…>»›→←‹«<|]|\.(?=\.)|(?<=\.)\.)+$|^[\s>»›→←‹«<|]+/gu;

function isKnownMark(text: string): boolean {
  const plain = plainMark(text);
  return plain !== null && (patterns().known.test(plain) || (plain.length <= 12 && unspacedEndMarks.test(plain)));
}

/** Begins as a mark does, and has no more words than one. */
function isLikelyMark(text: string): boolean {
  const plain = plainMark(text);
  return plain !== null && patterns().likely.test(plain) && plain.split(' ').length <= 4;
}

/** Null for what is too long or has the punctuation of a sentence. */
function plainMark(text: string): string | null {
  if (text.length > longestMark) return null;
  const bare = text.replace(decoration, '');
  return /[.!?;:,،؟。！？]/.test(bare) ? null : foldText(bare);
}

interface MarkPatterns {
  /** Whole marks of known words. */
  readonly known: RegExp;
  /** What begins with a word for all, more or archive. */
  readonly likely: RegExp;
}

let cached: MarkPatterns | undefined;

function patterns(): MarkPatterns {
  cached ??= {
    known: new RegExp(`^(?:${endMarkWords.map(knownMarks).join('|')})$`, 'u'),
    likely: new RegExp(`^(?:${endMarkWords.map(({ all }) => foldLetters(all)).join('|')})(?!\\p{L})`, 'u'),
  };
  return cached;
}

function knownMarks({ all, noun, verb, filler }: EndMarkWords): string {
  const between = `(?:\\s?(?:${[all, noun, filler].filter((words) => words !== undefined).join('|')}))`;
  const begun = [`(?:${all})${between}*`, ...(verb ? [`(?:${verb})\\s?${between}+`] : [])];
  return foldLetters(begun.join('|'));
}

interface Glued {
  readonly before: string;
  readonly mark: string;
}

/**
 * The mark behind a text that was saved without the line break between them: at least two words, all of one mark, and
 * behind the end of a sentence, joined to a word, or behind a list entry's title. A sentence that breaks off in
 * `… all events` is none.
 */
function gluedMark(text: string): Glued | null {
  const tailStart = Math.max(0, text.length - longestMark);
  const isTitle = startsWithDate.test(text);
  for (const { index } of text.slice(tailStart).matchAll(/\p{L}/gu)) {
    const before = text.slice(0, tailStart + index);
    const mark = text.slice(tailStart + index);
    if (isGluedMark(mark) && (isTitle ? before.trim() !== '' : gluedTo.test(before)))
      return { before: before.trim(), mark };
  }
  return null;
}

const startsWithDate = new RegExp(`^${anyDigit}{1,4}[./-]`, 'u');

/** The end of a sentence, with or without a space, or a word without one. */
const gluedTo = /(?:[.!?…»”"’')\]؟。]\s*|\p{Ll}|\p{Lo}|\p{N})$/u;

function isGluedMark(text: string): boolean {
  const plain = plainMark(text);
  return plain !== null && plain.includes(' ') && patterns().known.test(plain);
}
