import { readClocks } from '../server-now/server-time';
import { hasClockLeapt } from '../server-now/clock-leap';

/**
 * Calls where an old answer may stand on the screen: when the page is looked at again, when the network is back, and when
 * the machine has slept, which a lid that is opened tells in neither of the other ways.
 *
 * @returns how to stop
 */
export function onReturn(listener: () => void): () => void {
  const whenVisible = () => {
    if (!document.hidden) listener();
  };
  const stopWatching = onAwake(listener);
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('online', listener);
  return () => {
    stopWatching();
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('online', listener);
  };
}

const LOOK_EVERY_MS = 1_000;
/** Browsers let the timers of a page that nobody sees run once a minute. Longer than that, the machine slept. */
const LONGEST_PAUSE_MS = 90_000;

/** Some stopwatches stand still while a machine sleeps, and leave its clock behind; others run on, and leave a pause. */
export function onAwake(listener: () => void): () => void {
  let before = readClocks();
  const look = () => {
    const after = readClocks();
    const hasSlept = hasClockLeapt(before, after) || after.stopwatchMs - before.stopwatchMs > LONGEST_PAUSE_MS;
    before = after;
    if (hasSlept) listener();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
