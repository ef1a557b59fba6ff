import type { PageLine } from '../decode-page';
import { shown, type SavedPage, pageNote, type PageDoubt } from '../saved-page';
import type { HeadingDoubt } from '../split-region';
import { counterDoubts } from './counter-doubts';
import { dateOrderDoubts } from './date-order-doubts';
import { officeDoubts } from './office-doubts';
import { publicationDoubts } from './publication-doubts';
import { said } from '../../refusals/refusals';

type ReadParts = Pick<SavedPage, 'date' | 'contacts' | 'counters' | 'headings' | 'featured' | 'latest'>;

/** What was seen on the way to the parts. */
export interface ReadingFacts {
  readonly language: string;
  readonly isLanguageAssumed: boolean;
  readonly isOfficeAssumed: boolean;
  /** All of the file. */
  readonly lines: readonly PageLine[];
  /** Those of titles and texts. */
  readonly texts: readonly PageLine[];
  readonly headings: readonly HeadingDoubt[];
}

/** Whatever of a page is not accounted for. */
export function pageDoubts(page: ReadParts, facts: ReadingFacts): readonly PageDoubt[] {
  const { lines, texts, language } = facts;
  const first = lines[0]?.number ?? 1;
  const publications = publicationDoubts(page, texts, language);
  return [
    ...assumedDoubts(page, facts, first),
    ...dateOrderDoubts(lines, language),
    ...officeDoubts(page.contacts, page.headings, first),
    ...headingDoubts(page, facts, first),
    ...counterDoubts(page.counters, lines, language),
    ...publications,
    ...strayHeading(page, publications, first),
  ].toSorted((one, other) => one.line - other.line);
}

function assumedDoubts(
  { counters }: ReadParts,
  { isLanguageAssumed, isOfficeAssumed }: ReadingFacts,
  line: number,
): readonly PageDoubt[] {
  const doubts: PageDoubt[] = [];
  if (isLanguageAssumed) doubts.push({ about: 'page', thingLine: line, ...pageNote(line, said('doubt.language')) });
  if (!isOfficeAssumed) return doubts;
  const note = pageNote(line, said('doubt.office-clock'));
  const dated = counters.map((counter): PageDoubt => ({ about: 'counter', thingLine: counter.line, ...note }));
  return [...doubts, { about: 'office', thingLine: line, ...note }, ...dated];
}

/** One over the featured text is left out; one that may be a text's end casts doubt on the text. */
function headingDoubts({ featured }: ReadParts, { headings }: ReadingFacts, first: number): readonly PageDoubt[] {
  return headings.flatMap(({ about, ...note }): readonly PageDoubt[] => {
    if (about === 'heading') return [{ about: 'heading', thingLine: first, ...note }];
    return featured ? [{ about: 'publication', thingLine: featured.line, ...note }] : [];
  });
}

/** Over a text that is doubtful stands perhaps the list, so that its heading is another's. */
function strayHeading(
  { featured, headings }: ReadParts,
  publications: readonly PageDoubt[],
  first: number,
): readonly PageDoubt[] {
  const isDoubtful = featured !== null && publications.some(({ thingLine }) => thingLine === featured.line);
  if (headings.featured === null || !isDoubtful) return [];
  const note = pageNote(featured.line, said('doubt.heading-or-else', { text: shown(headings.featured) }));
  return [{ about: 'heading', thingLine: first, ...note }];
}
