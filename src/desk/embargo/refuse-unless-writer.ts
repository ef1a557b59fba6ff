import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublicationUid } from '../../press/publication-types';
import { contentRights } from '../roles/content-rights';

/** Holds admins to what their role may write in this locale; a token's permission is its route's. */
export function refuseUnlessWriter(strapi: Core.Strapi, uid: PublicationUid, locale: string): void {
  const { auth } = strapi.requestContext.get()?.state ?? {};
  if (auth?.strategy?.name !== 'admin') return;
  if (!contentRights(strapi, uid).update({ locale }, 'embargoedUntil'))
    throw new errors.PolicyError(`Your role sets no embargoes in the locale "${locale}".`);
}
