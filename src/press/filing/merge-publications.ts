import { firstParagraph } from '../blocks/blocks';
import type { DateBasis } from '../import/saved-page';
import type { PublicationRecord } from './publication-record';

/**
 * One record out of two readings of the same publication. What the newer page says counts; what it leaves open comes
 * from the older one. A record written by hand counts as the newest: an import fills its gaps and changes nothing else.
 * The result does not depend on which of the two was read first.
 */
export function mergePublications(one: PublicationRecord, other: PublicationRecord): PublicationRecord {
  const [newer, older] = isNewer(one, other) ? [one, other] : [other, one];
  const body = newer.body.length > 0 ? newer.body : older.body;
  const turns = newer.turns.length > 0 ? newer.turns : older.turns;
  return {
    ...newer,
    ...mergedDate(newer, older),
    dayOrder: Math.max(newer.dayOrder, older.dayOrder),
    featured: newer.featured || older.featured,
    excerpt: mergedExcerpt([newer.excerpt, older.excerpt], firstParagraph(body) ?? firstParagraph(turns[0]?.body)),
    body,
    turns,
    people: newer.people.length > 0 ? newer.people : older.people,
    issuers: newer.issuers.length > 0 ? newer.issuers : older.issuers,
    form: newer.form ?? older.form,
    place: newer.place ?? older.place,
    deliveredOn: newer.deliveredOn ?? older.deliveredOn,
    outlet: newer.outlet ?? older.outlet,
    programme: newer.programme ?? older.programme,
    event: newer.event ?? older.event,
  };
}

function isNewer(one: PublicationRecord, other: PublicationRecord): boolean {
  if (one.pageSavedAt === other.pageSavedAt) return isFuller(one, other);
  if (one.pageSavedAt === null || other.pageSavedAt === null) return one.pageSavedAt === null;
  return one.pageSavedAt > other.pageSavedAt;
}

/** Of two readings of one moment: the one with the text, else any of them, but the same one in either order. */
function isFuller(one: PublicationRecord, other: PublicationRecord): boolean {
  const size = ({ body, turns }: PublicationRecord) => body.length + turns.length;
  return size(one) === size(other) ? JSON.stringify(one) >= JSON.stringify(other) : size(one) > size(other);
}

const strength: Readonly<Record<DateBasis, number>> = { printed: 2, event: 1, page: 0 };

function mergedDate(newer: PublicationRecord, older: PublicationRecord): Pick<PublicationRecord, 'date' | 'dateBasis'> {
  const byStrength = strength[older.dateBasis] - strength[newer.dateBasis];
  const earlier = older.date < newer.date ? older : newer;
  const { date, dateBasis } = byStrength === 0 ? earlier : byStrength > 0 ? older : newer;
  return newer.pageSavedAt === null && byStrength <= 0
    ? { date: newer.date, dateBasis: newer.dateBasis }
    : { date, dateBasis };
}

/** An excerpt that a page gives counts more than one that is only the text's opening. */
function mergedExcerpt(excerpts: readonly (string | null)[], opening: string | null): string | null {
  const known = excerpts.filter((excerpt) => excerpt !== null);
  return known.find((excerpt) => excerpt !== opening) ?? known[0] ?? null;
}
