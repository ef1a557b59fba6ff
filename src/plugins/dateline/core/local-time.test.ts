import fc from 'fast-check';
import { clockFace } from './clock-face';
import { parseCivilDate } from './civil-date';
import { parseInstant, toInstant } from './instant';
import { instantsOf } from './local-time';
import { anyMoment, anyZone } from './tests/moments';
import { thrownBy } from './tests/thrown-by';
import { parseTimeZone } from './zones/time-zone';

describe('instantsOf', () => {
  it.each([
    ['once on an ordinary day', 'Europe/London', '2021-04-12', '06:46', ['2021-04-12T05:46Z']],
    ['never in the hour that London skips', 'Europe/London', '2021-03-28', '01:30', []],
    ['once as that hour is over', 'Europe/London', '2021-03-28', '02:00', ['2021-03-28T01:00Z']],
    [
      'twice in the hour that London repeats',
      'Europe/London',
      '2021-10-31',
      '01:30',
      ['2021-10-31T00:30Z', '2021-10-31T01:30Z'],
    ],
    ['never at a midnight that São Paulo skips', 'America/Sao_Paulo', '2018-11-04', '00:00', []],
    ['never on the day that Samoa skipped', 'Pacific/Apia', '2011-12-30', '12:00', []],
    [
      'twice on the day that Kwajalein had twice',
      'Pacific/Kwajalein',
      '1969-09-30',
      '12:00',
      ['1969-09-30T01:00Z', '1969-10-01T00:00Z'],
    ],
    [
      'twice in the half hour that Lord Howe repeats',
      'Australia/Lord_Howe',
      '2021-04-04',
      '01:45',
      ['2021-04-03T14:45Z', '2021-04-03T15:15Z'],
    ],
    [
      "twice at St. John's midnight",
      'America/St_Johns',
      '2006-10-29',
      '00:00',
      ['2006-10-29T02:30Z', '2006-10-29T03:30Z'],
    ],
    ['once west of Greenwich', 'America/Los_Angeles', '2020-12-31', '23:59', ['2021-01-01T07:59Z']],
    ['once in a half-hour zone on a leap day', 'Asia/Kolkata', '2020-02-29', '00:00', ['2020-02-28T18:30Z']],
  ])('finds a time %s', (_case, zone, date, time, instants) => {
    const local = { date: parseCivilDate(date), time };
    expect(instantsOf(local, parseTimeZone(zone))).toEqual(instants.map(parseInstant));
  });

  it('finds every instant again by what the clock shows', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, moment) => {
        const asOf = toInstant(Math.floor(moment(timeZone) / 60_000) * 60_000);
        const { date, time, offset } = clockFace(timeZone, asOf);
        fc.pre(offset.length === '+HH:mm'.length);
        const found = instantsOf({ date, time }, timeZone);
        expect(found).toContain(asOf);
        expect([...found].sort()).toEqual(found);
        expect(found.map((instant) => clockFace(timeZone, instant))).toEqual(
          found.map(() => expect.objectContaining({ date, time })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(['24:00', '8:46', '08:60', '08:46:00', '', 'noon'])('refuses the time “%s”', (time) => {
    const local = { date: parseCivilDate('2021-04-12'), time };
    expect(thrownBy(() => instantsOf(local, parseTimeZone('Europe/London'))).code).toBe('DATELINE_INVALID_LOCAL_TIME');
  });

  it('leaves out what lies before the year 1', () => {
    const local = { date: parseCivilDate('0001-01-01'), time: '00:00' };
    expect(instantsOf(local, parseTimeZone('Asia/Tokyo'))).toEqual([]);
  });
});
