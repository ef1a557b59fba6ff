import type { Core } from '@strapi/strapi';
import { publicationUids, type PublicationUid } from '../../press/publication-types';
import { defaultLocaleOf } from '../default-locale';
import { holdText } from '../hold-text';
import { forgetDeleted } from '../redirect/forget-deleted';
import { refuseWithdrawn } from '../withdrawal/refuse-withdrawn';
import { datedNotes, dropNotes, type ChangeNoteInput } from './change-notes';
import { stampPublication, type Stamps } from './stamp-publication';

/**
 * Keeps, on every road through the Document Service, what the public is told about a text's life: when it first went
 * out, when it last changed, by which address it was known. To be registered before whatever else changes an entry on
 * its way, so that it sees what came out in the end.
 */
export function followPublications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const uid = publicationUids.find((each) => each === context.uid);
    if (uid === undefined) return next();
    const params = context.params as Params;
    switch (context.action) {
      case 'create':
      case 'update':
        params.data = await withoutOwnStamps(strapi, uid, params);
        return params.status === 'published' ? publishing(strapi, uid, params, async () => next()) : next();
      case 'publish':
        return publishing(strapi, uid, params, async () => next());
      case 'clone':
        params.data = { ...params.data, ...unpublishedStamps };
        return strapi.db.transaction(async () => {
          const copied = await next();
          await dropNotes(strapi, uid, (copied as { documentId: string }).documentId);
          return copied;
        });
      case 'delete':
        return strapi.db.transaction(async () => {
          const deleted = await next();
          await forgetDeleted(strapi, uid, params.documentId ?? '');
          return deleted;
        });
      default:
        return next();
    }
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | readonly string[] | null;
  readonly status?: string;
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

async function publishing<Result>(
  strapi: Core.Strapi,
  uid: PublicationUid,
  { documentId, locale }: Params,
  next: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (documentId !== undefined) await holdText(strapi, documentId, trx);
    const locales = [locale ?? (await defaultLocaleOf(strapi))].flat();
    await refuseWithdrawn(strapi, { uid, documentId, locales });
    const before = documentId === undefined ? [] : await publicRows(strapi, uid, documentId);
    const result = await next();
    const entries = entriesOf(result);
    const published = documentId ?? entries[0]?.documentId;
    const rows = published === undefined ? [] : await publicRows(strapi, uid, published);
    for (const row of rows.filter(({ id }) => before.every((old) => old.id !== id))) {
      const { firstPublishedAt, lastChangedAt } = await stampPublication(strapi, uid, row);
      tell(entries, row.id, { firstPublishedAt, lastChangedAt });
    }
    return result;
  });
}

interface PublicRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
}

/** Strapi replaces the public row at each publication, so a row that was not there before has just gone out. */
async function publicRows(strapi: Core.Strapi, uid: PublicationUid, documentId: string): Promise<PublicRow[]> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return strapi.db.query(uid).findMany({ select: ['id', 'documentId', 'locale', 'slug'], where });
}

interface AnsweredEntry {
  readonly id?: number;
  readonly documentId?: string;
  firstPublishedAt?: string | null;
  lastChangedAt?: string | null;
}

/** `publish` answers with a list of entries, `create` and `update` with one. */
function entriesOf(result: unknown): readonly AnsweredEntry[] {
  const { entries } = (result ?? {}) as { entries?: AnsweredEntry[] };
  return entries ?? (result ? [result as AnsweredEntry] : []);
}

/** The answer was read before the stamps were set. */
function tell(
  entries: readonly AnsweredEntry[],
  id: number,
  stamps: Record<'firstPublishedAt' | 'lastChangedAt', Date>,
) {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return;
  if ('firstPublishedAt' in entry) entry.firstPublishedAt = stamps.firstPublishedAt.toISOString();
  if ('lastChangedAt' in entry) entry.lastChangedAt = stamps.lastChangedAt.toISOString();
}
