import { errors } from '@strapi/utils';
import { isDatelineError, parseTimeZone, type Instant, type TimeZone } from 'strapi-plugin-dateline/core';
import { readLocalTime, type LocalMoment } from '../../press/schedule/local-moment';
import { sayAmbiguity } from '../../press/schedule/say-moment';
import { isScheduleAction, scheduleActions, type ScheduleAction } from '../../press/schedule/schedule';

/** What somebody asks for, read and found possible. */
export interface ScheduleRequest {
  readonly action: ScheduleAction;
  readonly timeZone: TimeZone;
  readonly moment: LocalMoment;
}

/**
 * @param body `{ action, localTime, timeZone, offset? }`
 * @throws ValidationError with a sentence; `details.candidates` where the local time does not exist or exists twice
 */
export function scheduleRequestFrom(body: unknown): ScheduleRequest {
  const { action, localTime, timeZone: zone, offset } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!isScheduleAction(action)) throw new errors.ValidationError(`"action" is ${scheduleActions.join(' or ')}.`);
  if (typeof localTime !== 'string')
    throw new errors.ValidationError('"localTime" is a local time, such as 2031-03-05T12:00.');
  const timeZone = read(() => parseTimeZone(zone));
  const reading = read(() => readLocalTime(localTime, timeZone, typeof offset === 'string' ? offset : null));
  if (reading.kind === 'once') return { action, timeZone, moment: reading.moment };
  throw new errors.ValidationError(sayAmbiguity(localTime, timeZone, reading), {
    candidates: reading.candidates.map(candidateOf),
  });
}

function read<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (isDatelineError(error)) throw new errors.ValidationError(error.message, { code: error.code });
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
