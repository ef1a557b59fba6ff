import type { ChangePlace } from '../../press/changes/change-cursor';
import { readChangesQuery, readSince, type ChangesQuery } from '../../press/changes/changes-query';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';
import { parameterRefusalOf } from '../../desk/refusals/refusal';

/** `readChangesQuery`, with its refusals in the form that Strapi answers with 400. */
export function changesQueryFrom(query: Readonly<Record<string, unknown>>): ChangesQuery {
  return refusing(() => readChangesQuery(query));
}

/** Where a browser that has lost its connection had come to; it is later than what its address says. */
export function lastEventIdFrom(header: string): ChangePlace | null {
  return refusing(() => readSince(header === '' ? undefined : header, 'Last-Event-ID'));
}

function refusing<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof ParameterRefusal ? parameterRefusalOf(error) : error;
  }
}
