import type { BylineWords } from './languages/titles/title-words';
import { isWord } from './word-pattern';

/**
 * A name in a script without capitals: the words between a post, with the definite adjectives behind it, and the next
 * preposition. Without a post nothing tells a name.
 */
export function caselessName(
  text: string,
  words: BylineWords,
): { name: string; post: string | null; length: number } | null {
  const tokens = [...text.matchAll(/[^\s،,()]+|[،,()]/gu)].map((match) => ({
    text: match[0],
    end: match.index + match[0].length,
  }));
  const stop = tokens.findIndex(({ text: word }) => /[،,()]/.test(word) || isWord(words.stops, word));
  const phrase = stop === -1 ? tokens : tokens.slice(0, stop);
  const lastNamed = phrase.findLastIndex(({ text: word }, at) => isPartOfPost(word, phrase[at - 1]?.text, words));
  const lastOfPost =
    lastNamed + (takesComplement(phrase[lastNamed]?.text, words) && phrase.length - lastNamed > 3 ? 1 : 0);
  const name = phrase.slice(lastOfPost + 1);
  const last = name.at(-1);
  if (lastNamed === -1 || !last || name.length > longestName) return null;
  const post = phrase.slice(0, lastOfPost + 1).filter(({ text: word }) => !isWord(words.honorifics, word));
  return { name: joined(name), post: post.length > 0 ? withoutPreposition(joined(post)) : null, length: last.end };
}

const longestName = 4;

/** Arabic joins `for` to the word: `للسفير` is `السفير`, `لوزير` is `وزير`. */
function withoutPreposition(post: string): string {
  return post.replace(/^لل/, 'ال').replace(/^ل(?=\p{L}{3})/u, '');
}

/** Posts, institutions, honorifics, and words with the article, which no given name has. */
function isPartOfPost(word: string, before: string | undefined, words: BylineWords): boolean {
  const isNamed = [words.posts, words.institutions, words.honorifics, words.states].some((list) => isWord(list, word));
  return isNamed || (word.startsWith('ال') && before !== undefined);
}

/** `سفير` without the article is somebody's: the country follows, and the name only behind it. */
function takesComplement(word: string | undefined, words: BylineWords): boolean {
  return word !== undefined && !word.startsWith('ال') && !isWord(words.honorifics, word);
}

function joined(tokens: readonly { readonly text: string }[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
