import type { Core } from '@strapi/strapi';

/** Scheme, host and port: as configured (`PUBLIC_URL`), since behind a proxy a request may not know it. */
export function siteOriginOf(strapi: Core.Strapi, request: { readonly origin: string }): string {
  const configured = strapi.config.get<string>('server.url', '');
  return URL.canParse(configured) ? new URL(configured).origin : request.origin;
}
