import type { Said } from 'strapi-plugin-dateline/sentences';
import { said } from '../refusals/refusals';
import type { Approval } from './schedule';

/** Why a text does not go out at the time that was set for it. */
export function sayUnapproved(approval: Exclude<Approval, 'approved'>, changedBy: string | null): Said {
  if (approval === 'unapproved') return said('schedule.unapproved');
  return changedBy === null ? said('schedule.changed') : said('schedule.changed-by', { name: changedBy });
}
