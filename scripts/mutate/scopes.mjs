/** What is mutated together, against which limit, and how. */
import { Refusal } from '../run/refusal.mjs';
import { filesOfGates, gateOf, gates } from './gates.mjs';
import { prepareGates } from './gate-mutation.mjs';
import { filesOfRoom, roomOf } from './rooms.mjs';
import { prepareUnits } from './unit-mutation.mjs';

export const scopes = {
  pure: { name: 'pure', rooms: ['core', 'press'], limit: 85, filesOf: filesOfRoom, roomOf, prepare: prepareUnits },
  gates: { name: 'gates', rooms: ['gates'], limit: 90, filesOf: filesOfGates, roomOf: gateOf, prepare: prepareGates },
};

/** @returns the scopes that the rooms belong to, each with its files */
export function scopesOf(rooms) {
  const found = Object.values(scopes).map((scope) => ({ scope, files: new Set() }));
  for (const room of rooms) {
    const { files, named } = found
      .map(({ scope, files }) => ({ files, named: scope.filesOf(room) }))
      .find(({ named }) => named !== null) ?? { files: null, named: null };
    if (!files) {
      throw new Refusal(
        `"${room}" is no room with code that is mutated; expected core, press, press/…, gates or gates/… (${Object.keys(gates).join(', ')}).`,
      );
    }
    for (const file of named) files.add(file);
  }
  return found.filter(({ files }) => files.size > 0).map(({ scope, files }) => ({ scope, files: [...files] }));
}
