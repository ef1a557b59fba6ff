/** Words that somebody has typed and not saved yet, kept in this browser alone, per person, entry and language. */
export interface KeptWords {
  readonly keptAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** As much of `localStorage` as is needed. */
export type WordStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** How long they stay: over a weekend and a short leave, and not for good on a machine that others use as well. */
export const KEPT_DAYS = 7;

const PREFIX = 'chancery.kept.';
const DAY_MS = 86_400_000;

let reader: number | undefined;

/** Who sits before the screen: the words of others are neither shown nor overwritten. */
export function knowReader(id: number): void {
  reader = id;
}

export function keepWords(store: WordStore, key: string, words: KeptWords): void {
  if (reader === undefined) return;
  const text = JSON.stringify(words);
  for (;;) {
    try {
      return store.setItem(nameOf(reader, key), text);
    } catch {
      // The browser's room is full: what is oldest makes place.
      if (!dropOldest(store, nameOf(reader, key))) return;
    }
  }
}

export function wordsKept(store: WordStore, key: string): KeptWords | null {
  return reader === undefined ? null : read(store, nameOf(reader, key));
}

export function forgetWords(store: WordStore, key: string): void {
  if (reader !== undefined) store.removeItem(nameOf(reader, key));
}

/** All words of whoever sits before the screen. */
export function forgetWordsOf(store: WordStore): void {
  if (reader === undefined) return;
  for (const name of namesIn(store)) if (name.startsWith(nameOf(reader, ''))) store.removeItem(name);
}

/** Takes away what has been kept too long, whoever wrote it. */
export function forgetOldWords(store: WordStore, nowMs: number): void {
  for (const name of namesIn(store)) {
    const keptMs = new Date(read(store, name)?.keptAt ?? 0).getTime();
    if (!(nowMs - keptMs < KEPT_DAYS * DAY_MS)) store.removeItem(name);
  }
}

function nameOf(id: number, key: string): string {
  return `${PREFIX}${id} ${key}`;
}

function namesIn(store: WordStore): readonly string[] {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return names.filter((name) => name.startsWith(PREFIX));
}

function dropOldest(store: WordStore, except: string): boolean {
  const aged = namesIn(store)
    .filter((name) => name !== except)
    .sort((one, other) => ((read(store, one)?.keptAt ?? '') < (read(store, other)?.keptAt ?? '') ? -1 : 1));
  const [oldest] = aged;
  if (oldest !== undefined) store.removeItem(oldest);
  return oldest !== undefined;
}

function read(store: WordStore, name: string): KeptWords | null {
  try {
    const words = JSON.parse(store.getItem(name) ?? 'null') as Partial<KeptWords> | null;
    return typeof words?.keptAt === 'string' && words.fields !== undefined ? (words as KeptWords) : null;
  } catch {
    return null;
  }
}
