import type { Core } from '@strapi/strapi';
import { kindOf } from '../../press/attributes/kind-of';
import { isOfLanguage } from '../../press/attributes/attribute-kinds';
import type { Attribute } from '../../press/query/model';
import type { BasedOn } from './based-on';
import { fieldTags } from './field-tags';
import { SavedSinceError, type SavedSince } from './saved-since';
import { writtenFields, type SavedDraft } from './said-fields';
import { isChange, saysTheSame } from './says-the-same';

interface Meeting {
  readonly based: BasedOn;
  readonly draft: SavedDraft;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where what is sent and what was saved since are about the same fields; null where they can stand side by side. */
export function findConflict(
  strapi: Core.Strapi,
  uid: string,
  { based, draft, data }: Meeting,
): SavedSinceError | null {
  const now = fieldTags(draft.said);
  // What a form could not read it is not held to.
  const moved = writtenFields(strapi, uid).filter(([name]) => name in based.tags && based.tags[name] !== now[name]);
  const fields = moved.filter(([name, attribute]) => {
    const sent = data[name];
    // Links of a list are added and taken away each by itself.
    if (sent === undefined || (isChange(sent) && isList(attribute))) return false;
    return !saysTheSame(strapi, attribute, sent, draft.said[name]);
  });
  // A fact that follows another language's is no word that anybody has written here.
  const unseen = based.isWhole ? moved.filter(([name]) => !(name in data) && isOfLanguage(kindOf(uid, name))) : [];
  if (fields.length === 0 && unseen.length === 0) return null;
  return new SavedSinceError({
    code: 'saved-since',
    by: signedBy(draft.by),
    at: new Date(draft.at as string).toISOString(),
    fields: fields.map(([name]) => name),
    unseen: unseen.map(([name]) => name),
  });
}

function isList({ relation }: Attribute): boolean {
  return relation?.endsWith('ToMany') === true;
}

interface Author {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
}

function signedBy(author: unknown): SavedSince['by'] {
  if (author === null) return null;
  const { id, firstname, lastname, email } = author as Author;
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { id, name: name === '' ? email : name };
}
