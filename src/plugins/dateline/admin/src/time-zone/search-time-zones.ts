import { timeZoneAliases, timeZoneNames } from '../../../core';

export interface TimeZoneChoice {
  readonly timeZone: string;
  /** The older name that was searched for, where today's does not show why the zone was found. */
  readonly alias?: string;
}

function allTimeZones(): readonly TimeZoneChoice[] {
  return timeZoneNames().map((timeZone) => ({ timeZone }));
}

/**
 * Finds zones by city, region or older name, whatever the case and the accents: `kyi`, `new york`, `Calcutta`.
 * First those whose city begins with the query, then those where another word does, then the rest.
 */
export function searchTimeZones(query: string): readonly TimeZoneChoice[] {
  const wanted = folded(query);
  if (wanted === '') return allTimeZones();
  return timeZoneNames()
    .flatMap((timeZone) => bestMatch([timeZone, ...timeZoneAliases(timeZone)], wanted))
    .sort((one, other) => one.rank - other.rank)
    .map(({ timeZone, name }) => (name === timeZone ? { timeZone } : { timeZone, alias: name }));
}

interface Match {
  readonly timeZone: string;
  readonly name: string;
  readonly rank: number;
}

/** Today's name stands first, and wins where an older one is no better. */
function bestMatch(names: readonly [string, ...string[]], wanted: string): readonly Match[] {
  const [timeZone] = names;
  const matches = names.flatMap((name) => {
    const rank = rankOf(name, wanted);
    return rank === undefined ? [] : [{ timeZone, name, rank }];
  });
  return matches.sort((one, other) => one.rank - other.rank).slice(0, 1);
}

function rankOf(name: string, wanted: string): number | undefined {
  const city = folded(name.slice(name.lastIndexOf('/') + 1));
  const whole = folded(name);
  if (city.startsWith(wanted)) return 0;
  if (` ${whole}`.includes(` ${wanted}`)) return 1;
  return whole.includes(wanted) ? 2 : undefined;
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[\s/_,-]+/)
    .filter(Boolean)
    .join(' ');
}
