import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listTimeline } from '../../../desk/list-timeline';
import { timelineQueryFrom } from '../../../desk/timeline-query-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { items, nextCursor } = await listTimeline(strapi, timelineQueryFrom(ctx.query));
    ctx.body = { data: items, meta: { nextCursor } };
  },
});
