import { errors } from '@strapi/utils';

/** A parameter that is not what it should be, in the shape of Strapi's own validation errors: a 400. */
export function refusedParameter(parameter: string, sentence: string): Error {
  const problem = { path: [parameter], message: sentence, name: 'ValidationError' };
  return new errors.ValidationError(sentence, { errors: [problem] });
}
