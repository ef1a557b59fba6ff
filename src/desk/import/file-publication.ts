import type { Core } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import { isSaid } from '../../press/attributes/attribute-kinds';
import type { FilingOutcome } from '../../press/filing/import-report';
import { mergePublications } from '../../press/filing/merge-publications';
import { isSamePublication, ownAttributes, type PublicationRecord } from '../../press/filing/publication-record';
import { remark, type PageNote, type Remark } from '../../press/import/saved-page';
import { publicationTypes } from '../../press/publication/publication-types';
import { textDocuments } from '../stored/text-documents';
import type { Choices } from './doubtful-page';
import { filePerson } from './file-person';
import { orderSlugs } from './order-slugs';
import { keepCreated, settleEntry, statusFor } from './settle-entry';
import { importKeyOf, loadRecord, storedNamesakes, type Namesake } from './namesakes';
import { said } from '../../press/refusals/refusals';

/** What a page says of a publication, and what of that cannot be accounted for. */
export interface DoubtfulRecord {
  readonly record: PublicationRecord;
  readonly doubts: readonly PageNote[];
  readonly choices: Choices;
}

/**
 * Files one publication: a new entry, public unless it is doubtful; what the page changed of a known one; or nothing.
 *
 * @param filed documentIds of what the same page has told of already: an entry that stands there twice is two texts
 */
export async function filePublication(
  strapi: Core.Strapi,
  { record, doubts, choices }: DoubtfulRecord,
  filed: Set<string>,
): Promise<FilingOutcome> {
  const namesakes = await storedNamesakes(strapi, record);
  const known = chooseKnown(namesakes, record, filed);
  if (known === undefined) return create(strapi, { record, doubts }, namesakes, filed);
  filed.add(known.documentId);
  const { documentId, reading, standing } = known;
  const { type, locale } = record;
  const { uid } = publicationTypes[type];
  const said = reading ? mergePublications(reading.said, record) : record;
  return settleEntry(strapi, {
    ...{
      names: compared,
      unseen: compared.filter((name) => !isSaid(kindOf(uid, name))),
      reading,
      standing,
      doubts,
      choices,
      said,
      here: known.record,
    },
    entry: { uid, documentId, locale },
    notes: notesOn(saidOf(known), record),
    take: async (taken, status) => {
      const all: Readonly<Record<string, unknown>> = await dataOf(strapi, { record: said, doubts });
      const data = Object.fromEntries(taken.map((name) => [name, all[name]]));
      await textDocuments(strapi, type).update({ documentId, locale, data, status });
      return loadRecord(strapi, record, documentId);
    },
  });
}

/** Of several texts with the same title on the same day, the one that says the same. */
function chooseKnown(namesakes: readonly Namesake[], record: PublicationRecord, filed: ReadonlySet<string>) {
  const same = namesakes.filter((stored) => !filed.has(stored.documentId) && isSamePublication(saidOf(stored), record));
  return same.find((stored) => saidOf(stored).excerpt === record.excerpt) ?? same[0];
}

/** What the pages said, by which a text is known again whatever was corrected here; else what stands here. */
function saidOf({ reading, record }: Namesake): PublicationRecord {
  return reading?.said ?? record;
}

async function create(
  strapi: Core.Strapi,
  doubtful: Omit<DoubtfulRecord, 'choices'>,
  namesakes: readonly Namesake[],
  filed: Set<string>,
): Promise<FilingOutcome> {
  const { record, doubts } = doubtful;
  const { type, locale } = record;
  const saving = { locale, data: await dataOf(strapi, doubtful), status: statusFor(doubts) };
  const { documentId } = await textDocuments(strapi, type).create(saving);
  filed.add(documentId);
  if (namesakes.length > 0) await orderSlugs(strapi, record);
  const left = await loadRecord(strapi, record, documentId);
  const entry = { uid: publicationTypes[type].uid, documentId, locale };
  return keepCreated(strapi, entry, { said: record, left }, doubts);
}

const compared = [
  'date',
  'dateBasis',
  'dayOrder',
  'featured',
  'excerpt',
  'body',
  'turns',
  'people',
  'issuers',
  'form',
  'place',
  'deliveredOn',
  'outlet',
  'programme',
  'event',
] as const satisfies readonly (keyof PublicationRecord)[];

function notesOn(known: PublicationRecord, record: PublicationRecord): readonly Remark[] {
  const isContradicted = known.dateBasis === 'printed' && record.dateBasis === 'printed';
  return isContradicted && known.date !== record.date
    ? [remark(said('note.date-differs', { stored: known.date, date: record.date }))]
    : [];
}

/** Nobody becomes a person of the site by a doubtful text. */
async function dataOf(strapi: Core.Strapi, { record, doubts }: Omit<DoubtfulRecord, 'choices'>) {
  const people: object[] = [];
  // One after the other: somebody whom a text names twice is one person.
  for (const byline of record.people) people.push(await filePerson(strapi, byline, record.locale, doubts.length === 0));
  return textDataOf(record, people);
}

/** As the Document Service takes it. @param people the bylines, with the persons to whom they lead */
export function textDataOf<Byline>(record: PublicationRecord, people: readonly Byline[]) {
  const { issuers, ...own } = ownAttributes(record);
  return {
    title: record.title,
    importKey: importKeyOf(record),
    date: record.date,
    dateBasis: record.dateBasis,
    dayOrder: record.dayOrder,
    featured: record.featured,
    excerpt: record.excerpt,
    body: [...record.body],
    turns: record.turns.map(({ speaker, role, aside, body }) => ({ speaker, role, aside, body: [...body] })),
    people: [...people],
    deliveredOn: record.deliveredOn,
    place: record.place,
    ...own,
    ...(issuers ? { issuers: issuers.map((name) => ({ name })) } : {}),
  };
}
