import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listTimeline } from '../../../desk/public/list-timeline';
import { refuseUnknownLocale } from '../../../desk/locale/refuse-unknown-locale';
import { timelineQueryFrom } from '../../../desk/public/timeline-query-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = timelineQueryFrom(ctx.query);
    await refuseUnknownLocale(strapi, query.locale);
    const { items, nextCursor } = (await listTimeline(strapi, query)).data;
    ctx.body = { data: items, meta: { nextCursor } };
  },
});
