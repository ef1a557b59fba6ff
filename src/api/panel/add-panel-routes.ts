import type { Core } from '@strapi/strapi';
import { panelRoutes } from './panel-routes';

/**
 * Adds the routes of the panel's own screens, for admins who are signed in. They stand in no folder `routes`, which Strapi
 * takes for the content API's.
 */
export function addPanelRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: panelRoutes.map((route) => ({
      ...route,
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' as const },
    })),
  });
}
