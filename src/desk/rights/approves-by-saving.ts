import type { Core } from '@strapi/strapi';
import type { PublicationUid } from '../../press/publication/publication-types';
import { actorOf } from '../actor/actor-of';
import { contentRights } from './content-rights';
import { isEditor } from './is-editor';
import { draftsWhere } from '../stored/draft-or-public';

interface Version {
  readonly uid: PublicationUid;
  readonly documentId: string;
  readonly locale: string;
}

/**
 * Whether what the one who acts saves is approved by that, since he might as well publish it. Of the tokens only one with
 * full access: what another system writes nobody has read.
 */
export async function approvesBySaving(strapi: Core.Strapi, { uid, ...version }: Version): Promise<boolean> {
  if (isEditor(strapi)) return true;
  if (actorOf(strapi).kind !== 'admin') return false;
  // With its author and the author's roles, since the conditions of a custom role may ask for these.
  const draft: object | null = await strapi.db
    .query(uid)
    .findOne({ where: draftsWhere(version), populate: { createdBy: { populate: ['roles'] } } });
  return draft !== null && contentRights(strapi, uid).publish(draft);
}
