import { shown } from '../saved-page';
import { functionWords } from '../languages/function-words';
import { isCountryName } from '../languages/country-names';
import type { TitleKind } from '../read-kind';
import { isWord, wordPattern } from '../word-pattern';
import { withoutQuotes } from '../read-kind';
import type { TitleCheck } from './title-line';
import { said } from '../../refusals/refusals';

/** What a text is has to be told by its title, and by the word that heads it. */
export const checkKind: TitleCheck = ({ text, main, kind, language }) => {
  if (!kind) return said('doubt.kind-untold');
  const word = main.slice(kind.start, kind.end);
  if (!isHead(main, kind, language)) return said('doubt.kind-of-subject', { word: shown(word), text: shown(text) });
  const other = otherKind(main, kind);
  return other === null ? null : said('doubt.two-kinds', { text: shown(text), one: shown(word), other: shown(other) });
};

/** `X’s remarks`, `Foreign Ministry statement`, `Welcoming letter`; not `Book of condolences`, nor `on an interview`. */
function isHead(main: string, kind: TitleKind, language: string): boolean {
  const before = withoutQuotes(main).slice(0, kind.start);
  const [, rest = before] = /[’'](?:s\s|(?<=s[’'])\s)(.*)$/u.exec(before) ?? [];
  const isOwned = rest !== before;
  const words = rest.split(/[^\p{L}\p{M}’'-]+/u).filter((word) => /\p{L}/u.test(word));
  const small = new RegExp(`^(?:${(functionWords[language] ?? '').split(' ').join('|')})$`, 'iu');
  if (words.some((word) => small.test(word) || isBylineWord(word, kind))) return false;
  if (kind.type === 'announcement') return !isOwned;
  return isOwned || isAuthor(words, kind);
}

/** A word or two of their own, but the last is an institution's or a post's: `Norland Rejects Statement` is no author. */
function isAuthor(words: readonly string[], kind: TitleKind): boolean {
  const unknown = words.filter((word) => !isKnown(word, kind));
  if (words.length < 2) return true;
  const last = words.at(-1) ?? '';
  return unknown.length <= 2 && isKnown(last, kind) && !unknown.some((word) => /(?:s|ed)$/u.test(word));
}

function isBylineWord(word: string, { words: { byline } }: TitleKind): boolean {
  return [byline.stops, byline.authors, byline.genitive].some((list) => list !== '' && isWord(list, word));
}

function isKnown(word: string, { words: { byline } }: TitleKind): boolean {
  const lists = [byline.posts, byline.institutions, byline.states, byline.honorifics];
  return lists.some((list) => isWord(list, word)) || isCountryName(word);
}

/** A word for a text of another type, unless both were held at one occasion. */
function otherKind(main: string, kind: TitleKind): string | null {
  const plain = withoutQuotes(main);
  const isAtOccasion = kind.words.occasions.some(({ words }) => wordPattern(words).test(plain));
  if (kind.type === 'announcement' || isAtOccasion) return null;
  const behind = plain.slice(kind.end);
  const found = kind.words.kinds
    .filter(({ type }) => type !== kind.type && type !== 'announcement')
    .map(({ words }) => wordPattern(words).exec(behind)?.[0])
    .find((word) => word !== undefined);
  return found ?? null;
}
