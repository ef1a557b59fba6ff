/** Where what stands here and what a page says part, short enough to be shown. */
export interface Difference {
  /** The attribute's name, or a heading's. */
  readonly field: string;
  readonly here: string;
  readonly page: string;
  /**
   * Where an editor may take the page's words all the same: what says so. It holds as long as what stands here is what was
   * shown. Null where nothing may be taken.
   */
  readonly choice: string | null;
}

/** Where two texts part. */
type Parting = Omit<Difference, 'choice'>;

export function differencesOf<Record extends object>(
  names: readonly (keyof Record & string)[],
  here: Record,
  page: Record,
): readonly Parting[] {
  return names.map((field) => ({ field, ...apart(plainText(here[field]), plainText(page[field])) }));
}

/** Text as it reads, whatever it is kept in: blocks, turns, bylines, contacts. */
function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainText).filter(Boolean).join(' / ');
  if (typeof value !== 'object') return String(value);
  const { type, children, text, ...own } = value as Readonly<Record<string, unknown>>;
  if (typeof text === 'string') return text;
  if (Array.isArray(children)) return children.map(plainText).join('');
  const parts = Object.entries({ type, ...own }).filter(([name]) => !unsaid.has(name));
  return parts
    .map(([, part]) => plainText(part))
    .filter(Boolean)
    .join(', ');
}

/** What nobody reads. */
const unsaid: ReadonlySet<string> = new Set(['id', 'key', 'function', 'role', 'documentId']);

/** Both from shortly before the first letter in which they differ. */
function apart(here: string, page: string): Pick<Difference, 'here' | 'page'> {
  const [own, other] = [[...here], [...page]];
  const first = own.findIndex((letter, at) => letter !== other[at]);
  const start = Math.max(0, (first === -1 ? Math.min(own.length, other.length) : first) - before);
  return { here: cut(own, start), page: cut(other, start) };
}

const before = 40;
const longest = 160;

function cut(letters: readonly string[], start: number): string {
  const shown = letters.slice(start, start + longest).join('');
  return `${start > 0 ? '…' : ''}${shown}${letters.length > start + longest ? '…' : ''}`;
}
