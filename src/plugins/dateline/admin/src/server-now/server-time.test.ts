import { parseInstant } from '../../../core';
import type { ClockReadings } from './clock-leap';
import { createServerTime } from './server-time';

const said = parseInstant('2026-03-29T00:59:00Z');
const readings = (stopwatchMs: number, wallMs: number): ClockReadings => ({ stopwatchMs, wallMs });

/** The machine's clock is years slow, and the answer took 400 ms. */
const [asked, heard] = [readings(5000, 1_000_005_000), readings(5400, 1_000_005_400)];
const at = (reading: ClockReadings) => createServerTime(said, asked, heard, () => reading);

describe('the server’s time', () => {
  it('is what it said, half of the way before it was heard, whatever the machine’s clock shows', () => {
    expect(at(heard).now() - Date.parse(said)).toBe(200);
  });

  it('goes on by the stopwatch', () => {
    expect(at(readings(65_200, 1_000_065_200)).now() - Date.parse(said)).toBe(60_000);
  });

  it('is lost where the stopwatch stood still in sleep', () => {
    expect(at(readings(65_000, 1_000_066_000)).hasLeapt()).toBe(false);
    expect(at(readings(65_000, 1_003_665_000)).hasLeapt()).toBe(true);
  });
});
