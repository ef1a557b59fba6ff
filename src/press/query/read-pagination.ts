import { refuseParameter } from './query-refusal';
import { isRecord, type Place } from './reading';
import { expectedOf, fits } from './scalar-kinds';

/** Databases count rows in 64 bits, and pages times their size in less. */
const MOST_ROWS = 2 ** 31 - 1;

const least: Readonly<Record<string, number>> = { page: 1, pageSize: 1, start: 0, limit: -1 };

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Reads `page` and `pageSize`, or `start` and `limit`.
 *
 * @returns how many rows are asked for, or undefined where nothing is said of it
 */
export function readPagination(asked: unknown, place: Place): number | undefined {
  if (!isRecord(asked)) refuseParameter(place.at, '"page" and "pageSize", or "start" and "limit"');
  for (const [name, value] of Object.entries(asked)) readPart(name, value, place);
  const given = (name: string) => numberOf(asked, name);
  const byPage = given('page') !== undefined || given('pageSize') !== undefined;
  const byRow = given('start') !== undefined || given('limit') !== undefined;
  if (byPage && byRow) refuseParameter(place.at, '"page" and "pageSize", or "start" and "limit", not both');
  if ((given('page') ?? 1) * (given('pageSize') ?? 100) > MOST_ROWS) refuseParameter(place.at, 'a page that exists');
  return given('pageSize') ?? given('limit');
}

function readPart(name: string, value: unknown, { at }: Place): void {
  if (name === 'withCount') {
    if (!fits.boolean(value)) refuseParameter(`${at}[${name}]`, expectedOf.boolean);
    return;
  }
  const from = Object.hasOwn(least, name) ? least[name] : undefined;
  if (from === undefined) refuseParameter(at, '"page" and "pageSize", or "start" and "limit"');
  // GraphQL gives null for what was left out.
  if (value === null || value === undefined) return;
  const isNumber = fits.integer(value) && Number(value) >= from;
  if (!isNumber) refuseParameter(at === '' ? name : `${at}[${name}]`, `a whole number from ${from} to ${MOST_ROWS}`);
}

function numberOf(asked: Parameters, name: string): number | undefined {
  const value = asked[name];
  return value === null || value === undefined ? undefined : Number(value);
}
