import type { Core } from '@strapi/strapi';
import type { Known } from '../../press/origins/cross-origin-answer';
import type { Places } from '../../press/origins/road';
import type { TrustedProxies } from './trusted-proxies';

/** What `config/origins.ts` holds. */
export interface OriginSettings {
  /** `PUBLIC_URL` as an origin; null where none is given. */
  readonly publicOrigin: string | null;
  /** `CORS_ORIGINS`. */
  readonly friends: readonly string[];
  /** `TRUST_PROXY`. */
  readonly trustedProxies: TrustedProxies | null;
}

export function originSettings(strapi: Core.Strapi): OriginSettings {
  return strapi.config.get<OriginSettings>('origins');
}

export function knownOrigins(strapi: Core.Strapi): Known {
  const { publicOrigin, friends } = originSettings(strapi);
  return { own: publicOrigin === null ? [] : [publicOrigin], friends };
}

export function placesOf(strapi: Core.Strapi): Places {
  return {
    api: strapi.config.get<string>('api.rest.prefix', '/api'),
    graphql: strapi.config.get<string>('plugin::graphql.endpoint', '/graphql'),
    panel: strapi.config.get<string>('admin.path', '/admin'),
  };
}

/** Whether whoever visits the site does it over TLS, as far as it is known before anybody asks. */
export function isOverTls(strapi: Core.Strapi): boolean {
  return originSettings(strapi).publicOrigin?.startsWith('https:') ?? false;
}
