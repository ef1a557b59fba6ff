import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './kept-answer';
import { bytesOf } from './kept-answer';

/** What is kept, within so many bytes; what was asked for longest ago goes first. */
export interface Shelf {
  find(key: string): KeptAnswer | undefined;
  put(key: string, answer: KeptAnswer): void;
  /** Counts its bytes anew: a form of the body has been added. Not if another has taken its place by now. */
  weighAgain(answer: KeptAnswer): void;
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
  const keys = new WeakMap<KeptAnswer, string>();
  return {
    find: (key) => kept.get(key),
    put(key, answer) {
      keys.set(answer, key);
      kept.set(key, answer);
    },
    weighAgain(answer) {
      const key = keys.get(answer);
      if (key === undefined || kept.peek(key) !== answer) return;
      // What is put again under its own key for the same answer is not weighed.
      kept.delete(key);
      kept.set(key, answer);
    },
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
