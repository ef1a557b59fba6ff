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
  const latest = last && isLatestHeading(last, lines, hasList) ? last : undefined;
  const above = latest ? lines.slice(0, -1) : lines;
  const [first] = above;
  const featured = first && isFeaturedHeading(first, above) ? first : undefined;
  const guessed = [featured, latest].filter((line) => line !== undefined && !isPlainHeading(line.text));
  return {
    featuredHeading: featured?.text ?? null,
    featured: featured ? above.slice(1) : above,
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

function isLatestHeading(line: PageLine, lines: readonly PageLine[], hasList: boolean): boolean {
  if (isDateLine(line)) return false;
  if (isPlainHeading(line.text)) return lines.length > 1 || hasList;
  return hasList && lines.length > 2 && isShort(line.text, 4);
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
function isPlainHeading(text: string): boolean {
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
