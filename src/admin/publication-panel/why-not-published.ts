import { toMilliseconds, type Instant } from 'strapi-plugin-dateline/core';
import type { PublicationState } from '../../press/desk/publication-state';

export type WhyNotPublished =
  { readonly reason: 'withdrawn' | 'role' | 'unchanged' } | { readonly reason: 'embargo'; readonly until: Instant };

/**
 * Why the text cannot be published now; null where it can.
 * @param isEdited whether the form holds changes that are not saved: they can be published
 */
export function whyNotPublished(
  { stage, may, embargoedUntil }: Pick<PublicationState, 'stage' | 'may' | 'embargoedUntil'>,
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
