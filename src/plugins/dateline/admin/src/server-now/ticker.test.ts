import { parseInstant, toInstant } from '../../../core';
import { createServerTime, readClocks } from './server-time';
import { createTicker, type Ticker } from './ticker';

const awayMs = 3_600_000;

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

describe('the ticker', () => {
  it('ticks at the full seconds of the server, not of the browser', () => {
    const { seconds } = listenTo(tickerHearing('2026-03-29T00:59:58.400Z'));
    jest.advanceTimersByTime(599);
    expect(seconds()).toEqual(['00:59:58']);
    jest.advanceTimersByTime(1);
    expect(seconds()).toEqual(['00:59:58', '00:59:59']);
    jest.advanceTimersByTime(1000);
    expect(seconds()).toEqual(['00:59:58', '00:59:59', '01:00:00']);
  });

  it('has one timer for all who listen, and none when nobody does', () => {
    const ticker = tickerHearing('2026-03-29T00:00:00Z');
    const leave = [ticker.onSecond(() => undefined), ticker.onSecond(() => undefined)];
    expect(jest.getTimerCount()).toBe(1);
    leave.forEach((stop) => stop());
    jest.advanceTimersByTime(2000);
    expect(jest.getTimerCount()).toBe(0);
    expect(ticker.second()).toBeUndefined();
  });

  it('does not know the time after a sleep in which the stopwatch stood still, until the server is heard again', () => {
    const ticker = tickerHearing('2026-03-29T00:00:00Z');
    const { seconds } = listenTo(ticker);
    jest.setSystemTime(Date.now() + awayMs);
    jest.advanceTimersByTime(5000);
    expect(seconds()).toEqual(['00:00:00', undefined]);
    hear(ticker, '2026-03-29T01:00:05Z');
    expect(seconds().at(-1)).toBe('01:00:05');
  });

  it('knows the time after a sleep in which the stopwatch ran', () => {
    const ticker = tickerHearing('2026-03-29T00:00:00Z');
    const { seconds } = listenTo(ticker);
    jest.spyOn(performance, 'now').mockReturnValue(performance.now() + awayMs);
    jest.setSystemTime(Date.now() + awayMs);
    jest.advanceTimersToNextTimer();
    expect(seconds().at(-1)).toBe('01:00:00');
  });

  it('says the time to whoever asks once, as long as it is known', () => {
    const ticker = createTicker();
    expect(ticker.nowMs()).toBeUndefined();
    hear(ticker, '2026-03-29T00:00:00Z');
    jest.advanceTimersByTime(1234);
    expect(ticker.nowMs()).toBe(Date.parse('2026-03-29T00:00:01.234Z'));
    jest.setSystemTime(Date.now() + awayMs);
    expect(ticker.nowMs()).toBeUndefined();
  });
});

function tickerHearing(said: string): Ticker {
  const ticker = createTicker();
  hear(ticker, said);
  return ticker;
}

function hear(ticker: Ticker, said: string): void {
  ticker.hear(createServerTime(parseInstant(said), readClocks(), readClocks()));
}

/** What a listener has learned since. */
function listenTo(ticker: Ticker) {
  const seconds: (string | undefined)[] = [];
  ticker.onSecond(() => {
    const second = ticker.second();
    seconds.push(second === undefined ? undefined : toInstant(second).slice(11, 19));
  });
  return { seconds: () => seconds };
}
