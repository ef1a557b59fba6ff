import type { Core } from '@strapi/strapi';
import type { PublicationVersion, Schedule } from '../../press/schedule/schedule';
import { scheduleOf, scheduleRows, whereOf } from './schedule-rows';

/** All that was ever set for a language version, the latest time first: what failed says why. */
export async function listSchedules(
  strapi: Core.Strapi,
  publication: PublicationVersion,
): Promise<readonly Schedule[]> {
  const rows = await scheduleRows(strapi).findMany({
    where: whereOf(publication),
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  return rows.map(scheduleOf);
}
