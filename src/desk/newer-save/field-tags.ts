import { createHash } from 'node:crypto';
import { inOneOrder } from '../../press/stored/in-one-order';
import type { SaidFields } from './said-fields';

/** A short word for what each field says, by its name; the empty word for a field that says nothing. */
export type FieldTags = Readonly<Record<string, string>>;

/**
 * The tags of what a draft says: two are the same where the field says the same, in the sense of the entity-tags of
 * RFC 9110, 8.8.3, each for one field instead of the whole. An `updatedAt` would not do: a publication moves it, and so
 * does another language whose fact this one follows.
 */
export function fieldTags(said: SaidFields): FieldTags {
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, isNothing(value) ? '' : tagOf(value)]));
}

/** What a form leaves empty is stored as nothing, as an empty text or as an empty list. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function tagOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(inOneOrder(value)))
    .digest('base64url')
    .slice(0, 12);
}
