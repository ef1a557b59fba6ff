import type { Core } from '@strapi/strapi';

/** The action that an API token of the kind "custom" needs, beside the right to find a type, to see its drafts. */
const readDraftsAction = 'api::draft.draft.read';

interface Auth {
  readonly strategy?: { readonly name?: string };
  readonly credentials?: { readonly type?: string };
  readonly ability?: { can(action: string): boolean };
}

/**
 * Whether the call may be answered with drafts: over the content API only to a token with full access or with a right
 * of its own to them; elsewhere, in the admin panel and in the house, Strapi's permissions decide.
 */
export function mayReadDrafts(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type !== 'content-api') return true;
  const { strategy, credentials, ability } = (state.auth ?? {}) as Auth;
  if (strategy?.name !== 'content-api-token') return false;
  return credentials?.type === 'full-access' || (ability?.can(readDraftsAction) ?? false);
}
