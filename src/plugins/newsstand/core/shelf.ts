import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './kept-answer';
import { bytesOf } from './kept-answer';

/** What is kept, within so many bytes; what was asked for longest ago goes first. */
export interface Shelf {
  find(key: string): KeptAnswer | undefined;
  put(key: string, answer: KeptAnswer): void;
  drop(key: string): void;
  clear(): void;
  readonly count: number;
  /** As estimated: bodies in all encodings, headers, tags and the key. */
  readonly bytes: number;
}

export function createShelf(mostBytes: number): Shelf {
  const kept = new LRUCache<string, KeptAnswer>({
    maxSize: mostBytes,
    // One answer does not push everything else out.
    maxEntrySize: Math.max(1, Math.floor(mostBytes / 8)),
    sizeCalculation: (answer, key) => bytesOf(answer) + 2 * key.length,
  });
  return {
    find: (key) => kept.get(key),
    put: (key, answer) => void kept.set(key, answer),
    drop: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    get count() {
      return kept.size;
    },
    get bytes() {
      return kept.calculatedSize;
    },
  };
}
