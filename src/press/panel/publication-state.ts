import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { Schedule } from '../schedule/schedule';
import type { PanelSetting } from './panel-setting';
import type { RecordEntry } from './record-entry';

/** `modified`: public, and its draft says something else by now. */
export type PublicationStage = 'draft' | 'published' | 'modified' | 'withdrawn';

/** What `GET /chancery/publications/:type/:documentId/:locale` answers: all that the side panel of a text shows. */
export interface PublicationState {
  readonly setting: PanelSetting;
  /** The zones of the site's clocks, in their order: those in which an office is likely to name a time. */
  readonly clockTimeZones: readonly TimeZone[];
  readonly stage: PublicationStage;
  /** Null where there is none, it has run out, or whoever asks may not read it. */
  readonly embargoedUntil: Instant | null;
  /** When the draft was saved last: what a form has read before that is not what stands there now. */
  readonly savedAt: Instant | null;
  /** What is still to happen, the next first: at most one publication and one unpublication. */
  readonly pending: readonly Schedule[];
  /** The schedule that came last, where it failed: its `error` says why. */
  readonly failure: Schedule | null;
  /** Every language of the text that whoever asks may read, the asked one first. */
  readonly languages: readonly LanguageState[];
  readonly withdrawal: { readonly reason: string; readonly withdrawnAt: Instant } | null;
  readonly may: PublicationRights;
  /** What was done to this text, the latest first; null for all but editors. */
  readonly record: { readonly entries: readonly RecordEntry[]; readonly total: number } | null;
}

/** Where one language of a text stands, for dialogs that name all of them. */
export interface LanguageState {
  readonly locale: string;
  readonly title: string | null;
  readonly stage: PublicationStage;
  readonly embargoedUntil: Instant | null;
  /** Set apart by an editor: the text's embargo does not hold for this language. */
  readonly isSetApart: boolean;
  readonly pending: readonly Schedule[];
  readonly failure: Schedule | null;
  /** What the role allows in this language. */
  readonly may: Pick<PublicationRights, 'embargo' | 'publish'>;
}

/** What the role of whoever asks allows with this text; the rest goes by `setting.isEditor`. */
export interface PublicationRights {
  /** Set an embargo or make it longer. */
  readonly embargo: boolean;
  readonly publish: boolean;
  /** Approve anew what a schedule is to publish. */
  readonly approve: boolean;
  /** Whether what this admin saves is approved by that: a schedule stops when somebody else has saved the text. */
  readonly savesKeepApproval: boolean;
}
