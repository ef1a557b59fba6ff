import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';

export { isCivilDate } from 'strapi-plugin-dateline/core';

/** A datetime as the content manager answers it: what is stored, in UTC. */
export function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
}

/** Zones are checked when they are saved. */
export function isTimeZone(value: unknown): value is TimeZone {
  return typeof value === 'string' && value !== '';
}
