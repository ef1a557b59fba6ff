import type { Core } from '@strapi/strapi';
import { gateFiles } from './file/gate-files';
import { offerAcrossTypes } from './graphql/across-types';
import { guardResolvers } from './graphql/guard-resolvers';
import { leaveOutTypes } from './graphql/leave-out-types';
import { readInstants } from './graphql/read-instants';
import { offerLocales } from './locale/offer-locales';
import { addPageRoutes } from './page/add-page-routes';
import { addPanelRoutes } from './panel/add-panel-routes';
import { offerPreview } from './preview/offer-preview';

/** Adds the doors that Strapi does not have by itself: GraphQL across types, the pages, and the panel’s own routes. */
export function addDoors(strapi: Core.Strapi): void {
  guardResolvers(strapi);
  readInstants(strapi);
  offerAcrossTypes(strapi);
  leaveOutTypes(strapi);
  gateFiles(strapi);
  addPageRoutes(strapi);
  offerPreview(strapi);
  addPanelRoutes(strapi);
  offerLocales(strapi);
}
