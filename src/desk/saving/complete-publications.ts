import type { Core, UID } from '@strapi/strapi';
import { chooseExcerpt } from '../../press/authoring/choose-excerpt';
import { publicationUids } from '../../press/publication/publication-types';
import { defaultLocaleOf } from '../site/default-locale';
import { chooseSlug, type TakenSlugs } from './choose-slug';
import type { Draft, Entry } from './draft';
import { giveOwnSlugs, type Cloned } from './give-own-slugs';
import { giveTurnKeys } from './give-turn-keys';
import { takenOver } from './taken-over';
import { settleSlug, type RowGoingOut } from './settle-slug';
import { storedDraft } from './stored-draft';
import { holdSlugs } from '../stored/hold-until-end';
import { onWrites } from '../writes/on-writes';

/** Types whose entries have an address of their own, and the attribute that it is made from. */
const titles: ReadonlyMap<UID.ContentType, 'title' | 'name'> = new Map<UID.ContentType, 'title' | 'name'>([
  ...publicationUids.map((uid): [UID.ContentType, 'title'] => [uid, 'title']),
  ['api::counter.counter', 'title'],
  ['api::person.person', 'name'],
  ['api::topic.topic', 'name'],
]);

/**
 * Fills in, on every road that saves an entry, what the writer left to the press office: slug, excerpt, the turns'
 * keys. What a writer gave is kept; what was made before follows its source until the first publication.
 */
export function completePublications(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const source = titles.get(context.uid);
    const { action, uid } = context;
    if (source === undefined || !saving.has(action)) return next();
    // The slug is chosen and written in one transaction, or two entries saved at once could choose the same.
    return strapi.db.transaction(async ({ trx }) => {
      await holdSlugs(strapi, uid, trx);
      if (action === 'publish') return next();
      if (action === 'clone') {
        const copied = await next();
        const { documentId } = context.params as { documentId?: string };
        await giveOwnSlugs(strapi, uid, documentId, copied as unknown as Cloned);
        return copied;
      }
      const params = context.params as { documentId?: string; locale?: string; data?: Draft };
      const locale = params.locale ?? (await defaultLocaleOf(strapi));
      params.data = await completed(strapi, { uid, source, locale, documentId: params.documentId }, params.data ?? {});
      return next();
    });
  });
  strapi.db.lifecycles.subscribe({
    models: [...titles.keys()],
    async beforeCreate({ model, params: { data } }) {
      if (data.publishedAt && data.documentId && data.slug)
        await settleSlug(strapi, model.uid as UID.ContentType, data as RowGoingOut);
    },
  });
}

const saving: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'publish']);

/** @param taken for whoever knows already which slugs are taken */
export async function completed(strapi: Core.Strapi, entry: Entry, data: Draft, taken?: TakenSlugs): Promise<Draft> {
  const stored = await storedDraft(strapi, entry);
  const slug = await chooseSlug(strapi, entry, data, stored, taken);
  const excerpt = chooseExcerpt(data, stored);
  return {
    ...data,
    ...(stored === null ? await takenOver(strapi, entry, data) : {}),
    ...(slug === undefined ? {} : { slug }),
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(Array.isArray(data.turns) ? { turns: giveTurnKeys(data.turns, stored?.turns ?? []) } : {}),
    ...(data.dayOrder === null ? { dayOrder: 0 } : {}),
  };
}
