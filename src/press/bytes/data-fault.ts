import type { Said } from 'strapi-plugin-dateline/sentences';
import { said } from '../refusals/refusals';

/**
 * What is wrong with the data by which an error came about, or null for an error that is the house's own. The net behind
 * the doors: they read what comes in by the schema, and a driver says in its own words what they let through.
 */
export function dataFault(error: unknown): Said | null {
  if (!isErrorLike(error)) return null;
  return faults.find(({ isMet }) => isMet(error))?.said ?? null;
}

/** By its form: what Node's own modules throw is of another realm than a test's. */
function isErrorLike(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
}

interface Fault {
  readonly said: Said;
  readonly isMet: (error: Error) => boolean;
}

const unstorable = said('value.unstorable');

const faults: readonly Fault[] = [
  {
    said: said('value.taken'),
    isMet: (error) => ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error)),
  },
  {
    // https://www.postgresql.org/docs/current/errcodes-appendix.html: data exceptions, broken constraints, types that do
    // not go together, statements beyond the limits.
    said: unstorable,
    isMet: (error) => /^(?:22\w{3}|23\w{3}|42804|42846|42883|54\w{3})$/.test(codeOf(error)),
  },
  {
    // https://www.sqlite.org/rescode.html
    said: unstorable,
    isMet: (error) => /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(codeOf(error)),
  },
  {
    said: unstorable,
    isMet: ({ message }) =>
      /too many SQL variables|Expression tree is too large|parser stack overflow|at most 64 tables/.test(message),
  },
  {
    // better-sqlite3 and knex, of values that are no values.
    said: unstorable,
    isMet: ({ message }) => /SQLite3 can only bind|bound string, buffer, or bigint|Undefined binding/.test(message),
  },
  {
    // Strapi's database layer, where the Document Service does not stand before it.
    said: unstorable,
    isMet: ({ name, message }) =>
      /^Invalid(?:Time|Date|Datetime|Relation)Format$/.test(name) ||
      /Expected a valid (?:Number|BigInteger)|^Invalid id, expected a string or integer/.test(message),
  },
  {
    // Strapi's own words for it are a plain error, which would be answered as the server's.
    said: said('deletion.status-given'),
    isMet: ({ message }) => message === 'Cannot delete a draft document',
  },
  {
    said: said('session.expected'),
    isMet: ({ message }) => message === 'Authentication requested',
  },
  {
    said: said('request.misread'),
    isMet: (error) => error.name === 'ZodError' || isMisreadByStrapi(error),
  },
  {
    said: said('body.damaged'),
    isMet: (error) => codeOf(error).startsWith('Z_'),
  },
  {
    said: said('address.bad-percent'),
    isMet: ({ name }) => name === 'URIError',
  },
];

function codeOf(error: Error): string {
  const { code } = error as Error & { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

/**
 * Many of Strapi's own addresses, most of them the panel's, take their body apart before they look at it: what is missing
 * there is a TypeError, thrown in Strapi's files. One that is thrown in the house's is a mistake of the house.
 */
function isMisreadByStrapi({ name, message, stack = '' }: Error): boolean {
  if (
    name !== 'TypeError' ||
    !/^Cannot (?:destructure|read propert|convert)|is not (?:iterable|a function)/.test(message)
  )
    return false;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const innermost = frames.find((frame) => !isBorrowed(frame)) ?? '';
  return /[\\/]node_modules[\\/]@strapi[\\/]/.test(innermost);
}

/** What the platform or lodash do with a value, they do for whoever called them. */
function isBorrowed(frame: string): boolean {
  return /\(<anonymous>\)|\(node:|[\\/]node_modules[\\/]lodash[\\/]/.test(frame);
}
