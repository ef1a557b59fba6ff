import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toInstant } from 'strapi-plugin-dateline/core';
import { sayMoment } from '../../press/schedule/say-moment';
import { now } from '../now';
import { officeTimeZone } from '../office-time-zone';

/** The one place that decides whether a text may go out: throws, with the time, while any of the embargoes runs. */
export async function refuseEmbargoed(strapi: Core.Strapi, ends: readonly (number | null | undefined)[]) {
  const until = runningUntil(strapi, ends);
  if (until === null) return;
  const timeZone = await officeTimeZone(strapi);
  const moment = sayMoment(toInstant(until), timeZone);
  // PolicyError keeps its sentence over REST; ForbiddenError would arrive as a bare "Forbidden".
  throw new errors.PolicyError(`This text is under embargo until ${moment} and cannot be published before.`, {
    embargoedUntil: toInstant(until),
    timeZone,
  });
}

/** The latest end that still lies ahead. An embargo until noon is over at noon. */
export function runningUntil(strapi: Core.Strapi, ends: readonly (number | null | undefined)[]): number | null {
  const nowMs = now(strapi).getTime();
  const ahead = ends.filter((end): end is number => typeof end === 'number' && end > nowMs);
  return ahead.length === 0 ? null : Math.max(...ahead);
}
