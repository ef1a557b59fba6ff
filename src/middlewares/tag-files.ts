import { createHash } from 'node:crypto';
import { ReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/**
 * Says of each file of the panel and of `public` which bytes it is. Strapi itself says of
 * the panel's scripts, whose names change with their bytes, that they hold for a year; what keeps its name is asked for
 * again each time it is used.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const panel = path.join(strapi.dirs.dist.root, 'build');
  const folders = [panel, strapi.dirs.static.public];
  const tags = new Map<string, Tag>();
  return async (ctx: Context, next: Next) => {
    await next();
    const file = fileOf(ctx);
    if (file === null || !folders.some((folder) => file.startsWith(folder + path.sep))) return;
    if (!file.startsWith(panel + path.sep)) ctx.set('Cache-Control', 'no-cache');
    ctx.etag = await tagOf(tags, file);
  };
};

/** Uploads have been tagged where it was asked who may have them. */
function fileOf(ctx: Context): string | null {
  const { body } = ctx as { readonly body: unknown };
  return ctx.status === 200 && body instanceof ReadStream && ctx.response.get('ETag') === '' ? String(body.path) : null;
}

interface Tag {
  readonly version: string;
  readonly digest: string;
}

/** By the bytes, which are read again when the file has changed; packed and not packed are two files. */
async function tagOf(tags: Map<string, Tag>, file: string): Promise<string> {
  const { mtimeMs, size } = await stat(file);
  const version = `${mtimeMs} ${size}`;
  const kept = tags.get(file);
  if (kept?.version === version) return kept.digest;
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('base64url')
    .slice(0, 22);
  tags.set(file, { version, digest });
  return digest;
}
