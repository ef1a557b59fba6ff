import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Holding } from '../../core/holding';
import { isTaken } from './gather-answers';
import { requestNotes } from './request-notes';
import { standOf } from './stand';

/** What the app tells the newsstand: `strapi.plugin('newsstand').service('answers')`. */
export interface AnswersService {
  /**
   * What a part of the answer that is being made depends on, and until when it holds. Told of several parts, the answer
   * has the tags of all and holds as long as the shortest. Outside of a request it does nothing.
   */
  tell(holding: Holding): void;
  /** What has one of these tags may be another now: to be called once that is committed. */
  drop(tags: Iterable<string>): void;
  /** Nothing that was answered until now is given away any more. */
  dropAll(): void;
  /**
   * Whatever was committed, by whomever, before this moment has been dropped.
   * @param askedMs when whoever tells that has asked, by `performance.now()`
   */
  heard(askedMs: number): void;
  /** Whether what a middleware has before it, as it stands, will be kept, and packed, by whoever gathers answers. */
  takes(ctx: Context): boolean;
  /** How many answers are kept, and in how many bytes, with what is noted of their addresses. */
  size(): { readonly count: number; readonly bytes: number };
}

export function answers({ strapi }: { readonly strapi: Core.Strapi }): AnswersService {
  const stand = standOf(strapi);
  return {
    tell: (holding) => void requestNotes()?.holdings.push(holding),
    drop: (tags) => stand.generations.bump(tags),
    dropAll() {
      stand.generations.bumpAll();
      stand.shelf.clear();
    },
    heard: (askedMs) => void (stand.heardMs = Math.max(stand.heardMs, askedMs)),
    takes: (ctx) => isTaken(stand, ctx),
    size: () => ({ count: stand.shelf.count, bytes: stand.shelf.bytes + stand.varying.calculatedSize }),
  };
}
