import type { KeptAnswer } from '../../core/kept-answer';
import type { Load } from './flights';
import type { Stand } from './stand';

/** Whether an answer is what would be made now. @param now in milliseconds of the app’s clock */
export function isStanding(stand: Stand, answer: KeptAnswer, now: number): boolean {
  return (
    isWithinTime(answer, now) && isHeard(stand, answer.startedMs) && stand.generations.holds(answer.born, answer.tags)
  );
}

/** Neither over nor, where a clock was set back, still to come. */
function isWithinTime({ asOf, validUntil }: KeptAnswer, now: number): boolean {
  return now >= asOf && (validUntil === null || now < validUntil);
}

/** Whether this instance knows, but for the last moments, what others have changed since the answer was begun. */
function isHeard({ leaseMs, heardMs }: Stand, startedMs: number): boolean {
  return leaseMs === null || performance.now() - Math.max(heardMs, startedMs) < leaseMs;
}

/** Whether what is being made may be given to somebody who asks only now: nothing has changed since it was begun. */
export function mayBeJoined(stand: Stand, { born, startedMs }: Load): boolean {
  return born === stand.generations.now() && isHeard(stand, startedMs);
}
