import packageData from 'moment-timezone/data/packed/latest.json';
import moment from 'moment-timezone';
import { clockFace } from '../clock-face';
import { parseInstant, toInstant } from '../instant';
import { zoneDataVersion } from './data/zone-data';
import { historyOf } from './history-of';
import { abbreviationAt, offsetMsIn } from './offset';
import { parseTimeZone, timeZoneNames, type TimeZone } from './time-zone';
import { transitionsBetween } from './transitions';

it('is of the newest release of the tz database that is installed: else npm run zones', () => {
  expect(zoneDataVersion).toBe(packageData.version);
});

describe('the zones whose clocks were changed by law in 2026', () => {
  it.each([
    ['Vancouver', 'America/Vancouver', '-07:00', 'MST'],
    ['Edmonton', 'America/Edmonton', '-06:00', 'CST'],
    ['Inuvik', 'America/Inuvik', '-06:00', 'CST'],
    ['Winnipeg', 'America/Winnipeg', '-05:00', 'EST'],
    ['Havana', 'America/Havana', '-04:00', 'CDT'],
    ['Casablanca', 'Africa/Casablanca', '+00:00', '+00'],
    ['Laayoune', 'Africa/El_Aaiun', '+00:00', '+00'],
  ])('%s is right on 30 November 2026', (_city, name, offset, abbreviation) => {
    const [timeZone, asOf] = [parseTimeZone(name), parseInstant('2026-11-30T12:00:00Z')];
    expect(clockFace(timeZone, asOf).offset).toBe(offset);
    expect(abbreviationAt(timeZone, asOf)).toBe(abbreviation);
  });
});

/** By moment-timezone's own reading of its own data, to the last year that they are written out for. */
describe('all zones and all their changes, as the source reads itself', () => {
  const zoneOf = (timeZone: TimeZone) => moment.tz.zone(timeZone)!;
  const endMs = Date.UTC(2499, 0);
  const changesOf = (timeZone: TimeZone) =>
    zoneOf(timeZone)
      .untils.filter((until) => until !== null && until < endMs)
      .map(Math.round);
  const offsetBySource = (timeZone: TimeZone, ms: number) =>
    Math.round(zoneOf(timeZone).utcOffset(ms) * -60) * 1000 + 0;

  it('has the same offset and the same letters before and from each of them on', () => {
    let compared = 0;
    for (const timeZone of timeZoneNames()) {
      for (const ms of changesOf(timeZone).flatMap((change) => [change - 1000, change, change + 1000])) {
        const told = [offsetMsIn(historyOf(timeZone), ms), abbreviationAt(timeZone, toInstant(ms))];
        const source = [offsetBySource(timeZone, ms), zoneOf(timeZone).abbr(ms)];
        if (told.join() !== source.join()) expect([timeZone, toInstant(ms), ...told]).toEqual(source);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100_000);
  });

  it('has the changes of the offset from 1970 to 2037 and no others', () => {
    const [from, to] = [Date.UTC(1970, 0), Date.UTC(2038, 0)];
    for (const timeZone of timeZoneNames()) {
      const source = changesOf(timeZone).filter(
        (ms) => ms > from && ms <= to && offsetBySource(timeZone, ms - 1) !== offsetBySource(timeZone, ms),
      );
      expect([timeZone, ...transitionsBetween(historyOf(timeZone), from, to)]).toEqual([timeZone, ...source]);
    }
  });

  it('goes on for ever as it did before', () => {
    const cycleMs = 146_097 * 86_400_000;
    for (const timeZone of timeZoneNames()) {
      for (const ms of changesOf(timeZone).filter((change) => change > Date.UTC(2400, 0))) {
        expect(offsetMsIn(historyOf(timeZone), ms + cycleMs)).toBe(offsetMsIn(historyOf(timeZone), ms));
        expect(offsetMsIn(historyOf(timeZone), ms + cycleMs - 1)).toBe(offsetMsIn(historyOf(timeZone), ms - 1));
      }
    }
  });
});
