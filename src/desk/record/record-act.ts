import type { Core, UID } from '@strapi/strapi';
import type { RecordedAction } from '../../press/panel/record-entry';
import { now } from '../clock/now';
import { actorOf } from '../actor/actor-of';

export const recordUid = 'api::record.record' as UID.ContentType;

export interface Act {
  readonly action: RecordedAction;
  /** What it was done to: the content type, the document and the locale; null where it has none. */
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  /** As it was called then, since the record outlives the text. */
  readonly title?: string;
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** On each row that `recordAct` writes, by a name that is one wherever this module was loaded from. */
const ownMark = Symbol.for('chancery.record');

/** Whether a row that is about to be written to the record is one of `recordAct`. */
export function isOwnRow(row: object): boolean {
  return ownMark in row;
}

/** Writes down who did what, in the transaction of the act itself: neither is kept without the other. */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  await recordActs(strapi, [act]);
}

/** The same of many acts of one hand at once. */
export async function recordActs(strapi: Core.Strapi, acts: readonly Act[]): Promise<void> {
  // `create` reads the row again, which nobody here asks for.
  await strapi.db.query(recordUid).createMany({ data: acts.map((act) => rowOf(strapi, act)) });
}

function rowOf(strapi: Core.Strapi, act: Act) {
  const { kind, id, name } = actorOf(strapi);
  return {
    [ownMark]: true,
    at: now(strapi),
    action: act.action,
    actorKind: kind,
    actorId: id,
    actorName: name,
    subjectUid: act.uid,
    subjectId: act.documentId,
    subjectLocale: act.locale,
    subjectTitle: act.title ?? null,
    reason: act.reason ?? null,
    details: act.details ?? null,
  };
}
