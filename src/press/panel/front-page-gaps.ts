import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import type { Shortlist } from './today';

/** What `GET /chancery/front-page-gaps` answers: what the front page of each locale lacks. */
export interface FrontPageGaps {
  readonly asOf: Instant;
  readonly defaultLocale: string;
  /**
   * Every other locale, measured by the default one; that one only where it lacks what stands on another's page. Those
   * that whoever asks may write stand first.
   */
  readonly locales: readonly LocaleGaps[];
}

export interface LocaleGaps extends Shortlist<FrontPageGap> {
  readonly locale: string;
  /** Whether whoever asks may write in this locale. */
  readonly mayWrite: boolean;
}

export type FrontPagePart = 'office' | 'clock' | 'counter' | 'featured' | 'latest';

/** The office's words that a locale can lack although its version is published. */
export const officeWords = ['name', 'contacts', 'headings'] as const;

export type OfficeWord = (typeof officeWords)[number];

export interface FrontPageGap {
  readonly part: FrontPagePart;
  readonly uid: string;
  readonly documentId: string;
  /** In the locale on whose page it stands. */
  readonly title: string;
  /** The date printed beside a publication. */
  readonly date: CivilDate | null;
  /** `missing`: there is no version; `draft`: it is not public; `incomplete`: public, but without some of the words. */
  readonly state: 'missing' | 'draft' | 'incomplete';
  readonly lacks: readonly OfficeWord[];
}
