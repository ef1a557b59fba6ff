import type { Instant } from '../../../core';
import type { ClockReadings } from './clock-leap';
import { createServerTime, readClocks, type ServerTime } from './server-time';

/** The one timer of all that shows the time in the panel, at each full second of the server's. */
export interface Ticker {
  /** What the server said last holds for everybody. */
  hear(time: ServerTime): void;
  /** The server's last full second; undefined before it has said anything, and where what it said is lost to a sleep. */
  second(): number | undefined;
  onSecond(listener: Listener): () => void;
  /** The server's time to the millisecond, whether anybody listens or not; undefined where it is not known, or no longer. */
  nowMs(): number | undefined;
}

type Listener = () => void;

export function createTicker(): Ticker {
  const onSecond = new Set<Listener>();
  let time: ServerTime | undefined;
  let second: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tick = () => {
    clearTimeout(timer);
    second = undefined;
    if (!time || onSecond.size === 0) return;
    const nowMs = time.now();
    if (time.hasLeapt()) time = undefined;
    else {
      second = Math.floor(nowMs / 1000) * 1000;
      timer = setTimeout(tick, Math.ceil(second + 1000 - nowMs));
    }
    for (const listener of [...onSecond]) listener();
  };

  return {
    hear(heard) {
      time = heard;
      tick();
    },
    second: () => second,
    onSecond: (listener) => {
      onSecond.add(listener);
      if (onSecond.size === 1) tick();
      return () => onSecond.delete(listener);
    },
    nowMs: () => (time && !time.hasLeapt() ? time.now() : undefined),
  };
}

/** All screens of the panel share it. */
export const ticker = createTicker();

/** What time it is, as the server has just said; `asked` is when it was, where that is known. */
export function hearServerTime(asOf: Instant, asked: ClockReadings = readClocks()): void {
  ticker.hear(createServerTime(asOf, asked, readClocks()));
}
