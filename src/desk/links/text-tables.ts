import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { waitingLinks } from '../links/waiting-link';
import { tableOf } from '../stored/table-of';

/** The tables of a type's texts, of the schedules and of the links that wait, as SQL names them. */
export function textTables(strapi: Core.Strapi, uid: PublicationUid) {
  return {
    texts: tableOf(strapi, uid),
    schedules: tableOf(strapi, 'api::schedule.schedule'),
    waitingLinks: tableOf(strapi, waitingLinks),
  };
}
