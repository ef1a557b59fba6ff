/**
 * Milliseconds of the machine's own clock, in which instances agree who works: that must go on when a test, or whoever
 * sets the app's clock, lets it stand still.
 */
export function machineNow(): number {
  return Date.now();
}
