import type { CivilDate, Instant, TimeZone } from 'strapi-plugin-dateline/core';
import type { PageNote } from '../import/saved-page';
import type { FiledThing, FileReport, ImportReport } from './import-report';

/** What `POST /chancery/imports` takes at once. A saved page has some tens of kilobytes. */
export const mostImportFiles = 20;
export const mostImportBytes = 2 * 1024 * 1024;

/** What the panel asks beside the files themselves, as JSON in the form's field `request`. */
export interface ImportQuestion {
  /** Null: told from each page, and the site's own where a page does not tell. */
  readonly locale: string | null;
  readonly isDryRun: boolean;
  /**
   * For each file the keys of what is to be filed; left out: everything. A difference is taken from the page where its own
   * key is among them.
   */
  readonly chosen?: readonly (readonly string[])[];
}

/** The key of a difference of a thing, which says that the page's words are taken over those that stand here. */
export function differenceKey(thingKey: string, choice: string): string {
  return `${thingKey}.${choice}`;
}

/** The key of the thing that a key is of: of itself, or of one of its differences. */
export function thingKeyOf(key: string): string {
  return key.split('.', 1)[0] ?? key;
}

/** The importer's report without the pages' texts. */
export interface ImportAnswer {
  readonly isDryRun: boolean;
  readonly files: readonly FileAnswer[];
}

export type FileAnswer = ReadFile | Exclude<FileReport, { readonly kind: 'filed' }>;

export interface ReadFile {
  readonly kind: 'filed';
  readonly file: string;
  readonly locale: string;
  /** The day that the page prints. */
  readonly date: CivilDate;
  readonly savedAt: Instant;
  readonly officeTimeZone: TimeZone;
  /** What each contact is for, as printed. */
  readonly contacts: readonly string[];
  readonly things: readonly FiledThing[];
  readonly notes: readonly PageNote[];
}

export function importAnswer({ isDryRun, files }: ImportReport): ImportAnswer {
  return { isDryRun, files: files.map(fileAnswer) };
}

function fileAnswer(report: FileReport): FileAnswer {
  if (report.kind !== 'filed') return report;
  const { file, filed, page } = report;
  const { locale, date, savedAt, officeTimeZone, notes } = page;
  const contacts = page.contacts.map(({ purpose, phones, email }) => purpose || phones[0] || email || '');
  return { kind: 'filed', file, locale, date, savedAt, officeTimeZone, contacts, things: filed, notes };
}
