import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { PublicationType } from '../publication-types';

export const scheduleActions = ['publish', 'unpublish'] as const;

export type ScheduleAction = (typeof scheduleActions)[number];

export type ScheduleState = 'pending' | 'done' | 'failed' | 'cancelled';

/** One language version of a publication. */
export interface PublicationVersion {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
}

/** What is to happen to a text, and when. The local time is what was meant; the instant follows from it. */
export interface Schedule {
  readonly id: number;
  readonly publication: PublicationVersion;
  readonly action: ScheduleAction;
  readonly localTime: string;
  readonly timeZone: TimeZone;
  readonly offset: string;
  readonly at: Instant;
  readonly state: ScheduleState;
  readonly attempts: number;
  readonly error: string | null;
  readonly doneAt: Instant | null;
  readonly scheduledBy: string | null;
}

export function isScheduleAction(value: unknown): value is ScheduleAction {
  return (scheduleActions as readonly unknown[]).includes(value);
}
