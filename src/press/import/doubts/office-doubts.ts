import { shown, type ReadContact, type ReadHeadings, pageNote, type PageDoubt } from '../saved-page';
import { hasBrokenLetters } from './check-letters';
import { endsWithFullStop } from './sentence-end';
import { said } from '../../refusals/refusals';

/** Contacts that lead nowhere, and words of contacts and headings that are none. */
export function officeDoubts(
  contacts: readonly ReadContact[],
  headings: ReadHeadings,
  pageLine: number,
): readonly PageDoubt[] {
  const odd = contacts
    .filter(isOddContact)
    .map(({ purpose, line }) => pageNote(line, said('doubt.contact', { text: shown(purpose) })));
  const sentences = [headings.featured, headings.latest].filter((text) => text !== null && isNoHeading(text));
  const wrong = sentences.map((text) => pageNote(pageLine, said('doubt.heading', { text: shown(text ?? '') })));
  return [...odd, ...wrong].map((doubt): PageDoubt => ({ ...doubt, about: 'office', thingLine: pageLine }));
}

function isOddContact({ purpose, phones, email, hours }: ReadContact): boolean {
  const leadsNowhere = phones.length === 0 && email === null;
  return (leadsNowhere && hours === null) || isNoHeading(purpose);
}

function isNoHeading(text: string): boolean {
  return endsWithFullStop(text) || hasBrokenLetters(text) || text.length > 100;
}
