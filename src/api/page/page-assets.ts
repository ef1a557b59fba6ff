import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refusal } from '../../desk/refusals/refusal';

/** What the pages load, as it lay in `public/assets` when the server started. */
interface Assets {
  /** A digest of all of it: a part of the address that pages write, so that what is kept under it never changes. */
  readonly edition: string;
  readonly files: ReadonlyMap<string, Asset>;
}

interface Asset {
  readonly bytes: Buffer;
  /** Packed as small as it gets when it is first asked for. */
  readonly packed: Map<string, Promise<Buffer>>;
}

const assetsOfSites = new WeakMap<Core.Strapi, Assets>();

/** Where the pages find them: `/assets/3f0c…`. Scripts name each other by relative addresses, and so stay in one edition. */
export function assetsPathOf(strapi: Core.Strapi): string {
  return `/assets/${assetsOf(strapi).edition}`;
}

/**
 * Sends a file of an edition. Of another edition than this server's, of which a page from before or from another instance
 * may still speak, it sends what it has, and that it is not to be kept.
 */
export async function sendAsset(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { edition, files } = assetsOf(strapi);
  const { edition: asked, name } = ctx.params as { readonly edition: string; readonly name: string };
  const file = files.get(name);
  if (file === undefined) throw refusal('nothing.there');
  ctx.type = path.extname(name);
  ctx.set('Cache-Control', asked === edition ? 'public, max-age=31536000, immutable' : 'no-cache');
  const coder = coders.find(({ coding }) => ctx.acceptsEncodings(coding) === coding) ?? null;
  ctx.etag = `${edition}.${coder?.coding ?? 'plain'}`;
  if (coder !== null) ctx.set('Content-Encoding', coder.coding);
  ctx.body = coder === null ? file.bytes : await packedBy(coder, file);
}

interface Coder {
  readonly coding: string;
  pack(bytes: Buffer): Promise<Buffer>;
}

/** In the order in which they are offered. */
const coders: readonly Coder[] = [
  { coding: 'br', pack: promisify<Buffer, Buffer>(brotliCompress) },
  { coding: 'gzip', pack: promisify<Buffer, Buffer>(gzip) },
];

function packedBy({ coding, pack }: Coder, { bytes, packed }: Asset): Promise<Buffer> {
  const kept = packed.get(coding) ?? pack(bytes);
  packed.set(coding, kept);
  return kept;
}

/** Read once; whoever works on them sees each change. */
function assetsOf(strapi: Core.Strapi): Assets {
  const kept = assetsOfSites.get(strapi);
  if (kept !== undefined && !strapi.config.get<boolean>('autoReload', false)) return kept;
  const assets = readAssets(path.join(strapi.dirs.static.public, 'assets'));
  assetsOfSites.set(strapi, assets);
  return assets;
}

function readAssets(folder: string): Assets {
  const digest = createHash('sha256');
  const files = new Map<string, Asset>();
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of entries.map((entry) => entry.name).sort()) {
    const bytes = readFileSync(path.join(folder, name));
    files.set(name, { bytes, packed: new Map() });
    digest.update(`${name}\0`).update(bytes).update('\0');
  }
  return { edition: digest.digest('hex').slice(0, 16), files };
}
