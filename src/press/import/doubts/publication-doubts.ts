import type { CivilDate } from 'strapi-plugin-dateline/core';
import type { PageLine } from '../decode-page';
import { type PageNote, type ReadPublication, type SavedPage, pageNote, type PageDoubt } from '../saved-page';
import { talkDoubts } from './talk-doubts';
import { textDoubts } from './text-doubts';
import { titleDoubts } from './title-doubts';
import { said } from '../../refusals/refusals';

type ReadTexts = Pick<SavedPage, 'featured' | 'latest' | 'date'>;

/**
 * What of each publication is not accounted for.
 *
 * @param lines all between the counters and the end of the page, without headings and dates that stand alone
 */
export function publicationDoubts(page: ReadTexts, lines: readonly PageLine[], language: string): readonly PageDoubt[] {
  const publications = [...(page.featured ? [page.featured] : []), ...page.latest];
  const below = linesByTitle(publications, lines);
  return publications.flatMap((publication, at) => {
    const doubts = [
      ...titleDoubts(publication, language),
      ...circumstanceDoubts(publication, page, publications[at - 1]),
      ...talkDoubts(publication),
      ...textDoubts(publication, below.get(publication.line) ?? [], language),
    ];
    return doubts.map((doubt): PageDoubt => ({ ...doubt, about: 'publication', thingLine: publication.line }));
  });
}

/** The lines below each title, by the title's line; in one walk, since a page may have any number of both. */
function linesByTitle(
  publications: readonly ReadPublication[],
  lines: readonly PageLine[],
): ReadonlyMap<number, readonly PageLine[]> {
  const below = new Map<number, PageLine[]>(publications.map(({ line }) => [line, []]));
  let own: PageLine[] | undefined;
  for (const line of lines) {
    const begun = below.get(line.number);
    if (begun) own = begun;
    else own?.push(line);
  }
  return below;
}

/** A featured text without text or date is none, and dates that run backwards are misread. */
function circumstanceDoubts(
  publication: ReadPublication,
  { date: pageDate }: { readonly date: CivilDate },
  above: ReadPublication | undefined,
): readonly PageNote[] {
  const { line, date, dateBasis, featured, paragraphs, turns, deliveredOn, type } = publication;
  const doubts = [
    featured && paragraphs.length + turns.length === 0 && said('doubt.text-missing'),
    dateBasis === 'page' && said('doubt.date-untold'),
    date > pageDate && said('doubt.date-later', { date }),
    above && !above.featured && date > above.date && said('doubt.date-out-of-order', { date }),
    deliveredOn !== null &&
      deliveredOn > date &&
      type !== 'announcement' &&
      said('doubt.event-later', { date: deliveredOn }),
  ];
  return doubts.flatMap((doubt) => (doubt ? [pageNote(line, doubt)] : []));
}
