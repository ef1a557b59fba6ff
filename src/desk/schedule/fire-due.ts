import type { Core } from '@strapi/strapi';
import { now } from '../now';
import { fireSchedule, type Firing } from './fire-schedule';
import { scheduleRows } from './schedule-rows';

const BATCH = 100;

/** Does everything whose time has come, in the order of the times. Safe to be called by any number of instances. */
export async function fireDue(
  strapi: Core.Strapi,
  isStopping: () => boolean = () => false,
): Promise<readonly Firing[]> {
  const firings: Firing[] = [];
  for (;;) {
    const due = await scheduleRows(strapi).findMany({
      where: dueAt(now(strapi)),
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      limit: BATCH,
    });
    for (const row of due) {
      if (isStopping()) return firings;
      firings.push(await fireSchedule(strapi, row));
    }
    if (due.length < BATCH) return firings;
  }
}

function dueAt(asOf: Date) {
  return { state: 'pending', at: { $lte: asOf }, $or: [{ retryAt: { $null: true } }, { retryAt: { $lte: asOf } }] };
}
