import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { loadPublicationState } from '../../../desk/publication-state/load-publication-state';
import { publicationVersionFrom } from '../../publication/publication-version-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async load(ctx: Context) {
    ctx.body = { data: await loadPublicationState(strapi, publicationVersionFrom(ctx.params)) };
  },
});
