import { otherCities, parseTimeZone, type TimeZone } from 'strapi-plugin-dateline/core';
import { foldText } from './fold-text';
import { cldrCityZones } from './languages/cldr-city-zones';

export interface CityZone {
  readonly timeZone: TimeZone;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where else a city of this name is likely to be meant. */
  readonly elsewhere: string | null;
}

/** The zone of a city by its name in any of some fifty languages; null if no table has it. */
export function cityZone(name: string): CityZone | null {
  const withoutCountry = name.split(/[,،(（]/)[0] ?? '';
  const row = [name, withoutCountry, name.replace(timeWords, '')]
    .map((each) => cities().get(foldText(each)))
    .find(Boolean);
  return row ? { ...row, timeZone: parseTimeZone(row.timeZone) } : null;
}

/** `Moscow time`, `Heure de Paris`: the clock is labelled, not the city. */
const timeWords =
  /^(?:время|heure (?:de |d[’'])|hora (?:de |en )|ora di |Uhrzeit|Ortszeit|توقيت) ?| (?:local )?time$| saati$| Zeit$/iu;

/** Whether any table knows a city of that name. */
export function isKnownCity(name: string): boolean {
  return cities().has(foldText(name));
}

interface CityRow {
  readonly timeZone: string;
  readonly country: string;
  readonly elsewhere: string | null;
}

let cached: ReadonlyMap<string, CityRow> | undefined;

function cities(): ReadonlyMap<string, CityRow> {
  cached ??= new Map([...cldrRows(), ...otherRows()]);
  return cached;
}

/** Where CLDR has one name twice, the first in the alphabet of zones is kept. */
function cldrRows(): readonly (readonly [string, CityRow])[] {
  return cldrCityZones
    .trim()
    .split('\n')
    .map((line) => /^(\S+) (\S+) (.*)$/.exec(line) ?? [])
    .flatMap(([, timeZone = '', country = '', names = '']) => rowsOf(names, { timeZone, country, elsewhere: null }))
    .reverse();
}

function otherRows(): readonly (readonly [string, CityRow])[] {
  const countries = new Map(cldrRows().map(([, { timeZone, country }]) => [timeZone, country]));
  return otherCities().flatMap(({ timeZone, names, elsewhere }) => {
    const row = { timeZone, country: countries.get(timeZone) ?? '', elsewhere };
    return names.map((name) => [foldText(name), row] as const);
  });
}

function rowsOf(names: string, row: CityRow): readonly (readonly [string, CityRow])[] {
  return names.split('|').map((name) => [foldText(name), row] as const);
}
