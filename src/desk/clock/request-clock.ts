import type { Core } from '@strapi/strapi';
import type { Instant } from 'strapi-plugin-dateline/core';

/** The plugin's reading of a request's `?at=`: the same instant for the page and for its computed fields. */
interface RequestClock {
  instantOf(request: { readonly query: Readonly<Record<string, unknown>> } | undefined): Instant;
  parseAt(at: unknown): Instant;
}

export function requestClock(strapi: Core.Strapi): RequestClock {
  return strapi.plugin('dateline').service('request-clock');
}
