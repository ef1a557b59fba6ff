import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { importAnswer, type ImportAnswer } from '../../press/filing/import-answer';
import { isEditor } from '../roles/is-editor';
import { importPages } from './import-pages';
import type { ImportRequest } from './import-request';

/** What a saved page says is published at once, so only those may file it who may publish. */
export function refuseUnlessFiling(strapi: Core.Strapi): void {
  if (!isEditor(strapi))
    throw new errors.PolicyError('Only an editor may file saved pages: all they say is published.');
}

/** Reads saved pages that came through the panel and files what was chosen, or in a dry run says what it would file. */
export async function importInPanel(strapi: Core.Strapi, request: ImportRequest): Promise<ImportAnswer> {
  const { files, locale, isDryRun } = request;
  if (locale !== null && !(await strapi.plugin('i18n').service('locales').findByCode(locale)))
    throw new errors.ValidationError(`"${locale}" is no language of this site.`);
  // Roles are held to the site's languages, and to add one is an administrator's.
  const options = { locale: locale ?? undefined, isDryRun, addsLocales: false, onProgress: () => undefined };
  return importAnswer(await importPages(strapi, files, options));
}
