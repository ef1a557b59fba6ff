import { parseInstant, type Instant } from '../instant';
import { thrownBy } from '../tests/thrown-by';
import { offsetAt } from './offset';
import { parseTimeZone, type TimeZone } from './time-zone';

const hourMs = 3_600_000;

describe('offsetAt', () => {
  it.each([
    ['London, a millisecond before the clocks jump', 'Europe/London', '2026-03-29T00:59:59.999Z', 0],
    ['London, as they jump', 'Europe/London', '2026-03-29T01:00Z', 1],
    ['London, a millisecond before they go back', 'Europe/London', '2026-10-25T00:59:59.999Z', 1],
    ['London, as they go back', 'Europe/London', '2026-10-25T01:00Z', 0],
    ['Sydney, where it is summer in January', 'Australia/Sydney', '2026-01-15T00:00Z', 11],
    ['Lord Howe, half an hour of summer', 'Australia/Lord_Howe', '2026-01-15T00:00Z', 11],
    ['Lord Howe, in winter', 'Australia/Lord_Howe', '2026-07-15T00:00Z', 10.5],
    ['Kolkata, half an hour off', 'Asia/Kolkata', '2026-01-01T00:00Z', 5.5],
    ['Chatham, three quarters off', 'Pacific/Chatham', '2026-07-01T00:00Z', 12.75],
    ['Marquesas, half an hour off in the west', 'Pacific/Marquesas', '2026-07-01T00:00Z', -9.5],
    ['Apia, before it crossed the date line', 'Pacific/Apia', '2011-12-30T09:59:59Z', -10],
    ['Apia, after it', 'Pacific/Apia', '2011-12-30T10:00Z', 14],
    ['Kiritimati, farthest ahead at a year’s end', 'Pacific/Kiritimati', '2025-12-31T23:59:59Z', 14],
    ['Honolulu, on a leap day', 'Pacific/Honolulu', '2024-02-29T12:00Z', -10],
    ['Monrovia, seconds of a local mean time', 'Africa/Monrovia', '1960-06-01T00:00Z', -2670 / 3600],
    ['London, in the year 9999', 'Europe/London', '9999-07-01T00:00Z', 1],
    ['UTC', 'UTC', '2026-01-01T00:00Z', 0],
  ])('%s', (_case, zone, asOf, hours) => {
    expect(offsetAt(parseTimeZone(zone), parseInstant(asOf))).toBe(hours * hourMs);
  });

  it.each([
    ['an offset for a zone', '+03:00', '2026-01-01T00:00:00.000Z', 'DATELINE_INVALID_TIME_ZONE'],
    ['a zone that is none', 'Mars/Olympus', '2026-01-01T00:00:00.000Z', 'DATELINE_INVALID_TIME_ZONE'],
    ['a day for an instant', 'Europe/London', '2026-01-01', 'DATELINE_INVALID_INSTANT'],
    ['an instant that is none', 'Europe/London', '2026-02-30T00:00:00.000Z', 'DATELINE_INVALID_INSTANT'],
  ])('refuses %s', (_case, zone, asOf, code) => {
    expect(thrownBy(() => offsetAt(zone as TimeZone, asOf as Instant)).code).toBe(code);
  });
});
