import { isCivilDate } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { Attribute } from './model';
import { said } from '../refusals/refusals';

export type ScalarKind =
  'text' | 'integer' | 'bigInteger' | 'number' | 'boolean' | 'date' | 'time' | 'instant' | 'json';

const kinds: Readonly<Record<string, ScalarKind>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  password: 'text',
  enumeration: 'text',
  increments: 'integer',
  integer: 'integer',
  biginteger: 'bigInteger',
  float: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  datetime: 'instant',
  timestamp: 'instant',
  json: 'json',
  blocks: 'json',
};

export function scalarKindOf({ type }: Attribute): ScalarKind | undefined {
  return Object.hasOwn(kinds, type) ? kinds[type] : undefined;
}

/** How a refusal names what was expected. */
export const expectedOf: Readonly<Record<ScalarKind, string | Said>> = {
  text: 'text',
  integer: said('expected.whole-number', { bits: 32 }),
  bigInteger: said('expected.whole-number', { bits: 64 }),
  number: 'a number',
  boolean: said('expected.truth'),
  date: said('expected.day'),
  time: said('expected.time'),
  instant: said('expected.instant'),
  json: 'JSON',
};

/** Whether a value fits; an address has its numbers and truths as text. */
export const fits: Readonly<Record<ScalarKind, (value: unknown) => boolean>> = {
  text: (value) => ['string', 'number', 'boolean'].includes(typeof value),
  integer: (value) => isWhole(value, -(2n ** 31n), 2n ** 31n - 1n),
  bigInteger: (value) => isWhole(value, -(2n ** 63n), 2n ** 63n - 1n),
  number: isDecimal,
  boolean: (value) => truths.has(value),
  date: (value) => (value instanceof Date ? isDatable(value) : typeof value === 'string' && isDayOrInstant(value)),
  time: (value) => typeof value === 'string' && /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,3})?$/.test(value),
  instant: (value) => (value instanceof Date ? isDatable(value) : typeof value === 'string' && isInstant(value)),
  json: () => true,
};

const truths: ReadonlySet<unknown> = new Set([true, false, 'true', 'false', 't', 'f', '1', '0', 1, 0]);

function isWhole(value: unknown, least: bigint, most: bigint): boolean {
  const isText = typeof value === 'string' && /^[+-]?\d{1,20}$/.test(value);
  if (!isText && !(typeof value === 'number' && Number.isSafeInteger(value)) && typeof value !== 'bigint') return false;
  const whole = BigInt(String(value).replace('+', ''));
  return whole >= least && whole <= most;
}

function isDecimal(value: unknown): boolean {
  if (typeof value === 'string' && !/^[+-]?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,3})?$/i.test(value)) return false;
  return (typeof value === 'string' || typeof value === 'number') && Math.abs(Number(value)) < 1e300;
}

/** Whether a value fits where somebody writes it: a day there is a day alone. */
export function fitsWritten(kind: ScalarKind, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'date' && typeof value === 'string') return isCivilDate(value);
  return fits[kind](value);
}

/** A moment has its zone: without one it would be read in that of whatever machine the server stands on. */
function isInstant(text: string): boolean {
  return isDayOrInstant(text) && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text);
}

/** Of four figures' years: what other ones are written like, databases do not agree upon. */
function isDayOrInstant(text: string): boolean {
  return isCivilDate(text.slice(0, 10)) && instantRest.test(text.slice(10)) && isDatable(new Date(text));
}

/** The years 1 to 9999, whatever the zone: PostgreSQL has no year 0. */
function isDatable(date: Date): boolean {
  return date.getTime() > firstDayMs && date.getTime() < Date.UTC(10_000, 0);
}

const firstDayMs = Date.parse('0001-01-02T00:00Z');

const instantRest = /^(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][0-2]\d:?[0-5]\d)?)?$/;
