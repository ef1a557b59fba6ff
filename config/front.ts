import type { Core } from '@strapi/strapi';
import { webOrigins } from '../src/press/origins/web-origin';

/** Caches in front of the house that are told what to let go of (docs/run/README.md). */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const purgeUrls = webOrigins('PURGE_URLS', env('PURGE_URLS', ''));
  return { purgeUrls, purgeSecret: purgeUrls.length === 0 ? '' : secret(env('PURGE_SECRET', '')) };
};

/** Whoever knows it can have a cache ask for everything anew, again and again. It is sent in a header as it stands. */
function secret(text: string): string {
  if (/^[\x21-\x7e]{16,200}$/.test(text)) return text;
  throw new Error('PURGE_SECRET is missing or no secret; PURGE_URLS needs one of 16 to 200 letters, digits and signs.');
}
