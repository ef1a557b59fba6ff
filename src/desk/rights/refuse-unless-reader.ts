import type { Core } from '@strapi/strapi';
import { publicationTypes } from '../../press/publication/publication-types';
import type { PublicationVersion } from '../../press/publication/publication-version';
import { actorOf } from '../actor/actor-of';
import { refusal } from '../refusals/refusal';
import { contentRights } from './content-rights';
import { tokenMay } from './token-may';

/**
 * Holds admins to the texts that their role reads in this locale, and a token to the action that it was given. Who comes
 * with neither reads nothing.
 */
export function refuseUnlessReader(strapi: Core.Strapi, version: PublicationVersion, action: string): void {
  if (!mayRead(strapi, version, action)) throw refusal('role.may-not-read');
}

function mayRead(strapi: Core.Strapi, { type, locale }: PublicationVersion, action: string): boolean {
  switch (actorOf(strapi).kind) {
    case 'admin':
      return contentRights(strapi, publicationTypes[type].uid).read({ locale });
    case 'token':
      return tokenMay(strapi, action);
    case 'house':
    case 'schedule':
      return true;
    case 'visitor':
      return false;
  }
}
