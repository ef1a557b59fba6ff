import { DatelineError } from '../errors';

/** The DatelineError that an action throws; anything else fails the test. */
export function thrownBy(action: () => unknown): DatelineError {
  try {
    action();
  } catch (error) {
    if (error instanceof DatelineError) return error;
    throw error;
  }
  throw new Error('Expected a DatelineError; nothing was thrown.');
}
