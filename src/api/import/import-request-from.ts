import { readFile } from 'node:fs/promises';
import { mostImportBytes, mostImportFiles, type ImportQuestion } from '../../press/filing/import-answer';
import type { Form, FormFile } from '../../desk/uploads/receive-form';
import type { FormLimits } from '../../desk/uploads/upload-limits';
import type { PageFile } from '../../desk/import/import-pages';
import { refusal } from '../../desk/refusals/refusal';
import { said } from '../../press/refusals/refusals';
import { remark } from '../../press/import/saved-page';
import type { ImportRequest } from '../../desk/import/import-in-panel';

/** Larger pages are refused one by one, so the form itself may be larger than all that it may bring. */
export const importLimits: FormLimits = {
  maxFileBytes: mostImportBytes,
  maxFormBytes: 3 * mostImportFiles * mostImportBytes,
  // One too many is told how many there may be.
  maxFiles: 5 * mostImportFiles,
  keepsOthers: true,
};

/** What a form asks to import, or a sentence about what it lacks. A file that is too large does not stop the others. */
export async function importRequestFrom(body: unknown, uploaded: Form['files']): Promise<ImportRequest> {
  const files = inOrder(uploaded);
  if (files.length === 0) throw refusal('import.no-file');
  if (files.length > mostImportFiles)
    throw refusal('import.too-many-files', { count: files.length, most: mostImportFiles });
  const question = questionFrom((body as { request?: unknown } | undefined)?.request);
  if (question.chosen && question.chosen.length !== files.length) throw refusal('import.chosen-per-file');
  const pages = files.map((file, index) => pageFileOf(file, question.chosen?.[index]));
  return { ...question, files: await Promise.all(pages) };
}

/** Files of one field come in the order in which they were written to the disk: only numbered fields keep the form's. */
function inOrder(uploaded: Form['files']): readonly FormFile[] {
  return Object.entries(uploaded)
    .filter(([field]) => /^files(\.\d+)?$/.test(field))
    .sort(([one], [other]) => numberOf(one) - numberOf(other))
    .flatMap(([, files]) => files);
}

function numberOf(field: string): number {
  return Number(field.split('.')[1] ?? 0);
}

async function pageFileOf(file: FormFile, chosen: readonly string[] | undefined): Promise<PageFile> {
  const { originalFilename, filepath, size } = file;
  const name = (originalFilename || 'unnamed').slice(0, LONGEST_NAME);
  if (size > mostImportBytes) {
    const tooLarge = said('import.file-too-large', { size, most: mostImportBytes });
    return { name, refusal: remark(tooLarge) };
  }
  return { name, bytes: await readFile(filepath), chosen };
}

const LONGEST_NAME = 255;

function questionFrom(text: unknown): ImportQuestion {
  const { locale = null, isDryRun, chosen } = parsed(text);
  if (locale !== null && typeof locale !== 'string') throw refusal('import.locale-expected');
  if (typeof isDryRun !== 'boolean') throw refusal('import.dry-run-expected');
  if (chosen !== undefined && !isListOfLists(chosen)) throw refusal('import.chosen-expected');
  return { locale, isDryRun, chosen };
}

function parsed(text: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Refused below, like anything else that is no object.
  }
  throw refusal('import.request-unreadable');
}

function isListOfLists(value: unknown): value is readonly (readonly string[])[] {
  return (
    Array.isArray(value) &&
    value.every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string' && key.length < 100))
  );
}
