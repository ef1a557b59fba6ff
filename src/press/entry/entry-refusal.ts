import type { Said } from 'strapi-plugin-dateline/sentences';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';

/** Data that do not fit their type: at which field, and what was expected. */
export function refuseField(at: string, expected: string | Said): never {
  throw new ParameterRefusal(at, said('field.unfit', { field: at.slice(0, 120), expected }));
}
