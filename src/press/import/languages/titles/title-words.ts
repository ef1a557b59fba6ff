import type { PublicationType } from '../../../publication/publication-types';

/** Words of titles in one language, as pieces of case-insensitive regular expressions. */
export interface TitleWords {
  /** What a text is called; the word that stands first in a title decides, and of two at one place the longer. */
  readonly kinds: readonly KindWords[];
  /** Occasions that win over remarks, statements and answers given there. */
  readonly occasions: readonly KindWords[];
  /** What may be joined to a kind, and stands before the author: `and answers to media questions`. */
  readonly answers: string;
  /** Words of events and of news, which decide only where no other does. */
  readonly events: string;
  readonly news: string;
  readonly byline: BylineWords;
  /** Groups `outlet` and `programme`; the first that matches behind the kind is taken. */
  readonly outlets: Readonly<Partial<Record<'interview' | 'article', readonly RegExp[]>>>;
  /** Nouns and articles around an outlet's name that are no part of it. */
  readonly outletNoise: RegExp;
  /** Group 1: where a speech was given, if a word of `gatherings` is in it. */
  readonly event: RegExp;
  readonly gatherings: string;
  /** Group 1: the parties to a joint statement. */
  readonly issuers: RegExp;
  /** What parts them. */
  readonly and: RegExp;
}

export interface KindWords {
  readonly words: string;
  readonly type: PublicationType;
  readonly form: string | null;
}

export interface BylineWords {
  /** Stand before whoever speaks or writes, anywhere behind the kind: `by`, `on behalf of`. */
  readonly authors: string;
  /** Do so only directly behind the kind; empty where the genitive has no word of its own. */
  readonly genitive: string;
  /** Prepositions that end a byline, and those that may stand inside a post. */
  readonly stops: string;
  /** Stand before a name without being a post: `Mr`, `H.E.`. */
  readonly honorifics: string;
  /** Posts of persons. */
  readonly posts: string;
  /** Other words in capitals around posts: institutions, fields. */
  readonly institutions: string;
  /** Heads that a country's name completes: `Republic of`. */
  readonly states: string;
  readonly spokesperson: string;
  /** Whether one word in capitals behind a post is a surname; in the genitive it may be a country. */
  readonly hasSurnamesBehindPosts: boolean;
}
