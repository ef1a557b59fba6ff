import type { Core } from '@strapi/strapi';
import { importAnswer, type ImportAnswer, type ImportQuestion } from '../../press/filing/import-answer';
import { isEditor } from '../rights/is-editor';
import { importPages, type PageFile } from './import-pages';
import { refusal } from '../refusals/refusal';

export interface ImportRequest extends ImportQuestion {
  readonly files: readonly PageFile[];
}

/**
 * What a saved page says is published at once, so only those may file it who may publish. Asked at the door as well, which
 * takes no form from anybody else.
 */
export function refuseUnlessFiling(strapi: Core.Strapi): void {
  if (!isEditor(strapi)) throw refusal('import.for-editors');
}

/** Reads saved pages that came through the panel and files what was chosen, or in a dry run says what it would file. */
export async function importInPanel(strapi: Core.Strapi, request: ImportRequest): Promise<ImportAnswer> {
  refuseUnlessFiling(strapi);
  const { files, locale, isDryRun } = request;
  if (locale !== null && !(await strapi.plugin('i18n').service('locales').findByCode(locale)))
    throw refusal('import.locale-unknown', { locale });
  // Roles are held to the site's languages, and to add one is an administrator's.
  const options = { locale: locale ?? undefined, isDryRun, addsLocales: false, onProgress: () => undefined };
  return importAnswer(await importPages(strapi, files, options));
}
