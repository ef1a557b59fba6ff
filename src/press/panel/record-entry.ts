import type { Instant } from 'strapi-plugin-dateline/core';
import type { PageNote } from '../import/saved-page';

/** Everything that is written down of a text, of somebody's role or of a role's rights. */
export const recordedActions = [
  'publish',
  'unpublish',
  'schedule',
  'unschedule',
  'move',
  'approve',
  'embargo',
  'shorten-embargo',
  'lift-embargo',
  'set-apart',
  'correct',
  'withdraw',
  'restore',
  'role-change',
  'delete',
  'import',
  'replace-file',
  'delete-file',
  'change-file',
  'change-facts',
  'change-address',
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

/**
 * Why an import has left a draft, each by its line of the page: sentences of the house, which the panel says in its own
 * language. `reason` has them as well, as one text.
 */
export function doubtsOf({ action, details }: Pick<RecordEntry, 'action' | 'details'>): readonly PageNote[] {
  const doubts: unknown = action === 'import' ? details?.doubts : undefined;
  return Array.isArray(doubts) ? doubts.filter(isNote) : [];
}

function isNote(value: unknown): value is PageNote {
  const { line, message } = (value ?? {}) as Partial<Record<keyof PageNote, unknown>>;
  return typeof line === 'number' && typeof message === 'string';
}

/** What an editor took from a page over what had been changed here, and from which page; null where nothing was. */
export function takenOf({ action, details }: Pick<RecordEntry, 'action' | 'details'>) {
  const { taken, page } = action === 'import' && details ? details : {};
  if (!Array.isArray(taken) || typeof page !== 'string') return null;
  return { fields: taken.filter((field) => typeof field === 'string'), page };
}
