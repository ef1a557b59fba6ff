import type { Core } from '@strapi/strapi';

/** Embargo and schedule for the admin's own screens. Strapi takes every route of a folder `routes` for the content API's. */
export function openSchedule(strapi: Core.Strapi): void {
  const version = '/publications/:type/:documentId/:locale';
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      route('GET', `${version}/schedule`, 'api::schedule.schedule.list'),
      route('POST', `${version}/schedule`, 'api::schedule.schedule.set'),
      route('DELETE', `${version}/schedule/:id`, 'api::schedule.schedule.cancel'),
      route('PUT', `${version}/embargo`, 'api::embargo.embargo.set'),
    ],
  });
  // What is to come is no generated query: a read-only token may read any type that has one.
  strapi.plugin('graphql').service('extension').shadowCRUD('api::schedule.schedule').disable();
}

function route(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) {
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin'] }, info: { type: 'admin' } };
}
