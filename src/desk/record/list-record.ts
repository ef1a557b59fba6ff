import type { Core } from '@strapi/strapi';
import type { RecordEntry } from '../../press/panel/record-entry';
import { isEditor } from '../rights/is-editor';
import { recordUid } from './record-act';
import { refusal } from '../refusals/refusal';

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
  if (!isEditor(strapi)) throw refusal('record.for-editors');
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
