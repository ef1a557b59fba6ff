import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { byteRange } from '../../press/files/byte-range';

/** Answers with the bytes of a file on the disk: whole, in part, or not at all where the client has them already. */
export async function sendStoredBytes(strapi: Core.Strapi, ctx: Context, name: string): Promise<boolean> {
  const file = path.join(strapi.dirs.static.public, 'uploads', name);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return false;
  ctx.set('Accept-Ranges', 'bytes');
  ctx.lastModified = found.mtime;
  ctx.etag = `${found.size.toString(16)}-${found.mtimeMs.toString(16)}`;
  ctx.status = 200;
  if (ctx.fresh) ctx.status = 304;
  else sendPart(ctx, file, found.size);
  return true;
}

function sendPart(ctx: Context, file: string, size: number): void {
  const range = ctx.method === 'GET' && isRangeMeant(ctx) ? byteRange(ctx.get('Range'), size) : 'whole';
  if (range === null) {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${size}`);
    ctx.body = '';
    return;
  }
  if (range !== 'whole') {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${range.first}-${range.last}/${size}`);
  }
  const { first, last } = range === 'whole' ? { first: 0, last: size - 1 } : range;
  ctx.type = path.extname(file) || 'application/octet-stream';
  // A stream that nobody reads would keep the file open.
  if (ctx.method !== 'HEAD') ctx.body = size === 0 ? '' : createReadStream(file, { start: first, end: last });
  ctx.length = last - first + 1;
}

/** With `If-Range`, a part is asked for only of the bytes that the client knows (RFC 9110, 13.1.5). */
function isRangeMeant(ctx: Context): boolean {
  const condition = ctx.get('If-Range');
  if (condition === '') return true;
  return condition.startsWith('"')
    ? condition === ctx.response.get('ETag')
    : condition === ctx.response.get('Last-Modified');
}
