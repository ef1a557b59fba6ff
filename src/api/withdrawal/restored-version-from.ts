import { refusedParameter } from '../../desk/refusals/refusal';
import type { RestoredRow } from '../../desk/withdrawal/restore-publication';

/** Reads the version as a request brings it; the text that was public, where none is named. */
export function restoredVersionFrom(query: Readonly<Record<string, unknown>>): RestoredRow {
  const { version = 'public' } = query;
  if (version === 'public' || version === 'draft') return version;
  throw refusedParameter('version', 'withdrawal.version-expected');
}
