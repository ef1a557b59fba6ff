import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { contentRights } from '../rights/content-rights';
import type { JudgedRow } from './stored-rows';

export interface RightsOverText {
  readonly reads: boolean;
  readonly readsTitle: boolean;
  readonly readsEmbargo: boolean;
  readonly embargoes: boolean;
  readonly publishes: boolean;
}

/** What the role of the admin who asks allows with this text, by Strapi's own permissions. */
export function rightsOver(strapi: Core.Strapi, uid: PublicationUid, text: JudgedRow): RightsOverText {
  const can = contentRights(strapi, uid);
  return {
    reads: can.read(text),
    readsTitle: can.read(text, 'title'),
    readsEmbargo: can.read(text, 'embargoedUntil'),
    embargoes: can.update(text, 'embargoedUntil'),
    publishes: can.publish(text),
  };
}
