import type { Core } from '@strapi/strapi';
import { defaultLocale } from '../request/default-locale';
import { requestInstant, type RequestLike } from '../request/request-instant';

/** What is used of a Koa context. */
export interface Reply extends RequestLike {
  set(header: string, value: string): void;
  body: unknown;
}

/** What the panel's fields need of the server: its time, since a browser's clock may be wrong, and its locale. */
export function now({ strapi }: { readonly strapi: Core.Strapi }) {
  return {
    async read(ctx: Reply): Promise<void> {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: { asOf: requestInstant(strapi, ctx), defaultLocale: await defaultLocale(strapi) } };
    },
  };
}
