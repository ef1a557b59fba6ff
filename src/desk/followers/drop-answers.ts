import type { Follower } from '../following/follower';
import { dropAll, dropChanged } from '../newsstand/drop-changed';
import { newsstand } from '../newsstand/newsstand';

/**
 * What this instance keeps of answers is let go of when any instance has changed what they show. It looks by itself as
 * well: an instance that cannot, or whose bell is silent, gives nothing away that is older than a second.
 */
export const dropAnswers: Follower = {
  name: 'newsstand',
  runs: 'everywhere',
  looksEachMs: 300,
  follow: dropChanged,
  beginAnew: dropAll,
  upTo: (strapi, askedMs) => newsstand(strapi)?.heard(askedMs),
};
