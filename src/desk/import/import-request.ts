import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import { mostImportBytes, mostImportFiles, type ImportQuestion } from '../../press/filing/import-answer';
import type { PageFile } from './import-pages';

/** A file of a form as the body parser (formidable) leaves it: on the disk, until the request has been answered. */
interface UploadedFile {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
}

/** By the form's fields: `files.0`, `files.1` …, or one of the name `files`. */
export type UploadedFiles = Readonly<Record<string, UploadedFile | readonly UploadedFile[]>>;

export interface ImportRequest extends ImportQuestion {
  readonly files: readonly PageFile[];
}

/** What a form asks to import, or a sentence about what it lacks. A file that is too large does not stop the others. */
export async function importRequestFrom(body: unknown, uploaded: UploadedFiles): Promise<ImportRequest> {
  const files = inOrder(uploaded);
  if (files.length === 0) refuse('No file came along; expected saved front pages in the field "files".');
  if (files.length > mostImportFiles)
    refuse(`${files.length} files are too many at once; expected at most ${mostImportFiles}.`);
  const question = questionFrom((body as { request?: unknown } | undefined)?.request);
  if (question.chosen && question.chosen.length !== files.length)
    refuse('"chosen" needs one list of keys for each file, in the order of the files.');
  const pages = files.map((file, index) => pageFileOf(file, question.chosen?.[index]));
  return { ...question, files: await Promise.all(pages) };
}

/** Files of one field come in the order in which they were written to the disk: only numbered fields keep the form's. */
function inOrder(uploaded: UploadedFiles): readonly UploadedFile[] {
  return Object.entries(uploaded)
    .filter(([field]) => /^files(\.\d+)?$/.test(field))
    .sort(([one], [other]) => numberOf(one) - numberOf(other))
    .flatMap(([, files]) => files);
}

function numberOf(field: string): number {
  return Number(field.split('.')[1] ?? 0);
}

async function pageFileOf(file: UploadedFile, chosen: readonly string[] | undefined): Promise<PageFile> {
  const { originalFilename, filepath, size } = file;
  const name = (originalFilename ?? 'unnamed').slice(0, LONGEST_NAME);
  if (size > mostImportBytes) {
    const refusal = `The file has ${size} bytes; expected a saved front page of at most ${mostImportBytes}.`;
    return { name, refusal };
  }
  return { name, bytes: await readFile(filepath), chosen };
}

const LONGEST_NAME = 255;

function questionFrom(text: unknown): ImportQuestion {
  const { locale = null, isDryRun, chosen } = parsed(text);
  if (locale !== null && typeof locale !== 'string') refuse('"locale" is a language of the site, or null.');
  if (typeof isDryRun !== 'boolean') refuse('"isDryRun" says true or false.');
  if (chosen !== undefined && !isListOfLists(chosen)) refuse('"chosen" is a list of keys for each file.');
  return { locale, isDryRun, chosen };
}

function parsed(text: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Refused below, like anything else that is no object.
  }
  return refuse('The field "request" holds no JSON object; expected {"locale", "isDryRun", "chosen"}.');
}

function isListOfLists(value: unknown): value is readonly (readonly string[])[] {
  return (
    Array.isArray(value) &&
    value.every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === 'string' && key.length < 100))
  );
}

function refuse(sentence: string): never {
  throw new errors.ValidationError(sentence);
}
