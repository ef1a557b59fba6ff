import { toMilliseconds } from 'strapi-plugin-dateline/core';
import type { Said } from 'strapi-plugin-dateline/sentences';
import { said } from '../refusals/refusals';
import type { Schedule } from './schedule';

/** Something that is set to happen, be it kept already or only asked for. */
export interface Planned extends Pick<Schedule, 'publication' | 'action' | 'at'> {
  /** Of the text as an editor approved it; not given where that is not asked for. */
  readonly approvedDigest?: string | null;
}

/** Why something that is set will not happen as things stand, and what to do about it. */
export interface Obstacle {
  readonly said: Said;
  /** Whether it tells until when a text is under embargo, which not everybody may read. */
  readonly isEmbargo: boolean;
}

export function obstacle(what: Said): Obstacle {
  return { said: what, isEmbargo: false };
}

/** @param end when the embargo ends, in words */
export function embargoObstacle(end: string): Obstacle {
  return { said: said('schedule.embargo', { moment: end }), isEmbargo: true };
}

/** What an obstacle is called for those who may know less than all. */
export function sayObstacle({ said: what, isEmbargo }: Obstacle, readsEmbargo: boolean): Said {
  return isEmbargo && !readsEmbargo ? said('schedule.held-back') : what;
}

/** What stands in the way in one language of several, to somebody who sets a time for all of them. */
export function sayInLanguage(locale: string, reason: Said): Said {
  return said('schedule.language-stopped', { locale, reason });
}

export const noTextThere = said('schedule.text-gone');

export const nothingToTakeDown = said('schedule.nothing-to-take-down');

/** What is late is judged by now: an embargo that has ended meanwhile holds nothing back. */
export function judgedAtMs({ at }: Planned, nowMs: number): number {
  return Math.max(toMilliseconds(at), nowMs);
}
