import type { Core } from '@strapi/strapi';
import { mayReadDrafts } from '../rights/may-read-drafts';

interface State {
  readonly route?: { readonly info?: { readonly type?: string } };
  readonly isAuthenticated?: boolean;
}

/** Whether whoever asks may be shown files that are not public: somebody in the panel, or a token that may read drafts. */
export function maySeeHiddenFiles(strapi: Core.Strapi): boolean {
  const { route, isAuthenticated } = (strapi.requestContext.get()?.state ?? {}) as State;
  switch (route?.info?.type) {
    case 'admin':
      return isAuthenticated === true;
    case 'content-api':
      return mayReadDrafts(strapi);
    default:
      return false;
  }
}
