import type { PublicationType } from '../publication/publication-types';
import { titleWordsFor } from './languages/titles';
import type { KindWords, TitleWords } from './languages/titles/title-words';
import { cachedPattern, wordPattern } from './word-pattern';

/** What a title calls its text, and where. */
export interface TitleKind {
  readonly type: PublicationType;
  readonly form: string | null;
  /** Where the word stands by which the author is told. */
  readonly start: number;
  readonly end: number;
  readonly words: TitleWords;
}

/**
 * Told by the word for the text that stands first. Remarks and statements at a news conference or briefing are that;
 * words of events and news count where nothing else is told. Null if no language has a word for it.
 */
export function readKind(title: string, language: string): TitleKind | null {
  const plain = withoutQuotes(title);
  const languages = titleWordsFor(language);
  return (
    firstTold(languages, (words) => textKind(plain, words)) ?? firstTold(languages, (words) => eventKind(plain, words))
  );
}

/** What is quoted is a name and tells nothing; every letter of it is blanked, so that places stay. */
export function withoutQuotes(title: string): string {
  return title.replace(/“[^”]{0,400}”|«[^»]{0,400}»|„[^“”]{0,400}[“”]|"[^"]{0,400}"/g, (quoted) =>
    quoted.replace(/[\p{L}\p{M}]/gu, '_'),
  );
}

function firstTold(languages: readonly TitleWords[], tell: (words: TitleWords) => TitleKind | null): TitleKind | null {
  for (const words of languages) {
    const kind = tell(words);
    if (kind) return kind;
  }
  return null;
}

function textKind(title: string, words: TitleWords): TitleKind | null {
  const text = firstKind(title, words.kinds);
  const occasion = firstKind(title, words.occasions);
  const isAtOccasion = !text || text.kind.type === 'speech' || text.kind.form === 'statement';
  const told = occasion && isAtOccasion ? occasion : text;
  const anchor = text ?? occasion;
  if (!told || !anchor) return null;
  const answers = cachedPattern(`^ ${words.answers}(?!\\p{L})`).exec(title.slice(anchor.end))?.[0] ?? '';
  return { type: told.kind.type, form: told.kind.form, start: anchor.start, end: anchor.end + answers.length, words };
}

interface FoundKind {
  readonly kind: KindWords;
  readonly start: number;
  readonly end: number;
}

/** The earliest; of several at one place the longest: `joint statement` before `statement`. */
function firstKind(title: string, kinds: readonly KindWords[]): FoundKind | null {
  const found = kinds.flatMap((kind) => {
    const match = wordPattern(kind.words).exec(title);
    return match ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((one, other) => one.start - other.start || other.end - one.end)[0] ?? null;
}

function eventKind(title: string, words: TitleWords): TitleKind | null {
  const event: KindWords = { words: words.events, type: 'announcement', form: 'event' };
  const news: KindWords = { words: words.news, type: 'announcement', form: 'news' };
  const found = firstKind(title, [event, news]);
  return found && { type: found.kind.type, form: found.kind.form, start: found.start, end: found.end, words };
}
