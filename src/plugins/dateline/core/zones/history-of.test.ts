import { thrownBy } from '../tests/thrown-by';
import { historyOf, packZone } from './history-of';
import { parseTimeZone, type TimeZone } from './time-zone';
import { readHistory } from './zone-history';

it.each([
  ['a zone of its own', 'Europe/London'],
  ['a zone that goes by another’s clock', 'Europe/Oslo'],
  ['a zone that never changes', 'Etc/UTC'],
])('the line of %s is all that is known of it', (_case, name) => {
  const timeZone = parseTimeZone(name);
  expect(packZone(timeZone)).toMatch(/^[^=|]/);
  expect(readHistory(packZone(timeZone))).toEqual(historyOf(timeZone));
});

it('zones of one clock share what has been read of it', () => {
  expect(historyOf(parseTimeZone('Europe/Oslo'))).toBe(historyOf(parseTimeZone('Europe/Berlin')));
});

it('there is no line of what is no zone', () => {
  expect(thrownBy(() => packZone('Mars/Olympus' as TimeZone)).code).toBe('DATELINE_INVALID_TIME_ZONE');
});
