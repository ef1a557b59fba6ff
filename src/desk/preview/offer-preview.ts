import type { Core, UID } from '@strapi/strapi';
import { publicationPath } from '../../press/page/page-addresses';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import { publicationTypeOf, publicationTypes } from '../../press/publication-types';
import { defaultLocaleOf } from '../default-locale';
import { contentRights } from '../roles/content-rights';
import { siteOriginOf } from '../site-origin';
import { previewPathOf } from './preview-path-of';

/**
 * Answers Strapi's own preview button, which asks `admin.preview` for an address. Set here and not in `config/`, since a
 * configuration file knows no running Strapi. Types without a page have no button.
 */
export function offerPreview(strapi: Core.Strapi): void {
  strapi.config.set('admin.preview', {
    enabled: true,
    config: { handler: (uid: UID.ContentType, asked: Asked) => previewAddress(strapi, uid, asked) },
  });
}

interface Asked {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly status?: string;
}

async function previewAddress(strapi: Core.Strapi, uid: UID.ContentType, asked: Asked): Promise<string | undefined> {
  const type = publicationTypeOf(uid);
  const request = strapi.requestContext.get();
  if (type === undefined || request === undefined) return undefined;
  const locale = asked.locale ?? (await defaultLocaleOf(strapi));
  const draft = { type, documentId: asked.documentId, locale };
  const path = asked.status === 'published' ? await publicPathOf(strapi, draft) : await previewPathOf(strapi, draft);
  if (path === null || !(await mayRead(strapi, draft))) return undefined;
  return siteOriginOf(strapi, request) + path;
}

async function publicPathOf(strapi: Core.Strapi, { type, documentId, locale }: PreviewedDraft): Promise<string | null> {
  const text: { slug: string | null } | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } });
  return text?.slug ? publicationPath({ type, locale, slug: text.slug }) : null;
}

/** Strapi asks only whether somebody is logged in, not whether his role reads this text in this language. */
async function mayRead(strapi: Core.Strapi, { type, documentId, locale }: PreviewedDraft): Promise<boolean> {
  const { uid } = publicationTypes[type];
  const draft: object | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, populate: ['createdBy'] });
  return draft !== null && contentRights(strapi, uid).read(draft);
}
