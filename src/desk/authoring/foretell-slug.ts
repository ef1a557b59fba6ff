import type { Core } from '@strapi/strapi';
import type { SlugAnswer } from '../../press/authoring/slug-answer';
import { publicationPath } from '../../press/page/page-addresses';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { contentRights } from '../rights/content-rights';
import { chooseSlug } from '../saving/choose-slug';
import type { Entry, StoredDraft } from '../saving/draft';
import { storedDraft } from '../saving/stored-draft';
import { refusal } from '../refusals/refusal';

/** What an officer has typed so far; an empty text where a field is empty. */
export interface SlugQuestion {
  readonly type: PublicationType;
  readonly locale: string;
  readonly documentId: string | undefined;
  readonly title: string | undefined;
  readonly slug: string | undefined;
  readonly date: string | undefined;
}

/** The slug that saving would give, by the rules of saving; nothing is saved, and no slug is kept for anybody. */
export async function foretellSlug(strapi: Core.Strapi, question: SlugQuestion): Promise<SlugAnswer> {
  const { type, locale, documentId, title, slug: asked, date } = question;
  const entry: Entry = { uid: publicationTypes[type].uid, source: 'title', locale, documentId };
  const stored = await storedDraft(strapi, entry);
  refuseUnlessReader(strapi, entry, stored);
  const chosen = await chooseSlug(strapi, entry, { title, slug: asked, date: date || null }, stored);
  const slug = chosen ?? stored?.slug ?? null;
  return { slug, path: slug === null ? null : publicationPath({ type, locale, slug }) };
}

function refuseUnlessReader(strapi: Core.Strapi, { uid, locale }: Entry, stored: StoredDraft | null): void {
  if (!contentRights(strapi, uid).read(stored ?? { locale })) throw refusal('slug.may-not-read');
}
