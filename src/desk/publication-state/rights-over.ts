import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication-types';
import { contentRights } from '../roles/content-rights';
import type { TextRow } from './stored-rows';

export interface RightsOverText {
  readonly reads: boolean;
  readonly readsEmbargo: boolean;
  readonly embargoes: boolean;
  readonly publishes: boolean;
}

/** What the role of the admin who asks allows with this text, by Strapi's own permissions. */
export function rightsOver(strapi: Core.Strapi, uid: PublicationUid, text: TextRow): RightsOverText {
  const can = contentRights(strapi, uid);
  return {
    reads: can.read(text),
    readsEmbargo: can.read(text, 'embargoedUntil'),
    embargoes: can.update(text, 'embargoedUntil'),
    publishes: can.publish(text),
  };
}
