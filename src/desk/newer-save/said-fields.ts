import type { Core, UID } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import { isWritten } from '../../press/attributes/attribute-kinds';
import type { Attribute, Model } from '../../press/query/model';
import { draftsWhere } from '../stored/draft-or-public';

/** What a stored draft says in each of its fields: relations by document, files by number, parts by their own fields. */
export type SaidFields = Readonly<Record<string, unknown>>;

/** One draft, who has saved it last, and when. */
export interface SavedDraft {
  readonly said: SaidFields;
  readonly at: unknown;
  readonly by: unknown;
}

/** The draft of one language as it is stored now; null where there is none. */
export async function loadSavedDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Readonly<Record<string, unknown>>,
): Promise<SavedDraft | null> {
  const author = { select: ['id', 'firstname', 'lastname', 'email'] };
  const populate = { ...populateOf(strapi, uid), updatedBy: author };
  const row: Row | null = await strapi.db.query(uid).findOne({ where: draftsWhere(where), populate });
  return row === null ? null : { said: saidBy(strapi, uid, row), at: row['updatedAt'], by: row['updatedBy'] };
}

/** The fields of a type or part that somebody may write; the house's stamps and Strapi's bookkeeping are none. */
export function writtenFields(strapi: Core.Strapi, uid: string): readonly (readonly [string, Attribute])[] {
  const { attributes } = strapi.getModel(uid as UID.Schema) as unknown as Model;
  return Object.entries(attributes).filter(([name]) => isWritten(kindOf(uid, name)));
}

type Row = Readonly<Record<string, unknown>>;

function populateOf(strapi: Core.Strapi, uid: string): Readonly<Record<string, object>> {
  const populated = writtenFields(strapi, uid).flatMap(([name, { type, component }]): [string, object][] => {
    if (type === 'relation') return [[name, { select: ['id', 'documentId'] }]];
    if (type === 'media') return [[name, { select: ['id'] }]];
    return component === undefined ? [] : [[name, { populate: populateOf(strapi, component) }]];
  });
  return Object.fromEntries(populated);
}

function saidBy(strapi: Core.Strapi, uid: string, row: Row): SaidFields {
  return Object.fromEntries(
    writtenFields(strapi, uid).map(([name, attribute]) => {
      const value = row[name] ?? null;
      const say = (each: unknown) => saidValue(strapi, attribute, each);
      return [name, Array.isArray(value) ? value.map(say) : say(value)];
    }),
  );
}

function saidValue(strapi: Core.Strapi, { type, component }: Attribute, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'relation') return (value as { readonly documentId?: string }).documentId ?? null;
  if (type === 'media') return (value as { readonly id: number }).id;
  return component === undefined ? value : saidBy(strapi, component, value as Row);
}
