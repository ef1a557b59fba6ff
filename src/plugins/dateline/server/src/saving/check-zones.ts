import { isDatelineError, parseTimeZone } from '../../../core';
import { saidBy } from '../../../sentences';
import type { Problem } from '../refusal';
import type { Entry } from '../schema';
import type { SavedPart } from './saved-parts';

/** The entry with its time zones under today's names; what is no time zone joins `problems`. Absent values are fine. */
export function withCanonicalZones(part: SavedPart, names: readonly string[], problems: Problem[]): Entry {
  const canonical: Entry = {};
  for (const name of names) {
    const value = part.data[name];
    if (value === null || value === undefined) continue;
    try {
      canonical[name] = parseTimeZone(value);
    } catch (error) {
      if (!isDatelineError(error)) throw error;
      problems.push({ path: [...part.path, name], said: saidBy(error), value });
    }
  }
  return { ...part.data, ...canonical };
}
