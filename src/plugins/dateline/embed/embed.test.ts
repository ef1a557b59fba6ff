import fc from 'fast-check';
import * as core from '../core';
import { anyMoment, anyZone } from '../core/tests/moments';
import * as embed from './index';

/** A zone as it comes to a foreign page: as a line of text. */
const zoneOf = (timeZone: core.TimeZone) => embed.readZone(core.packZone(timeZone));

it.each([
  ['London, the night the clocks jump', 'Europe/London', '2026-03-29T00:30Z', 1135],
  ['London, the night they go back', 'Europe/London', '2026-10-25T00:30Z', 1345],
  ['Kolkata, half an hour off, past its midnight', 'Asia/Kolkata', '2024-02-28T18:30Z', 376],
  ['Apia, beyond the date line', 'Pacific/Apia', '2025-12-31T11:00Z', 1048],
])('%s', (_case, name, at, days) => {
  const since = embed.parseCivilDate('2023-02-18');
  expect(embed.countDays(zoneOf(core.parseTimeZone(name)), { since }, embed.parseInstant(at)).days).toBe(days);
});

it('says of every zone and moment what the core says by its name', () => {
  const since = core.parseCivilDate('2018-03-04');
  fc.assert(
    fc.property(anyZone, anyMoment, (timeZone, moment) => {
      const at = core.toInstant(moment(timeZone));
      const zone = zoneOf(timeZone);
      expect(embed.clockFace(zone, at)).toEqual(core.clockFace(timeZone, at));
      expect(embed.countDays(zone, { since }, at)).toEqual(core.countDays({ since, timeZone }, at));
      expect(embed.civilDateAt(zone, at)).toBe(core.civilDateAt(at, timeZone));
      expect(embed.nextDateChange(zone, at)).toBe(core.nextDateChange(at, timeZone));
      expect(embed.nextTransitionAt(zone, at)).toBe(core.nextTransitionAt(timeZone, at));
    }),
  );
});

it('has a line of data for every zone, also for those that share another’s', () => {
  const bare = core.timeZoneNames().filter((timeZone) => !/^[^=|]+\|/.test(core.packZone(timeZone)));
  expect(bare).toEqual([]);
  expect(core.packZone(core.parseTimeZone('Africa/Accra'))).toBe(core.packZone(core.parseTimeZone('Africa/Abidjan')));
});
