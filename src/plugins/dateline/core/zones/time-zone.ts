import { IANAZone } from 'luxon';
import { DatelineError, quote } from '../errors';
import { zoneAliases } from './zone-aliases';

/** Today's IANA name of a time zone, such as `Europe/Kyiv`. Never an offset. */
export type TimeZone = string & { readonly __brand: 'TimeZone' };

/**
 * Reads a name in any case and gives the one it has today (`europe/kiev` → `Europe/Kyiv`). Zones that only share
 * their clock (`Europe/Oslo` and `Europe/Berlin`) stay apart.
 * @throws DatelineError `DATELINE_INVALID_TIME_ZONE` for everything that is not an IANA name, offsets included;
 * `DATELINE_UNAVAILABLE_TIME_ZONE` for a name that is younger than this platform's time zone data.
 */
export function parseTimeZone(text: unknown): TimeZone {
  const timeZone = typeof text === 'string' ? todaysNames().get(text.toLowerCase()) : undefined;
  if (timeZone === undefined) throw notATimeZone(text);
  if (platformNameOf(timeZone) === undefined) throw unavailable(timeZone);
  return timeZone;
}

/** Every time zone this platform can compute, under today's name, in alphabetical order. */
export function timeZoneNames(): readonly TimeZone[] {
  namesCache ??= [...new Set(todaysNames().values())].filter((name) => platformNameOf(name) !== undefined).sort();
  return namesCache;
}

/** Other names of the same zone, older ones mostly: `Asia/Calcutta` for `Asia/Kolkata`. */
export function timeZoneAliases(timeZone: TimeZone): readonly string[] {
  return zoneAliases[timeZone]?.split(' ').filter(Boolean) ?? [];
}

/**
 * The name to give to Intl: today's, or an older one of the same zone where the platform's data is older than the
 * renaming. Undefined where it knows none of them.
 */
export function platformNameOf(timeZone: TimeZone): string | undefined {
  if (!platformNames.has(timeZone)) {
    const known = [timeZone, ...timeZoneAliases(timeZone)].find((name) => IANAZone.isValidZone(name));
    platformNames.set(timeZone, known);
  }
  return platformNames.get(timeZone);
}

export function unavailable(timeZone: TimeZone): DatelineError {
  return new DatelineError(
    'DATELINE_UNAVAILABLE_TIME_ZONE',
    `${quote(timeZone)} is a time zone, but the time zone data of this platform is too old to know it: update Node.js.`,
    { timeZone },
  );
}

const platformNames = new Map<TimeZone, string | undefined>();
let namesCache: readonly TimeZone[] | undefined;
let todaysNamesCache: ReadonlyMap<string, TimeZone> | undefined;

/** Every name in small letters → today's. A name that the platform has and the table not yet stands for itself. */
function todaysNames(): ReadonlyMap<string, TimeZone> {
  if (todaysNamesCache) return todaysNamesCache;
  const names = new Map<string, TimeZone>();
  for (const name of Intl.supportedValuesOf('timeZone')) names.set(name.toLowerCase(), name as TimeZone);
  for (const today of Object.keys(zoneAliases) as TimeZone[]) {
    for (const name of [today, ...timeZoneAliases(today)]) names.set(name.toLowerCase(), today);
  }
  todaysNamesCache = names;
  return names;
}

function notATimeZone(text: unknown): DatelineError {
  const offset = typeof text === 'string' && /^(utc|gmt)?[-+\u2212]?\d/i.test(text);
  return new DatelineError(
    'DATELINE_INVALID_TIME_ZONE',
    offset
      ? `${quote(text)} is an offset, not a time zone: expected an IANA name, such as Europe/London.`
      : `${quote(text)} is not a time zone: expected an IANA name, such as Europe/London.`,
    { value: text },
  );
}
