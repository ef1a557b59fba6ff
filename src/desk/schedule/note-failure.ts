import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { nextAttemptAt } from '../../press/schedule/next-attempt';
import { now } from '../now';
import type { Firing } from './fire-schedule';
import { scheduleRows, type ScheduleChange, type ScheduleRow } from './schedule-rows';

/** Writes down why nothing happened, and when to try again: a refusal would be the same again, so it is final. */
export async function noteFailure(strapi: Core.Strapi, row: ScheduleRow, failure: unknown): Promise<Firing> {
  const attempts = row.attempts + 1;
  const error = failure instanceof Error ? failure.message : String(failure);
  const retryMs = failure instanceof errors.ApplicationError ? null : nextAttemptAt(attempts, now(strapi).getTime());
  const outcome: ScheduleChange =
    retryMs === null ? { state: 'failed', doneAt: now(strapi) } : { retryAt: new Date(retryMs) };
  const { count } = await scheduleRows(strapi).updateMany({
    where: { id: row.id, state: 'pending', attempts: row.attempts },
    data: { ...outcome, attempts, error },
  });
  const { action, publicationType, publicationId, publicationLocale } = row;
  strapi.log.error(`Could not ${action} ${publicationType} ${publicationId} (${publicationLocale}) on time: ${error}`);
  if (count === 0) return 'elsewhere';
  return retryMs === null ? 'failed' : 'retried';
}
