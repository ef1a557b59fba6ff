import type { Core } from '@strapi/strapi';
import type { TimeZone } from 'strapi-plugin-dateline/core';

/** The zone that the house speaks in: the published office's, else the draft's, else UTC. */
export async function officeTimeZone(strapi: Core.Strapi): Promise<TimeZone> {
  return (await knownOfficeTimeZone(strapi)) ?? ('Etc/UTC' as TimeZone);
}

/** The same, or null where there is no office yet. */
export async function knownOfficeTimeZone(strapi: Core.Strapi): Promise<TimeZone | null> {
  return (await storedOffice(strapi))?.timeZone ?? null;
}

/**
 * The zone that the capital keeps: what the office says, else that of the first clock in another zone than the
 * office's. Null where there is neither, or where the capital keeps the office's own time.
 */
export async function capitalTimeZone(strapi: Core.Strapi): Promise<TimeZone | null> {
  const office = await storedOffice(strapi);
  if (office?.capitalTimeZone) return office.capitalTimeZone === office.timeZone ? null : office.capitalTimeZone;
  const clocks: readonly { readonly timeZone: TimeZone | null }[] = await strapi.db
    .query('api::clock.clock')
    .findMany({ select: ['timeZone'], where: { publishedAt: { $notNull: true } }, orderBy: { order: 'asc' } });
  return clocks.find(({ timeZone }) => timeZone !== null && timeZone !== office?.timeZone)?.timeZone ?? null;
}

interface StoredOffice {
  readonly timeZone: TimeZone | null;
  readonly capitalTimeZone: TimeZone | null;
  readonly publishedAt: unknown;
}

async function storedOffice(strapi: Core.Strapi): Promise<StoredOffice | undefined> {
  const offices: readonly StoredOffice[] = await strapi.db
    .query('api::office.office')
    .findMany({ select: ['timeZone', 'capitalTimeZone', 'publishedAt'], orderBy: { id: 'asc' } });
  return offices.find(({ publishedAt }) => publishedAt !== null) ?? offices[0];
}
