import { publicRowsWhere } from '../stored/draft-or-public';
import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import type { Publication } from '../../press/public/publication';
import { inLocale, list, type Tag } from '../../press/public/tags';
import { tagsOfText } from '../../press/public/text-tags';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { presentInstant } from './present-instant';
import { tagsOfTranslations } from './list-translations';
import { textInLanguages, wholeTexts, type PublicRow, type TextInLanguages } from './whole-texts';

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
  const publication = (await strapi.db.transaction(async () => {
    const row = await rowAt(strapi, handle);
    return row === null ? null : (await wholeTexts(strapi, [row]))[0];
  })) as Publication | null | undefined;
  if (!publication) return publicAnswer(null, asOf, { tags: tagsOfNothing(handle) });
  return publicAnswer(publication, asOf, { tags: tagsOfText(publication) });
}

/** The same, with its addresses in all languages that it is public in. */
export async function loadPublicationInLanguages(
  strapi: Core.Strapi,
  handle: PublicationHandle,
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<TextInLanguages | null>> {
  const text = (await strapi.db.transaction(async () => {
    const row = await rowAt(strapi, handle);
    return row === null ? null : textInLanguages(strapi, row);
  })) as TextInLanguages | null;
  if (text === null) return publicAnswer(null, asOf, { tags: tagsOfNothing(handle) });
  const { publication, translations } = text;
  const tags = [...tagsOfText(publication), ...tagsOfTranslations([publication], translations)];
  return publicAnswer(text, asOf, { tags });
}

/** Where nothing can be shown, anything that becomes public in the language may come to stand. */
function tagsOfNothing({ locale }: PublicationHandle): readonly Tag[] {
  return [list(locale), inLocale(locale)];
}

async function rowAt(strapi: Core.Strapi, { type, locale, slug }: PublicationHandle): Promise<PublicRow | null> {
  const stored: PublicRow['stored'] | null = await strapi.db
    .query(publicationTypes[type].uid)
    .findOne({ where: publicRowsWhere({ locale, slug }) });
  return stored === null ? null : { type, stored };
}
