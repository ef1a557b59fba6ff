import type { Core } from '@strapi/strapi';
import { dueInstant } from '../../press/schedule/due-instant';
import { instantOf, scheduleRows } from './schedule-rows';

/**
 * Puts everything that waits at the instant that its local time means by the zone data of this platform. That comes
 * with Node, so it can only have changed while the server was down.
 */
export async function followZones(strapi: Core.Strapi): Promise<void> {
  const rows = scheduleRows(strapi);
  for (const row of await rows.findMany({ where: { state: 'pending' } })) {
    const at = dueInstant({ ...row, at: instantOf(row.at) });
    if (at === instantOf(row.at)) continue;
    await rows.updateMany({ where: { id: row.id, state: 'pending' }, data: { at: new Date(at) } });
  }
}
