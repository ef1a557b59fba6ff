import { createHash } from 'node:crypto';
import { plainText } from '../../press/blocks/blocks';

export interface TurnInput {
  id?: number | string;
  key?: string | null;
  speaker?: string | null;
  role?: string | null;
  body?: unknown;
}

/**
 * Gives each turn the key that it keeps for good. A turn that comes back with its component id keeps the key stored
 * with it; one without gets a key made from its words, so that the same turn sent again, in whatever order, has the
 * same key.
 */
export function giveTurnKeys(turns: readonly TurnInput[], stored: readonly TurnInput[]): TurnInput[] {
  const storedKeys = new Map(stored.map((turn) => [String(turn.id), turn.key]));
  const used = new Set<string>();
  return turns.map((turn) => {
    const known = turn.key || (turn.id === undefined ? null : storedKeys.get(String(turn.id)));
    const key = unused(known || keyOfWords(turn), used);
    used.add(key);
    return { ...turn, key };
  });
}

function keyOfWords({ speaker, role, body }: TurnInput): string {
  const words = Array.isArray(body) ? body.map(plainText).join('\n') : '';
  return createHash('sha256')
    .update(JSON.stringify([speaker, role, words]))
    .digest('hex')
    .slice(0, 12);
}

/** Two turns with the same words, or a copied one, are still two. */
function unused(key: string, used: ReadonlySet<string>): string {
  let candidate = key;
  for (let ordinal = 2; used.has(candidate); ordinal += 1) candidate = `${key}-${ordinal}`;
  return candidate;
}
