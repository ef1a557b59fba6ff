import { toInstant } from 'strapi-plugin-dateline/core';
import { embargoFrom } from '../../desk/embargo/embargo-from';
import type { EmbargoRequest } from '../../desk/embargo/set-embargo';
import { refusal } from '../../desk/refusals/refusal';

/** @param body `{ until: instant or null to lift it, reason? }` */
export function embargoRequestFrom(body: unknown): EmbargoRequest {
  const { until, reason } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const end = embargoFrom(until);
  if (end === undefined) throw refusal('embargo.end-expected');
  const embargoedUntil = end === null ? null : toInstant(end);
  return { embargoedUntil, reason: typeof reason === 'string' ? reason : null };
}
