import { parseTimeZone } from '../time-zone';
import { cityIn, countryName, otherCountryNames, sayPlace, zonePlace } from './zone-place';

it.each([
  ['Europe/Moscow', 'ru', 'Москва, Россия'],
  ['Europe/Moscow', 'en', 'Russia'],
  ['Europe/London', 'fr', 'Londres, Royaume-Uni'],
  ['Europe/Kyiv', 'ar', 'كييف، أوكرانيا'],
  ['Asia/Kathmandu', 'en', 'Nepal'],
  ['America/New_York', 'en', 'United States'],
  ['America/New_York', 'fr', 'États-Unis'],
  ['Europe/Moscow', 'de', 'Russland'],
  ['Etc/UTC', 'en', undefined],
])('%s lies, in %s, in %s', (timeZone, language, place) => {
  expect(sayPlace(parseTimeZone(timeZone), language)).toBe(place);
});

it('knows the city of a zone in each language, its own name where CLDR has no other', () => {
  expect(zonePlace(parseTimeZone('America/New_York'))).toEqual({
    country: 'US',
    thousands: 21_000,
    cities: { en: 'New York', ru: 'Нью-Йорк', fr: 'New York', ar: 'نيويورك' },
  });
});

it.each([
  ['GB', 'en', 'United Kingdom', ['UK', 'England']],
  ['US', 'ru', 'Соединенные Штаты', ['США', 'USA']],
  ['CZ', 'en', 'Czechia', ['Czech Republic']],
  ['NP', 'fr', 'Népal', []],
  ['KP', 'ru', 'КНДР', ['DPRK']],
])('%s is called, in %s, %s, and in common talk %j', (country, language, long, others) => {
  expect(countryName(country, language)).toBe(long);
  expect(otherCountryNames(country, language)).toEqual(expect.arrayContaining(others));
});

it('has a country’s short name in the language first, before those of all languages', () => {
  expect(otherCountryNames('GB', 'en')[0]).toBe('UK');
  expect(otherCountryNames('NP', 'fr')).toEqual(['Népal']);
});

it.each([
  ['Europe/Kyiv', 'Kyiv'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['Africa/El_Aaiun', 'El Aaiun'],
  ['America/Port-au-Prince', 'Port-au-Prince'],
  ['UTC', 'UTC'],
])('the city in %s is %s', (timeZone, city) => {
  expect(cityIn(timeZone)).toBe(city);
});
