import fc from 'fast-check';
import { clockFace } from './clock-face';
import { parseInstant, toInstant } from './instant';
import { dateShownAt, timeShownAt } from './tests/brute-force';
import { anyMoment, anyZone } from './tests/moments';
import { parseTimeZone } from './zones/time-zone';

describe('clockFace', () => {
  it.each([
    ['Moscow, on the page of 2021', 'Europe/Moscow', '2021-04-12T05:46Z', '08:46', '2021-04-12', '+03:00'],
    ['London, on the page of 2021', 'Europe/London', '2021-04-12T05:46Z', '06:46', '2021-04-12', '+01:00'],
    [
      'London, a millisecond before the clocks jump',
      'Europe/London',
      '2021-03-28T00:59:59.999Z',
      '00:59',
      '2021-03-28',
      '+00:00',
    ],
    ['London, as they jump', 'Europe/London', '2021-03-28T01:00Z', '02:00', '2021-03-28', '+01:00'],
    [
      'London, an hour that comes for the second time',
      'Europe/London',
      '2021-10-31T01:30Z',
      '01:30',
      '2021-10-31',
      '+00:00',
    ],
    ['Kolkata, half an hour off', 'Asia/Kolkata', '2021-04-12T05:46Z', '11:16', '2021-04-12', '+05:30'],
    ['Chatham, three quarters off', 'Pacific/Chatham', '2021-04-12T05:46Z', '18:31', '2021-04-12', '+12:45'],
    [
      'Marquesas, half an hour off in the west',
      'Pacific/Marquesas',
      '2021-04-12T05:46Z',
      '20:16',
      '2021-04-11',
      '-09:30',
    ],
    [
      "Kiritimati, a year's end ahead of London",
      'Pacific/Kiritimati',
      '2020-12-31T10:00Z',
      '00:00',
      '2021-01-01',
      '+14:00',
    ],
    ['UTC', 'UTC', '2020-02-29T23:59:59Z', '23:59', '2020-02-29', '+00:00'],
    [
      'Monrovia, a local mean time with seconds',
      'Africa/Monrovia',
      '1960-06-01T00:00Z',
      '23:15',
      '1960-05-31',
      '-00:44:30',
    ],
    ['London, a year of two digits', 'Europe/London', '0099-06-01T12:00Z', '11:58', '0099-06-01', '-00:01:15'],
  ])('%s', (_case, zone, asOf, time, date, offset) => {
    expect(clockFace(parseTimeZone(zone), parseInstant(asOf))).toEqual({ time, date, offset });
  });

  it('shows what moment-timezone shows, in any zone, 1900 to 2100', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const ms = moment(timeZone);
        const face = clockFace(timeZone, toInstant(ms));
        expect(face.time).toBe(timeShownAt(ms, timeZone));
        expect(face.date).toBe(dateShownAt(ms, timeZone));
      }),
      { numRuns: 300 },
    );
  });

  it('says by how much the clock differs from UTC', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const ms = Math.floor(moment(timeZone) / 60_000) * 60_000;
        const { time, date, offset } = clockFace(timeZone, toInstant(ms));
        fc.pre(offset.length === '+HH:mm'.length);
        expect(Date.parse(`${date}T${time}${offset}`)).toBe(ms);
      }),
    );
  });
});
