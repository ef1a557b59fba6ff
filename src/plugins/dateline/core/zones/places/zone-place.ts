import type { TimeZone } from '../time-zone';
import { commonNames } from './common-country-names';
import { zonePlaces } from './zone-places';

/** Where a zone lies: the names of its city by language, its country's code (ISO 3166), and how big the city is. */
export interface ZonePlace {
  readonly country: string;
  readonly cities: Readonly<Record<string, string>>;
  /** Thousands of people, roughly; 0 where nobody has counted. */
  readonly thousands: number;
}

/** Undefined for zones that are no place, such as `Etc/UTC`. */
export function zonePlace(timeZone: TimeZone): ZonePlace | undefined {
  places ??= new Map(zonePlaces.trim().split('\n').map(readRow));
  return places.get(timeZone);
}

/** Where the zone lies, as people who read the language say: `Москва, Россия`. */
export function sayPlace(timeZone: TimeZone, language: string): string | undefined {
  const place = zonePlace(timeZone);
  if (!place) return undefined;
  const country = countryName(place.country, language);
  const city = place.cities[language];
  return city !== undefined && city !== cityIn(timeZone)
    ? `${city}${language === 'ar' ? '،' : ','} ${country}`
    : country;
}

export function countryName(country: string, language: string): string {
  let names = countryNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
    countryNames.set(language, names);
  }
  return names.of(country) ?? country;
}

/** What else people call a country: its short name by CLDR (`US`, `UK`), and those of common talk that CLDR lacks. */
export function otherCountryNames(country: string, language: string): readonly string[] {
  const short = new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'short' }).of(country);
  return [short ?? country, ...(commonNames.get(country) ?? [])];
}

/** The city as the zone's own name has it: `New York`. */
export function cityIn(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

let places: ReadonlyMap<string, ZonePlace> | undefined;
const countryNames = new Map<string, Intl.DisplayNames>();

function readRow(row: string): [string, ZonePlace] {
  const [zone = '', country = '', thousands = '', en = '', ru = '', fr = '', ar = ''] = row.split('|');
  const own = cityIn(zone);
  const cities = { en: en || own, ru: ru || own, fr: fr || own, ar: ar || own };
  return [zone, { country, thousands: Number(thousands), cities }];
}
