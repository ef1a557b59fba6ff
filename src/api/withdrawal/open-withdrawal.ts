import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** Corrections and withdrawals for the admin's own screens. */
export function openWithdrawal(strapi: Core.Strapi): void {
  const version = '/publications/:type/:documentId/:locale';
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [
      adminRoute('GET', '/withdrawn', 'api::withdrawal.withdrawal.findAmong'),
      adminRoute('POST', `${version}/withdrawal`, 'api::withdrawal.withdrawal.withdraw'),
      adminRoute('DELETE', `${version}/withdrawal`, 'api::withdrawal.withdrawal.restore'),
      adminRoute('POST', `${version}/correction`, 'api::withdrawal.withdrawal.correct'),
    ],
  });
  // The generated queries would show, and let filter by, the text that was withdrawn.
  const graphql = strapi.plugin('graphql').service('extension');
  graphql.shadowCRUD('api::withdrawal.withdrawal').disable();
  graphql.shadowCRUD('api::redirect.redirect').disable();
}
