import { errors } from '@strapi/utils';
import { datelineRefusals, say, type Said } from '../../sentences';

/** One thing that is wrong with what was sent. */
export interface Problem {
  /** From the entry or the query: `['blocks', '0', 'timeZone']`. */
  readonly path: readonly string[];
  readonly said: Said;
  readonly value: unknown;
}

/**
 * The plugin's one translation of problems to what Strapi answers: 400 over REST, BAD_USER_INPUT over GraphQL. The
 * details have the shape of Strapi's own validation errors, which the edit view shows under the field they name, and say
 * by a code what is wrong.
 */
export function refusal(problems: readonly Problem[]): Error {
  const said = distinct(problems.map((problem) => problem.said));
  const [first = { code: 'dateline.several', problems: [] }] = said;
  const whole = said.length === 1 ? first : { code: 'dateline.several', problems: said };
  return new errors.ValidationError(inEnglish(whole), { ...whole, errors: problems.map(errorOf) });
}

function errorOf({ path, said, value }: Problem) {
  return { path, message: inEnglish(said), value, name: 'ValidationError', details: said };
}

/** What several fields have in common is said once. */
function distinct(said: readonly Said[]): readonly Said[] {
  return [...new Map(said.map((each) => [inEnglish(each), each])).values()];
}

export function inEnglish(said: Said): string {
  return say(said, 'en', datelineRefusals);
}
