import path from 'node:path';
import { root } from './chancery';

/**
 * A module of the built app, the very one that the running app uses: what it keeps in memory (who acts) is kept once.
 *
 * @example import type * as FireDue from '../../src/desk/schedule/fire-due';
 * const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due')
 */
export function built<Module extends object>(name: string): Module {
  return jest.requireActual<Module>(path.join(root, 'dist/src', `${name}.js`));
}
