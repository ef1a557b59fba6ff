import { cacheControl, cacheGroups, cacheStatus, surrogateKey, type Outcome } from '../../core/cache-headers';
import { lastModifiedOf } from '../../core/conditions';
import type { Encoding } from '../../core/encodings';
import { freshFor } from '../../core/fresh-for';
import { entityTagOf, type KeptAnswer } from '../../core/kept-answer';
import type { KeptHead } from './send-head';
import type { Settings } from './settings';

interface Giving {
  readonly answer: KeptAnswer;
  readonly outcome: Outcome;
  readonly encoding: Encoding;
  /** Of the body, in bytes. */
  readonly length: number;
  /** In milliseconds of the app’s clock. */
  readonly now: number;
}

/**
 * The headers of an answer from memory, names and values by turns, as Node writes them fastest. They are others only when a
 * second has passed, so they are kept until then.
 */
export function headOf(settings: Settings, giving: Omit<Giving, 'outcome'>): KeptHead {
  const { answer, encoding, now } = giving;
  const all = prepared.get(answer) ?? {};
  prepared.set(answer, all);
  const last = all[encoding];
  if (last !== undefined && now >= last.from && now < last.to) return last;
  const headers = answerHeaders(settings, { ...giving, outcome: 'hit' });
  const to = Math.min(...[0, (answer.validUntil ?? 0) % 1000].map((behind) => nextStep(now, behind)));
  const head = { headers, written: null, from: now, to };
  all[encoding] = head;
  return head;
}

interface Prepared extends KeptHead {
  readonly from: number;
  readonly to: number;
}

const prepared = new WeakMap<KeptAnswer, Partial<Record<Encoding, Prepared>>>();

/**
 * The first instant after `now` at which a header may say something else: whole seconds before the end of what holds, or of
 * the clock’s minutes, are one fewer from the next millisecond on, and what is told of a second is told when it is over.
 */
function nextStep(now: number, behind: number): number {
  const since = (((now - behind) % 1000) + 1000) % 1000;
  return since === 0 ? now + 1 : now - since + 1000;
}

/** The same, of whatever came of a question. */
export function answerHeaders(
  settings: Settings,
  { answer, outcome, encoding, length, now }: Giving,
): readonly string[] {
  const freshness = freshFor(now, answer.validUntil, settings);
  const lastModified = lastModifiedAt(answer, now);
  const { groups } = answer;
  return [
    ...answer.headers.flat(),
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ...['Content-Length', String(length)],
    ...['ETag', entityTagOf(answer, encoding)],
    ...(lastModified === null ? [] : ['Last-Modified', lastModified]),
    ...['Cache-Control', cacheControl(freshness)],
    ...(settings.tellsCacheGroups && groups.length > 0 ? ['Cache-Groups', cacheGroups(groups)] : []),
    ...(settings.tellsSurrogateKey && groups.length > 0 ? ['Surrogate-Key', surrogateKey(groups)] : []),
    ...['Cache-Status', cacheStatus(settings.name, outcome, freshness.maxAge)],
  ];
}

/** What is not moved by time may have been made for an instant long past: it was made when its load began. */
export function lastModifiedAt({ asOf }: KeptAnswer, now: number): string | null {
  return lastModifiedOf(asOf, now);
}
