import type { Core } from '@strapi/strapi';
import type { TimeZone } from 'strapi-plugin-dateline/core';

/** The zone that the house speaks in: the published office's, else the draft's, else UTC. */
export async function officeTimeZone(strapi: Core.Strapi): Promise<TimeZone> {
  return (await knownOfficeTimeZone(strapi)) ?? ('Etc/UTC' as TimeZone);
}

/** The same, or null where there is no office yet. */
export async function knownOfficeTimeZone(strapi: Core.Strapi): Promise<TimeZone | null> {
  const offices: readonly { readonly timeZone: TimeZone | null; readonly publishedAt: unknown }[] = await strapi.db
    .query('api::office.office')
    .findMany({ select: ['timeZone', 'publishedAt'], orderBy: { id: 'asc' } });
  const office = offices.find(({ publishedAt }) => publishedAt !== null) ?? offices[0];
  return office?.timeZone ?? null;
}
