import { shown, type PageNote, type ReadPerson, type ReadPublication, pageNote } from './saved-page';
import { nameParts, surnameStem } from './surname-stem';
import { said } from '../refusals/refusals';

export interface NamedPublications {
  readonly featured: ReadPublication | null;
  readonly latest: readonly ReadPublication[];
  readonly notes: readonly PageNote[];
}

/**
 * In languages that decline names, a title has them in the genitive: `выступление А.Б.Петрова`. A label over a turn is
 * in the nominative, so that its form is taken wherever the page has one; the others are filed as printed, with a note.
 */
export function nameForms(
  featured: ReadPublication | null,
  latest: readonly ReadPublication[],
  language: string,
): NamedPublications {
  if (!decliningLanguages.has(language)) return { featured, latest, notes: [] };
  const labels = [...(featured ? [featured] : []), ...latest].flatMap(({ turns }) =>
    turns.map(({ speaker }) => speaker),
  );
  const named = (publication: ReadPublication) => inNominative(publication, labels);
  const [first, others] = [featured && named(featured), latest.map(named)];
  return {
    featured: first && first.publication,
    latest: others.map(({ publication }) => publication),
    notes: [...(first ? first.notes : []), ...others.flatMap(({ notes }) => notes)],
  };
}

const decliningLanguages = new Set(['ru', 'uk', 'be', 'sr', 'hr', 'bs', 'pl', 'cs', 'sk', 'sl', 'lt', 'lv']);

interface Named {
  readonly publication: ReadPublication;
  readonly notes: readonly PageNote[];
}

function inNominative(publication: ReadPublication, labels: readonly string[]): Named {
  const { line, title } = publication;
  const notes: PageNote[] = [];
  const people = publication.people.map((person) => {
    if (!isOblique(person, title)) return person;
    const name = labels.find((label) => isSameName(label, person.name));
    if (name !== undefined) return { ...person, name };
    notes.push(pageNote(line, said('note.name-as-printed', { name: shown(person.name) })));
    return person;
  });
  return { publication: { ...publication, people }, notes };
}

/**
 * Behind what the text is; a title that begins with the person is in the nominative. Latin letters are not declined
 * among Cyrillic ones.
 */
function isOblique({ name, post }: ReadPerson, title: string): boolean {
  const [before = ''] = title.split(name);
  const isForeign = /\p{Script=Cyrillic}/u.test(title) && !/\p{Script=Cyrillic}/u.test(name);
  return !isForeign && /\p{L}/u.test(before.replace(post ?? '', ''));
}

/** As many words or initials, each beginning alike, and surnames that differ by an ending alone. */
function isSameName(one: string, other: string): boolean {
  const [words, others] = [nameParts(one), nameParts(other)];
  const isAlike = words.length === others.length && words.every((word, at) => word[0] === others[at]?.[0]);
  return isAlike && surnameStem(one) === surnameStem(other);
}
