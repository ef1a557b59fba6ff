import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isSaid, type Said } from 'strapi-plugin-dateline/sentences';
import { sayInEnglish } from '../../press/refusals/refusals';
import { faultsIn } from '../../press/schedule/draft-fault';
import { nextAttemptAt } from '../../press/schedule/next-attempt';
import { sayFaults } from '../../press/schedule/say-faults';
import { now } from '../clock/now';
import { saidIn } from '../refusals/refusal';
import { scheduleRows, type ScheduleChange, type ScheduleRow } from './schedule-rows';

/** Writes down why nothing happened, and when to try again: a refusal would be the same again, so it is final. */
export async function noteFailure(
  strapi: Core.Strapi,
  row: ScheduleRow,
  failure: unknown,
): Promise<'failed' | 'retried' | 'elsewhere'> {
  const attempts = row.attempts + 1;
  const { error, said } = failureOf(saidBy(failure) ?? failure);
  const retryMs = failure instanceof errors.ApplicationError ? null : nextAttemptAt(attempts, now(strapi).getTime());
  const outcome: ScheduleChange =
    retryMs === null ? { state: 'failed', doneAt: now(strapi) } : { retryAt: new Date(retryMs) };
  const { count } = await scheduleRows(strapi).updateMany({
    where: { id: row.id, state: 'pending', attempts: row.attempts },
    data: { ...outcome, attempts, error, said },
  });
  const { action, publicationType, publicationId, publicationLocale } = row;
  strapi.log.error(`Could not ${action} ${publicationType} ${publicationId} (${publicationLocale}) on time: ${error}`);
  if (count === 0) return 'elsewhere';
  return retryMs === null ? 'failed' : 'retried';
}

/** A failure as it is stored: as a sentence, and by its code where the house has refused it. */
export function failureOf(failure: unknown): { readonly error: string; readonly said: Said | null } {
  if (isSaid(failure)) return { error: sayInEnglish(failure), said: failure };
  return { error: failure instanceof Error ? failure.message : String(failure), said: null };
}

/** What Strapi's validator says of fields is said as the panel calls them. */
function saidBy(failure: unknown): Said | null {
  const faults = failure instanceof errors.ValidationError ? faultsIn(failure.details) : [];
  return faults.length > 0 ? sayFaults(faults) : saidIn(failure);
}
