import { isDatelineError, parseTimeZone, type Instant } from 'strapi-plugin-dateline/core';
import { saidBy } from 'strapi-plugin-dateline/sentences';
import { refusal, refusalOf } from '../../desk/refusals/refusal';
import type { ScheduleRequest } from '../../desk/schedule/schedule-publication';
import { readLocalTime, type LocalMoment } from '../../press/moments/local-moment';
import { sayAmbiguity } from '../../press/moments/say-moment';
import { isScheduleAction, scheduleActions } from '../../press/schedule/schedule';

/**
 * @param body `{ action, localTime, timeZone, offset? }`
 * @throws ValidationError with a sentence; `details.candidates` where the local time does not exist or exists twice
 */
export function scheduleRequestFrom(body: unknown): ScheduleRequest {
  const { action, localTime, timeZone: zone, offset } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!isScheduleAction(action)) throw refusal('schedule.action-expected', { actions: scheduleActions.join(' or ') });
  if (typeof localTime !== 'string') throw refusal('schedule.local-time-expected');
  const timeZone = read(() => parseTimeZone(zone));
  const reading = read(() => readLocalTime(localTime, timeZone, typeof offset === 'string' ? offset : null));
  if (reading.kind === 'once') return { action, timeZone, moment: reading.moment };
  throw refusalOf({ ...sayAmbiguity(localTime, timeZone, reading), candidates: reading.candidates.map(candidateOf) });
}

function read<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (isDatelineError(error)) throw refusalOf(saidBy(error));
    throw error;
  }
}

interface Candidate {
  readonly localTime: string;
  readonly offset: string;
  readonly at: Instant;
}

function candidateOf({ localTime, offset, at }: LocalMoment): Candidate {
  return { localTime, offset, at };
}
