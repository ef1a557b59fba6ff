import { parseInstant } from './instant';
import { clockChangeWithin } from './clock-change';
import { parseTimeZone } from './zones/time-zone';

describe('the next change of the clocks within a fortnight', () => {
  it.each([
    ['London in spring', 'Europe/London', '2026-03-20T12:00:00Z', '2026-03-29', '01:00', 60],
    ['London in autumn', 'Europe/London', '2026-10-20T12:00:00Z', '2026-10-25', '02:00', -60],
    ['London, the second before', 'Europe/London', '2026-03-29T00:59:59Z', '2026-03-29', '01:00', 60],
    ['Lord Howe, half an hour back', 'Australia/Lord_Howe', '2026-04-01T00:00:00Z', '2026-04-05', '02:00', -30],
    ['Lord Howe, half an hour forward', 'Australia/Lord_Howe', '2026-10-01T00:00:00Z', '2026-10-04', '02:00', 30],
    ['Troll station, two hours', 'Antarctica/Troll', '2026-03-20T00:00:00Z', '2026-03-29', '01:00', 120],
    ['Beirut at midnight, which is skipped', 'Asia/Beirut', '2026-03-20T00:00:00Z', '2026-03-29', '00:00', 60],
    ['New York, west of Greenwich', 'America/New_York', '2026-10-30T00:00:00Z', '2026-11-01', '02:00', -60],
    ['Apia, a whole day skipped', 'Pacific/Apia', '2011-12-29T00:00:00Z', '2011-12-30', '00:00', 1440],
  ])('%s', (_title, zone, asOf, date, time, minutes) => {
    expect(clockChangeWithin(parseTimeZone(zone), parseInstant(asOf), 14)).toMatchObject({
      local: { date, time },
      minutes,
    });
  });

  it.each([
    ['where clocks are not changed', 'Asia/Tokyo', '2026-03-20T12:00:00Z'],
    ['once they have been', 'Europe/London', '2026-03-29T01:00:00Z'],
    ['where it is a fortnight off', 'Europe/London', '2026-03-15T01:00:00Z'],
  ])('is none %s', (_title, zone, asOf) => {
    expect(clockChangeWithin(parseTimeZone(zone), parseInstant(asOf), 14)).toBeNull();
  });

  it('is found across a year’s end', () => {
    const asOf = parseInstant('2011-12-20T00:00:00Z');
    expect(clockChangeWithin(parseTimeZone('Pacific/Apia'), asOf, 30)?.at).toBe('2011-12-30T10:00:00.000Z');
  });
});
