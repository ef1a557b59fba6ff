import type { Core } from '@strapi/strapi';
import { openPages } from './api/page/open-pages';
import { offerAcrossTypes } from './desk/graphql/across-types';
import { completePublications } from './desk/saving/complete-publications';
import { guardDrafts } from './desk/guard-drafts';
import { openPublicReading } from './desk/open-public-reading';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardDrafts(strapi);
    completePublications(strapi);
    offerAcrossTypes(strapi);
    openPages(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await openPublicReading(strapi);
  },
};
