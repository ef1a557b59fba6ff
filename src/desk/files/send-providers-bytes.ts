import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FoundFile } from './find-files';
import { providersAddress } from './keep-provider-behind';

/**
 * Answers with bytes that somebody else keeps: by sending the client on, where the provider signs an address that soon
 * dies; else through this house, since an address that lives for ever is not to be told.
 */
export async function sendProvidersBytes(strapi: Core.Strapi, ctx: Context, { stored }: FoundFile): Promise<boolean> {
  const { url, isSigned } = await providersAddress(strapi, stored);
  if (!/^https?:\/\//.test(url)) return false;
  if (!isSigned) return passOn(ctx, url);
  ctx.redirect(url);
  ctx.body = '';
  // The next one is to be decided anew; and whom the bucket serves is not its business.
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  return true;
}

const asked: readonly string[] = ['Range', 'If-Range', 'If-None-Match', 'If-Modified-Since'];

const answered: readonly string[] = [
  'Content-Type',
  'Content-Length',
  'Content-Range',
  'Accept-Ranges',
  'ETag',
  'Last-Modified',
];

async function passOn(ctx: Context, url: string): Promise<boolean> {
  // Whoever went away is not to be read for any longer.
  const left = new AbortController();
  ctx.res.once('close', () => left.abort());
  const headers = asked.filter((name) => ctx.get(name) !== '').map((name): [string, string] => [name, ctx.get(name)]);
  const response = await fetch(url, {
    method: ctx.method,
    // Bytes as they are: an encoding would be undone on the way, and the length would be wrong.
    headers: [...headers, ['Accept-Encoding', 'identity']],
    signal: left.signal,
  });
  if (!response.ok && response.status !== 304 && response.status !== 416) {
    await response.body?.cancel();
    return false;
  }
  ctx.status = response.status;
  if (response.body !== null && ctx.method !== 'HEAD') ctx.body = Readable.fromWeb(response.body as ReadableStream);
  for (const name of answered) {
    const value = response.headers.get(name);
    if (value !== null) ctx.set(name, value);
  }
  return true;
}
