import { hasClockLeapt, type ClockReadings } from './clock-leap';

const readings = (stopwatchMs: number, wallMs: number): ClockReadings => ({ stopwatchMs, wallMs });

it.each<[string, ClockReadings, boolean]>([
  ['have not leapt while both go on alike, for an hour', readings(3_605_000, 1_003_600_000), false],
  ['have not where the machine’s clock is put right by a second', readings(65_000, 1_000_061_000), false],
  ['have where the stopwatch stood still in sleep', readings(65_000, 1_003_660_000), true],
  ['have where somebody put the machine’s clock back', readings(65_000, 996_460_000), true],
])('the clocks of a machine %s', (_title, after, hasLeapt) => {
  expect(hasClockLeapt(readings(5000, 1_000_000_000), after)).toBe(hasLeapt);
});
