import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { beforeUploadRoutes } from '../uploads/upload-routes';
import { refuseFileAct, type FileAct, type OwnedFile } from './refuse-file-act';

/**
 * Asks about every file that a folder takes along, before the first is touched: Strapi deletes many at once and asks
 * after each, and it moves them past its own service.
 */
export function guardFolders(strapi: Core.Strapi): void {
  beforeUploadRoutes(strapi, {
    'POST /actions/bulk-delete': asking(strapi, 'delete'),
    'POST /actions/bulk-move': asking(strapi, 'move'),
    'PUT /folders/:id': async (ctx, next) => {
      const { parent } = bodyOf(ctx);
      const folder = await folderWithParent(strapi, ctx.params['id']);
      const isMoved = parent !== undefined && folder !== null && String(parent) !== String(folder.parent?.id ?? null);
      if (isMoved) await askAbout(strapi, 'move', [], [folder.id]);
      return next();
    },
  });
}

function asking(strapi: Core.Strapi, act: FileAct) {
  return async (ctx: Context, next: Next): Promise<unknown> => {
    const { fileIds, folderIds } = bodyOf(ctx);
    await askAbout(strapi, act, idsIn(fileIds), idsIn(folderIds));
    return next();
  };
}

interface Body {
  readonly fileIds?: unknown;
  readonly folderIds?: unknown;
  readonly parent?: unknown;
}

function bodyOf({ request }: Context): Body {
  return ((request as { body?: unknown }).body ?? {}) as Body;
}

/** What is no list of ids, Strapi's own validation refuses afterwards. */
function idsIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number).filter(Number.isSafeInteger) : [];
}

interface Folder {
  readonly id: number;
  readonly path: string;
  readonly parent?: { readonly id: number } | null;
}

async function folderWithParent(strapi: Core.Strapi, id: unknown): Promise<Folder | null> {
  const [known] = idsIn([id]);
  if (known === undefined) return null;
  return strapi.db.query('plugin::upload.folder').findOne({ where: { id: known }, populate: ['parent'] });
}

async function askAbout(
  strapi: Core.Strapi,
  act: FileAct,
  fileIds: readonly number[],
  folderIds: readonly number[],
): Promise<void> {
  const folders: Folder[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: folderIds } } });
  const within = folders.flatMap(({ path }) => [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]);
  const files: OwnedFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { $or: [{ id: { $in: fileIds } }, ...within] }, populate: ['createdBy'] });
  for (const file of files) await refuseFileAct(strapi, act, file);
}
