import type { Core } from '@strapi/strapi';

/** The record for admins who are editors. Strapi takes every route of a folder `routes` for the content API's. */
export function openRecord(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      {
        method: 'GET',
        path: '/records',
        handler: 'api::record.record.list',
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}
