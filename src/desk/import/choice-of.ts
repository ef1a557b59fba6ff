import { createHash } from 'node:crypto';
import { comparable } from '../../press/filing/same-value';

/**
 * What says that the page's words are to be taken for this attribute, over what stands here. Somebody who saves in between
 * is not overwritten unseen: what stands here is another value then, and no choice of it has been made.
 */
export function choiceOf(field: string, here: unknown): string {
  const seen = createHash('sha256')
    .update(JSON.stringify(comparable(here)))
    .digest('hex')
    .slice(0, 16);
  return `${field}.${seen}`;
}
