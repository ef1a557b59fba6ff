import type { Header } from './cache-headers';
import type { Encoding } from './encodings';

/** An answer as it is kept, with all that is needed to give it away again. */
export interface KeptAnswer {
  readonly status: number;
  /** What whoever made it has said, without what depends on the time and on the encoding. */
  readonly headers: readonly Header[];
  readonly body: Buffer;
  /** Whether packing makes it smaller by more than it costs. */
  readonly isWorthEncoding: boolean;
  /** Other forms of the body, each made when somebody first asks for it. */
  readonly encoded: Partial<Record<Encoding, Buffer>>;
  /** Of the body as it is; each encoding has its own after it. */
  readonly fingerprint: string;
  readonly tags: readonly string[];
  /** What the tags are called outside. */
  readonly groups: readonly string[];
  /** The generation in which its load began. */
  readonly born: number;
  /** When its load began, in milliseconds of the app's clock: it is an answer of no earlier time. */
  readonly asOf: number;
  /** The same on the stopwatch of this process: what others had changed by then is in it. */
  readonly startedMs: number;
  readonly validUntil: number | null;
  /** Which headers of a request decide that this answer is meant, with what they said: RFC 9111 §4.1. */
  readonly variant: Readonly<Record<string, string>>;
}

export function bodyIn(answer: KeptAnswer, encoding: Encoding): Buffer | undefined {
  return encoding === 'identity' ? answer.body : answer.encoded[encoding];
}

/** Strong: another one for each encoding (RFC 9110 §8.8.3.3). */
export function entityTagOf({ fingerprint }: KeptAnswer, encoding: Encoding): string {
  return encoding === 'identity' ? `"${fingerprint}"` : `"${fingerprint}-${encoding}"`;
}

/** Up to so many bytes a body is kept a second time, as the text in which Node sends it in one piece with its headers. */
export const LARGEST_TEXT = 64 * 1024;

export function bytesOf({ headers, body, encoded, tags, groups }: KeptAnswer): number {
  const texts = [...headers.flat(), ...tags, ...groups].reduce((sum, text) => sum + 2 * text.length + 16, 0);
  const bodies = [body, ...Object.values(encoded)].reduce(
    (sum, each) => sum + (each.length > LARGEST_TEXT ? 1 : 2) * each.length,
    0,
  );
  return OVERHEAD + texts + bodies;
}

/** Roughly what the objects themselves take. */
const OVERHEAD = 1000;
