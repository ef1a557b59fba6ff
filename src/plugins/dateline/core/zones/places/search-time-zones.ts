import { timeZoneAliases, timeZoneNames, type TimeZone } from '../time-zone';
import { otherCities } from './other-cities';
import { otherNamesOf } from './other-names';
import { cityIn, countryName, otherCountryNames, zonePlace } from './zone-place';

export interface FoundTimeZone {
  readonly timeZone: TimeZone;
  /** The other name that was searched for, where what is shown does not tell why the zone was found. */
  readonly alias?: string;
}

/**
 * Finds zones by city, country, region or older name, whatever the case and the accents: `kyi`, `new york`, `Calcutta`,
 * `Москва`, `Inde`, `Beijing`, `UK`. First those that are called so, then cities that begin so, countries and cities
 * that gave no zone its name, other words, words of several names (`Москва, Россия`), and the rest; of several, bigger
 * cities first.
 *
 * @param language BCP 47: the language in which the zones' places are shown; those of the plugin's texts are searched as
 * well
 * @example searchTimeZones('Calcutta') // [{ timeZone: 'Asia/Kolkata', alias: 'Asia/Calcutta' }]
 */
export function searchTimeZones(query: string, language = 'en'): readonly FoundTimeZone[] {
  const wanted = folded(query);
  if (wanted === '') return offered().map((timeZone) => ({ timeZone }));
  return namesIn(language)
    .flatMap(([timeZone, names]) => bestMatch(timeZone, names, wanted))
    .sort((one, other) => one.rank - other.rank || sizeOf(other) - sizeOf(one))
    .map(({ timeZone, alias }) => (alias === undefined ? { timeZone } : { timeZone, alias }));
}

/** Without the zones that are named after an offset: `Etc/GMT+3` is three hours behind UTC, and read as three ahead. */
function offered(): readonly TimeZone[] {
  return timeZoneNames().filter((name) => !/^Etc\/GMT[+-]\d/.test(name));
}

function sizeOf({ timeZone }: FoundTimeZone): number {
  return zonePlace(timeZone)?.thousands ?? 0;
}

/** A name in the form that is compared. */
interface Name {
  readonly text: string;
  /** Without the region: of a country, and of a city that gave no zone its name, it is the whole. */
  readonly place: string;
  readonly isCountry?: true;
  /** Of a city that gave no zone its name. */
  readonly isOther?: true;
  /** As it is shown, where the zone is not shown under it anyway. */
  readonly alias?: string;
}

interface Match extends FoundTimeZone {
  readonly rank: number;
}

/** The languages of the plugin's texts; whoever reads another one finds countries in that as well. */
const languages: readonly string[] = ['en', 'ru', 'fr', 'ar'];

const indexes = new Map<string, ReadonlyArray<readonly [TimeZone, readonly Name[]]>>();

function namesIn(language: string): ReadonlyArray<readonly [TimeZone, readonly Name[]]> {
  const known = indexes.get(language) ?? offered().map((timeZone) => [timeZone, namesOf(timeZone, language)]);
  indexes.set(language, known);
  return known;
}

/** What is shown stands first, and so wins where another name is no better. */
function namesOf(timeZone: TimeZone, language: string): readonly Name[] {
  const place = zonePlace(timeZone);
  const shownCity = place?.cities[language];
  const cities = Object.values(place?.cities ?? {}).filter((city) => city !== shownCity && city !== cityIn(timeZone));
  const countries = place ? countryNames(place.country, language) : [];
  const others = otherCities().filter((city) => city.timeZone === timeZone);
  return [
    name(timeZone),
    ...(shownCity === undefined ? [] : [name(shownCity)]),
    ...timeZoneAliases(timeZone).map((alias) => ({ ...name(alias), alias })),
    ...[...new Set(cities)].map((city) => ({ ...name(city), alias: city })),
    ...others.flatMap(({ names }) => names.map((city) => ({ ...name(city), alias: city, isOther: true as const }))),
    ...countries.map((country) => ({ ...name(country), isCountry: true as const })),
    ...otherNamesOf(timeZone).map((other) => ({ ...name(other), alias: other })),
  ];
}

function countryNames(country: string, language: string): readonly string[] {
  const inLanguages = [language, ...languages];
  const long = inLanguages.map((each) => countryName(country, each));
  const others = inLanguages.flatMap((each) => otherCountryNames(country, each));
  return [...new Set([...long, ...others])];
}

function name(text: string): Name {
  return { text: folded(text), place: folded(cityIn(text)) };
}

function bestMatch(timeZone: TimeZone, names: readonly Name[], wanted: string): readonly Match[] {
  let best: Match | undefined;
  for (const each of names) {
    const rank = rankOf(each, wanted);
    if (rank !== undefined && (best === undefined || rank < best.rank)) best = { timeZone, rank, alias: each.alias };
  }
  if (best === undefined || best.rank > ranks.words) best = matchOfWords(timeZone, names, wanted) ?? best;
  return best ? [best] : [];
}

const ranks = { whole: 0, beginning: 1, lesserBeginning: 2, within: 3, words: 4, part: 5 };

function rankOf({ text, place, isCountry, isOther }: Name, wanted: string): number | undefined {
  if (place === wanted || text === wanted) return ranks.whole;
  if (place.startsWith(wanted)) return isCountry || isOther ? ranks.lesserBeginning : ranks.beginning;
  if (` ${text}`.includes(` ${wanted}`)) return ranks.within;
  // Two or three letters stand within many a word: “usa” in Jerusalem.
  return wanted.length > 3 && text.includes(wanted) ? ranks.part : undefined;
}

/** Each word begins one in some name: of the city, of the country, of the region. The city tells why it was found. */
function matchOfWords(timeZone: TimeZone, names: readonly Name[], wanted: string): Match | undefined {
  const found = wanted.split(' ').map((word) => names.filter(({ text }) => ` ${text}`.includes(` ${word}`)));
  if (found.length < 2 || found.some((named) => named.length === 0)) return undefined;
  const told = found.flat().find(({ alias }) => alias !== undefined);
  const isShown = found.every((named) => named.some(({ alias }) => alias === undefined));
  return { timeZone, rank: ranks.words, alias: isShown ? undefined : told?.alias };
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mark}.'’]/gu, '')
    .toLowerCase()
    .split(/[\s/_,-]+/)
    .filter(Boolean)
    .join(' ');
}
