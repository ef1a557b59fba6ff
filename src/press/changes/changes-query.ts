import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';
import { readChangeCursor, type ChangePlace } from './change-cursor';

/** What a reader of the stream asks for. */
export interface ChangesQuery {
  /** Behind which place; null from the beginning. */
  readonly since: ChangePlace | null;
  /** Rows in one answer, 1–1000. */
  readonly limit: number;
}

/** @throws ParameterRefusal for an unknown parameter, and for a value that is none */
export function readChangesQuery(query: Readonly<Record<string, unknown>>): ChangesQuery {
  for (const name of Object.keys(query)) {
    if (name !== 'since' && name !== 'limit')
      throw new ParameterRefusal(name, said('changes.parameter-unknown', { name }));
  }
  return { since: readSince(query['since'], 'since'), limit: readLimit(query['limit']) };
}

/** @throws ParameterRefusal */
export function readSince(since: unknown, parameter: string): ChangePlace | null {
  if (since === undefined) return null;
  const place = typeof since === 'string' ? readChangeCursor(since) : null;
  if (place === null) throw new ParameterRefusal(parameter, said('changes.cursor-unknown', { name: parameter }));
  return place;
}

const DEFAULT_LIMIT = 100;
const LARGEST_LIMIT = 1000;

function readLimit(limit: unknown): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  const number = typeof limit === 'string' && /^[1-9]\d{0,3}$/.test(limit) ? Number(limit) : Number.NaN;
  if (number <= LARGEST_LIMIT) return number;
  throw new ParameterRefusal('limit', said('parameter.count-expected', { name: 'limit', most: LARGEST_LIMIT }));
}
