import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { foretellSlug } from '../../../desk/authoring/foretell-slug';
import { publicationVersionFrom } from '../../publication/publication-version-from';
import { slugQuestionFrom } from '../slug-question-from';

/** What the edit view asks while somebody writes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async slug(ctx: Context) {
    const version = publicationVersionFrom(ctx.params);
    ctx.body = { data: await foretellSlug(strapi, slugQuestionFrom(version, ctx.query)) };
  },
});
