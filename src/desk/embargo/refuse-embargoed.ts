import type { Core } from '@strapi/strapi';
import { toInstant } from 'strapi-plugin-dateline/core';
import { latestAhead } from '../../press/embargo/text-embargo';
import { sayMoment } from '../../press/moments/say-moment';
import { now } from '../clock/now';
import { officeTimeZone } from '../site/office-time-zone';
import { refusalOf } from '../refusals/refusal';
import { said } from '../../press/refusals/refusals';

/** The one place that decides whether a text may go out: throws, with the time, while any of the embargoes runs. */
export async function refuseEmbargoed(strapi: Core.Strapi, ends: readonly (number | null | undefined)[]) {
  const until = latestAhead(ends, now(strapi).getTime());
  if (until === null) return;
  const timeZone = await officeTimeZone(strapi);
  const moment = sayMoment(toInstant(until), timeZone);
  throw refusalOf({ ...said('embargo.running', { moment }), embargoedUntil: toInstant(until), timeZone });
}
