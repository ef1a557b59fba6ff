import type { Core, UID } from '@strapi/strapi';
import { publicationPath } from '../../press/page/page-addresses';
import type { PreviewedDraft } from '../../press/preview/preview-address';
import { publicationTypeOf, publicationTypes } from '../../press/publication/publication-types';
import { defaultLocaleOf } from '../site/default-locale';
import { contentRights } from '../rights/content-rights';
import { siteOriginOf } from '../site/site-origin';
import { previewPathOf } from './preview-path-of';
import { draftsWhere, publicRowsWhere } from '../stored/draft-or-public';

/** The text that Strapi's preview button stands beside, and which of its versions is asked for. */
export interface PreviewQuestion {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly status?: string;
}

/** Where the draft, or the public text, is shown to whoever asks; undefined where there is no page, or none for him. */
export async function previewAddressOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  asked: PreviewQuestion,
): Promise<string | undefined> {
  const type = publicationTypeOf(uid);
  const request = strapi.requestContext.get();
  if (type === undefined || request === undefined) return undefined;
  const locale = asked.locale ?? (await defaultLocaleOf(strapi));
  const draft = { type, documentId: asked.documentId, locale };
  const path = asked.status === 'published' ? await publicPathOf(strapi, draft) : await previewPathOf(strapi, draft);
  if (path === null || !(await mayRead(strapi, draft))) return undefined;
  return siteOriginOf(request) + path;
}

async function publicPathOf(strapi: Core.Strapi, { type, documentId, locale }: PreviewedDraft): Promise<string | null> {
  const text: { slug: string | null } | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: publicRowsWhere({ documentId, locale }) });
  return text?.slug ? publicationPath({ type, locale, slug: text.slug }) : null;
}

/** Strapi asks only whether somebody is logged in, not whether his role reads this text in this language. */
async function mayRead(strapi: Core.Strapi, { type, documentId, locale }: PreviewedDraft): Promise<boolean> {
  const { uid } = publicationTypes[type];
  const draft: object | null = await strapi.db
    .query(uid)
    .findOne({ where: draftsWhere({ documentId, locale }), populate: ['createdBy'] });
  return draft !== null && contentRights(strapi, uid).read(draft);
}
