import { errors } from '@strapi/utils';
import { isSaid, type Said } from 'strapi-plugin-dateline/sentences';
import { refusalClasses, type RefusalClass } from '../../press/refusals/refusal-classes';
import { classOf, isKnown, said, sayInEnglish, type Given, type RefusalCode } from '../../press/refusals/refusals';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

/**
 * The one door by which a refusal of the house becomes an error of Strapi's: English in the message, and for programs
 * the code and whatever varies, in `details`.
 *
 * @example throw refusal('embargo.running', { moment })
 */
export function refusal<Code extends RefusalCode>(code: Code, ...given: Given<Code>): Error {
  return refusalOf(said(code, ...given));
}

/** A parameter that is not what it should be, in the shape of Strapi's own validation errors: a 400. */
export function refusedParameter<Code extends RefusalCode>(
  parameter: string,
  code: Code,
  ...given: Given<Code>
): Error {
  return parameterRefusalOf(new ParameterRefusal(parameter, said(code, ...given)));
}

export function parameterRefusalOf({ parameter, said: what, message }: ParameterRefusal): Error {
  const problem = { path: [parameter], message, name: 'ValidationError', details: what };
  return refusalOf({ ...what, errors: [problem] }, 'invalid');
}

/** @param as of what kind the answer is, where that depends on what was asked */
export function refusalOf(what: Said, as: RefusalClass = classOf(what)): Error {
  return made[as](sayInEnglish(what), what);
}

/** What an error says by its code; null where no refusal of the house is in it. */
export function saidIn(error: unknown): Said | null {
  if (!(error instanceof errors.ApplicationError)) return null;
  return isSaid(error.details) && isKnown(error.details) ? error.details : null;
}

type Make = (message: string, details: Said) => Error;

/** As Strapi tells apart what it answers; what it has no class for, a middleware of the house answers by itself. */
const made: Readonly<Record<RefusalClass, Make>> = {
  invalid: (message, details) => new errors.ValidationError(message, details),
  untimely: (message, details) => new errors.ApplicationError(message, details),
  // PolicyError keeps its sentence over REST; ForbiddenError arrives as a bare "Forbidden".
  forbidden: (message, details) => new errors.PolicyError(message, details),
  foreign: (message, details) => new errors.ForbiddenError(message, details),
  missing: (message, details) => new errors.NotFoundError(message, details),
  'too-large': (message, details) => new errors.PayloadTooLargeError(message, details),
  'too-many': (message, details) => new errors.RateLimitError(message, details),
  'not-allowed': otherwise('not-allowed'),
  conflict: otherwise('conflict'),
  unsupported: otherwise('unsupported'),
  gone: otherwise('gone'),
  crowded: otherwise('crowded'),
  slow: otherwise('slow'),
};

function otherwise(kind: RefusalClass): Make {
  return (message, details) =>
    Object.assign(new errors.ApplicationError(message, details), { name: refusalClasses[kind].name });
}
