import { parseTimeZone } from '../time-zone';
import { sayPlace, zonePlace } from './zone-place';

it.each([
  ['Europe/Moscow', 'ru', 'Москва, Россия'],
  ['Europe/Moscow', 'en', 'Russia'],
  ['Europe/London', 'fr', 'Londres, Royaume-Uni'],
  ['Europe/Kyiv', 'ar', 'أوكرانيا'],
  ['Asia/Kathmandu', 'en', 'Nepal'],
  ['Etc/UTC', 'en', undefined],
])('%s lies, in %s, in %s', (timeZone, language, place) => {
  expect(sayPlace(parseTimeZone(timeZone), language)).toBe(place);
});

it('knows the city of a zone in each language, its own name where CLDR has no other', () => {
  expect(zonePlace(parseTimeZone('America/New_York'))).toEqual({
    country: 'US',
    thousands: 21_000,
    cities: { en: 'New York', ru: 'Нью-Йорк', fr: 'New York' },
  });
});
