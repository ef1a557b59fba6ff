import { onAwake } from './on-return';

const awayMs = 3_600_000;

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

function awakeningsAfter(sleep: () => void): number {
  const listener = jest.fn();
  const stop = onAwake(listener);
  jest.advanceTimersByTime(3000);
  sleep();
  jest.advanceTimersByTime(3000);
  stop();
  return listener.mock.calls.length;
}

function stopwatchRunsOn(ms: number): void {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() + ms);
  jest.setSystemTime(Date.now() + ms);
}

it.each([
  ['no sleep', () => undefined, 0],
  ['a sleep in which the stopwatch stood still', () => jest.setSystemTime(Date.now() + awayMs), 1],
  ['a sleep in which the stopwatch ran', () => stopwatchRunsOn(awayMs), 1],
  ['the once-a-minute timers of a page in the background', () => stopwatchRunsOn(61_000), 0],
])('after %s', (_what, sleep, times) => {
  expect(awakeningsAfter(sleep)).toBe(times);
});

it('has no timer once nobody listens', () => {
  onAwake(() => undefined)();
  expect(jest.getTimerCount()).toBe(0);
});
