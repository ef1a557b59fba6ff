import type { RecordQuery } from '../../desk/record/list-record';
import { refusal } from '../../desk/refusals/refusal';

/** What a caller asked for, or a sentence about what he may ask. */
export function recordQueryFrom(query: Readonly<Record<string, unknown>>): RecordQuery {
  const stray = Object.keys(query).find((name) => !parameters.includes(name));
  if (stray !== undefined) throw refusal('parameter.unknown', { name: stray, names: parameters.join(', ') });
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
  throw refusal('parameter.one-value', { name });
}

function count(query: Readonly<Record<string, unknown>>, name: string, fallback: number, most: number): number {
  const value = query[name];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw refusal('parameter.count-expected', { name, most });
  return number;
}
