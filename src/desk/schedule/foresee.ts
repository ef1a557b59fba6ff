import type { Core } from '@strapi/strapi';
import { toInstant, type TimeZone } from 'strapi-plugin-dateline/core';
import {
  publicationTypeNames,
  publicationTypes,
  type PublicationType,
} from '../../press/publication/publication-types';
import {
  embargoObstacle,
  judgedAtMs,
  noTextThere,
  nothingToTakeDown,
  obstacle,
  type Obstacle,
  type Planned,
} from '../../press/schedule/obstacle';
import { sayFaults } from '../../press/schedule/say-faults';
import { sayMoment } from '../../press/moments/say-moment';
import { loadDraftRows, type TextRow } from '../content/text-content';
import { heldBackUntil, loadHeldTexts, type HeldText } from '../embargo/held-text';
import { now } from '../clock/now';
import { officeTimeZone } from '../site/office-time-zone';
import { holdingAmong, withdrawalsAmong } from '../withdrawal/held-withdrawn';
import { sayWithdrawn } from '../withdrawal/refuse-withdrawn';
import type { StoredWithdrawal } from '../withdrawal/stored-withdrawal';
import { digestOfDraft } from './approved-text';
import { foreseenFaults } from './foreseen-faults';
import { scheduleRows, type ScheduleRow } from './schedule-rows';

export interface Foreseen {
  /** What is in its way; null where nothing is. */
  readonly obstacle: Obstacle | null;
  /**
   * Whether the text is still what an editor approved. A save that changes it is noted by whose hand it was; what is not
   * noted is a link that went with a person, a topic or a file, and what was written past Strapi.
   */
  readonly isAsApproved: boolean;
}

/**
 * Whether what is set, or asked for, will happen as things stand: one answer for each. Found anew whenever it is asked for,
 * so that it holds on every road that leads to a text, and takes as many questions to the database for many as for one.
 */
export async function foresee(strapi: Core.Strapi, planned: readonly Planned[]): Promise<readonly Foreseen[]> {
  const found = new Map<Planned, Foreseen>();
  if (planned.length === 0) return [];
  const timeZone = await officeTimeZone(strapi);
  for (const type of publicationTypeNames) {
    const own = planned.filter(({ publication }) => publication.type === type);
    if (own.length === 0) continue;
    const around = { ...(await loadSurroundings(strapi, type, own)), timeZone };
    for (const each of own) found.set(each, await foreseeOne(strapi, each, around));
  }
  return planned.flatMap((each) => found.get(each) ?? []);
}

async function foreseeOne(strapi: Core.Strapi, planned: Planned, around: Surroundings): Promise<Foreseen> {
  const { type, documentId, locale } = planned.publication;
  const { uid } = publicationTypes[type];
  if (planned.action === 'unpublish')
    return { obstacle: hasWork(planned, around) ? null : obstacle(nothingToTakeDown), isAsApproved: true };
  const draft = around.drafts.find((each) => each['documentId'] === documentId && each['locale'] === locale);
  if (draft === undefined) return { obstacle: obstacle(noTextThere), isAsApproved: true };
  const { approvedDigest } = planned;
  const isAsApproved = approvedDigest === undefined || approvedDigest === digestOfDraft(strapi, uid, draft);
  return { obstacle: await obstacleTo(strapi, planned, draft, around), isAsApproved };
}

interface Surroundings {
  readonly held: ReadonlyMap<string, HeldText>;
  readonly withdrawn: readonly StoredWithdrawal[];
  readonly drafts: readonly TextRow[];
  readonly pending: readonly ScheduleRow[];
  readonly planned: readonly Planned[];
  readonly timeZone: TimeZone;
}

async function loadSurroundings(
  strapi: Core.Strapi,
  type: PublicationType,
  planned: readonly Planned[],
): Promise<Omit<Surroundings, 'timeZone'>> {
  const { uid } = publicationTypes[type];
  const documentIds = [...new Set(planned.map(({ publication }) => publication.documentId))];
  const pending = { publicationType: type, publicationId: { $in: documentIds }, state: 'pending' };
  return {
    planned,
    held: await loadHeldTexts(strapi, uid, documentIds),
    withdrawn: await withdrawalsAmong(strapi, type, documentIds),
    drafts: await loadDraftRows(strapi, uid, documentIds),
    pending: await scheduleRows(strapi).findMany({ where: pending }),
  };
}

async function obstacleTo(
  strapi: Core.Strapi,
  planned: Planned,
  draft: TextRow,
  around: Surroundings,
): Promise<Obstacle | null> {
  const { type, documentId, locale } = planned.publication;
  const withdrawn = holdingAmong(
    around.withdrawn.filter(({ publicationId }) => publicationId === documentId),
    locale,
  );
  if (withdrawn !== null) return obstacle(sayWithdrawn(withdrawn, locale));
  const faults = await foreseenFaults(strapi, publicationTypes[type].uid, draft);
  if (faults.length > 0) return obstacle(sayFaults(faults));
  return embargoBeyond(strapi, planned, around);
}

async function embargoBeyond(strapi: Core.Strapi, planned: Planned, { held, timeZone }: Surroundings) {
  const { documentId, locale } = planned.publication;
  const text = held.get(documentId);
  const until = text === undefined ? null : await heldBackUntil(strapi, text, locale);
  if (until === null || until <= judgedAtMs(planned, now(strapi).getTime())) return null;
  return embargoObstacle(sayMoment(toInstant(until), timeZone));
}

/**
 * Whether anything will be taken down: a text leaves in all its languages at once, and one of them that is not out yet
 * leaves with the others should it go out meanwhile.
 */
function hasWork({ publication, at }: Planned, { held, pending, planned }: Surroundings): boolean {
  const { documentId } = publication;
  const atMs = new Date(at).getTime();
  const isAlike = (other: string, action: string) => action === 'unpublish' && new Date(other).getTime() === atMs;
  const stored = pending.filter((row) => row.publicationId === documentId);
  const leaving = new Set([
    publication.locale,
    ...planned
      .filter((each) => each.publication.documentId === documentId && isAlike(each.at, each.action))
      .map((each) => each.publication.locale),
    ...stored.filter((row) => isAlike(row.at, row.action)).map((row) => row.publicationLocale),
  ]);
  const isOut = held.get(documentId)?.rows.some(({ locale, isPublished }) => isPublished && leaving.has(locale));
  const goesOut = stored.some(
    (row) => row.action === 'publish' && leaving.has(row.publicationLocale) && new Date(row.at).getTime() < atMs,
  );
  return isOut === true || goesOut;
}
