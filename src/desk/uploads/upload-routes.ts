import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

export type RouteMiddleware = (ctx: Context, next: Next) => Promise<unknown>;

/** By method and path as the upload plugin writes them: `POST /actions/bulk-move`. */
export type RouteMiddlewares = Readonly<Record<string, RouteMiddleware>>;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly config?: { readonly middlewares?: readonly unknown[] };
}

interface Router {
  readonly routes: readonly Route[];
}

/**
 * Puts middlewares before the controllers of Strapi's upload plugin, in the panel's routes and the API's alike: they run
 * when it is known who asks and whether he may take that road at all.
 */
export function beforeUploadRoutes(strapi: Core.Strapi, middlewares: RouteMiddlewares): void {
  const plugin = strapi.plugin('upload') as unknown as { routes: Record<string, Router | (() => Router)> };
  plugin.routes = Object.fromEntries(
    Object.entries(plugin.routes).map(([name, router]) => [name, extended(router, middlewares)]),
  );
}

/** Made anew: the plugin's own lists are one for all apps of the process. */
function extended(given: Router | (() => Router), middlewares: RouteMiddlewares): Router {
  const router = typeof given === 'function' ? given() : given;
  return { ...router, routes: router.routes.map((route) => withMiddleware(route, middlewares)) };
}

function withMiddleware(route: Route, middlewares: RouteMiddlewares): Route {
  const middleware = middlewares[`${route.method} ${route.path}`];
  if (middleware === undefined) return route;
  return { ...route, config: { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] } };
}
