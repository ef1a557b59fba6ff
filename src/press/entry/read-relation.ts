import { isRecord } from '../query/reading';
import { fits } from '../query/scalar-kinds';
import { refuseField } from './entry-refusal';

export interface RelationKind {
  /** Files, and relations to several types, are known by their row alone. */
  readonly byRowOnly: boolean;
}

const MOST_RELATED = 1_000;

/** Reads a relation as it is set: an entry, a list of entries, or `connect`, `disconnect` and `set` with theirs. */
export function readRelation(value: unknown, at: string, kind: RelationKind): void {
  if (Array.isArray(value)) return readList(value, at, kind);
  // What the content manager tells of a relation comes back with the rest of a form, and changes nothing.
  if (isCountAlone(value)) return;
  if (!isRecord(value) || !isChange(value)) return readOne(value, at, kind);
  for (const [name, list] of Object.entries(value)) {
    const inside = `${at}.${name}`;
    if (name === 'options') readOptions(list, inside);
    else if (!changes.includes(name)) refuseField(inside, changes.join(', '));
    else if (list !== null && list !== undefined) readList(Array.isArray(list) ? list : [list], inside, kind);
  }
}

const changes: readonly string[] = ['connect', 'disconnect', 'set'];

function isChange(value: Readonly<Record<string, unknown>>): boolean {
  return changes.some((name) => name in value);
}

function isCountAlone(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 1 && typeof value['count'] === 'number';
}

function readOptions(options: unknown, at: string): void {
  if (options !== undefined && options !== null && !isRecord(options)) refuseField(at, 'an object');
}

function readList(list: readonly unknown[], at: string, kind: RelationKind): void {
  if (list.length > MOST_RELATED) refuseField(at, `at most ${MOST_RELATED} entries`);
  list.forEach((each, index) => readOne(each, `${at}[${index}]`, kind));
}

function readOne(value: unknown, at: string, kind: RelationKind): void {
  if (value === null) return;
  if (!isRecord(value)) return readHandle(value, at, kind);
  const { id, documentId, locale, status, position } = value;
  if (isNothing(id) && isNothing(documentId)) refuseField(at, 'an id or a documentId');
  if (!isNothing(id)) readHandle(id, `${at}.id`, kind);
  if (!isNothing(documentId)) readDocumentId(documentId, `${at}.documentId`);
  if (!isNothing(locale) && typeof locale !== 'string') refuseField(`${at}.locale`, 'one locale');
  if (!isNothing(status) && status !== 'draft' && status !== 'published')
    refuseField(`${at}.status`, '"draft" or "published"');
  if (!isNothing(position)) readPosition(position, `${at}.position`);
}

function isNothing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Strapi takes the id of a row, or the documentId of an entry. */
function readHandle(value: unknown, at: string, { byRowOnly }: RelationKind): void {
  if (isRowId(value)) return;
  if (byRowOnly) refuseField(at, 'the id of a row');
  readDocumentId(value, at);
}

function readDocumentId(value: unknown, at: string): void {
  if (typeof value !== 'string' || !/^[\w-]{1,255}$/.test(value)) refuseField(at, 'an id or a documentId');
  // A number too large for a row would be looked for as one.
  if (/^\d+$/.test(value) && !isRowId(value)) refuseField(at, 'an id or a documentId');
}

/** Rows are counted from 1, in 32 bits. */
export function isRowId(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && fits.integer(value) && Number(value) > 0;
}

function readPosition(position: unknown, at: string): void {
  if (!isRecord(position)) refuseField(at, '"before", "after", "start" or "end"');
  for (const [name, value] of Object.entries(position)) {
    const inside = `${at}.${name}`;
    if (name === 'before' || name === 'after') {
      if (!isNothing(value)) readOne(value, inside, { byRowOnly: false });
    } else if (name === 'start' || name === 'end') {
      if (!isNothing(value) && typeof value !== 'boolean') refuseField(inside, 'true or false');
    } else if (!isNothing(value) && typeof value !== 'string' && typeof value !== 'boolean') {
      refuseField(inside, 'one word');
    }
  }
}
