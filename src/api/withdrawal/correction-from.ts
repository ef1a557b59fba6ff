import type { Correction } from '../../desk/correction/correct-publication';
import { refusedParameter } from '../../desk/refusals/refusal';

/** Reads a correction as a request brings it. */
export function correctionFrom(data: unknown): Correction {
  const { kind, note } = (data ?? {}) as { kind?: unknown; note?: unknown };
  if (kind !== 'minor' && kind !== 'major') throw refusedParameter('kind', 'correction.kind-expected');
  if (typeof note !== 'string' || note.trim() === '' || note.length > LONGEST_NOTE) {
    throw refusedParameter('note', 'correction.note-expected', { most: LONGEST_NOTE });
  }
  return { kind, note: note.trim() };
}

const LONGEST_NOTE = 2000;
