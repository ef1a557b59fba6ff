import { isDatelineError, parseInstant, type Instant } from 'strapi-plugin-dateline/core';
import { refusedParameter } from '../../desk/refusals/refusal';

/** @param body `{ savedAt? }`: when what was read had been saved */
export function readAtFrom(body: unknown): Instant | null {
  const { savedAt } = (body ?? {}) as { savedAt?: unknown };
  if (savedAt === undefined || savedAt === null) return null;
  try {
    return parseInstant(savedAt);
  } catch (error) {
    if (!isDatelineError(error)) throw error;
    throw refusedParameter('savedAt', 'schedule.saved-at-expected');
  }
}
