import type { Core } from '@strapi/strapi';
import type { Change } from '../../press/changes/change';

/**
 * Something that follows the stream of what changed in public. It gets every row at least once and in order, after its
 * act is committed, however many instances run, and holds up neither an act nor another follower. Where it throws,
 * what it returns is rejected, or it does not end in time, it gets the same rows again, later and later.
 *
 * At least once: an instance that dies when the work is done and before it has said so leaves the rows to the next one,
 * which does them again. What must not happen twice elsewhere, such as a letter that is sent, is noted by the follower
 * itself, by the row's position and whom it went to, and is asked for before it is done.
 *
 * To add one: a file in `desk/followers`, and a line in its table, `followers.ts`.
 */
export interface Follower {
  /** What its position is kept by, and what the panel calls it. */
  readonly name: string;
  /**
   * `everywhere`: what each instance keeps in its memory, from the moment it starts. `once`: one instance at a time does
   * it for all, and goes on where the last one ended, whatever happened to it.
   */
  readonly runs: 'everywhere' | 'once';
  /**
   * Where one that runs `once` and is new starts. `beginning`, which is meant where nothing is said: with everything that
   * was public when the stream began, and all that has happened since, for whoever builds a whole of it. `now`: behind the
   * last row at the moment it is first seen, for whoever tells people, who would else be told of years at once: a
   * newsletter, a webhook. The same holds where another database's content, and its stream, come in the place of this one.
   */
  readonly from?: 'beginning' | 'now';
  /** So long one step, of a hundred rows at most, may take before it counts as failed; two minutes where nothing is said. */
  readonly patienceMs?: number;
  /**
   * Of one that runs `everywhere`: so often it looks without being woken, in milliseconds. Where nothing is said it is
   * told by the bell alone.
   */
  readonly looksEachMs?: number;
  /** Of one that runs `everywhere`: another database’s content came in the place of this one, and with it another stream. */
  beginAnew?(strapi: Core.Strapi): void;
  /**
   * Called when it has dealt with all that was told before it asked.
   * @param askedMs when that was, by `performance.now()`
   */
  upTo?(strapi: Core.Strapi, askedMs: number): void;
  follow(strapi: Core.Strapi, changes: readonly Change[]): Promise<void> | void;
}
