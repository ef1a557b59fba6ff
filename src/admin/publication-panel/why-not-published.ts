import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import type { PublicationRights, PublicationState } from '../../press/panel/publication-state';

export type WhyNotPublished =
  { readonly reason: 'withdrawn' | 'role' | 'unchanged' } | { readonly reason: 'embargo'; readonly until: Instant };

export interface AskedState extends Pick<PublicationState, 'stage' | 'embargoedUntil'> {
  readonly may: Pick<PublicationRights, 'publish'>;
}

/**
 * Why the text cannot be published now; null where it can.
 * @param isEdited whether the form holds changes that are not saved: they can be published
 */
export function whyNotPublished(
  { stage, may, embargoedUntil }: AskedState,
  now: Instant,
  isEdited: boolean,
): WhyNotPublished | null {
  if (stage === 'withdrawn') return { reason: 'withdrawn' };
  if (embargoedUntil !== null && toMilliseconds(embargoedUntil) > toMilliseconds(now)) {
    return { reason: 'embargo', until: embargoedUntil };
  }
  if (!may.publish) return { reason: 'role' };
  return stage === 'published' && !isEdited ? { reason: 'unchanged' } : null;
}
