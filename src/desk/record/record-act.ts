import type { Core, UID } from '@strapi/strapi';
import type { RecordedAction } from '../../press/desk/record-entry';
import { now } from '../now';
import { actorOf } from '../roles/actor-of';

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

/** Writes down who did what, in the transaction of the act itself: neither is kept without the other. */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  const { kind, id, name } = actorOf(strapi);
  await strapi.db.query(recordUid).create({
    data: {
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
    },
  });
}
