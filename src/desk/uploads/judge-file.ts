import { open, type FileHandle } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { FileBytes } from '../../press/uploads/file-bytes';
import { endingsOf, type FileKind } from '../../press/uploads/file-kinds';
import { endingOf, isMisnamed, namedText, shownName } from '../../press/uploads/file-name';
import { tellKind } from '../../press/uploads/tell-kind';
import { uploadSetting } from './upload-limits';
import { refusal } from '../refusals/refusal';

/** A file on the disk that is to be stored, as Strapi's upload plugin hands it on. */
export interface IncomingFile {
  readonly filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  /** What Strapi takes for its type, before what the sender says. */
  detectedMimeType?: string;
}

/**
 * Tells by its content what a file is, and refuses what is not to be handed out. What remains is called, from here on,
 * what it is: type and ending follow from the content, whatever the sender said.
 */
export async function judgeFile(strapi: Core.Strapi, file: IncomingFile): Promise<FileKind> {
  const given = file.originalFilename ?? '';
  const kind = await allowedKind(strapi, file.filepath, given);
  if (isMisnamed(given, kind))
    throw refusal('upload.misnamed', {
      name: spoken(given),
      kind: inCapitals(kind.id),
      claimed: inCapitals(endingOf(given)),
      endings: endings(kind),
    });
  file.originalFilename = shownName(given, kind);
  file.mimetype = file.detectedMimeType = kind.mime;
  return kind;
}

async function allowedKind(strapi: Core.Strapi, filepath: string, given: string): Promise<FileKind> {
  const told = await onDisk(filepath, tellKind);
  const { kinds } = uploadSetting(strapi);
  const name = spoken(given);
  const allowed = kinds.map(inCapitals).join(', ');
  switch (told.is) {
    case 'kind': {
      const kind = namedText(told.kind, given);
      if (kinds.includes(kind.id)) return kind;
      throw refusal('upload.kind-not-taken', { name, kind: inCapitals(kind.id), kinds: allowed });
    }
    case 'other':
      throw refusal('upload.kind-not-taken', { name, kind: told.name, kinds: allowed });
    case 'two':
      throw refusal('upload.two-in-one', { name, kind: inCapitals(told.kind.id), kinds: allowed });
    case 'empty':
      throw refusal('upload.empty', { name });
    case 'unknown':
      throw refusal('upload.content-unknown', { name, kinds: allowed });
  }
}

async function onDisk<Result>(filepath: string, work: (bytes: FileBytes) => Promise<Result>): Promise<Result> {
  const handle = await open(filepath, 'r');
  try {
    const { size } = await handle.stat();
    return await work({ size, read: (start, length) => readFrom(handle, start, Math.min(length, size - start)) });
  } finally {
    await handle.close();
  }
}

async function readFrom(handle: FileHandle, start: number, length: number): Promise<Uint8Array> {
  if (!(length > 0)) return new Uint8Array();
  const buffer = new Uint8Array(length);
  const { bytesRead } = await handle.read(buffer, 0, length, start);
  return buffer.subarray(0, bytesRead);
}

/** A name as it stands in a sentence. */
function spoken(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}"]/gu, '').slice(0, 120);
}

function endings(kind: FileKind): string {
  return endingsOf(kind)
    .map((ending) => `.${ending}`)
    .join(', ');
}

function inCapitals(id: string): string {
  return id.toUpperCase();
}
