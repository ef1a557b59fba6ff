import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** Embargo and schedule for the admin's own screens. */
export function openSchedule(strapi: Core.Strapi): void {
  const version = '/publications/:type/:documentId/:locale';
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      adminRoute('GET', `${version}/schedule`, 'api::schedule.schedule.list'),
      adminRoute('POST', `${version}/schedule`, 'api::schedule.schedule.set'),
      adminRoute('DELETE', `${version}/schedule/:id`, 'api::schedule.schedule.cancel'),
      adminRoute('PUT', `${version}/embargo`, 'api::embargo.embargo.set'),
    ],
  });
  // What is to come is no generated query: a read-only token may read any type that has one.
  strapi.plugin('graphql').service('extension').shadowCRUD('api::schedule.schedule').disable();
}
