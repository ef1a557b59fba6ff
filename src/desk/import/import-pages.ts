import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDatelineError } from 'strapi-plugin-dateline/core';
import { saidBy, type Said } from 'strapi-plugin-dateline/sentences';
import type { FileReport, ImportReport } from '../../press/filing/import-report';
import { readSavedPage } from '../../press/import/read-saved-page';
import { pageNote, SavedPageError, type Remark, type SavedPage } from '../../press/import/saved-page';
import { defaultLocaleOf } from '../site/default-locale';
import { knownOfficeTimeZone } from '../site/office-time-zone';
import { countThings, filePage } from './file-page';
import { holdUntilEnd } from '../stored/hold-until-end';
import { recordImport } from './record-import';
import { refusal, saidIn } from '../refusals/refusal';
import { said, sayInEnglish } from '../../press/refusals/refusals';

export interface ImportOptions {
  /** BCP 47; undefined: told from each page. */
  readonly locale: string | undefined;
  /** Files nothing: the report says what an import would do. */
  readonly isDryRun: boolean;
  readonly onProgress: (done: number, total: number, file: string) => void;
  /** Whether a language that the site does not have yet is added. */
  readonly addsLocales?: boolean;
}

/** A file's bytes, or why there are none. */
export type PageFile = BytesFile | { readonly name: string; readonly refusal: Remark };

interface BytesFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The keys of what is to be filed, as a dry run has told them; undefined: everything. */
  readonly chosen?: readonly string[];
}

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
  if ('refusal' in file) return { kind: 'failed', file: name, reason: file.refusal.message, said: file.refusal.said };
  try {
    const read = readSavedPage(file.bytes, {
      locale: options.locale,
      officeTimeZone: (await knownOfficeTimeZone(strapi)) ?? undefined,
    });
    const page = await withLocale(strapi, read);
    if (options.addsLocales === false) await refuseNewLocale(strapi, page.locale);
    return { kind: 'filed', file: name, page, filed: await fileAndRecord(strapi, file, page, options) };
  } catch (error) {
    if (error instanceof SavedPageError)
      return { kind: 'refused', file: name, line: error.line, ...reason(error.said) };
    return { kind: 'failed', file: name, ...reasonFor(strapi, error) };
  }
}

/** What was refused has its sentence. Anything else is nobody's mistake but the server's, and its words are for the log. */
export function reasonFor(strapi: Core.Strapi, error: unknown): { readonly reason: string; readonly said?: Said } {
  if (isDatelineError(error)) return reason(saidBy(error));
  if (error instanceof errors.ApplicationError) {
    const why = saidIn(error);
    return { reason: error.message, ...(why === null ? {} : { said: why }) };
  }
  strapi.log.error(error);
  return reason(said('page.server-fault'));
}

function reason(what: Said): { readonly reason: string; readonly said: Said } {
  return { reason: sayInEnglish(what), said: what };
}

/** Everything in one transaction, the record of it as well. */
async function fileAndRecord(strapi: Core.Strapi, file: BytesFile, page: SavedPage, options: ImportOptions) {
  const chosen = file.chosen && new Set(file.chosen);
  const total = chosen?.size ?? countThings(page);
  let done = 0;
  options.onProgress(done, total, file.name);
  const onThing = () => options.onProgress((done += 1), total, file.name);
  return strapi.db.transaction(async ({ trx }) => {
    // Two that file the same page at once would each find nothing, and file it twice.
    await holdUntilEnd(strapi, 'saved pages', trx);
    const filed = await filePage(strapi, page, { onThing, chosen });
    await recordImport(strapi, file, page.locale, filed);
    return filed;
  });
}

async function refuseNewLocale(strapi: Core.Strapi, locale: string): Promise<void> {
  if (await strapi.plugin('i18n').service('locales').findByCode(locale)) return;
  throw refusal('page.language-unknown', { locale });
}

/** A page whose language nothing tells is filed in the site's own, and the report says so. */
async function withLocale(strapi: Core.Strapi, page: SavedPage): Promise<SavedPage> {
  if (page.locale !== 'und') return page;
  const locale = await defaultLocaleOf(strapi);
  const note = pageNote(1, said('note.language-of-site', { locale }));
  return { ...page, locale, notes: [...page.notes, note] };
}
