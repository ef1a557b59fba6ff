import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { RecordEntry } from '../../press/desk/record-entry';
import { recordUid } from './record-act';

export interface RecordQuery {
  readonly subjectId?: string;
  readonly subjectLocale?: string;
  readonly action?: string;
  readonly actorId?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** The record, the latest entry first: in the order of writing, which a clock that is set back does not change. */
export async function listRecord(strapi: Core.Strapi, query: RecordQuery) {
  const { page, pageSize, ...asked } = query;
  const where = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const records = strapi.db.query(recordUid);
  const [rows, total] = await Promise.all([
    records.findMany({
      where,
      orderBy: { id: 'desc' },
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    records.count({ where }),
  ]);
  return {
    data: rows.map(shown),
    meta: { pagination: { page, pageSize, total, pageCount: Math.ceil(total / pageSize) } },
  };
}

/** What a caller asked for, or a sentence about what he may ask. */
export function recordQueryFrom(query: Readonly<Record<string, unknown>>): RecordQuery {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined)
    throw new errors.ValidationError(`"${stray}" is unknown; expected ${parameters.join(', ')}.`);
  return {
    subjectId: text(query, 'subjectId'),
    subjectLocale: text(query, 'subjectLocale'),
    action: text(query, 'action'),
    actorId: text(query, 'actorId'),
    page: count(query, 'page', 1, Number.MAX_SAFE_INTEGER),
    pageSize: count(query, 'pageSize', 25, 100),
  };
}

const parameters: readonly string[] = ['subjectId', 'subjectLocale', 'action', 'actorId', 'page', 'pageSize'];

function text(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new errors.ValidationError(`"${name}" takes one value.`);
}

function count(query: Readonly<Record<string, unknown>>, name: string, fallback: number, most: number): number {
  const value = query[name];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new errors.ValidationError(`"${name}" is a whole number from 1 to ${most}.`);
  return number;
}

function shown({ id: _id, documentId: _documentId, createdAt: _made, updatedAt: _kept, ...rest }: StoredRecord) {
  return rest;
}

interface StoredRecord extends RecordEntry {
  readonly id: number | string;
  readonly documentId?: unknown;
  readonly createdAt?: unknown;
  readonly updatedAt?: unknown;
  readonly [attribute: string]: unknown;
}
