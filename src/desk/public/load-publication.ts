import { publicRowsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import type { Publication } from '../../press/public/publication';
import { inLocale, list } from '../../press/public/tags';
import { tagsOfText } from '../../press/public/text-tags';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { presentInstant } from './present-instant';
import { wholeTexts, type PublicRow } from './whole-texts';

/** Names one published text: by its address. */
export interface PublicationHandle {
  readonly type: PublicationType;
  readonly locale: string;
  readonly slug: string;
}

/** The published text whole, or null where there is none, or none that can be shown. */
export async function loadPublication(
  strapi: Core.Strapi,
  handle: PublicationHandle,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<Publication | null>> {
  const { locale } = handle;
  const publication = (await strapi.db.transaction(() => textAt(strapi, handle))) as Publication | null;
  // Where nothing can be shown, anything that becomes public in the language may come to stand.
  const tags = publication === null ? [list(locale), inLocale(locale)] : tagsOfText(publication);
  return publicAnswer(publication, asOf, { tags });
}

async function textAt(strapi: Core.Strapi, { type, locale, slug }: PublicationHandle): Promise<Publication | null> {
  const row: PublicRow['stored'] | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: publicRowsWhere({ locale, slug }) });
  if (row === null) return null;
  const [publication = null] = await wholeTexts(strapi, [{ type, stored: row }]);
  return publication;
}
