import type { Core } from '@strapi/strapi';
import { now } from '../clock/now';
import { fireSchedules, type Firing } from './fire-schedule';
import { scheduleRows, type ScheduleRow } from './schedule-rows';

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
    for (const together of togetherIn(due)) {
      if (isStopping()) return firings;
      firings.push(...(await fireSchedules(strapi, due.length < BATCH ? together : await withRest(strapi, together))));
    }
    if (due.length < BATCH) return firings;
  }
}

/** A publication goes out by itself; a text leaves in all languages at once that are set to leave at the same moment. */
function togetherIn(due: readonly ScheduleRow[]): readonly (readonly ScheduleRow[])[] {
  const groups = new Map<string, ScheduleRow[]>();
  for (const row of due) {
    const { id, action, publicationType, publicationId } = row;
    const moment = new Date(row.at).getTime();
    const key = action === 'publish' ? String(id) : `${publicationType} ${publicationId} ${moment}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** The languages of the text that a full batch has cut off. */
async function withRest(strapi: Core.Strapi, together: readonly ScheduleRow[]): Promise<readonly ScheduleRow[]> {
  const [first] = together;
  if (first === undefined || first.action === 'publish') return together;
  const { publicationType, publicationId, action, at } = first;
  const where = { ...dueAt(now(strapi)), publicationType, publicationId, action, at: new Date(at) };
  return scheduleRows(strapi).findMany({ where });
}

function dueAt(asOf: Date) {
  return { state: 'pending', at: { $lte: asOf }, $or: [{ retryAt: { $null: true } }, { retryAt: { $lte: asOf } }] };
}
