import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import type { PublicationVersion } from '../publication/publication-version';

export const scheduleActions = ['publish', 'unpublish'] as const;

export type ScheduleAction = (typeof scheduleActions)[number];

export type ScheduleState = 'pending' | 'done' | 'failed' | 'cancelled';

/**
 * Whether an editor has seen what is to go out. `approved`: the draft is what was approved; `changed`: it was saved since
 * by somebody who may not publish, so it will not go out until an editor approves it; `unapproved`: a language begun
 * after the schedule was set.
 */
export const approvals = ['approved', 'changed', 'unapproved'] as const;

export type Approval = (typeof approvals)[number];

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
  readonly approval: Approval;
  /** Who changed the text since it was approved, and when. */
  readonly changedBy: string | null;
  readonly changedAt: Instant | null;
  /** Why it will not happen as things stand, and what to do about it; null where nothing is in the way, or it is over. */
  readonly obstacle: string | null;
  /** What the obstacle, or else the error, says, by its code; not there where it is nothing that the house refuses. */
  readonly said?: Said;
}

export function isScheduleAction(value: unknown): value is ScheduleAction {
  return (scheduleActions as readonly unknown[]).includes(value);
}
