import {
  clockFace,
  instantsOf,
  parseCivilDate,
  toInstant,
  toMilliseconds,
  type CivilDate,
  type Instant,
  type TimeZone,
} from 'strapi-plugin-dateline/core';

/** A moment as somebody reads it off a calendar and a wall clock, and the instant that it is. */
export interface LocalMoment {
  /** `YYYY-MM-DDTHH:mm`, with seconds where they are not nought. */
  readonly localTime: string;
  /** The offset in force then: it tells the two readings of a repeated hour apart. */
  readonly offset: string;
  readonly at: Instant;
}

/** What a local time means in a zone: one moment, or two that could be meant. */
export type Reading =
  | { readonly kind: 'once'; readonly moment: LocalMoment }
  | { readonly kind: 'never' | 'twice'; readonly candidates: readonly [LocalMoment, LocalMoment] };

/**
 * Reads `YYYY-MM-DDTHH:mm`, seconds optional. Where clocks jump over that time, the candidates are what it would be by
 * the clocks after the jump and by those before it; where they show it twice, both. The earlier stands first.
 *
 * @param offset chooses between two; ignored where there is nothing to choose
 * @throws DatelineError for what is not a day and a time of day
 */
export function readLocalTime(localTime: string, timeZone: TimeZone, offset: string | null = null): Reading {
  const local = partsOf(localTime);
  const [first, second] = instantsOf(local, timeZone).map((at) => momentAt(later(at, local.seconds), timeZone));
  if (first === undefined) return { kind: 'never', candidates: momentsAround(local, timeZone) };
  if (second === undefined) return { kind: 'once', moment: first };
  const chosen = [first, second].find((moment) => moment.offset === offset);
  return chosen ? { kind: 'once', moment: chosen } : { kind: 'twice', candidates: [first, second] };
}

export function momentAt(at: Instant, timeZone: TimeZone): LocalMoment {
  const { date, time, offset } = clockFace(timeZone, at);
  const seconds = at.slice('YYYY-MM-DDTHH:mm'.length, 'YYYY-MM-DDTHH:mm:ss'.length);
  return { localTime: `${date}T${time}${seconds === ':00' ? '' : seconds}`, offset, at };
}

interface LocalParts {
  readonly date: CivilDate;
  readonly time: string;
  readonly seconds: number;
}

function partsOf(localTime: string): LocalParts {
  const [date = '', time = ''] = localTime.split('T');
  const [, minutes = time, seconds = '0'] = /^(\d\d:\d\d):([0-5]\d)$/.exec(time) ?? [];
  return { date: parseCivilDate(date), time: minutes, seconds: Number(seconds) };
}

function later(at: Instant, seconds: number): Instant {
  return toInstant(toMilliseconds(at) + seconds * 1000);
}

/** Further than any offset is from UTC, so that it reaches both sides of the jump. */
const REACH_MS = 26 * 3_600_000;

/** The skipped reading by the clocks after the jump, which is the earlier instant, and by those before it. */
function momentsAround({ date, time, seconds }: LocalParts, timeZone: TimeZone): readonly [LocalMoment, LocalMoment] {
  const asIfUtcMs = Date.parse(`${date}T${time}Z`) + seconds * 1000;
  const byOffsetOf = (ms: number) => momentAt(toInstant(asIfUtcMs - offsetMsAt(toInstant(ms), timeZone)), timeZone);
  return [byOffsetOf(asIfUtcMs + REACH_MS), byOffsetOf(asIfUtcMs - REACH_MS)];
}

function offsetMsAt(at: Instant, timeZone: TimeZone): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(clockFace(timeZone, at).offset) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}
