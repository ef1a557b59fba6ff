import type { Core } from '@strapi/strapi';
import type { Follower } from '../../src/desk/following/follower';
import type { Change } from '../../src/press/changes/change';

/** A follower of the test's own, which writes down what it gets, in the order in which it gets it. */
export class Notebook {
  readonly changes: Change[] = [];
  failure: string | null = null;
  /** Its work never ends, as where nobody answers. */
  hangs = false;
  patienceMs = 60_000;
  tries: number[] = [];

  constructor(
    readonly name: string,
    readonly runs: Follower['runs'],
    readonly from: 'beginning' | 'now' = 'beginning',
  ) {}

  readonly follow = (_strapi: Core.Strapi, changes: readonly Change[]) => {
    this.tries.push(performance.now());
    if (this.hangs) return new Promise<never>(() => undefined);
    if (this.failure !== null) throw new Error(this.failure);
    this.changes.push(...changes);
    return undefined;
  };

  get positions(): readonly number[] {
    return this.changes.map(({ position }) => position);
  }
}
