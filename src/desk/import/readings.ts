import type { Core, UID } from '@strapi/strapi';
import type { PageNote } from '../../press/import/saved-page';
import { isSameValue } from '../../press/filing/same-value';
import type { Reading } from '../../press/filing/settle';

const readingUid = 'api::import.reading' as UID.ContentType;

/** The entry that a reading is of. */
export interface ReadEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** What is remembered of the last import of each entry of one kind and language, by its documentId. */
export async function loadReadings<Record>(
  strapi: Core.Strapi,
  { uid, locale }: Pick<ReadEntry, 'uid' | 'locale'>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Reading<Record>>> {
  const rows: readonly StoredReading[] = await strapi.db.query(readingUid).findMany({
    where: { subjectUid: uid, subjectLocale: locale, subjectId: { $in: [...documentIds] } },
  });
  return new Map(rows.map(({ subjectId, said, leftHere: left }) => [subjectId, { said, left } as Reading<Record>]));
}

interface StoredReading {
  readonly id: number;
  readonly subjectId: string;
  readonly said: unknown;
  readonly leftHere: unknown;
  readonly doubts: readonly PageNote[] | null;
}

/** Remembers what of many entries that are new, and of which nothing is doubtful. */
export async function keepNewReadings<Record>(
  strapi: Core.Strapi,
  read: readonly (ReadEntry & Reading<Record>)[],
): Promise<void> {
  const data = read.map(({ uid, documentId, locale, said, left }) => {
    return { subjectUid: uid, subjectId: documentId, subjectLocale: locale, said, leftHere: left, doubts: [] };
  });
  await strapi.db.query(readingUid).createMany({ data });
}

/** Remembers it, and what is doubtful of it; writes nothing where that is known. */
export async function keepReading<Record>(
  strapi: Core.Strapi,
  { uid, documentId, locale }: ReadEntry,
  reading: Reading<Record>,
  doubts: readonly PageNote[],
): Promise<void> {
  const readings = strapi.db.query(readingUid);
  const subject = { subjectUid: uid, subjectId: documentId, subjectLocale: locale };
  const known: StoredReading | null = await readings.findOne({ where: subject });
  const { said, left } = reading;
  if (known === null) {
    await readings.create({ data: { ...subject, said, leftHere: left, doubts } });
    return;
  }
  const isKnown = isSameValue([known.said, known.leftHere, known.doubts ?? []], [said, left, doubts]);
  if (!isKnown) await readings.update({ where: { id: known.id }, data: { said, leftHere: left, doubts } });
}
