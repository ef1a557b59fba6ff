import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toMilliseconds } from 'strapi-plugin-dateline/core';
import { dueInstant } from '../../press/schedule/due-instant';
import { now } from '../now';
import { actAs } from '../roles/act-as';
import { textDocuments } from '../text-documents';
import { noteFailure } from './note-failure';
import { instantOf, scheduleRows, versionOf, type ScheduleRow } from './schedule-rows';

/** `elsewhere`: another instance has claimed it, or it was cancelled; `moved`: today's rules put it later. */
export type Firing = 'done' | 'elsewhere' | 'moved' | 'failed' | 'retried';

/**
 * Publishes or unpublishes in one transaction with the claim. A conditional update is the claim: of two instances one
 * waits for the other's row lock and then finds nothing left to claim. A crash takes the claim back along with what was
 * half done, so no lease has to run out first.
 */
export async function fireSchedule(strapi: Core.Strapi, row: ScheduleRow): Promise<Firing> {
  const name = `the schedule, set by ${row.scheduledBy ?? 'the house'}`;
  try {
    const firing = await actAs({ kind: 'schedule', id: String(row.id), name, rights: [] }, () =>
      strapi.db.transaction(() => claimAndAct(strapi, row)),
    );
    strapi.log.info(`Schedule ${row.id}, ${row.action} ${row.publicationType} ${row.publicationId}: ${firing}.`);
    return firing;
  } catch (error) {
    return noteFailure(strapi, row, error);
  }
}

async function claimAndAct(strapi: Core.Strapi, { id, attempts }: ScheduleRow): Promise<Firing> {
  const rows = scheduleRows(strapi);
  const { count } = await rows.updateMany({
    where: { id, state: 'pending', attempts, at: { $lte: now(strapi) } },
    data: { state: 'done', attempts: attempts + 1, doneAt: now(strapi), error: null },
  });
  const row = count === 0 ? null : await rows.findOne({ where: { id } });
  if (row === null) return 'elsewhere';
  const at = dueInstant({ ...row, at: instantOf(row.at) });
  if (toMilliseconds(at) > now(strapi).getTime()) {
    await rows.updateMany({ where: { id }, data: { state: 'pending', attempts, at: new Date(at), doneAt: null } });
    return 'moved';
  }
  await act(strapi, row);
  return 'done';
}

async function act(strapi: Core.Strapi, row: ScheduleRow): Promise<void> {
  const { type, documentId, locale } = versionOf(row);
  const { entries } = await textDocuments(strapi, type)[row.action]({ documentId, locale });
  if (entries.length === 0) throw new errors.NotFoundError(missing[row.action]);
}

const missing = {
  publish: 'There was no text any more to publish.',
  unpublish: 'The text was not public any more.',
} as const;
