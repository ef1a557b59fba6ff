import type { Core } from '@strapi/strapi';
import type { FileReport, ImportReport } from '../../press/filing/import-report';
import { readSavedPage } from '../../press/import/read-saved-page';
import { SavedPageError, type SavedPage } from '../../press/import/saved-page';
import { defaultLocaleOf } from '../default-locale';
import { knownOfficeTimeZone } from '../office-time-zone';
import { countThings, filePage } from './file-page';

export interface ImportOptions {
  /** BCP 47; undefined: told from each page. */
  readonly locale: string | undefined;
  /** Files nothing: the report says what an import would do. */
  readonly isDryRun: boolean;
  readonly onProgress: (done: number, total: number, file: string) => void;
}

/** A file's bytes, or why there are none. */
export type PageFile =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly refusal: string };

/** Files saved front pages one after the other; a file that cannot be read is refused whole and the others go on. */
export async function importPages(
  strapi: Core.Strapi,
  files: readonly PageFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  if (!options.isDryRun) return { isDryRun: false, files: await importEach(strapi, files, options) };
  // A dry run does all of it and takes it back, so that its report is the truth: the second page sees the first.
  return strapi.db.transaction(async ({ rollback }) => {
    const reports = await importEach(strapi, files, options);
    await rollback();
    return { isDryRun: true, files: reports };
  });
}

async function importEach(
  strapi: Core.Strapi,
  files: readonly PageFile[],
  options: ImportOptions,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await importOne(strapi, file, options));
  return reports;
}

async function importOne(strapi: Core.Strapi, file: PageFile, options: ImportOptions): Promise<FileReport> {
  const { name } = file;
  if ('refusal' in file) return { kind: 'failed', file: name, reason: file.refusal };
  try {
    const read = readSavedPage(file.bytes, {
      locale: options.locale,
      officeTimeZone: (await knownOfficeTimeZone(strapi)) ?? undefined,
    });
    const page = await withLocale(strapi, read);
    const total = countThings(page);
    let done = 0;
    options.onProgress(done, total, name);
    const filed = await filePage(strapi, page, () => options.onProgress((done += 1), total, name));
    return { kind: 'filed', file: name, page, filed };
  } catch (error) {
    if (error instanceof SavedPageError)
      return { kind: 'refused', file: name, line: error.line, reason: error.message };
    if (error instanceof Error) return { kind: 'failed', file: name, reason: error.message };
    throw error;
  }
}

/** A page whose language nothing tells is filed in the site's own, and the report says so. */
async function withLocale(strapi: Core.Strapi, page: SavedPage): Promise<SavedPage> {
  if (page.locale !== 'und') return page;
  const locale = await defaultLocaleOf(strapi);
  const message = `the page does not tell its language, so it is filed under the site's own, ${locale}; --locale says otherwise`;
  return { ...page, locale, notes: [...page.notes, { line: 1, message }] };
}
