import type { Core } from '@strapi/strapi';
import { recordFileAct } from './record-file-act';
import { refuseFileAct, type OwnedFile } from './refuse-file-act';
import { refusal } from '../refusals/refusal';

type FileId = number | string;

interface FileInfo {
  readonly name?: string | null;
  readonly folder?: FileId | null;
  readonly [attribute: string]: unknown;
}

interface FileService {
  replace(id: FileId, given: object, options?: object): Promise<{ readonly name: string }>;
  remove(file: { readonly id: number }): Promise<unknown>;
  updateFileInfo(id: FileId, info: FileInfo, options?: object): Promise<unknown>;
}

/**
 * Asks whoever replaces, deletes or changes a file whether it is his to do, and writes down what was done: in Strapi's
 * own service, where the panel's roads, the API's and GraphQL's meet.
 */
export function guardFileActs(strapi: Core.Strapi): void {
  const service = strapi.plugin('upload').service('upload') as unknown as FileService;
  const { replace, remove, updateFileInfo } = service;
  service.replace = async (id, given, options) => {
    const file = await existingFile(strapi, id);
    const uses = await refuseFileAct(strapi, 'replace', file);
    // Outside of a transaction: it makes a picture's sizes, seconds in which SQLite's one connection would serve nobody.
    const result = await replace(id, given, options);
    await recordFileAct(strapi, 'replace-file', file, uses, { by: result.name });
    return result;
  };
  service.remove = ({ id, ...given }) =>
    strapi.db.transaction(async () => {
      const file = await existingFile(strapi, id);
      const uses = await refuseFileAct(strapi, 'delete', file);
      const result = await remove({ ...given, id });
      await recordFileAct(strapi, 'delete-file', file, uses);
      return result;
    });
  service.updateFileInfo = async (id, info, options) => {
    const stored = await storedFile(strapi, id);
    const changed = changedIn(stored, info);
    if (stored === null || changed.length === 0) return updateFileInfo(id, info, options);
    const act = changed.includes('name') || changed.includes('folder') ? 'move' : 'describe';
    return strapi.db.transaction(async () => {
      const uses = await refuseFileAct(strapi, act, stored);
      const result = await updateFileInfo(id, info, options);
      if (uses.some(({ isPublic }) => isPublic)) await recordFileAct(strapi, 'change-file', stored, uses, { changed });
      return result;
    });
  };
}

async function existingFile(strapi: Core.Strapi, id: FileId): Promise<WholeFile> {
  const file = await storedFile(strapi, id);
  if (file === null) throw refusal('nothing.there');
  return file;
}

interface WholeFile extends OwnedFile {
  readonly folder?: { readonly id: number } | null;
  readonly [attribute: string]: unknown;
}

async function storedFile(strapi: Core.Strapi, id: FileId): Promise<WholeFile | null> {
  return strapi.db.query('plugin::upload.file').findOne({ where: { id }, populate: ['createdBy', 'folder'] });
}

/** As Strapi reads it: an attribute that is not there stays as it is, and so does one that is null, but for the folder. */
function changedIn(stored: WholeFile | null, info: FileInfo): readonly string[] {
  if (stored === null) return [];
  const described = ['name', 'alternativeText', 'caption', 'focalPoint'].filter(
    (name) => info[name] !== undefined && info[name] !== null && !isSame(info[name], stored[name]),
  );
  const isMoved = info.folder !== undefined && String(info.folder) !== String(stored.folder?.id ?? null);
  return isMoved ? [...described, 'folder'] : described;
}

/** The panel sends an empty text for one that there is none of. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one || null) === JSON.stringify(other || null);
}
