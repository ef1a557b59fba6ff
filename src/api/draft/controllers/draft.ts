import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listUnpublished } from '../../../desk/drafts/list-unpublished';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  // Its name is the permission (`api::draft.draft.read`) that lets an API token see drafts on every other road, too.
  async read(ctx: Context) {
    ctx.body = { data: await listUnpublished(strapi) };
  },
});
