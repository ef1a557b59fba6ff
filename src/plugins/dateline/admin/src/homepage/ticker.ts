import type { ServerTime } from '../server-now/server-time';

/** The one timer of all that ticks on the homepage, at each full second of the server's time. */
export interface Ticker {
  /** What the server said last holds for everybody. */
  hear(time: ServerTime): void;
  /** The server's last full second; undefined before it has said anything, and where what it said is lost to a sleep. */
  second(): number | undefined;
  onSecond(listener: Listener): () => void;
  /** The machine slept: what has been answered may be old. */
  onAwake(listener: Listener): () => void;
}

type Listener = () => void;

/** Browsers let the timers of a page that nobody sees run once a minute. Longer than that, the machine slept. */
const longestPauseMs = 90_000;

export function createTicker(): Ticker {
  const [onSecond, onAwake] = [new Set<Listener>(), new Set<Listener>()];
  let time: ServerTime | undefined;
  let second: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tick = () => {
    clearTimeout(timer);
    const before = second;
    second = undefined;
    if (!time || onSecond.size === 0) return;
    const nowMs = time.now();
    if (time.hasLeapt()) time = undefined;
    else {
      second = Math.floor(nowMs / 1000) * 1000;
      timer = setTimeout(tick, Math.ceil(second + 1000 - nowMs));
    }
    call(onSecond);
    if (!time || nowMs - (before ?? nowMs) > longestPauseMs) call(onAwake);
  };

  return {
    hear(heard) {
      time = heard;
      // Not a pause, however long ago the last tick was.
      second = undefined;
      tick();
    },
    second: () => second,
    onSecond: (listener) => {
      const leave = join(onSecond, listener);
      if (onSecond.size === 1) tick();
      return leave;
    },
    onAwake: (listener) => join(onAwake, listener),
  };
}

function join(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function call(listeners: ReadonlySet<Listener>): void {
  for (const listener of [...listeners]) listener();
}

/** All widgets of a page share it. */
export const ticker = createTicker();
