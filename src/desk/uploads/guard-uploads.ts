import type { Core } from '@strapi/strapi';
import { endingsOf, type FileKind } from '../../press/uploads/file-kinds';
import { shownName } from '../../press/uploads/file-name';
import { judgeFile, type IncomingFile } from './judge-file';
import { refusal } from '../refusals/refusal';

interface FileInfo {
  readonly name?: string | null;
}

interface UploadData {
  readonly fileInfo?: FileInfo | readonly FileInfo[];
  readonly [attribute: string]: unknown;
}

interface UploadService {
  upload(given: { data: UploadData; files: IncomingFile | IncomingFile[] }, options?: object): Promise<unknown>;
  replace(id: number | string, given: { data: UploadData; file: IncomingFile }, options?: object): Promise<unknown>;
  findOne(id: number | string): Promise<{ readonly name: string; readonly ext: string | null } | null>;
}

/**
 * Judges every file before Strapi stores it. In the service, where all roads meet: the panel's, the API's, and any that
 * a later Strapi adds.
 */
export function guardUploads(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const { upload, replace } = service;
  service.upload = async ({ data, files }, options) => {
    refuseAttaching(data);
    const list = Array.isArray(files) ? files : [files];
    const given = list.map(({ originalFilename }) => originalFilename ?? '');
    const kinds: FileKind[] = [];
    for (const file of list) kinds.push(await judgeFile(strapi, file));
    const infos = [data.fileInfo ?? []].flat() as readonly FileInfo[];
    const fileInfo = kinds.map((kind, index) => named(infos[index], given[index] ?? '', kind));
    return upload({ data: { fileInfo }, files: list }, options);
  };
  service.replace = async (id, { data, file }, options) => {
    refuseAttaching(data);
    const given = file.originalFilename ?? '';
    const kind = await judgeFile(strapi, file);
    refuseOtherKind(await service.findOne(id), kind, given);
    const info = data.fileInfo as FileInfo | undefined;
    return replace(id, { data: info === undefined ? {} : { fileInfo: named(info, given, kind) }, file }, options);
  };
  shortenStoredNames(strapi);
}

/** It would change a text, also a public one, past everything that guards texts. */
function refuseAttaching(data: UploadData): void {
  if (['ref', 'refId', 'field'].some((name) => name in data)) throw refusal('upload.attaches');
}

function named(info: FileInfo | undefined, given: string, kind: FileKind): FileInfo {
  return { ...info, name: shownName(info?.name || given, kind) };
}

/** A replaced file keeps its address, and the ending there says what it is. */
function refuseOtherKind(stored: { name: string; ext: string | null } | null, kind: FileKind, given: string): void {
  if (stored === null) return;
  const ending = (stored.ext ?? '').replace(/^\./, '').toLowerCase();
  if (endingsOf(kind).includes(ending)) return;
  throw refusal('upload.other-kind', {
    name: given.slice(0, 120),
    kind: kind.id.toUpperCase(),
    stored: stored.name,
    ending,
  });
}

/** Strapi makes the name on the disk of the whole name, and a file system takes 255 bytes. */
function shortenStoredNames(strapi: Core.Strapi): void {
  const images = strapi.plugin('upload').service('image-manipulation') as unknown as {
    generateFileName(name: string): string;
  };
  const generate = images.generateFileName;
  images.generateFileName = (name) => {
    const [, slug = '', suffix = ''] = /^(.*)(_[0-9a-f]+)$/s.exec(generate(name)) ?? [];
    return slug.slice(0, LONGEST_SLUG) + suffix;
  };
}

const LONGEST_SLUG = 100;
