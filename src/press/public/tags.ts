/**
 * What a public answer depends on, in words that say no more than two of them being the same. Whoever keeps answers keeps
 * them under their tags, and lets go of those that share one with what has changed. The one place where tags are made;
 * which change alters which answer says `press/changes/tags-changed-by`, and `tests/http/public-tags.test.ts` tries it.
 */
import type { PublicationType } from '../publication/publication-types';

export type Tag = string & { readonly __brand: 'Tag' };

/** On every answer: what nobody can say less of may have altered any. */
export const everything = tag('everything');

/** On answers of which nobody can say what they depend on: whatever changes may alter them. */
export const anything = tag('anything');

/** Which languages the site has, and which of them is its own. */
export const locales = tag('locales');

export const office = tag('office');
export const counters = tag('counters');
export const clocks = tag('clocks');
export const topics = tag('topics');
export const files = tag('files');

/** Somebody, whoever: a byline that leads to nobody waits for one of them to become public. */
export const people = tag('people');

/** The texts of every language at once. */
export const everyList = tag('list');

/** Which texts are public in a language, in which order, and what stands at which address. */
export function list(locale: string): Tag {
  return tag(`list:${locale}`);
}

export function inLocale(locale: string): Tag {
  return tag(`locale:${locale}`);
}

/** A text in all its languages. */
export function text(type: PublicationType, documentId: string): Tag {
  return tag(`${type}:${documentId}`);
}

export function person(documentId: string): Tag {
  return tag(`person:${documentId}`);
}

function tag(name: string): Tag {
  return name as Tag;
}
