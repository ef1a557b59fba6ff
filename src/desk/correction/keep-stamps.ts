import type { Core } from '@strapi/strapi';
import { publicationUids, type PublicationUid } from '../../press/publication/publication-types';
import { defaultLocaleOf } from '../site/default-locale';
import { datedNotes, dropNotes, type ChangeNoteInput } from './change-notes';
import type { Stamps } from './stamp-publication';
import { onWrites } from '../writes/on-writes';

/** What a text remembers of its publications nobody types, and a copy, which has never been out, remembers nothing. */
export function keepStamps(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const uid = publicationUids.find((each) => each === context.uid);
    if (uid === undefined) return next();
    const params = context.params as Params;
    if (context.action === 'create' || context.action === 'update')
      params.data = await withoutOwnStamps(strapi, uid, params);
    if (context.action !== 'clone') return next();
    params.data = { ...params.data, ...unpublishedStamps };
    return strapi.db.transaction(async () => {
      const copied = await next();
      await dropNotes(strapi, uid, (copied as { documentId: string }).documentId);
      return copied;
    });
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  data?: Readonly<Record<string, unknown>>;
}

const unpublishedStamps = {
  firstPublishedAt: null,
  lastChangedAt: null,
  publicDigest: null,
  publicSlug: null,
  publicationCount: null,
} satisfies Record<keyof Stamps, null>;

/**
 * What a client sends of them is what it has read before, or invented. Strapi itself even empties `firstPublishedAt`
 * where an update brings one, for the sake of an experimental attribute of its own by that name.
 */
async function withoutOwnStamps(strapi: Core.Strapi, uid: PublicationUid, params: Params) {
  const sent = Object.entries(params.data ?? {}).filter(([name]) => !Object.hasOwn(unpublishedStamps, name));
  const data = Object.fromEntries(sent);
  if (!Array.isArray(data.changes)) return data;
  const locale = params.locale ?? (await defaultLocaleOf(strapi));
  const where = { documentId: params.documentId ?? '', locale };
  return { ...data, changes: await datedNotes(strapi, uid, where, data.changes as ChangeNoteInput[]) };
}
