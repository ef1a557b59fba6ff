import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readStream } from '../../../desk/changes/read-stream';
import { changesQueryFrom, lastEventIdFrom } from '../changes-query-from';
import { openEventStream } from '../open-event-stream';

/** What changed in public: a page of rows, or, to whoever accepts nothing but events, each as it comes. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const { since, limit } = changesQueryFrom(ctx.query);
    ctx.vary('Accept');
    ctx.set('Cache-Control', 'no-store');
    if (ctx.accepts('json', 'text/event-stream') === 'text/event-stream')
      await openEventStream(strapi, ctx, lastEventIdFrom(ctx.get('Last-Event-ID')) ?? since);
    else ctx.body = await readStream(strapi, since, limit);
  },
});
