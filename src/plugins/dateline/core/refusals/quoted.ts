import type { Said } from '../said';
import type { DatelineRefusals } from './dateline-refusal';

/** A value from outside as a sentence quotes it. */
export const quotedParts = {
  'dateline.null': {
    en: 'null',
  },
  'dateline.of-type': {
    en: 'a value of type {type}',
  },
  'dateline.quoted': {
    en: '“{text}”',
  },
} as const satisfies DatelineRefusals;

/** A value from outside as a sentence quotes it: short, and told from words of the sentence. */
export function quote(value: unknown): Said {
  if (value === null) return { code: 'dateline.null' };
  if (typeof value !== 'string') return { code: 'dateline.of-type', type: typeof value };
  return { code: 'dateline.quoted', text: value.length > 60 ? `${value.slice(0, 60)}…` : value };
}
