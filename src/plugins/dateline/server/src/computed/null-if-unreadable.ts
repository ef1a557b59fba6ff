import { isDatelineError } from '../../../core';

/**
 * What is saved through Strapi is checked; what comes past it (raw SQL, `strapi import`, a row older than the plugin)
 * is not, and one such row must not make the whole list it stands in unreadable.
 */
export function nullIfUnreadable<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (isDatelineError(error)) return null;
    throw error;
  }
}
