import { parseInstant } from '../instant';
import { abbreviationAt } from './offset';
import { parseTimeZone } from './time-zone';

it.each<[string, string, string, string]>([
  ['Moscow', 'Europe/Moscow', '2021-04-12T05:46:00Z', 'MSK'],
  ['London in summer', 'Europe/London', '2021-04-12T05:46:00Z', 'BST'],
  ['London in winter', 'Europe/London', '2021-01-12T05:46:00Z', 'GMT'],
  ['the second before London springs forward', 'Europe/London', '2021-03-28T00:59:59Z', 'GMT'],
  ['the second after', 'Europe/London', '2021-03-28T01:00:00Z', 'BST'],
  ['a half-hour zone', 'Asia/Kolkata', '2021-04-12T05:46:00Z', 'IST'],
  ['a zone without letters', 'Europe/Istanbul', '2021-04-12T05:46:00Z', '+03'],
  ['west of Greenwich, without letters', 'America/Sao_Paulo', '2021-04-12T05:46:00Z', '-03'],
  ['New York', 'America/New_York', '2021-07-01T00:00:00Z', 'EDT'],
  ['a name that is newer than many data', 'Europe/Kyiv', '2021-07-01T00:00:00Z', 'EEST'],
  ['a zone that shares another’s clock', 'Europe/Oslo', '2021-07-01T00:00:00Z', 'CEST'],
  ['UTC itself', 'Etc/UTC', '2021-07-01T00:00:00Z', 'UTC'],
  ['a winter in which Vancouver keeps the time of summer', 'America/Vancouver', '2026-11-30T12:00:00Z', 'MST'],
  ['a local mean time', 'Africa/Monrovia', '1850-01-01T00:00:00Z', 'LMT'],
  ['a summer after the data end', 'Europe/London', '2051-07-01T00:00:00Z', 'BST'],
  ['a winter after the data end', 'Europe/London', '2051-01-01T00:00:00Z', 'GMT'],
])('%s', (_title, name, at, abbreviation) => {
  expect(abbreviationAt(parseTimeZone(name), parseInstant(at))).toBe(abbreviation);
});
