import type { PageLine } from './decode-page';
import { foldLetters, foldText } from './fold-text';
import { endMarkPhrases, endMarkWords, type EndMarkWords } from './languages/end-marks';
import { anyDigit } from './native-digits';
import { isEntryLine } from './read-latest';
import { shown, SavedPageError, type PageNote, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

export interface EndMark {
  /** As printed. */
  readonly text: string;
  /** The lines above, the last without the mark where it was glued to it. */
  readonly lines: readonly PageLine[];
  readonly notes: readonly PageNote[];
}

/**
 * The link to all messages, which ends a page, perhaps over a short footer.
 * @throws SavedPageError if the last line is none: then the rest of the page is missing, too.
 */
export function readEndMark(lines: readonly PageLine[], lastOfFile: PageLine): EndMark {
  const last = lines.at(-1);
  const above = lines.slice(0, -1);
  if (last && isKnownMark(last.text)) return { text: last.text, lines: above, notes: [] };
  const glued = last && gluedMark(last.text);
  if (glued)
    return { text: glued.mark, lines: [...above, { ...last, text: glued.before }], notes: gluedNote(glued, last) };
  const overFooter = markOverFooter(lines);
  if (overFooter) return overFooter;
  throw new SavedPageError(lastOfFile.number, said('page.end-missing', { text: shown(lastOfFile.text.slice(-40)) }));
}

/**
 * Up to three short lines below the mark, such as whose page it is. The mark has to stand below the list: above it the
 * same words are a heading.
 */
function markOverFooter(lines: readonly PageLine[]): EndMark | null {
  for (const count of [1, 2, 3]) {
    const mark = lines.at(-1 - count);
    const footer = lines.slice(-count);
    const above = lines.slice(0, -1 - count);
    if (!mark || footer.some((line) => line.text.length > longestFooter || isEntryLine(line))) return null;
    if (isKnownMark(mark.text) && above.some(isEntryLine)) {
      const notes = footer.map(({ number, text }) =>
        pageNote(number, said('note.below-the-end', { text: shown(text) })),
      );
      return { text: mark.text, lines: above, notes };
    }
  }
  return null;
}

const longestFooter = 120;

const longestMark = 60;

/**
 * Arrows and dots that links are decorated with; a single full stop is a sentence's. Dots begin where their run does: were
 * there two ways to match each, a line of them that leads to a number would take hours.
 */
const decoration = /(?:[\s…>»›→←‹«<|]|(?<!\.)\.{2,})+$|^[\s>»›→←‹«<|]+/gu;

/** Whether the line is such a link. A word for more or all alone may be the beginning of a sentence, unless the arrow or the dots of a link follow. */
export function isKnownMark(text: string): boolean {
  const plain = plainMark(text);
  return patterns.known.test(plain) || (linkEnd.test(text) && patterns.short.test(plain));
}

const linkEnd = /(?:[>»›→]|…|\.\.\.)\s*$/u;

/** Empty for what is too long or has the punctuation of a sentence. */
function plainMark(text: string): string {
  if (text.length > longestMark) return '';
  const bare = text.replace(decoration, '');
  return /[.!?;:,،؟。！？]/.test(bare) ? '' : foldText(bare);
}

interface MarkPatterns {
  /** Whole marks. */
  readonly known: RegExp;
  /** Those that begin with a word for all or more. */
  readonly counted: RegExp;
  /** `More`, `See all`: marks only where they look like a link. */
  readonly short: RegExp;
}

const patterns: MarkPatterns = {
  known: pattern([...endMarkWords.map(knownMarks), ...endMarkPhrases]),
  counted: pattern(endMarkWords.map((words) => marksFrom(words.all, words))),
  short: pattern(endMarkWords.map(({ all, verb }) => `(?:(?:${verb ?? all})\\s)?(?:${all})`)),
};

function pattern(sources: readonly string[]): RegExp {
  return new RegExp(`^(?:${foldLetters(sources.join('|'))})$`, 'u');
}

/** A word for all or a verb, and a noun at the end; or an archive, perhaps behind a verb. */
function knownMarks(words: EndMarkWords): string {
  const { all, verb, archive, filler } = words;
  const begins = [all, verb, archive].filter((each) => each !== undefined).join('|');
  const lead = `(?:(?:${[all, verb].filter(Boolean).join('|')})\\s)?(?:(?:${filler ?? all})\\s)?`;
  return [marksFrom(begins, words), ...(archive ? [`${lead}(?:${archive})`] : [])].join('|');
}

function marksFrom(begins: string, { all, noun, filler }: EndMarkWords): string {
  const between = [all, noun, filler].filter((words) => words !== undefined).join('|');
  return `(?:${begins})(?:\\s?(?:${between}))*\\s?(?:${noun})`;
}

interface Glued {
  readonly before: string;
  readonly mark: string;
}

/**
 * The mark behind a text that was saved without the line break between them: at least two words, all of one mark, and
 * behind the end of a sentence or a list entry's title. A sentence that breaks off in
 * `… all events` is none.
 */
function gluedMark(text: string): Glued | null {
  const tailStart = Math.max(0, text.length - longestMark);
  const isTitle = startsWithDate.test(text);
  for (const { index } of text.slice(tailStart).matchAll(/\p{L}/gu)) {
    const before = text.slice(0, tailStart + index);
    const mark = text.slice(tailStart + index);
    if (isGluedMark(mark) && (isTitle || gluedTo.test(before))) return { before: before.trim(), mark };
  }
  return null;
}

const startsWithDate = new RegExp(`^${anyDigit}{1,4}[./-]`, 'u');

/** The end of a sentence, with or without a space; `small events` holds no mark. */
const gluedTo = /[.!?…»”"’')\]؟。]\s*$/u;

/** A title may end with such words itself. */
function gluedNote({ before, mark }: Glued, { number }: PageLine): readonly PageNote[] {
  if (gluedTo.test(before)) return [];
  return [pageNote(number, said('note.end-mark', { mark: shown(mark), title: shown(before) }))];
}

function isGluedMark(text: string): boolean {
  const plain = plainMark(text);
  return plain.includes(' ') && patterns.counted.test(plain);
}
