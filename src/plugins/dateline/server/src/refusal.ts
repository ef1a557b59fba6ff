import { errors } from '@strapi/utils';

/** One thing that is wrong with what was sent. */
export interface Problem {
  /** From the entry or the query: `['blocks', '0', 'timeZone']`. */
  readonly path: readonly string[];
  /** A sentence. */
  readonly message: string;
  readonly value: unknown;
}

/**
 * The plugin's one translation of problems to what Strapi answers: 400 over REST, BAD_USER_INPUT over GraphQL. The
 * details have the shape of Strapi's own validation errors, which the edit view shows under the field they name.
 */
export function refusal(problems: readonly Problem[]): Error {
  const message = [...new Set(problems.map((problem) => problem.message))].join(' ');
  return new errors.ValidationError(message, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}
