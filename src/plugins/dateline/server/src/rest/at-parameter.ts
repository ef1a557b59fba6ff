import type { Core } from '@strapi/strapi';
import { requestInstant, type RequestLike } from '../request/request-instant';

/**
 * `?at=INSTANT` on every route of the content API. Strapi itself looks at additional parameters only under
 * `strictParams`, and words what is wrong as JSON; so a middleware before the routes refuses what is no instant,
 * whatever the route would answer.
 */
export function registerAtParameter(strapi: Core.Strapi): void {
  strapi.contentAPI.addQueryParams({
    at: {
      schema: (z) =>
        z
          .string()
          .describe('The instant to answer as of: a date and time with Z or an offset. Default: now.')
          .optional(),
      // A route that has an `at` of its own keeps it: Strapi refuses to add a parameter twice.
      matchRoute: (route) => !Object.hasOwn(route.request?.query ?? {}, 'at'),
    },
  });
  strapi.server.api('content-api').use((context: RequestLike, next: () => Promise<unknown>) => {
    requestInstant(strapi, context);
    return next();
  });
}
