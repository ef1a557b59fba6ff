import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication-types';
import type { TextRow } from './stored-rows';

export interface RightsOverText {
  readonly reads: boolean;
  readonly readsEmbargo: boolean;
  readonly embargoes: boolean;
  readonly publishes: boolean;
}

/** What the role of the admin who asks allows with this text, by Strapi's own permissions. */
export function rightsOver(strapi: Core.Strapi, uid: PublicationUid, text: TextRow): RightsOverText {
  const { userAbility } = strapi.requestContext.get()?.state ?? {};
  if (userAbility === undefined) return nothing;
  const { can }: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  return {
    reads: can.read(text),
    readsEmbargo: can.read(text, 'embargoedUntil'),
    embargoes: can.update(text, 'embargoedUntil'),
    publishes: can.publish(text),
  };
}

const nothing: RightsOverText = { reads: false, readsEmbargo: false, embargoes: false, publishes: false };

interface PermissionChecker {
  readonly can: Readonly<Record<'read' | 'update' | 'publish', (text: TextRow, field?: string) => boolean>>;
}
