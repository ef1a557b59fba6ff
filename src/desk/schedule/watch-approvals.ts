import type { Core } from '@strapi/strapi';
import { publicationTypeOf, publicationUids, type PublicationUid } from '../../press/publication/publication-types';
import { factsService } from '../facts/facts-service';
import { now } from '../clock/now';
import { actorOf } from '../actor/actor-of';
import { approvesBySaving } from '../rights/approves-by-saving';
import { digestToApprove, type DraftHandle } from './approved-text';
import { scheduleLanguageBegun } from './schedule-language-begun';
import { scheduleRows } from './schedule-rows';
import { draftsWhere } from '../stored/draft-or-public';

/**
 * Watches, on every road, over drafts that wait to be published. Saved by somebody who may publish, a draft is approved as
 * it stands now; saved by anybody else it stops its schedule at once, until an editor approves it. A language that is
 * begun while the others wait is to go out with them, once an editor has approved it.
 */
export function watchApprovals(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [...publicationUids],
    async afterCreate({ model, params, result }) {
      // What goes out is no draft, and waits for nothing.
      if (!params.data.publishedAt) await judgeRows(strapi, model.uid, [(result as { id: number }).id], true);
    },
    async afterCreateMany({ model, result }) {
      await judgeRows(strapi, model.uid, (result as unknown as { ids: readonly number[] }).ids, true);
    },
    async afterUpdate({ model, result }) {
      if (result) await judgeRows(strapi, model.uid, [(result as { id: number }).id], false);
    },
    async beforeUpdateMany(event) {
      event.state = { ids: await idsOf(strapi, event.model.uid, event.params.where) } satisfies Changed;
    },
    async afterUpdateMany({ model, state }) {
      await judgeRows(strapi, model.uid, (state as unknown as Changed).ids, false);
    },
  });
}

interface Changed {
  readonly ids: readonly number[];
}

async function idsOf(strapi: Core.Strapi, uid: string, where: unknown): Promise<readonly number[]> {
  if ((await waitingDocuments(strapi, uid)).length === 0) return [];
  const rows = await strapi.db
    .query(uid as PublicationUid)
    .findMany({ select: ['id'], where: { $and: [where as object, draftsWhere()] } });
  return rows.map(({ id }) => Number(id));
}

/** Of how many rows ever, only those are looked at whose texts wait for anything. */
async function judgeRows(strapi: Core.Strapi, uid: string, ids: readonly number[], isNew: boolean): Promise<void> {
  const waiting = ids.length === 0 ? [] : await waitingDocuments(strapi, uid);
  if (waiting.length === 0) return;
  const written = new Set(ids.map(Number));
  const drafts: readonly { readonly id: number; readonly documentId: string; readonly locale: string | null }[] =
    await strapi.db
      .query(uid as PublicationUid)
      .findMany({ select: ['id', 'documentId', 'locale'], where: draftsWhere({ documentId: { $in: waiting } }) });
  for (const { id, documentId, locale } of drafts) {
    if (locale === null || !written.has(Number(id))) continue;
    const handle: DraftHandle = { uid: uid as PublicationUid, documentId, locale };
    if (isNew) await scheduleLanguageBegun(strapi, handle);
    await judgeDraft(strapi, handle);
  }
}

async function waitingDocuments(strapi: Core.Strapi, uid: string): Promise<string[]> {
  const where = { publicationType: publicationTypeOf(uid), state: 'pending' };
  const rows = await scheduleRows(strapi).findMany({ where });
  return [...new Set(rows.map(({ publicationId }) => publicationId))];
}

async function judgeDraft(strapi: Core.Strapi, handle: DraftHandle): Promise<void> {
  const waiting = await scheduleRows(strapi).findMany({ where: { ...whereOf(handle), action: 'publish' } });
  const approved = waiting.filter(({ approval }) => approval !== 'unapproved');
  if (approved.length === 0) return;
  const digest = await digestToApprove(strapi, handle);
  const isApproving = await approvesBySaving(strapi, handle);
  // Of a draft that only follows another language's fact nobody has read what else was changed in it.
  const isFollowing = factsService(strapi).isMoving();
  for (const { id, approvedDigest, approval } of approved) {
    const isAsApproved = digest === approvedDigest;
    if (isAsApproved && approval === 'approved') continue;
    if (isFollowing && !isAsApproved && approval === 'changed') continue;
    const isApproved = isAsApproved || isApproving;
    const data = isApproved
      ? ({ approval: 'approved', approvedDigest: digest, changedBy: null, changedAt: null } as const)
      : ({ approval: 'changed', changedBy: actorOf(strapi).name, changedAt: now(strapi) } as const);
    await scheduleRows(strapi).updateMany({ where: { id, state: 'pending' }, data });
  }
}

function whereOf({ uid, documentId, locale }: DraftHandle) {
  const text = { publicationType: publicationTypeOf(uid), publicationId: documentId };
  return { ...text, publicationLocale: locale, state: 'pending' };
}
