import type { Core } from '@strapi/strapi';
import { readTrustedProxies } from '../src/desk/origins/trusted-proxies';
import type { OriginSettings } from '../src/desk/origins/origin-settings';
import { webOriginIfAny, webOrigins } from '../src/press/origins/web-origin';

/** By which name the site is reached, who else may read it in a browser, and which proxies stand in front. */
export default ({ env }: Core.Config.Shared.ConfigParams): OriginSettings => ({
  publicOrigin: webOriginIfAny('PUBLIC_URL', env('PUBLIC_URL', '')),
  friends: webOrigins('CORS_ORIGINS', env('CORS_ORIGINS', '')),
  trustedProxies: readTrustedProxies(env('TRUST_PROXY', '')),
});
