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
])('finds by %s', (_title, query, timeZone) => {
  expect(names(query)[0]).toBe(timeZone);
});

it('finds by an older name, and says which', () => {
  expect(searchTimeZones('Calcutta')).toEqual([{ timeZone: 'Asia/Kolkata', alias: 'Asia/Calcutta' }]);
  expect(searchTimeZones('us/eastern')).toContainEqual({ timeZone: 'America/New_York', alias: 'US/Eastern' });
});

it('does not name an older name where today’s was found as well', () => {
  expect(searchTimeZones('kyiv')).toEqual([{ timeZone: 'Europe/Kyiv' }]);
});

it('puts beginnings of cities before other words, and those before the middle of words', () => {
  const found = names('man');
  expect(found.indexOf('Asia/Manila')).toBeLessThan(found.indexOf('Europe/Isle_of_Man'));
  expect(found.indexOf('Europe/Isle_of_Man')).toBeLessThan(found.indexOf('Asia/Amman'));
});

it('has all zones where nothing is asked, each once, and none where nothing fits', () => {
  const all = names(' ');
  expect(all.length).toBeGreaterThan(400);
  expect(new Set(all).size).toBe(all.length);
  expect(names('zzzz')).toEqual([]);
});
