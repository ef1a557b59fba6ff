import type { Core } from '@strapi/strapi';
import { offerAcrossTypes } from '../desk/graphql/across-types';
import { offerPreview } from '../desk/preview/offer-preview';
import { openAuthoring } from './authoring/open-authoring';
import { openDesk } from './desk/open-desk';
import { openImport } from './import/open-import';
import { openPages } from './page/open-pages';
import { openPublicationState } from './publication-state/open-publication-state';
import { openRecord } from './record/open-record';
import { openSchedule } from './schedule/open-schedule';
import { openWithdrawal } from './withdrawal/open-withdrawal';

/** Opens the doors that Strapi does not open by itself: GraphQL across types, the pages, and the desk's own routes. */
export function openDoors(strapi: Core.Strapi): void {
  offerAcrossTypes(strapi);
  openPages(strapi);
  offerPreview(strapi);
  openDesk(strapi);
  openPublicationState(strapi);
  openWithdrawal(strapi);
  openSchedule(strapi);
  openRecord(strapi);
  openAuthoring(strapi);
  openImport(strapi);
}
