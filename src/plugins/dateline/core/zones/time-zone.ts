import type { DatelineError } from '../errors';
import { zoneRefusals } from '../refusals/zones';
import { quote } from '../refusals/quoted';
import { datelineError } from '../refusals/refuse';
import { zoneNames } from './data/zone-lines';
import { zoneAliases } from './zone-aliases';

/** Today's IANA name of a time zone, such as `Europe/Kyiv`. Never an offset. */
export type TimeZone = string & { readonly __brand: 'TimeZone' };

/**
 * Reads a name in any case and gives the one it has today (`europe/kiev` → `Europe/Kyiv`). Zones that only share
 * their clock (`Europe/Oslo` and `Europe/Berlin`) stay apart.
 * @throws DatelineError `DATELINE_INVALID_TIME_ZONE` for everything that is not an IANA name, offsets included.
 */
export function parseTimeZone(text: unknown): TimeZone {
  const timeZone = typeof text === 'string' ? todaysNames().get(text.toLowerCase()) : undefined;
  if (timeZone === undefined) throw notATimeZone(text);
  return timeZone;
}

/** Every time zone, under today's name, in alphabetical order. */
export function timeZoneNames(): readonly TimeZone[] {
  namesCache ??= [...new Set(todaysNames().values())].sort();
  return namesCache;
}

/** Other names of the same zone, older ones mostly: `Asia/Calcutta` for `Asia/Kolkata`. */
export function timeZoneAliases(timeZone: TimeZone): readonly string[] {
  return zoneAliases[timeZone]?.split(' ').filter(Boolean) ?? [];
}

let namesCache: readonly TimeZone[] | undefined;
let todaysNamesCache: ReadonlyMap<string, TimeZone> | undefined;

/** Every name in small letters → today's. A zone that is younger than the table of names stands for itself. */
function todaysNames(): ReadonlyMap<string, TimeZone> {
  if (todaysNamesCache) return todaysNamesCache;
  const names = new Map<string, TimeZone>();
  for (const today of zoneNames() as Iterable<TimeZone>) {
    for (const name of [today, ...timeZoneAliases(today)]) names.set(name.toLowerCase(), today);
  }
  todaysNamesCache = names;
  return names;
}

function notATimeZone(text: unknown): DatelineError {
  const isOffset = typeof text === 'string' && /^(utc|gmt)?[-+\u2212]?\d/i.test(text);
  const code = isOffset ? 'dateline.zone-is-offset' : 'dateline.zone-expected';
  return datelineError(zoneRefusals, code, { value: quote(text) }, { value: text });
}
