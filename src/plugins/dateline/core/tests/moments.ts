import fc from 'fast-check';
import { timeZoneNames, type TimeZone } from '../zones/time-zone';
import { changesOfClocksBetween } from './brute-force';

export const anyZone = fc.constantFrom(...timeZoneNames());

const hourMs = 3_600_000;

/**
 * A moment from 1900 to 2100 that depends on the zone: where its clocks were changed in that year, within two days of
 * one of the changes, since moments drawn blindly hardly ever meet one.
 */
export const anyMoment: fc.Arbitrary<(timeZone: TimeZone) => number> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    which: fc.nat(),
    jitterMs: fc.oneof(
      fc.integer({ min: -48 * hourMs, max: 48 * hourMs }),
      fc.integer({ min: -48, max: 48 }).map((hours) => hours * hourMs),
    ),
    anyMs: fc.nat({ max: 365 * 24 * hourMs }),
  })
  .map(({ year, which, jitterMs, anyMs }) => (timeZone) => {
    const changes = changesOfClocksBetween(Date.UTC(year, 0), Date.UTC(year + 1, 0), timeZone);
    const change = changes[which % Math.max(changes.length, 1)];
    return change === undefined ? Date.UTC(year, 0) + anyMs : change + jitterMs;
  });
