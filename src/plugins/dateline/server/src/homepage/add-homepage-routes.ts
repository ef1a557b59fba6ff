import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Schemas } from '../opt-in/opt-in';
import { requestInstant } from '../request/request-instant';
import { loadClocks } from './load-clocks';
import { loadCounters } from './load-counters';

/** What the widgets of the admin's homepage ask for, one request each: `/dateline/homepage/clocks` and `/counters`. */
export function addHomepageRoutes(strapi: Core.Strapi, schemas: Schemas): void {
  const answers = { clocks: loadClocks, counters: loadCounters };
  strapi.server.routes({
    type: 'admin',
    prefix: '/dateline/homepage',
    routes: Object.entries(answers).map(([name, load]) => ({
      method: 'GET' as const,
      path: `/${name}`,
      handler: async (ctx: Context) => {
        const { userAbility } = ctx.state;
        ctx.body = { data: await load(strapi, schemas, { userAbility, asOf: requestInstant(strapi, ctx) }) };
      },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' },
    })),
  });
}
