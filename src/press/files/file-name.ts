/** Where the house gives out files, whoever keeps their bytes. */
export const filesPath = '/uploads/';

/** The name of the file that an address leads to: its last part, decoded. Null where it names none. */
export function fileNameIn(address: string): string | null {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const last = path.slice(path.lastIndexOf('/') + 1);
  const name = decoded(last);
  return name === null || name === '' || /[/\\\0]/.test(name) ? null : name;
}

/**
 * The hashes that a file of this name may have: Strapi calls a resized format after its original, with the format's key
 * before it (`small_harbour_1a2b3c.png`).
 */
export function hashesIn(name: string, formatKeys: readonly string[]): readonly string[] {
  const dot = name.lastIndexOf('.');
  const hash = dot === -1 ? name : name.slice(0, dot);
  const originals = formatKeys.filter((key) => hash.startsWith(`${key}_`)).map((key) => hash.slice(key.length + 1));
  return [...new Set([hash, ...originals])].filter((each) => each !== '');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
