import type { Core } from '@strapi/strapi';
import { defaultLocaleOf } from '../site/default-locale';
import { onWrites } from '../writes/on-writes';
import { refusedParameter } from '../refusals/refusal';
import { draftsWhere } from '../stored/draft-or-public';

type Stored = Readonly<Record<string, unknown>>;

/**
 * Refuses an event that ends before it begins, and a post that somebody left before he came. What a save leaves out is
 * what is stored.
 */
export function refuseWrongOrder(strapi: Core.Strapi): void {
  onWrites(strapi, async (context, next) => {
    const { uid, action } = context;
    const { data, documentId, locale } = context.params as Params;
    if (data === undefined || !['create', 'update', 'clone'].includes(action)) return next();
    if (uid === announcements && ('startsAt' in data || 'endsAt' in data))
      refuseEvent({ ...(await storedEvent(strapi, documentId, locale)), ...data });
    if (uid === 'api::person.person') postsOf(data).forEach(refusePost);
    return next();
  });
}

interface Params {
  readonly documentId?: string;
  readonly locale?: string | null;
  readonly data?: Stored;
}

const announcements = 'api::announcement.announcement';

async function storedEvent(
  strapi: Core.Strapi,
  documentId: string | undefined,
  locale: string | null | undefined,
): Promise<Stored | null> {
  if (documentId === undefined) return null;
  const where = draftsWhere({ documentId, locale: locale ?? (await defaultLocaleOf(strapi)) });
  return strapi.db.query(announcements).findOne({ select: ['startsAt', 'endsAt'], where });
}

function refuseEvent({ startsAt, endsAt }: Stored): void {
  if (isBefore(endsAt, startsAt))
    throw refusedParameter('endsAt', 'event.order', { end: said(endsAt), start: said(startsAt) });
}

function postsOf({ posts }: Stored): readonly Stored[] {
  return Array.isArray(posts) ? (posts as Stored[]) : [];
}

function refusePost({ from, to }: Stored, index: number): void {
  if (isBefore(to, from))
    throw refusedParameter(`posts[${index}].to`, 'post.order', { end: said(to), start: said(from) });
}

/** Days and moments alike; false where one of them is not known. */
function isBefore(end: unknown, start: unknown): boolean {
  if (!isKnown(end) || !isKnown(start)) return false;
  return new Date(end).getTime() < new Date(start).getTime();
}

function isKnown(value: unknown): value is string | Date {
  return (typeof value === 'string' && value !== '') || value instanceof Date;
}

function said(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
