import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublicationUid } from '../../press/publication-types';

interface PermissionChecker {
  readonly cannot: { update(entity: object, field: string): boolean };
}

/** Holds admins to what their role may write in this locale; a token's permission is its route's. */
export function refuseUnlessWriter(strapi: Core.Strapi, uid: PublicationUid, locale: string): void {
  const { auth, userAbility } = strapi.requestContext.get()?.state ?? {};
  if (auth?.strategy?.name !== 'admin') return;
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uid });
  if (checker.cannot.update({ locale }, 'embargoedUntil'))
    throw new errors.PolicyError(`Your role sets no embargoes in the locale "${locale}".`);
}
