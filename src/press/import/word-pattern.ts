/** Whole words only: RegExp's own `\b` knows no letters beyond ASCII. */
export function wordPattern(words: string, flags = 'iu'): RegExp {
  return cachedPattern(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

/** Compiled once: building one from a table of words takes longer than matching it. */
export function cachedPattern(source: string, flags = 'iu'): RegExp {
  const key = `${flags} ${source}`;
  const known = patterns.get(key) ?? new RegExp(source, flags);
  patterns.set(key, known);
  return known;
}

const patterns = new Map<string, RegExp>();

/** Whether one of them is all of the text: `minister-counsellor`, of which the first word is one, too. */
export function isWord(words: string, text: string): boolean {
  return cachedPattern(`^(?:${words})$`).test(text);
}
