import type { Context } from 'koa';
import { isRowId } from '../../press/entry/read-relation';
import { isRecord } from '../../press/query/reading';
import { refusedParameter } from '../refusals/refusal';

const single: ReadonlySet<string> = new Set(['parent', 'folder', 'folderId', 'destinationFolderId']);
const several: ReadonlySet<string> = new Set(['fileIds', 'folderIds']);

const MOST_IDS = 1_000;

/**
 * Reads the numbers of files and folders, in the body and in what comes with a file. Strapi looks some of them up in
 * checks that nobody waits for: of a word for a number, PostgreSQL's error would be caught by none, and end the process.
 */
export function readUploadBody(ctx: Context): void {
  const { id } = ctx.query;
  if (id !== undefined && !isRowId(id)) refuse('id');
  readRows(ctx.request.body);
}

function readRows(body: unknown): void {
  if (!isRecord(body)) return;
  for (const [name, value] of Object.entries(body)) {
    if (single.has(name) && value !== null && value !== undefined && !isRowId(value)) refuse(name);
    if (several.has(name) && value !== undefined && !isListOfRows(value)) refuse(name);
    if (name === 'fileInfo') [value].flat().forEach((each) => readRows(typeof each === 'string' ? parsed(each) : each));
  }
}

function isListOfRows(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MOST_IDS && value.every(isRowId);
}

/** What comes with a file in a form is JSON as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusedParameter('fileInfo', 'upload.file-info-unreadable');
  }
}

function refuse(name: string): never {
  throw refusedParameter(name, 'upload.ids-expected', { name });
}
