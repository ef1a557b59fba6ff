import type { Core } from '@strapi/strapi';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import { publicationTypes } from '../../press/publication/publication-types';
import { dueInstant } from '../../press/moments/due-instant';
import { momentAt } from '../../press/moments/local-moment';
import { noTextThere, nothingToTakeDown } from '../../press/schedule/obstacle';
import { holdText } from '../stored/hold-until-end';
import { now } from '../clock/now';
import { actAs } from '../actor/act-as';
import { textDocuments } from '../stored/text-documents';
import { failureOf, noteFailure } from './note-failure';
import { recordMoved } from './record-moved';
import { refuseStopped } from './refuse-stopped';
import { refuseUnapproved } from './refuse-unapproved';
import { instantOf, scheduleOf, scheduleRows, versionOf, type ScheduleRow } from './schedule-rows';
import { refusalOf } from '../refusals/refusal';

/** `elsewhere`: another instance has claimed it, or it was cancelled; `moved`: today's rules put it later. */
export type Firing = 'done' | 'elsewhere' | 'moved' | 'failed' | 'retried';

/**
 * Publishes or unpublishes in one transaction with the claim. A conditional update is the claim: of two instances one
 * waits for the other's lock and then finds nothing left to claim. A crash takes the claim back along with what was
 * half done, so no lease has to run out first.
 *
 * @param rows one publication; or all unpublications of one text that are due, since a text leaves in all its languages
 * at once or in none
 */
export async function fireSchedules(strapi: Core.Strapi, rows: readonly ScheduleRow[]): Promise<readonly Firing[]> {
  const [first] = rows;
  if (first === undefined) return [];
  const name = `the schedule, set by ${first.scheduledBy ?? 'the house'}`;
  try {
    const firings = await actAs({ kind: 'schedule', id: String(first.id), name, rights: [] }, () =>
      strapi.db.transaction(async ({ trx }) => {
        const { type, documentId } = versionOf(first);
        // Before any row is claimed, as whoever saves the text holds it, too, and then looks at the rows.
        await holdText(strapi, publicationTypes[type].uid, documentId, trx);
        return claimAndActAll(strapi, rows);
      }),
    );
    for (const [index, row] of rows.entries()) {
      const { id, action, publicationType, publicationId, publicationLocale } = row;
      const text = `${publicationType} ${publicationId} (${publicationLocale})`;
      strapi.log.info(`Schedule ${id}, ${action} ${text}: ${firings[index]}.`);
    }
    return firings;
  } catch (error) {
    const firings: Firing[] = [];
    for (const row of rows) firings.push(await noteFailure(strapi, row, error));
    return firings;
  }
}

async function claimAndActAll(strapi: Core.Strapi, rows: readonly ScheduleRow[]): Promise<readonly Firing[]> {
  const firings: Firing[] = [];
  for (const row of rows) firings.push(await claimAndAct(strapi, row, rows.length === 1));
  return firings;
}

async function claimAndAct(strapi: Core.Strapi, { id, attempts }: ScheduleRow, isAlone: boolean): Promise<Firing> {
  const rows = scheduleRows(strapi);
  const { count } = await rows.updateMany({
    where: { id, state: 'pending', attempts, at: { $lte: now(strapi) } },
    data: { state: 'done', attempts: attempts + 1, doneAt: now(strapi), error: null, said: null },
  });
  const row = count === 0 ? null : await rows.findOne({ where: { id } });
  if (row === null) return 'elsewhere';
  const at = dueInstant({ ...row, at: instantOf(row.at) });
  if (toMilliseconds(at) > now(strapi).getTime()) {
    const { offset } = momentAt(at, row.timeZone);
    const moved = { state: 'pending', attempts, at: new Date(at), offset, doneAt: null } as const;
    await rows.updateMany({ where: { id }, data: moved });
    await recordMoved(strapi, row, at);
    return 'moved';
  }
  if (await act(strapi, row)) return 'done';
  if (isAlone) throw refusalOf(missing[row.action]);
  // The other languages leave all the same: what is not there needs no taking down.
  await rows.updateMany({ where: { id }, data: { state: 'failed', ...failureOf(missing[row.action]) } });
  return 'failed';
}

/** Whether there was anything to do it to. */
async function act(strapi: Core.Strapi, row: ScheduleRow): Promise<boolean> {
  const { type, documentId, locale } = versionOf(row);
  if (row.action === 'publish') {
    await refuseUnapproved(strapi, row);
    // In the sentence that has been told since it was foreseen, before Strapi says it in its own.
    await refuseStopped(strapi, [scheduleOf(row)]);
  }
  const { entries } = await textDocuments(strapi, type)[row.action]({ documentId, locale });
  return entries.length > 0;
}

const missing = { publish: noTextThere, unpublish: nothingToTakeDown } as const;
