import type { Said } from 'strapi-plugin-dateline/sentences';
import { ParameterRefusal } from '../refusals/parameter-refusal';
import { said } from '../refusals/refusals';

/** A question that cannot be asked: at which parameter, and what was expected there. */
export function refuseParameter(at: string, expected: string | Said): never {
  throw new ParameterRefusal(at, said('parameter.unfit', { name: shortened(at), expected }));
}

export function refuseUnknown(at: string, name: string): never {
  throw new ParameterRefusal(at, said('parameter.names-unknown', { name: shortened(at), other: shortened(name) }));
}

export function refuseLimit(what: string, count: number, most: number): never {
  throw new ParameterRefusal(what, said('question.too-long', { count, what, most }));
}

const LONGEST = 80;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
