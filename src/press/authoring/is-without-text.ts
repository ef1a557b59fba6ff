import { plainText } from '../blocks/blocks';
import type { PublicationType } from '../publication/publication-types';

export interface Texts {
  readonly body?: unknown;
  readonly turns?: unknown;
  readonly attachments?: unknown;
}

/**
 * Whether a publication says nothing beyond its title: no word in its text, in any turn, no file. An announcement may: its
 * title and its day are what it announces.
 */
export function isWithoutText(type: PublicationType, { body, turns, attachments }: Texts): boolean {
  if (type === 'announcement') return false;
  const files = Array.isArray(attachments) ? attachments.length : 0;
  return files === 0 && !hasWords(body) && !listOf(turns).some((turn) => hasWords((turn as Texts | null)?.body));
}

/** A picture among the blocks is something to show, too. */
function hasWords(blocks: unknown): boolean {
  return listOf(blocks).some(
    (block) => (block as { type?: unknown }).type === 'image' || plainText(block).trim() !== '',
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
