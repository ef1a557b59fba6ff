import { Readable, pipeline, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { mayBePacked, tellsSecrets, type Outgoing } from '../press/coding/may-be-packed';

/**
 * Packs what goes out, for readers who take it and do not have it: errors, too, around which it stands. What lies packed on
 * the disk comes by as it is.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    if (isKept(strapi, ctx)) return;
    if (isSecret(strapi, ctx)) return;
    if (!ctx.writable || isEmpty(ctx) || !mayBePacked(outgoingOf(ctx))) return;
    ctx.vary('Accept-Encoding');
    if (ctx.response.get('ETag') !== '' && ctx.fresh) sendNothing(ctx);
    else if (ctx.response.get('Content-Encoding') === '') await pack(ctx);
  };

/** Whoever keeps an answer packs it once for all who ask. */
function isKept(strapi: Core.Strapi, ctx: Context): boolean {
  const newsstand = strapi.plugin('newsstand') as { service(name: string): Newsstand } | undefined;
  return newsstand?.service('answers').takes(ctx) ?? false;
}

interface Newsstand {
  takes(ctx: Context): boolean;
}

/** The panel's views stand at addresses like those that they ask; their document is the same for everybody. */
function isSecret(strapi: Core.Strapi, ctx: Context): boolean {
  return ctx.response.type !== 'text/html' && tellsSecrets(ctx.path, strapi.config.get<string>('admin.path', '/admin'));
}

function isEmpty(ctx: Context): boolean {
  return ctx.body === null || ctx.body === undefined || ctx.respond === false;
}

function outgoingOf(ctx: Context): Outgoing {
  const header = (name: string) => [ctx.response.get(name)].flat().join(', ');
  return { status: ctx.status, mediaType: ctx.response.type, header };
}

/** The reader has it already. */
function sendNothing(ctx: Context): void {
  ctx.status = 304;
  ctx.remove('Content-Encoding');
}

async function pack(ctx: Context): Promise<void> {
  const coding = codings.find(({ name }) => ctx.acceptsEncodings(name) === name);
  if (coding === undefined) return;
  const { body } = ctx as { readonly body: unknown };
  if (body instanceof Readable) packStream(ctx, body, coding);
  else await packWhole(ctx, bytesOf(body), coding);
}

/** What the reader gets is not byte for byte what the tag was given to: it says so (RFC 9110, 8.8.3.3). */
function tellCoding(ctx: Context, { name }: Coding): void {
  ctx.set('Content-Encoding', name);
  const tag = ctx.response.get('ETag');
  if (tag.startsWith('"')) ctx.set('ETag', `W/${tag}`);
}

/** Where reading fails, what is packed of it ends as well: Koa then cuts the line, as it does with what is not packed. */
function packStream(ctx: Context, body: Readable, coding: Coding): void {
  tellCoding(ctx, coding);
  ctx.remove('Content-Length');
  const packed = coding.stream();
  pipeline(body, packed, () => undefined);
  ctx.body = packed;
}

async function packWhole(ctx: Context, bytes: Buffer, coding: Coding): Promise<void> {
  // Written once, packed or not.
  ctx.body = bytes;
  if (bytes.length < LEAST_BYTES) return;
  const packed = await coding.whole(bytes);
  tellCoding(ctx, coding);
  ctx.body = packed;
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Less goes out in one packet either way. */
const LEAST_BYTES = 1024;

interface Coding {
  readonly name: string;
  whole(bytes: Buffer): Promise<Buffer>;
  stream(): Transform;
}

/** As small as it gets within the time that a request has: a step more takes twice as long for two per cent. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** In the order in which they are offered. */
const codings: readonly Coding[] = [
  {
    name: 'br',
    whole: (bytes) => promisify<Buffer, typeof brotli, Buffer>(brotliCompress)(bytes, brotli),
    stream: () => createBrotliCompress(brotli),
  },
  { name: 'gzip', whole: (bytes) => promisify<Buffer, Buffer>(gzip)(bytes), stream: () => createGzip() },
];
