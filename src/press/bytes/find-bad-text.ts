/** What no database can keep, or no reader tell apart: where it stands and what it is. */
export interface BadText {
  readonly path: string;
  readonly fault: string;
}

/**
 * Names that every object has without having been given them, by which some reach what it was made of
 * (https://cwe.mitre.org/data/definitions/1321.html): a reader that looks a field up by such a name finds a function.
 */
const reachingNames: ReadonlySet<string> = new Set(['prototype', ...Object.getOwnPropertyNames(Object.prototype)]);

const MOST_LEVELS = 64;

/**
 * The first NUL, lone surrogate or forbidden name in a value as it came from outside, at whatever depth; null where
 * there is none. PostgreSQL keeps no NUL in text (https://www.postgresql.org/docs/current/datatype-character.html), and
 * a lone half of a surrogate pair is no character in any encoding.
 */
export function findBadText(value: unknown, path = '', level = 0): BadText | null {
  if (typeof value === 'string') return isBadText(value) ? { path, fault: 'a character that is none' } : null;
  if (typeof value !== 'object' || value === null) return null;
  if (level === MOST_LEVELS) return { path, fault: `more than ${MOST_LEVELS} levels` };
  for (const [name, inner] of Object.entries(value)) {
    const inside = path === '' ? name : `${path}.${name}`;
    if (reachingNames.has(name) || isBadText(name)) return { path: inside, fault: 'a name that may not be used' };
    const found = findBadText(inner, inside, level + 1);
    if (found !== null) return found;
  }
  return null;
}

export function isBadText(text: string): boolean {
  // With the flag `u`, whole pairs are one character, and only lone halves are surrogates.
  return text.includes('\0') || /\p{Surrogate}/u.test(text);
}
