import type { PageLine } from './decode-page';
import { foldText } from './fold-text';
import { isHeadingText } from './languages/heading-words';
import { readDateText } from './read-date-text';
import { quote, type PageNote } from './saved-page';

/** What stands between the counters and the list. */
export interface Region {
  readonly featuredHeading: string | null;
  readonly featured: readonly PageLine[];
  readonly latestHeading: string | null;
  readonly notes: readonly PageNote[];
}

/** The headings over the featured text and over the list, and the featured text between them. */
export function splitRegion(lines: readonly PageLine[], hasList: boolean): Region {
  const last = lines.at(-1);
  const plainLatest = last && isPlainLatest(last, lines, hasList) ? last : undefined;
  const above = plainLatest ? lines.slice(0, -1) : lines;
  const [first] = above;
  const heading = first && isFeaturedHeading(first, above) ? first : undefined;
  const texts = heading ? above.slice(1) : above;
  const latest = plainLatest ?? guessedLatest(texts, hasList);
  const guessed = [heading, latest].filter((line) => line !== undefined && !isPlainHeading(line.text));
  return {
    featuredHeading: heading?.text ?? null,
    featured: latest === texts.at(-1) ? texts.slice(0, -1) : texts,
    latestHeading: latest?.text ?? null,
    notes: guessed.flatMap((line) =>
      line ? [{ line: line.number, message: `${quote(line.text)} is taken for a heading.` }] : [],
    ),
  };
}

/** Whether a line is a date and nothing else. */
export function isDateLine(line: PageLine | undefined): boolean {
  return line !== undefined && readDateText(line.text).length > 0;
}

function isPlainLatest(line: PageLine, lines: readonly PageLine[], hasList: boolean): boolean {
  return !isDateLine(line) && isPlainHeading(line.text) && (lines.length > 1 || hasList);
}

/** A few words below a title and at least a paragraph. */
function guessedLatest(texts: readonly PageLine[], hasList: boolean): PageLine | undefined {
  const last = texts.at(-1);
  const isBelowText = texts.filter((line) => !isDateLine(line)).length > 2;
  return hasList && isBelowText && last && !isDateLine(last) && isShort(last.text, 4) ? last : undefined;
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
  if (text.length > longestHeading || /[.!?:;]$/.test(text)) return false;
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  return (hasCase && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)) || isHeadingText(foldText(text));
}

const longestHeading = 80;

function isShort(text: string, mostWords: number): boolean {
  return text.length <= 60 && text.split(/\s+/).length <= mostWords && !/[.!?:;,…»”"]$|\p{N}/u.test(text);
}

/** Ends as sentences, salutations and lists do. */
function isParagraph(text: string): boolean {
  return /[.!;,:…。]$/.test(text);
}
