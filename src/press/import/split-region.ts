import type { PageLine } from './decode-page';
import { foldText } from './fold-text';
import { isHeadingText } from './languages/heading-words';
import { readDateText } from './read-date-text';
import { shown, type PageNote, pageNote } from './saved-page';
import { said } from '../refusals/refusals';

/** What stands between the counters and the list. */
export interface Region {
  readonly featuredHeading: string | null;
  readonly featured: readonly PageLine[];
  readonly latestHeading: string | null;
  readonly notes: readonly PageNote[];
  /** Lines that may be headings: the one over the featured text, and one that was left to it, and not to the list. */
  readonly doubts: readonly HeadingDoubt[];
}

export interface HeadingDoubt extends PageNote {
  readonly about: 'heading' | 'text';
}

/**
 * The headings over the featured text and over the list, and the featured text between them. The last line of a text
 * becomes no heading unless it is made of nothing but a heading's words.
 */
export function splitRegion(lines: readonly PageLine[], hasList: boolean): Region {
  const last = lines.at(-1);
  const latest = last && isLatestHeading(last, lines, hasList) ? last : undefined;
  const above = latest ? lines.slice(0, -1) : lines;
  const [first] = above;
  const heading = first && isFeaturedHeading(first, above) ? first : undefined;
  const featured = heading ? above.slice(1) : above;
  const isGuess = heading !== undefined && !isPlainHeading(heading.text);
  return {
    featuredHeading: heading?.text ?? null,
    featured,
    latestHeading: latest?.text ?? null,
    notes: isGuess ? [pageNote(heading.number, said('note.heading-taken', { text: shown(heading.text) }))] : [],
    doubts: [...featuredDoubts(heading, isGuess), ...lastLineDoubts(featured, hasList)],
  };
}

/** Whether a line is a date and nothing else. */
export function isDateLine(line: PageLine | undefined): boolean {
  return line !== undefined && readDateText(line.text).length > 0;
}

function isLatestHeading(line: PageLine, lines: readonly PageLine[], hasList: boolean): boolean {
  return !isDateLine(line) && isOfHeadingWords(line.text) && (lines.length > 1 || hasList);
}

/** In capitals, but of other words: a heading as likely as a banner. What is only a guess may be the title as well. */
function featuredDoubts(heading: PageLine | undefined, isGuess: boolean): readonly HeadingDoubt[] {
  if (!heading || isOfHeadingWords(heading.text)) return [];
  const { number: line, text } = heading;
  const isLong = text.split(/\s+/).length > mostHeadingWords;
  const note = pageNote(line, said('doubt.heading-or-else', { text: shown(text) }));
  return [{ about: 'heading', ...note }, ...(isGuess || isLong ? ([{ about: 'text', ...note }] as const) : [])];
}

const mostHeadingWords = 4;

/** A short last line without a full stop, as headings are; it stays the text's. */
function lastLineDoubts(texts: readonly PageLine[], hasList: boolean): readonly HeadingDoubt[] {
  const last = texts.at(-1);
  const isBelowTitle = texts.filter((line) => !isDateLine(line)).length > 1;
  const isLikely =
    hasList && isBelowTitle && last && !isDateLine(last) && (isShort(last.text, 4) || isPlainHeading(last.text));
  return isLikely
    ? [{ about: 'text', ...pageNote(last.number, said('doubt.heading-or-else', { text: shown(last.text) })) }]
    : [];
}

/** A heading stands over a date or a title; in capitals over a paragraph it is the title itself. */
function isFeaturedHeading(line: PageLine, lines: readonly PageLine[]): boolean {
  const [, next] = lines;
  if (isDateLine(line)) return false;
  if (isPlainHeading(line.text)) return !next || isDateLine(next) || !isParagraph(next.text);
  if (!next || !isShort(line.text, 6)) return false;
  const isOverTitle =
    lines.length > 2 && !isParagraph(next.text) && next.text.length > Math.max(line.text.length, shortestTitle);
  return isDateLine(next) || isOverTitle;
}

const shortestTitle = 40;

/** In capitals throughout, or of nothing but a heading's words. */
export function isPlainHeading(text: string): boolean {
  return isInCapitals(text) || isOfHeadingWords(text);
}

/** Capitals in a line of a script that has none, as in `日本はNPT体制を支持します`, are an acronym's. */
function isInCapitals(text: string): boolean {
  if (!mayBeHeading(text) || /\p{Lo}/u.test(text)) return false;
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function isOfHeadingWords(text: string): boolean {
  return mayBeHeading(text) && isHeadingText(foldText(text));
}

function mayBeHeading(text: string): boolean {
  return text.length <= longestHeading && !/[.!?:;。！？：；؟۔।…]["”»’)\]」』）】]*$/u.test(text);
}

const longestHeading = 80;

function isShort(text: string, mostWords: number): boolean {
  return text.length <= 60 && text.split(/\s+/).length <= mostWords && !/[.!?:;,…»”"。！？]$|\p{N}/u.test(text);
}

/** Ends as sentences, salutations and lists do. */
function isParagraph(text: string): boolean {
  return /[.!;,:…。]$/.test(text);
}
