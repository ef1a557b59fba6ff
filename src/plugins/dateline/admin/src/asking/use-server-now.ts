import type { Instant } from '../../../core';
import { useAnswer } from './use-answer';
import { useServerTime } from '../server-now/use-server-time';

export interface ServerNow {
  /** The minute that the server's clock is in. */
  readonly asOf: Instant;
  /** The locale of entries that have none of their own. */
  readonly defaultLocale: string;
}

/**
 * The time by the server: the browser's clock may be wrong. Undefined until it is wanted and the answer is there, and where
 * there is none: the fields can be filled in all the same.
 */
export function useServerNow(isWanted: boolean): ServerNow | undefined {
  const { heard } = useAnswer<ServerNow>('/dateline/now', isWanted);
  const minute = useServerTime(60_000);
  if (heard === undefined) return undefined;
  // After a sleep the time is unknown for a moment; until the server has been heard again, what it said last stays.
  return { asOf: minute ?? heard.data.asOf, defaultLocale: heard.data.defaultLocale };
}
