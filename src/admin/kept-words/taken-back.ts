import { isSaidAlike } from '../newer-save/changed-fields';
import type { Values } from './typed-words';

/** Of the words that were kept, those that the form does not have. */
export function differingWords(kept: Values, form: Values): Values {
  return Object.fromEntries(Object.entries(kept).filter(([name, value]) => !isSaidAlike(form[name], value)));
}

/**
 * The form with the words that were kept. A part of a list that the form has no longer, or that was stored anew since,
 * comes back as a new one: the server takes no number of a part that is not there.
 */
export function takenBack(words: Values, form: Values): Values {
  return {
    ...form,
    ...Object.fromEntries(Object.entries(words).map(([name, value]) => [name, fitted(value, form[name])])),
  };
}

function fitted(value: unknown, standing: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const numbers = new Set([standing].flat().map(numberOf));
  return value.map((part: unknown) => (isPart(part) && !numbers.has(part.id) ? withoutNumber(part) : part));
}

interface Part {
  readonly id: unknown;
}

/** Not a file, which has a number as well and stays what it is wherever it stands. */
function isPart(part: unknown): part is Part {
  return typeof part === 'object' && part !== null && 'id' in part && !('mime' in part);
}

function numberOf(part: unknown): unknown {
  return isPart(part) ? part.id : undefined;
}

function withoutNumber({ id: _gone, ...part }: Part): object {
  return part;
}
