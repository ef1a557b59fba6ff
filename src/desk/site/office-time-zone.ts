import type { Core } from '@strapi/strapi';
import type { TimeZone } from 'strapi-plugin-dateline/core';
import { office as officeTag } from '../../press/public/tags';
import { storedTimeZone } from '../../press/stored/stored-values';
import { remember } from '../remembered/remember';
import { isDraft, isPublic, publicRowsWhere } from '../stored/draft-or-public';

/** Where no zone is known. */
export const utc = 'Etc/UTC' as TimeZone;

/** The zone that the house speaks in: the published office's, else the draft's, else UTC. */
export async function officeTimeZone(strapi: Core.Strapi): Promise<TimeZone> {
  return (await knownOfficeTimeZone(strapi)) ?? utc;
}

/** The zone in which the public is spoken to: the published office's, else UTC. What a draft says is not public. */
export async function publicTimeZone(strapi: Core.Strapi): Promise<TimeZone> {
  return remember(strapi, 'time zone', [officeTag], async () => {
    return firstTimeZone((await storedOffices(strapi)).filter(isPublic)) ?? utc;
  });
}

/** As the house speaks, or null where there is no office yet. */
export async function knownOfficeTimeZone(strapi: Core.Strapi): Promise<TimeZone | null> {
  return firstTimeZone(await storedOffices(strapi));
}

/**
 * The zone that the capital keeps: what the office says, else that of the first clock in another zone than the
 * office's. Null where there is neither, or where the capital keeps the office's own time.
 */
export async function capitalTimeZone(strapi: Core.Strapi): Promise<TimeZone | null> {
  const offices = await storedOffices(strapi);
  const [own, capital] = [firstTimeZone(offices), storedTimeZone(offices[0]?.capitalTimeZone)];
  if (capital !== null) return capital === own ? null : capital;
  const clocks: readonly { readonly timeZone: unknown }[] = await strapi.db
    .query('api::clock.clock')
    .findMany({ select: ['timeZone'], where: publicRowsWhere(), orderBy: { order: 'asc' } });
  return clocks.map(({ timeZone }) => storedTimeZone(timeZone)).find((zone) => zone !== null && zone !== own) ?? null;
}

interface StoredOffice {
  readonly timeZone: unknown;
  readonly capitalTimeZone: unknown;
  readonly publishedAt: unknown;
}

/** The zone of the first that has one. */
export function firstTimeZone(offices: readonly { readonly timeZone?: unknown }[]): TimeZone | null {
  return offices.map(({ timeZone }) => storedTimeZone(timeZone)).find((zone) => zone !== null) ?? null;
}

/** The published ones before the drafts. */
async function storedOffices(strapi: Core.Strapi): Promise<readonly StoredOffice[]> {
  const offices: readonly StoredOffice[] = await strapi.db
    .query('api::office.office')
    .findMany({ select: ['timeZone', 'capitalTimeZone', 'publishedAt'], orderBy: { id: 'asc' } });
  return [...offices.filter(isPublic), ...offices.filter(isDraft)];
}
