import { civilDateOf, dayMs, type CivilDate } from './civil-date';
import { toMilliseconds, type Instant } from './instant';
import { historyOf } from './zones/history-of';
import { offsetMsIn } from './zones/offset';
import type { TimeZone } from './zones/time-zone';
import type { ZoneHistory } from './zones/zone-history';

/** What a wall clock and a calendar in a zone show. */
export interface ClockFace {
  /** `HH:mm`, 00:00 to 23:59. */
  readonly time: string;
  readonly date: CivilDate;
  /** `+03:00`; with seconds (`-00:44:30`) where the local mean time of old had them. */
  readonly offset: string;
}

/** @throws DatelineError `DATELINE_OUT_OF_RANGE` where the zone's calendar has left the years 0001 to 9999. */
export function clockFace(timeZone: TimeZone, asOf: Instant): ClockFace {
  return clockFaceIn(historyOf(timeZone), asOf);
}

export function clockFaceIn(history: ZoneHistory, asOf: Instant): ClockFace {
  const utcMs = toMilliseconds(asOf);
  const offsetMs = offsetMsIn(history, utcMs);
  const epochDay = Math.floor((utcMs + offsetMs) / dayMs);
  return {
    time: timeText(utcMs + offsetMs - epochDay * dayMs).slice(0, 'HH:mm'.length),
    date: civilDateOf(epochDay),
    offset: offsetText(offsetMs),
  };
}

/** `+03:00`; with seconds where there are any. */
export function offsetText(offsetMs: number): string {
  return (offsetMs < 0 ? '-' : '+') + timeText(Math.abs(offsetMs)).replace(/:00$/, '');
}

/** `HH:mm:ss` */
function timeText(ms: number): string {
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
