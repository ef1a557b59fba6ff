import { parseTimeZone } from 'strapi-plugin-dateline/core';
import { ownZones, zoneChoices } from './zone-choices';

const [london, mauritius, tokyo] = ['Europe/London', 'Indian/Mauritius', 'Asia/Tokyo'].map(parseTimeZone);
if (!london || !mauritius || !tokyo) throw new Error('These zones are in every platform’s data.');

function own(capitalTimeZone: typeof london | null) {
  const setting = { officeTimeZone: london, capitalTimeZone } as Parameters<typeof ownZones>[0]['setting'];
  return ownZones({ setting, clockTimeZones: [london, tokyo] } as Parameters<typeof ownZones>[0]);
}

test('the office’s own zones come first, each once, and UTC is among them', () => {
  expect(own(mauritius)).toEqual(['Europe/London', 'Indian/Mauritius', 'Asia/Tokyo', 'Etc/UTC']);
  expect(own(null)).toEqual(['Europe/London', 'Asia/Tokyo', 'Etc/UTC']);
  const all = zoneChoices('', own(mauritius), 'en');
  expect(all.slice(0, 5)).toEqual(['Europe/London', 'Indian/Mauritius', 'Asia/Tokyo', 'Etc/UTC', 'Africa/Abidjan']);
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['new york', 'America/New_York'],
  ['Calc', 'Asia/Kolkata'],
  ['kyi', 'Europe/Kyiv'],
  ['utc', 'Etc/UTC'],
  ['europe/lon', 'Europe/London'],
  ['Москва', 'Europe/Moscow'],
  ['Russia', 'Europe/Moscow'],
  // Before all of America, which only has it in the middle.
  ['ams', 'Europe/Amsterdam'],
])('“%s” finds %s first', (query, expected) => {
  expect(zoneChoices(query, own(mauritius), 'en')[0]).toBe(expected);
});

test('nonsense finds nothing', () => {
  expect(zoneChoices('nowhere at all', own(null), 'en')).toEqual([]);
});
