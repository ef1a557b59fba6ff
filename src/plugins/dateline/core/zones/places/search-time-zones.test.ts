import { timeZoneNames } from '../time-zone';
import { capitals } from '../../tests/capitals';
import { searchTimeZones } from './search-time-zones';

const names = (query: string) => searchTimeZones(query).map(({ timeZone }) => timeZone);

it.each<[string, string, string]>([
  ['the beginning of a city', 'kyi', 'Europe/Kyiv'],
  ['a city of two words', 'new york', 'America/New_York'],
  ['a city written as IANA does', 'New_York', 'America/New_York'],
  ['the whole name', 'europe/london', 'Europe/London'],
  ['region and city with a space', 'europe london', 'Europe/London'],
  ['accents that the name lacks', 'São Paulo', 'America/Sao_Paulo'],
  ['space around it', '  moscow ', 'Europe/Moscow'],
  ['UTC', 'utc', 'Etc/UTC'],
  ['a city in Russian', 'Москва', 'Europe/Moscow'],
  ['the beginning of a city in Russian, in small letters', 'нью-й', 'America/New_York'],
  ['a city in French', 'Le Caire', 'Africa/Cairo'],
  ['a country in English', 'Ukraine', 'Europe/Kyiv'],
  ['a country in Russian', 'украина', 'Europe/Kyiv'],
  ['a country in French', 'Inde', 'Asia/Kolkata'],
  ['a country whose name is that of a state elsewhere', 'India', 'Asia/Kolkata'],
  ['the beginning of a country', 'mongol', 'Asia/Ulaanbaatar'],
  ['a country without its apostrophe', 'cote divoire', 'Africa/Abidjan'],
  ['a capital that gave no zone its name', 'Beijing', 'Asia/Shanghai'],
  ['the beginning of such a capital, in Russian', 'вашинг', 'America/New_York'],
  ['a capital in French', 'Genève', 'Europe/Zurich'],
  ['a capital of two words', 'abu dhabi', 'Asia/Dubai'],
  ['a saint', 'St. Petersburg', 'Europe/Moscow'],
  ['city and country', 'Москва, Россия', 'Europe/Moscow'],
  ['city and country without a comma', 'Ankara Turkey', 'Europe/Istanbul'],
  ['beginnings of city and country', 'ky ukr', 'Europe/Kyiv'],
  ['a city in Ukrainian', 'Київ', 'Europe/Kyiv'],
  ['a short name of a country', 'UK', 'Europe/London'],
  ['USA', 'usa', 'America/New_York'],
  ['США', 'США', 'America/New_York'],
  ['ОАЭ', 'ОАЭ', 'Asia/Dubai'],
  ['England', 'England', 'Europe/London'],
  ['Kosovo', 'Kosovo', 'Europe/Belgrade'],
  ['Kosovo in Russian', 'Косово', 'Europe/Belgrade'],
  ['BST', 'BST', 'Europe/London'],
  ['MSK', 'msk', 'Europe/Moscow'],
  ['МСК', 'мск', 'Europe/Moscow'],
  ['CEST', 'CEST', 'Europe/Paris'],
  ['JST', 'JST', 'Asia/Tokyo'],
  ['a capital in Arabic', 'القاهرة', 'Africa/Cairo'],
  ['a city in Arabic', 'نيويورك', 'America/New_York'],
  ['a country in Arabic', 'أوكرانيا', 'Europe/Kyiv'],
  ['a city with a full stop', 'St. Johns', 'America/St_Johns'],
])('finds by %s', (_title, query, timeZone) => {
  expect(names(query)[0]).toBe(timeZone);
});

it('finds by an older name, and says which', () => {
  expect(searchTimeZones('Calcutta')).toEqual([{ timeZone: 'Asia/Kolkata', alias: 'Asia/Calcutta' }]);
  expect(searchTimeZones('us/eastern')).toContainEqual({ timeZone: 'America/New_York', alias: 'US/Eastern' });
});

it('says under which name it was found where that is not shown', () => {
  expect(searchTimeZones('Москва', 'en')).toEqual([{ timeZone: 'Europe/Moscow', alias: 'Москва' }]);
  expect(searchTimeZones('Москва', 'ru')).toEqual([{ timeZone: 'Europe/Moscow' }]);
  expect(searchTimeZones('Ukraine', 'ru')[0]).toEqual({ timeZone: 'Europe/Kyiv' });
});

it('says which city it was, where it gave no zone its name', () => {
  expect(searchTimeZones('Ankara')).toEqual([{ timeZone: 'Europe/Istanbul', alias: 'Ankara' }]);
  expect(searchTimeZones('Ankara, Turkey')).toEqual([{ timeZone: 'Europe/Istanbul', alias: 'Ankara' }]);
  expect(searchTimeZones('Berlin Germany')).toEqual([{ timeZone: 'Europe/Berlin' }]);
  expect(searchTimeZones('Tokyo Japan')).toEqual([{ timeZone: 'Asia/Tokyo' }]);
  expect(searchTimeZones('Moscow MSK', 'ru')).toEqual([{ timeZone: 'Europe/Moscow', alias: 'MSK' }]);
});

it('finds a country in the panel’s language, though the plugin has no texts in it', () => {
  expect(searchTimeZones('تونس', 'ar')).toEqual([{ timeZone: 'Africa/Tunis' }]);
});

it('finds what is no place, too', () => {
  expect(names('etc')).toEqual(['Etc/GMT', 'Etc/UTC']);
});

it('has all zones of a country', () => {
  expect(names('new zealand')).toEqual(['Pacific/Auckland', 'Pacific/Chatham']);
});

it.each([
  ['Russia', 'Europe/Moscow'],
  ['États-Unis', 'America/New_York'],
  ['Бразилия', 'America/Sao_Paulo'],
  ['Australia', 'Australia/Sydney'],
])('puts the biggest city of a big country first: %s → %s', (country, timeZone) => {
  expect(names(country)[0]).toBe(timeZone);
});

it('does not name an older name where today’s was found as well', () => {
  expect(searchTimeZones('kyiv')).toStrictEqual([{ timeZone: 'Europe/Kyiv' }]);
});

it('puts beginnings of cities before other words, and takes the middle of words from four letters on', () => {
  const found: readonly string[] = names('man');
  expect(found.indexOf('Asia/Manila')).toBeLessThan(found.indexOf('Europe/Isle_of_Man'));
  expect(found).toContain('Europe/Isle_of_Man');
  expect(found).not.toContain('Asia/Amman');
  expect(names('mman')).toContain('Asia/Amman');
  expect(names('usa')).not.toContain('Asia/Jerusalem');
});

it.each([
  ['than a country that begins so, though it is bigger', 'per', ['Australia/Perth', 'America/Lima']],
  ['than a bigger city that gave no zone its name', 'bei', ['Asia/Beirut', 'Asia/Shanghai']],
  ['than either', 'bang', ['Asia/Bangkok', 'Africa/Bangui', 'Asia/Dhaka']],
])('puts a city that gave a zone its name earlier %s: %s', (_title, query, first) => {
  expect(names(query).slice(0, first.length)).toEqual(first);
});

it.each(['GMT+3', 'GMT-3', 'UTC+3', 'Etc/GMT+3', 'etc/gmt', '+3', ''])(
  'never offers a zone that is named after an offset: %j',
  (query) => {
    expect(names(query).filter((name) => /^Etc\/GMT[+-]/.test(name))).toEqual([]);
  },
);

it.each(capitals)('finds the capital %s', (capital) => {
  expect(timeZoneNames()).toContain(names(capital)[0]);
});

it('has all zones where nothing is asked, each once, and none where nothing fits', () => {
  const all = names(' ');
  expect(all).toEqual(timeZoneNames().filter((name) => !/^Etc\/GMT[+-]/.test(name)));
  expect(searchTimeZones('').filter((found) => 'alias' in found)).toEqual([]);
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all).size).toBe(all.length);
  expect(names('zzzz')).toEqual([]);
});
