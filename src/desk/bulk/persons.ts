import type { Core } from '@strapi/strapi';
import type { BylineRecord } from '../../press/filing/publication-record';
import { filePerson } from '../import/file-person';
import { isDraft } from '../stored/draft-or-public';

/** Somebody who has an entry, by the rows to which a draft and a public text link. */
export interface PersonRows {
  readonly draftId: number;
  /** Null where nobody but the desk sees them. */
  readonly publicId: number | null;
}

/** Who has been asked for so far, by language and name. */
export type Persons = Map<string, PersonRows>;

/** Each person is looked for, and made where there is none, once: by the same step as for a single text. */
export async function personOf(
  strapi: Core.Strapi,
  persons: Persons,
  byline: BylineRecord,
  locale: string,
): Promise<PersonRows> {
  const key = `${locale} ${byline.name}`;
  const known = persons.get(key) ?? (await loadRows(strapi, await filePerson(strapi, byline, locale, true)));
  persons.set(key, known);
  return known;
}

async function loadRows(strapi: Core.Strapi, filed: Awaited<ReturnType<typeof filePerson>>): Promise<PersonRows> {
  const person = 'person' in filed ? filed.person : undefined;
  const rows: readonly { readonly id: number; readonly publishedAt: string | null }[] = await strapi.db
    .query('api::person.person')
    .findMany({ select: ['id', 'publishedAt'], where: { ...person } });
  const draft = rows.find(isDraft);
  if (person === undefined || draft === undefined) throw new Error('A person who has just been filed has no draft.');
  return { draftId: draft.id, publicId: rows.find((row) => !isDraft(row))?.id ?? null };
}
