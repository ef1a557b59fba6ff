import type { Core } from '@strapi/strapi';
import { readAddress, type HouseAddress } from '../../press/files/file-address';
import { findFiles } from './find-files';
import { publicFileIds } from './public-files';
import { signedAddressOf } from './sign-file';

/** The same, with a signed address for each file in it that is not public; itself where there is none. */
export async function withSignedFiles<Answer>(strapi: Core.Strapi, answer: Answer): Promise<Answer> {
  const origin = originOf(strapi);
  const names = new Set<string>();
  replaceAddresses(answer, origin, ({ name }) => {
    names.add(name);
    return null;
  });
  const hidden = await hiddenAmong(strapi, [...names]);
  if (hidden.size === 0) return answer;
  const signed = replaceAddresses(answer, origin, (address) =>
    hidden.has(address.name) ? address.origin + signedAddressOf(strapi, address.name) : null,
  );
  return signed as Answer;
}

async function hiddenAmong(strapi: Core.Strapi, names: readonly string[]): Promise<ReadonlySet<string>> {
  const files = await findFiles(strapi, names);
  const ids = await publicFileIds(
    strapi,
    files.map(({ id }) => id),
  );
  const shown = new Set(files.filter(({ id }) => ids.has(id)).map(({ name }) => name));
  return new Set(files.map(({ name }) => name).filter((name) => !shown.has(name)));
}

/** The panel writes addresses with the server's origin before them where one is configured. */
function originOf(strapi: Core.Strapi): string | null {
  const url = strapi.config.get<string>('server.url', '');
  return URL.canParse(url) ? new URL(url).origin : null;
}

type Replace = (address: HouseAddress) => string | null;

/** A copy in which the addresses under `url` (of files, their formats, images and links in texts) are replaced. */
function replaceAddresses(value: unknown, origin: string | null, replace: Replace): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceAddresses(item, origin, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (!addressKeys.has(key) || typeof inner !== 'string') return [key, replaceAddresses(inner, origin, replace)];
      const address = readAddress(inner, origin);
      return [key, address === null ? inner : (replace(address) ?? inner)];
    }),
  );
}

const addressKeys: ReadonlySet<string> = new Set(['url', 'previewUrl']);

/** Dates and the like are values, and stay what they are. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
