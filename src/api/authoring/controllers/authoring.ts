import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { foretellSlug, slugQuestionFrom } from '../../../desk/authoring/foretell-slug';
import { publicationVersionFrom } from '../../../desk/publication-version-from';

/** What the edit view asks while somebody writes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async slug(ctx: Context) {
    const version = publicationVersionFrom(ctx.params);
    ctx.body = { data: await foretellSlug(strapi, slugQuestionFrom(version, ctx.query)) };
  },
});
