import type { Core } from '@strapi/strapi';
import type { PublicationVersion } from '../../press/publication/publication-version';
import type { Schedule } from '../../press/schedule/schedule';
import { scheduleRows, whereOf } from './schedule-rows';
import { tellSchedules } from './tell-schedules';

/** All that was ever set for a language version, the latest time first: what failed, or will, says why. */
export async function listSchedules(
  strapi: Core.Strapi,
  version: PublicationVersion,
  readsEmbargo: boolean,
): Promise<readonly Schedule[]> {
  const rows = await scheduleRows(strapi).findMany({
    where: whereOf(version),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return tellSchedules(strapi, rows, readsEmbargo);
}
