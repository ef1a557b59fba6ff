import { isPublicIn } from '../stored/draft-or-public-sql';
import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';
import { publicAnswer, type PublicAnswer } from '../../press/public/public-answer';
import { inLocale, text, type Tag } from '../../press/public/tags';
import type { TimelineItem } from '../../press/public/timeline';
import { publicationTypes, type PublicationType } from '../../press/publication/publication-types';
import { storedText } from '../../press/stored/stored-values';
import { placesFor, runStatement, type SqlStatement } from '../sql/run-statement';
import { presentInstant } from './present-instant';
import { timelineTables } from './timeline-tables';
import type { Translation } from './whole-texts';

type Text = Pick<TimelineItem, 'type' | 'documentId'>;

/** The languages in which texts are public, with the address in each: of as many texts as are asked for, in one statement. */
export async function listTranslations(
  strapi: Core.Strapi,
  texts: readonly Text[],
  asOf: Instant = presentInstant(strapi),
): Promise<PublicAnswer<readonly Translation[]>> {
  const rows = texts.length === 0 ? [] : await runStatement<Row>(strapi, translationsSql(strapi, texts));
  const translations = rows.flatMap(({ type, document_id: documentId, locale, slug }) => {
    const address = storedText(slug);
    return address === null ? [] : [{ type, documentId, locale, slug: address }];
  });
  return publicAnswer(translations, asOf, { tags: tagsOfTranslations(texts, translations) });
}

/** What the languages of these texts depend on. */
export function tagsOfTranslations(texts: readonly Text[], translations: readonly Translation[]): readonly Tag[] {
  return [
    ...texts.map(({ type, documentId }) => text(type, documentId)),
    ...translations.map(({ locale }) => inLocale(locale)),
  ];
}

interface Row {
  readonly type: PublicationType;
  readonly document_id: string;
  readonly locale: string;
  readonly slug: unknown;
}

function translationsSql(strapi: Core.Strapi, texts: readonly Text[]): SqlStatement {
  const types = [...new Set(texts.map(({ type }) => type))];
  const selects = types.map((type) => {
    const ids = texts.filter((each) => each.type === type).map(({ documentId }) => documentId);
    const { entries } = timelineTables(strapi, publicationTypes[type].uid);
    return {
      sql:
        `SELECT '${type}' AS type, t.document_id, t.locale, t.slug, t.id FROM ${entries} AS t ` +
        `WHERE t.document_id IN (${placesFor(ids)}) AND ${isPublicIn('t')}`,
      bindings: ids,
    };
  });
  return {
    sql: `${selects.map(({ sql }) => sql).join(' UNION ALL ')} ORDER BY id`,
    bindings: selects.flatMap(({ bindings }) => bindings),
  };
}
