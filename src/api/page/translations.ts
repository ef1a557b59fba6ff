import { listTranslations } from '../../desk/public/list-translations';
import { tellAnswer } from '../../desk/newsstand/tell-answer';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { publicationPath, type PublicationAddress } from '../../press/page/page-addresses';
import type { Translation } from '../../press/page/page-frame';
import type { Request } from './show-page';
import { inOrderOf } from './site';

/** The pages of a text in every language that it is public in. */
export async function translationsOf(
  request: Request,
  { type, documentId }: Pick<PublicationVersion, 'type' | 'documentId'>,
): Promise<Translation[]> {
  const { strapi } = request;
  return pagesOf(request, tellAnswer(strapi, await listTranslations(strapi, [{ type, documentId }])));
}

/** The pages at these addresses, in the order of the site's languages. */
export function pagesOf({ site }: Request, translations: readonly PublicationAddress[]): Translation[] {
  return inOrderOf(site.locales, translations).map((translation) => ({
    locale: translation.locale,
    path: publicationPath(translation),
  }));
}
