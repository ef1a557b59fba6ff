import type { Instant } from 'strapi-plugin-dateline/core';

/** Everything that is written down of a text, of somebody's role or of a role's rights. */
export const recordedActions = [
  'publish',
  'unpublish',
  'schedule',
  'unschedule',
  'embargo',
  'shorten-embargo',
  'lift-embargo',
  'correct',
  'withdraw',
  'restore',
  'role-change',
  'delete',
  'import',
] as const;

export type RecordedAction = (typeof recordedActions)[number];

export type ActorKind = 'admin' | 'token' | 'schedule' | 'house' | 'visitor';

/** One line of the record of who did what, as the screens of editors show it. */
export interface RecordEntry {
  readonly at: Instant;
  readonly action: RecordedAction;
  readonly actorKind: ActorKind;
  readonly actorName: string;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}
