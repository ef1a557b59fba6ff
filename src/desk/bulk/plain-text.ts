import type { Core } from '@strapi/strapi';
import type { PublicationRecord } from '../../press/filing/publication-record';
import { publicationTypes } from '../../press/publication/publication-types';
import { now } from '../clock/now';
import { textDataOf } from '../import/file-publication';
import { completed } from '../saving/complete-publications';
import type { Draft } from '../saving/draft';
import { checkText, type CheckedParts } from './check-text';
import type { Values } from './insert-rows';
import type { PlainText } from './file-plain-texts';
import { personOf, type PersonRows, type Persons } from './persons';

/** What has been found out for texts before. */
export interface Gathered {
  readonly persons: Persons;
  readonly parts: CheckedParts;
}

/**
 * A new text, completed and checked by the same steps as one that is saved and published alone; null where anything about it
 * is not plain, so that it goes that way by itself, and is refused there where it is to be refused.
 *
 * Once where Strapi does it twice: what it asks of what goes out is what it asks of a draft, and more.
 */
export async function plainTextOf(
  strapi: Core.Strapi,
  record: PublicationRecord,
  { persons, parts }: Gathered,
): Promise<PlainText | null> {
  const { uid } = publicationTypes[record.type];
  const { locale } = record;
  if (mayLink(record)) return null;
  const people: PersonRows[] = [];
  for (const byline of record.people) people.push(await personOf(strapi, persons, byline, locale));
  if (people.some(({ publicId }) => publicId === null)) return null;
  const data = textDataOf(
    record,
    record.people.map(({ function: part, name, post }) => ({ function: part, name, post })),
  );
  const entry = { uid, source: 'title', locale, documentId: undefined } as const;
  const whole = await completed(strapi, entry, data as unknown as Draft, () => noneTaken);
  const valid = await checkText(strapi, record, whole as Values, parts);
  if (valid === null) return null;
  const documentId = newDocumentId(strapi, uid);
  const row = (publishedAt: Date | null, idOf: (person: PersonRows) => number | null) => ({
    ...valid,
    ...{ documentId, locale, publishedAt },
    people: bylinesOf(valid).map((byline, index) => ({ ...byline, person: linkedTo(people[index], idOf) })),
  });
  return {
    record,
    documentId,
    draft: row(null, ({ draftId }) => draftId),
    shown: row(now(strapi), ({ publicId }) => publicId),
  };
}

const noneTaken: ReadonlySet<string> = new Set();

/** What is linked to, or shown, may be a file of the site, or a turn of the text. */
function mayLink({ body, turns }: PublicationRecord): boolean {
  return JSON.stringify([body, turns]).includes('"url"');
}

function bylinesOf({ people }: Values): readonly Values[] {
  return (people ?? []) as readonly Values[];
}

function linkedTo(person: PersonRows | undefined, idOf: (person: PersonRows) => number | null) {
  const id = person === undefined ? null : idOf(person);
  return { linkedIds: id === null ? [] : [id] };
}

/** As Strapi makes one for a row that has none. */
function newDocumentId(strapi: Core.Strapi, uid: string): string {
  const { documentId } = strapi.db.metadata.get(uid).attributes as unknown as {
    readonly documentId: { default(): string };
  };
  return documentId.default();
}
