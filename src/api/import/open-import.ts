import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** Saved front pages through the admin panel. */
export function openImport(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [adminRoute('POST', '/imports', 'api::import.import.file')],
  });
}
