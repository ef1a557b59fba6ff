import type { Core } from '@strapi/strapi';
import type { LinkedFrom, LinkingVersion } from '../../press/panel/linked-from';
import { publicationTypeOf } from '../../press/publication/publication-types';
import { localeAsked } from '../locale/locale-asked';
import { readableTexts } from '../rights/readable-texts';
import { siteLocales } from '../site/site-locales';
import { isLinkTarget } from './link-paths';
import { textsLinkingTo } from './texts-linking-to';
import { refusal } from '../refusals/refusal';
import { publicRowsWhere } from '../stored/draft-or-public';

/** As many as a side panel takes in. */
const LIMIT = 5;

interface Asked {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** The public texts with a link to something that is public in a language. */
export async function loadLinkedFrom(strapi: Core.Strapi, asked: Asked): Promise<LinkedFrom> {
  const { uid, documentId } = asked;
  if (!isLinkTarget(strapi, uid)) throw refusal('links.type-expected');
  const locale = await localeAsked(strapi, asked.locale);
  const shown: readonly { readonly id: number }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['id'], where: publicRowsWhere({ documentId, locale }) });
  const linking = await textsLinkingTo(
    strapi,
    uid,
    shown.map(({ id }) => id),
  );
  const readable = readableTexts(strapi, await siteLocales(strapi));
  const texts = linking.flatMap(({ uid: textUid, row }): LinkingVersion[] => {
    const type = publicationTypeOf(textUid);
    const isReadable = readable.some((each) => each.type === type && each.locales.includes(row.locale ?? ''));
    if (type === undefined || !isReadable) return [];
    return [{ type, documentId: row.documentId, locale: row.locale ?? '', title: String(row['title'] ?? '') }];
  });
  texts.sort((one, other) => one.title.localeCompare(other.title, locale));
  return { total: linking.length, texts: texts.slice(0, LIMIT) };
}
