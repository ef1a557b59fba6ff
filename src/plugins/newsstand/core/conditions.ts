/** What a client asks for that may have the answer already. */
export interface Conditions {
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

/** What an answer is known by. */
export interface Validators {
  /** Strong, with its quotes. */
  readonly entityTag: string;
  /** As it is sent: whole seconds, as an HTTP date; null where none is sent. */
  readonly lastModified: string | null;
}

/** Whether the client has this very answer: RFC 9110 §13.1.2 and §13.1.3, of which the second counts only without the first. */
export function isKnown({ ifNoneMatch, ifModifiedSince }: Conditions, validators: Validators): boolean {
  if (ifNoneMatch !== undefined) return isNamed(ifNoneMatch, validators.entityTag);
  if (ifModifiedSince === undefined || validators.lastModified === null) return false;
  const [since, last] = [Date.parse(ifModifiedSince), Date.parse(validators.lastModified)];
  return last <= since;
}

function isNamed(ifNoneMatch: string, entityTag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === entityTag);
}

/**
 * Since when an answer is known to be what it is, as an HTTP date: the end of the second in which it was made, since what
 * was made earlier in that second may have been another. Null until that second is over (RFC 9110 §8.8.2.1: never later
 * than the answer itself).
 * @param madeAt and `now` in milliseconds since 1970
 */
export function lastModifiedOf(madeAt: number, now: number): string | null {
  const second = Math.ceil(madeAt / 1000) * 1000;
  return second <= now ? new Date(second).toUTCString() : null;
}
