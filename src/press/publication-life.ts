/** What the public is told about the life of a text. */
import type { Instant } from 'strapi-plugin-dateline/core';
import type { PublicationType } from './publication-types';

export const changeKinds = ['minor', 'major'] as const;

/** Minor: a slip is put right, the sense stays. Major: whoever has read it before should read it again. */
export type ChangeKind = (typeof changeKinds)[number];

export interface ChangeNote {
  readonly at: Instant;
  readonly kind: ChangeKind;
  readonly note: string;
}

/** What stands in the place of a text that was taken back. */
export interface Withdrawal {
  readonly type: PublicationType;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  readonly title: string;
  readonly reason: string;
  readonly withdrawnAt: Instant;
}
