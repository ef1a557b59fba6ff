import { isCountryName } from './languages/country-names';
import type { BylineWords } from './languages/titles/title-words';
import { isWord } from './word-pattern';

export interface CapitalName {
  readonly name: string;
  readonly post: string | null;
  /** How much of the text name and post take. */
  readonly length: number;
}

/**
 * The first name in a byline of a script with capitals: two or more capitalised words in a row that are no post, no
 * institution and no country, `Foreign Minister of the Republic of Avenia Jane Roe`; or one of them directly behind a
 * post, `Ambassador Roe`. The post is what stands before the name, else behind it.
 */
export function capitalName(text: string, words: BylineWords): CapitalName | null {
  const tokens = classified(text, words);
  const name = firstName(tokens, words);
  if (!name) return null;
  const [first, last] = [tokens[name.start], tokens[name.end - 1]];
  if (!first || !last) return null;
  const before = postBefore(text, tokens.slice(0, name.start));
  const behind = postBehind(text, tokens, name.end);
  const isToldBefore = before !== null && !(behind && /^\p{L}+\.$/u.test(before));
  const post = isToldBefore ? before : (behind?.post ?? null);
  return {
    name: text.slice(first.start, last.end),
    post,
    length: post === behind?.post && behind ? behind.end : last.end,
  };
}

type WordClass =
  /** Capitalised and unknown: part of a name, or what completes a post. */
  | 'name'
  /** `bin`, `de`, `van`: part of a name between two such words. */
  | 'particle'
  | 'honorific'
  | 'post'
  /** An institution or field: part of a post. */
  | 'field'
  /** `Republic`: the name of a country may follow. */
  | 'state'
  | 'country'
  | 'comma'
  | 'stop'
  | 'small';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: WordClass;
}

const mostTokens = 60;

function classified(text: string, words: BylineWords): readonly Token[] {
  const found = [
    ...text.matchAll(/[,،;:()“”«»"]|(?:\p{Lu}\.\s?){1,3}(?=\p{Lu}\p{Ll})|[ld][’'](?=\p{L})|[^\s,،;:()“”«»"]+/gu),
  ].slice(0, mostTokens);
  const tokens = found.map(({ 0: word, index: start }) => {
    const text = word.trimEnd();
    return { text, start, end: start + text.length };
  });
  return tokens.map((token, at) => ({ ...token, is: classOf(token.text, tokens[at - 1]?.text, words) }));
}

function classOf(word: string, before: string | undefined, words: BylineWords): WordClass {
  if (/[,،]/.test(word)) return 'comma';
  if (/[;:()“”«»"]/.test(word) || isWord(words.stops, word)) return 'stop';
  if (isHonorific(word, words)) return 'honorific';
  if (isWord(words.posts, word)) return 'post';
  if (isWord(words.institutions, word) || isAcronym(word, before)) return 'field';
  if (isWord(words.states, word)) return 'state';
  if (isCountryName(word)) return 'country';
  if (/^(?:bin|bint|ibn|al|el|de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter|zu|zur|y|e|abu|ben)$/.test(word))
    return 'particle';
  return /^\p{Lu}/u.test(word) ? 'name' : 'small';
}

/** Titles run together, too: `H.E.Mr.` */
function isHonorific(word: string, words: BylineWords): boolean {
  return (
    word.length > 1 &&
    word.split(/(?<=\.)(?=\p{Lu}\p{L})/u).every((part) => isWord(words.honorifics, part.replace(/\.$/, '')))
  );
}

/** `OPCW`, but not a surname that is set in capitals behind a given name or a title: `Anne-Marie ROEDER`. */
function isAcronym(word: string, before: string | undefined): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && !(word.length > 3 && before !== undefined && /\p{Lu}\p{Ll}/u.test(before));
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The first run that is a name, before anything ends the byline; a single surname only if there is none. */
function firstName(tokens: readonly Token[], words: BylineWords): Run | null {
  const stop = tokens.findIndex(({ is }) => is === 'stop');
  const runs = runsOf(stop === -1 ? tokens : tokens.slice(0, stop));
  const full = runs.map((run) => fullName(tokens, run)).find((run) => run !== null);
  return full ?? runs.find((run) => isSurname(tokens, run, words)) ?? null;
}

function runsOf(tokens: readonly Token[]): readonly Run[] {
  const names = [...tokens.entries()].filter(([, { is }]) => is === 'name');
  return names.map(([start]) => ({ start, end: endOfRun(tokens, start) }));
}

function endOfRun(tokens: readonly Token[], start: number): number {
  const length = tokens.slice(start).findIndex(({ is }) => is !== 'name' && is !== 'particle');
  const upTo = length === -1 ? tokens : tokens.slice(0, start + length);
  return upTo.findLastIndex(({ is }) => is === 'name') + 1;
}

/**
 * Two words or more. Behind a preposition or a `Republic` the first words of a run complete the post: the last two are
 * the name, or what begins with initials.
 */
function fullName(tokens: readonly Token[], run: Run): Run | null {
  const { start, end } = withoutAdjective(tokens, run);
  const own = tokens.slice(start, end);
  const initials = own.find(({ text }) => /^(?:\p{Lu}\.\s?)+$/u.test(text));
  const isInside = isComplement(tokens[start - 1]);
  if (initials && (initials === own[0] || isInside || /(?:\p{Lu}\.\s?){2}/u.test(initials.text))) {
    const from = tokens.indexOf(initials);
    return end - from >= 2 ? { start: from, end } : null;
  }
  if (end - start >= 3 && (isInside || tokens[start - 1]?.is === 'state')) return { start: end - 2, end };
  return end - start >= 2 && !isInside ? { start, end } : null;
}

function isComplement(before: Token | undefined): boolean {
  return before?.is === 'small' || before?.is === 'particle';
}

/**
 * `Ambassador Roe` and `Ambassador Roe J.F.`, where a country would need a preposition, or `Mr Roe` in any language: what
 * of such a run is no full name.
 */
function isSurname(tokens: readonly Token[], { start }: Run, words: BylineWords): boolean {
  const before = tokens[start - 1]?.is;
  return before === 'honorific' || (before === 'post' && words.hasSurnamesBehindPosts);
}

/** `Jane Roe Avenian Ambassador`: the word before a post behind a name belongs to the post. */
function withoutAdjective(tokens: readonly Token[], { start, end }: Run): Run {
  const isBeforePost = tokens[end]?.is === 'post' && end - start >= 3;
  return isBeforePost ? { start, end: end - 1 } : { start, end };
}

function postBefore(text: string, tokens: readonly Token[]): string | null {
  const first = tokens.findIndex(({ is }) => is === 'post' || is === 'field' || is === 'name' || is === 'country');
  const hasPost = tokens.some(({ is }) => is === 'post' || is === 'field');
  const [from, to] = [tokens[first], tokens.findLast(({ is }) => is !== 'honorific' && is !== 'comma')];
  if (!hasPost || !from || !to) return null;
  return text.slice(from.start, to.end).replace(/^(?:the|The) /, '') || null;
}

/** `, Special Representative of …`, up to the occasion, or `Avenian Ambassador to the UK`, up to any preposition but `to` and `of`. */
function postBehind(text: string, tokens: readonly Token[], nameEnd: number): { post: string; end: number } | null {
  const hasComma = tokens[nameEnd]?.is === 'comma';
  const start = hasComma ? nameEnd + 1 : nameEnd;
  const end = tokens.findIndex(
    ({ is, text: word }, at) =>
      at >= start && (is === 'stop' || is === 'comma' || (!hasComma && /^(?:for|in)$/.test(word))),
  );
  const post = tokens.slice(start, end === -1 ? tokens.length : end);
  const [first, last] = [post[0], post.at(-1)];
  if (!first || !last || !post.slice(0, 2).some(({ is }) => is === 'post')) return null;
  return { post: text.slice(first.start, last.end).replace(/^the /, ''), end: last.end };
}
