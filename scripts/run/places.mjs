import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where things lie, as absolute paths. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const inRoot = (...parts) => path.join(root, ...parts);

/** What runs write for themselves: locks, the database of the demo, results of tests. Never committed. */
export const scratch = inRoot('.tmp');
