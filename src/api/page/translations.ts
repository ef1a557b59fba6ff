import { listTranslations } from '../../desk/public/list-translations';
import { tellAnswer } from '../../desk/newsstand/tell-answer';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { publicationPath } from '../../press/page/page-addresses';
import type { Translation } from '../../press/page/page-frame';
import type { Request } from './show-page';
import { inOrderOf } from './site';

/** The pages of a text in every language that it is public in. */
export async function translationsOf(
  { strapi, site }: Request,
  { type, documentId }: Pick<PublicationVersion, 'type' | 'documentId'>,
): Promise<Translation[]> {
  const translations = tellAnswer(strapi, await listTranslations(strapi, [{ type, documentId }]));
  return inOrderOf(site.locales, translations).map((translation) => ({
    locale: translation.locale,
    path: publicationPath(translation),
  }));
}
