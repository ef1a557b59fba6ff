import type { Core } from '@strapi/strapi';

/** Corrections and withdrawals for the admin's own screens. Strapi takes every route of a folder `routes` for the content API's. */
export function openWithdrawal(strapi: Core.Strapi): void {
  const version = '/publications/:type/:documentId/:locale';
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      route('POST', `${version}/withdrawal`, 'withdraw'),
      route('DELETE', `${version}/withdrawal`, 'restore'),
      route('POST', `${version}/correction`, 'correct'),
    ],
  });
  // The generated queries would show, and let filter by, the text that was withdrawn.
  const graphql = strapi.plugin('graphql').service('extension');
  graphql.shadowCRUD('api::withdrawal.withdrawal').disable();
  graphql.shadowCRUD('api::redirect.redirect').disable();
}

function route(method: 'POST' | 'DELETE', path: string, action: string) {
  const handler = `api::withdrawal.withdrawal.${action}`;
  return { method, path, handler, config: { policies: ['admin::isAuthenticatedAdmin'] }, info: { type: 'admin' } };
}
