import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { publicationTypes } from '../../press/publication-types';
import type { PublicationVersion } from '../../press/schedule/schedule';
import { actorOf } from './actor-of';
import { contentRights } from './content-rights';

/** Holds admins to the texts that their role reads in this locale; a token's permission is its route's. */
export function refuseUnlessReader(strapi: Core.Strapi, { type, locale }: PublicationVersion): void {
  if (actorOf(strapi).kind !== 'admin') return;
  if (!contentRights(strapi, publicationTypes[type].uid).read({ locale }))
    throw new errors.PolicyError('Your role does not read this text.');
}
