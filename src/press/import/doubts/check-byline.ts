import { isCountry } from '../languages/country-names';
import { functionWords } from '../languages/function-words';
import { shown } from '../saved-page';
import type { TitleKind } from '../read-kind';
import { isWord, wordPattern } from '../word-pattern';
import type { TitleCheck } from './title-line';
import { said } from '../../refusals/refusals';

/** Who speaks or writes is told where name and post are nothing else, and no second person stands beside. */
export const checkByline: TitleCheck = ({ main, kind, publication: { people }, language }) => {
  const [person] = people;
  if (!person || !kind) return null;
  const { name, post } = person;
  if (isOddName(name, post, language)) return said('doubt.name', { name: shown(name) });
  if (post !== null && isOddPost(post, kind, language)) return said('doubt.post', { post: shown(post) });
  if (post === null && isNobodys(main, name, kind)) return said('doubt.person', { name: shown(name) });
  if (isFarOff(main, name, kind)) return said('doubt.byline-of-others', { name: shown(name) });
  return isFollowed(main, name, kind) ? said('doubt.byline-goes-on', { name: shown(name) }) : null;
};

function isOddName(name: string, post: string | null, language: string): boolean {
  const words = name.split(/\s+/);
  const hasFunctionWord = words.some((word) => smallWords(language).has(word.toLowerCase()));
  const plain = words.filter((word) => !/^(?:\p{Ll}|\p{Lu}\.)/u.test(word));
  const most = post === null ? 2 : longNames.includes(language) ? 4 : 3;
  const hasVerb = language === 'en' && words.slice(1, -1).some((word) => /ing$/u.test(word));
  return (
    hasFunctionWord ||
    hasVerb ||
    words.some((word) => isWord(occupations, word)) ||
    (isCased(name) && plain.length > most) ||
    /[\p{N}:;!?]/u.test(name)
  );
}

/** An outlet's or a body's name: behind an article, in an interview behind `with`, or with a word that bodies have. */
function isNobodys(main: string, name: string, { type, end }: TitleKind): boolean {
  const at = main.indexOf(name, end);
  const isBehindArticle =
    at !== -1 && /\s(?:the|a|an|la|le|les|l[’']|el|los|las|der|die|das|il)\s?$/iu.test(main.slice(end, at));
  return isBehindArticle || (type === 'interview' && at !== -1) || wordPattern(bodies).test(name);
}

const bodies =
  'times|post|today|news|journal|courier|herald|tribune|gazette|radio|tv|channel|magazine|press|board|company|port|authority|club|' +
  'university|school|college|association|group|society|foundation|institute|bank|museum|theatre|centre|center|party|alliance|league|' +
  'forum|day|week|festival|street|bridge|harbour|harbor';

/** Posts that no table of posts has, so that they stand as part of the name. */
const occupations =
  'officer|executive|chief|engineer|manager|adviser|advisor|general|admiral|judge|captain|colonel|doctor|author|poet|artist|editor|' +
  'coordinator|assistant|administrator|member|senator|congressman|congresswoman|candidate|bishop|archbishop|patriarch|cardinal';

/** Names of two given and two family names are common in these. */
const longNames = ['es', 'pt', 'ca', 'gl'];

/** Those that are no part of names either. */
const nameParticles = new Set(['de', 'da', 'do', 'la', 'el', 'le', 'van', 'von', 'den', 'der', 'al', 'et', 'no']);

function smallWords(language: string): ReadonlySet<string> {
  const words = [...(functionWords[language] ?? '').split(' '), ...(language === 'en' ? englishWords : [])];
  return new Set(words.filter((word) => word.length > 1 && !nameParticles.has(word)));
}

const englishWords =
  'upon after before during at or as into about over under their his her its our new and ahead regarding'.split(' ');

function isCased(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

/** A number, a dash, an `and` at its end, or a name of its own behind one of its words for posts: `President Holm and President`. */
function isOddPost(post: string, kind: TitleKind, language: string): boolean {
  const { byline, and } = kind.words;
  const tokens = post.split(/\s+/).map((word) => word.replace(/[,،]$/u, ''));
  const isPost = (word: string) => isWord(byline.posts, word);
  const isKnown = (word: string) =>
    [byline.posts, byline.institutions, byline.states].some((list) => isWord(list, word)) || /^\p{Lu}{2,}$/u.test(word);
  // A country stands behind the post where it needs no preposition, as in Russian.
  const hasName = tokens.some((word, at) => {
    const [before = '', behind = ''] = [tokens[at - 1], tokens[at + 1]];
    return byline.genitive !== '' && isPost(before) && isName(word) && !isKnown(word) && !isKnown(behind);
  });
  const endsWithAnd = new RegExp(`(?:${and.source})$`, 'iu').test(`${post} `);
  return (
    !tokens.some(isPost) ||
    hasName ||
    endsWithAnd ||
    isPlural(post, byline.posts, language) ||
    /[\p{N}:;!?()]|\s[-–—]\s/u.test(post)
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** `Foreign Ministers Ida Holm and …`: more than one person holds it. In German the letter is the genitive's. */
function isPlural(post: string, posts: string, language: string): boolean {
  if (language === 'de') return false;
  const last = post.split(/\s+/).findLast((word) => isWord(posts, word.replace(/[,،]$/u, ''))) ?? '';
  return /s$/iu.test(last) && isWord(posts, last.slice(0, -1)) && !/^princess$/iu.test(last);
}

/** The name stands behind what ends a byline: `Comment by the Embassy on an article by …`. */
function isFarOff(main: string, name: string, { end, words }: TitleKind): boolean {
  const at = main.indexOf(name, end);
  if (at === -1) return false;
  const between = main
    .slice(end, at)
    .replace(wordPattern(words.byline.authors, 'giu'), ' ')
    .replace(/“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu, ' ');
  const [beforePost = ''] = between.split(wordPattern(words.byline.posts));
  return wordPattern(words.byline.stops).test(beforePost);
}

/** Directly behind the name: nothing, its possessive, punctuation or a small word, but no article, no `and`, no second name. */
function isFollowed(main: string, name: string, { end, words }: TitleKind): boolean {
  const at = Math.max(main.indexOf(name), main.indexOf(name, end));
  const behind = main.slice(at + name.length);
  const separator = new RegExp(`^(?:${words.and.source})`, 'iu').exec(behind)?.[0] ?? '';
  const second = separator !== '' && /^(?:\p{Lu}|\p{Lo})/u.test(behind.slice(separator.length)) ? separator : '';
  if (second !== '' && !isComplement(behind, second, words.byline.posts)) return true;
  if (hasSecondName(behind, words)) return true;
  if (/^\s(?:the|a|an|his|her|their|its)\s/iu.test(behind)) return true;
  return /^\s\p{Lu}\p{Ll}+(?:s|ed|ing)\b/u.test(behind);
}

/** `Ida Holm, Ambassador, and Lars Berg`: before the byline ends, a second name that is no post's. */
function hasSecondName(behind: string, { and, byline }: TitleKind['words']): boolean {
  const [own = ''] = behind.split(wordPattern(byline.stops));
  const joined = new RegExp(`(?:${and.source})`, 'giu');
  return own
    .split(joined)
    .slice(1)
    .some((piece) => {
      const words = piece.split(/\s+/);
      const lists = [byline.posts, byline.institutions, byline.states, byline.authors];
      const unknown = words.map(
        (word) => isName(word) && !lists.some((list) => isWord(list, word.replace(/[,،]$/u, ''))),
      );
      return unknown.some((is, at) => is && unknown[at + 1] === true) && !isCountry(piece);
    });
}

/** `X, Special Representative of …`: behind a comma stands the post. */
function isComplement(behind: string, separator: string, posts: string): boolean {
  if (!/^[,،]/u.test(separator) || /\p{L}{2,}/u.test(separator.slice(0, -1))) return false;
  return behind
    .slice(1, 80)
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => isWord(posts, word.replace(/[,،]$/u, '')));
}
