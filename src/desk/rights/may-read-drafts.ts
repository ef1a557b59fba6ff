import type { Core } from '@strapi/strapi';
import { tokenMay } from './token-may';

/** The action that an API token of the kind "custom" needs, beside the right to find a type, to see its drafts. */
const readDraftsAction = 'api::draft.draft.read';

/**
 * Whether the call may be answered with drafts: over the content API only to a token with full access or with a right
 * of its own to them; elsewhere, in the admin panel and in the house, Strapi's permissions decide.
 */
export function mayReadDrafts(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type !== 'content-api') return true;
  return tokenMay(strapi, readDraftsAction);
}
