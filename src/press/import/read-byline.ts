import { capitalName } from './capital-name';
import { caselessName } from './caseless-name';
import type { TitleWords } from './languages/titles/title-words';
import type { TitleKind } from './read-kind';
import { cachedPattern, wordPattern } from './word-pattern';

/** Who speaks or writes, as the title says it. */
export interface Byline {
  readonly name: string;
  readonly post: string | null;
  /** Where the name or the post behind it ends; 0 where they stand before the kind. */
  readonly end: number;
}

/**
 * Before the kind with a possessive (`X’s remarks`), or behind it after `by` and the like, or directly in the genitive.
 * A name only where one really stands there: `Ambassador’s speech` has none.
 */
export function readByline(title: string, kind: TitleKind): Byline | null {
  const behind = kind.words.byline.genitive === '' ? [genitive, author] : [author, genitive];
  return possessor(title, kind) ?? behind.map((read) => read(title, kind)).find((byline) => byline !== null) ?? null;
}

function possessor(title: string, { start, words }: TitleKind): Byline | null {
  const before = title.slice(0, start);
  const owner = /^(.{1,250}?)(?:[’']s|(?<=s)[’'])(?: [\p{L}-]+){0,3} $/u.exec(before)?.[1];
  if (owner !== undefined) return withEnd(nameIn(owner, words), () => 0);
  const named = nameIn(before, words);
  return named?.post && before.trim().endsWith(named.name) ? { ...named, end: 0 } : null;
}

function author(title: string, { end, words }: TitleKind): Byline | null {
  for (const match of title.slice(end).matchAll(wordPattern(words.byline.authors, 'giu'))) {
    const start = end + match.index + match[0].length;
    const found = withEnd(nameIn(title.slice(start), words), (length) => start + length);
    if (found) return found;
  }
  return null;
}

/** Behind the kind, or behind what is joined to it: `statement and answers to media questions of …`. */
function genitive(title: string, { end, words }: TitleKind): Byline | null {
  const behind = title.slice(end);
  const { genitive: preposition } = words.byline;
  if (preposition === '') return withEnd(nameIn(behind, words), (length) => end + length);
  const match = cachedPattern(`^ (?:${preposition})(?:(?<=[’'])|(?!\\p{L}))\\s?`).exec(behind);
  const start = end + (match?.[0].length ?? 0);
  return match && withEnd(nameIn(title.slice(start), words), (length) => start + length);
}

interface NamedIn {
  readonly name: string;
  readonly post: string | null;
  /** How much of the text it takes. */
  readonly length: number;
}

function nameIn(text: string, words: TitleWords): NamedIn | null {
  return /^[\s\P{L}]*\p{Lo}/u.test(text) ? caselessName(text, words.byline) : capitalName(text, words.byline);
}

function withEnd(named: NamedIn | null, endOf: (length: number) => number): Byline | null {
  return named && { name: named.name, post: named.post, end: endOf(named.length) };
}
