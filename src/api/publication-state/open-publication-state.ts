import type { Core } from '@strapi/strapi';
import { adminRoute } from '../admin-route';

/** What the side panel of a text shows: where it stands, what is to come, and what the one who asks may do. */
export function openPublicationState(strapi: Core.Strapi): void {
  const path = '/publications/:type/:documentId/:locale';
  strapi.server.routes({
    type: 'admin',
    prefix: '/chancery',
    routes: [adminRoute('GET', path, 'api::publication-state.publication-state.load')],
  });
}
