import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Schedule } from '../schedule/schedule';
import type { DeskSetting } from './desk-setting';
import type { RecordEntry } from './record-entry';

/** `modified`: public, and its draft says something else by now. */
export type PublicationStage = 'draft' | 'published' | 'modified' | 'withdrawn';

/** What `GET /chancery/publications/:type/:documentId/:locale` answers: all that the side panel of a text shows. */
export interface PublicationState {
  readonly setting: DeskSetting;
  /** The zones of the site's clocks, in their order: those in which an office is likely to name a time. */
  readonly clockTimeZones: readonly TimeZone[];
  readonly stage: PublicationStage;
  /** Null where there is none, it has run out, or whoever asks may not read it. */
  readonly embargoedUntil: Instant | null;
  /** What is still to happen, the next first: at most one publication and one unpublication. */
  readonly pending: readonly Schedule[];
  /** The schedule that came last, where it failed: its `error` says why. */
  readonly failure: Schedule | null;
  readonly withdrawal: { readonly reason: string; readonly withdrawnAt: Instant } | null;
  readonly may: PublicationRights;
  /** What was done to this text, the latest first; null for all but editors. */
  readonly record: { readonly entries: readonly RecordEntry[]; readonly total: number } | null;
}

/** What the role of whoever asks allows with this text; the rest goes by `setting.isEditor`. */
export interface PublicationRights {
  /** Set an embargo or make it longer. */
  readonly embargo: boolean;
  readonly publish: boolean;
}
