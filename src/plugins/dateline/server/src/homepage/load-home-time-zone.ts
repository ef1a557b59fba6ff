import type { Core, UID } from '@strapi/strapi';
import { parseTimeZone, type TimeZone } from '../../../core';
import { nullIfUnreadable } from '../computed/null-if-unreadable';
import type { Schemas } from '../opt-in/opt-in';
import { hasDrafts } from '../schema';

/**
 * The zone of the content type that says where home is: of its first entry that is published and has one, whatever its
 * language. Null where there is none. Every admin is told, as every admin is told the name of the site.
 */
export async function loadHomeTimeZone(strapi: Core.Strapi, schemas: Schemas): Promise<TimeZone | null> {
  for (const [uid, { home }] of schemas.optIns) {
    const model = schemas.getModel(uid);
    if (!home || !model) continue;
    const isPublished = hasDrafts(model) ? { publishedAt: { $notNull: true } } : {};
    const entry: Readonly<Record<string, unknown>> | null = await strapi.db.query(uid as UID.ContentType).findOne({
      select: [home.timeZone],
      where: { [home.timeZone]: { $notNull: true }, ...isPublished },
      orderBy: { id: 'asc' },
    });
    return entry && nullIfUnreadable(() => parseTimeZone(entry[home.timeZone]));
  }
  return null;
}
