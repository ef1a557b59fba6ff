import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listTimeline } from '../../../desk/public/list-timeline';
import { tellAnswer } from '../../../desk/newsstand/tell-answer';
import { refuseUnknownLocale } from '../../../desk/locale/refuse-unknown-locale';
import { timelineQueryFrom } from '../../../desk/public/timeline-query-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = timelineQueryFrom(ctx.query);
    await refuseUnknownLocale(strapi, query.locale);
    const { items, nextCursor } = tellAnswer(strapi, await listTimeline(strapi, query));
    ctx.body = { data: items, meta: { nextCursor } };
  },
});
