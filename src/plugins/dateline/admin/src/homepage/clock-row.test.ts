import { parseInstant, parseTimeZone } from '../../../core';
import { clockRow } from './clock-row';

const row = (zone: string, home: string | null, now: string) =>
  clockRow(parseTimeZone(zone), home === null ? null : parseTimeZone(home), parseInstant(now));

describe('a row of the clocks', () => {
  it('shows the time there to the second, and for programs the whole moment', () => {
    expect(row('Asia/Kathmandu', null, '2026-03-28T12:34:56Z')).toMatchObject({
      time: '18:19',
      seconds: '56',
      dateTime: '2026-03-28T18:19:56+05:45',
    });
  });

  it.each<[string, string, string | null, string, string | null]>([
    ['the day that it is at home', 'Europe/Moscow', 'Europe/London', '2026-06-01T20:59:59Z', null],
    ['already the next day', 'Europe/Moscow', 'Europe/London', '2026-06-01T21:00:00Z', '2026-06-02'],
    ['still the day before, west of Greenwich', 'America/Lima', 'Europe/London', '2026-06-01T00:30:00Z', '2026-05-31'],
    [
      'two days ahead over the date line',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      '2026-06-01T10:30:00Z',
      '2026-06-02',
    ],
    ['its day where nobody says where home is', 'Europe/London', null, '2026-06-01T12:00:00Z', '2026-06-01'],
  ])('has a date: %s', (_title, zone, home, now, date) => {
    expect(row(zone, home, now).date).toBe(date);
  });

  it.each<[string, string, string, number | undefined]>([
    ['fourteen days off', 'Europe/London', '2026-03-15T01:00:00Z', undefined],
    ['a second less than that', 'Europe/London', '2026-03-15T01:00:01Z', 60],
    ['this very night', 'Europe/London', '2026-10-25T00:59:59Z', -60],
    ['half an hour', 'Australia/Lord_Howe', '2026-10-01T00:00:00Z', 30],
    ['never', 'Asia/Tokyo', '2026-03-28T00:00:00Z', undefined],
  ])('names the change of the clocks: %s', (_title, zone, now, minutes) => {
    expect(row(zone, null, now).change?.minutes).toBe(minutes);
  });

  it.each([
    ['spring', '2026-03-29T00:59:59Z', '00:59', '2026-03-29T01:00:00Z', '02:00'],
    ['autumn', '2026-10-25T00:59:59Z', '01:59', '2026-10-25T01:00:00Z', '01:00'],
  ])('is changed with the clocks in %s', (_season, before, timeBefore, after, timeAfter) => {
    expect(row('Europe/London', null, before).time).toBe(timeBefore);
    expect(row('Europe/London', null, after).time).toBe(timeAfter);
  });
});
