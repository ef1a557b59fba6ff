/** What an attribute is to the house. Forms, roles, newer saves, digests, copies and imports go by this and not by names. */
export const attributeKinds = [
  /** Words, which a translation says in another language. */
  'words',
  /** What the house gives where nobody has, and tells readers: an address, the key of a turn, the date of a note. */
  'given',
  /** A translation takes it over from the language it is begun from, and may say otherwise. */
  'taken-over',
  /** Chosen in each language by whoever writes the text; no translator's. */
  'chosen',
  /** A fact of the world: one in all languages, of the drafts and of what is public each. */
  'fact',
  /** Written by the desk, and told to no reader. */
  'private',
  /** What a row remembers of its publications. Nobody writes it, and no screen shows it. */
  'stamp',
  /** What an import leaves, to know an entry again. Nobody writes it, and no screen shows it. */
  'trace',
  /** What Strapi keeps in every row. */
  'strapi',
] as const;

export type AttributeKind = (typeof attributeKinds)[number];

/** What a translator writes. */
export function isTranslated(kind: AttributeKind): boolean {
  return kind === 'words' || kind === 'given';
}

/** What is said in one language by itself, as far as readers see it. */
export function isOfLanguage(kind: AttributeKind): boolean {
  return isTranslated(kind) || kind === 'taken-over' || kind === 'chosen';
}

/** All that a text says to its readers, in this language or alike in all. */
export function isSaid(kind: AttributeKind): boolean {
  return isOfLanguage(kind) || kind === 'fact';
}

/** What people write, in a form or over the API. */
export function isWritten(kind: AttributeKind): boolean {
  return isSaid(kind) || kind === 'private';
}
