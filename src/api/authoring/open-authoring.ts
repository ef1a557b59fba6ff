import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** What the edit view asks while somebody writes. */
export function openAuthoring(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [adminRoute('GET', '/slugs/:type/:locale', 'api::authoring.authoring.slug')],
  });
}
