import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** What the admin panel's own screens ask for: the homepage's widgets, the calendar, and all of them the setting. */
export function openDesk(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      adminRoute('GET', '/desk', 'api::desk.desk.setting'),
      adminRoute('GET', '/today', 'api::desk.desk.today'),
      adminRoute('GET', '/translations', 'api::desk.desk.translations'),
      adminRoute('GET', '/calendar', 'api::desk.desk.calendar'),
    ],
  });
}
