import type { Core } from '@strapi/strapi';
import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import type { TimelineItem } from '../../press/public/timeline';
import { publicationTypeNames } from '../../press/publication/publication-types';
import { listTwoTimelines } from './list-timeline';
import { presentInstant } from './present-instant';

const LATEST = 10;

/** Which publications the front page of a locale shows on a day: the newest one marked as featured, the latest others. */
export async function listFrontPageTexts(
  strapi: Core.Strapi,
  locale: string,
  to: CivilDate,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<FrontPageTexts>> {
  const query = { locale, to, types: publicationTypeNames, ...anyone, after: null };
  const [featured, newest] = await listTwoTimelines(
    strapi,
    [
      { ...query, featured: true, limit: 1 },
      { ...query, featured: null, limit: LATEST + 1 },
    ],
    asOf,
  );
  const [marked] = featured.data.items;
  const latest = newest.data.items.filter((item) => !isSame(item, marked)).slice(0, LATEST);
  return publicAnswer({ marked, latest }, asOf, { from: [featured, newest] });
}

export interface FrontPageTexts {
  readonly marked: TimelineItem | undefined;
  readonly latest: readonly TimelineItem[];
}

const anyone = { from: null, person: null, topic: null, q: null } as const;

function isSame(one: TimelineItem, other: TimelineItem | undefined): boolean {
  return one.type === other?.type && one.documentId === other.documentId;
}
