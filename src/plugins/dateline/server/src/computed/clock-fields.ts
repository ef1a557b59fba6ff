import {
  abbreviationAt,
  clockFace,
  nextTransitionAt,
  parseTimeZone,
  type ClockFace,
  type Instant,
} from '../../../core';
import { nullIfUnreadable } from './null-if-unreadable';

/** A clock as it is stored. */
export interface ClockSource {
  readonly timeZone: unknown;
}

export type ClockFields = (Told | Untold) & { readonly asOf: Instant };

/** `time` is `HH:mm`, `offset` `+03:00`. */
interface Told extends ClockFace {
  /** IANA's: MSK, BST, and +03 where a zone has no letters. */
  readonly abbreviation: string;
  /** The next change of the zone's offset; null if none is known. */
  readonly nextTransitionAt: Instant | null;
  /** The offset from then on: who has both needs no zone data of his own. */
  readonly nextOffset: string | null;
}

/** Of a draft without a time zone. */
type Untold = { readonly [Name in keyof Told]: null };

export function clockFields({ timeZone }: ClockSource, asOf: Instant): ClockFields {
  const told = nullIfUnreadable(() => tell(timeZone, asOf));
  return { ...(told ?? untold), asOf };
}

const untold: Untold = {
  ...{ time: null, date: null, offset: null, abbreviation: null },
  ...{ nextTransitionAt: null, nextOffset: null },
};

function tell(stored: unknown, asOf: Instant): Told | null {
  if (stored === null || stored === undefined) return null;
  const timeZone = parseTimeZone(stored);
  const { time, date, offset } = clockFace(timeZone, asOf);
  const next = nextTransitionAt(timeZone, asOf);
  return {
    ...{ time, date, offset, abbreviation: abbreviationAt(timeZone, asOf) },
    nextTransitionAt: next,
    nextOffset: next === null ? null : clockFace(timeZone, next).offset,
  };
}
