import type { Core } from '@strapi/strapi';
import { sayObstacle } from '../../press/schedule/obstacle';
import type { Schedule } from '../../press/schedule/schedule';
import { foresee, type Foreseen } from './foresee';
import { plannedOf, scheduleOf, type ScheduleRow } from './schedule-rows';
import { sayInEnglish } from '../../press/refusals/refusals';

/**
 * Schedules as they are told, and of those that wait whether they will happen as things stand.
 * @param readsEmbargo whether whoever asks may know until when the text is under embargo
 */
export async function tellSchedules(
  strapi: Core.Strapi,
  rows: readonly ScheduleRow[],
  readsEmbargo: boolean,
): Promise<readonly Schedule[]> {
  const waiting = rows.filter(({ state }) => state === 'pending');
  const foreseen = await foresee(strapi, waiting.map(plannedOf));
  return rows.map((row) => told(scheduleOf(row), foreseen[waiting.indexOf(row)], readsEmbargo));
}

function told(schedule: Schedule, foreseen: Foreseen | undefined, readsEmbargo: boolean): Schedule {
  if (foreseen === undefined) return schedule;
  const { isAsApproved, obstacle } = foreseen;
  const approval = isAsApproved || schedule.approval !== 'approved' ? schedule.approval : 'changed';
  if (obstacle === null) return { ...schedule, approval };
  const said = sayObstacle(obstacle, readsEmbargo);
  return { ...schedule, approval, obstacle: sayInEnglish(said), said };
}
