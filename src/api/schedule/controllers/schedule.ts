import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publicationVersionFrom } from '../../../desk/publication-version-from';
import { refuseUnlessReader } from '../../../desk/roles/refuse-unless-reader';
import { cancelSchedule } from '../../../desk/schedule/cancel-schedule';
import { listSchedules } from '../../../desk/schedule/list-schedules';
import { schedulePublication } from '../../../desk/schedule/schedule-publication';
import { scheduleRequestFrom } from '../../../desk/schedule/schedule-request';

/** No action is called `find` or `findOne`: those any read-only token may do, and what is to come is not public. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    refuseUnlessReader(strapi, publication);
    ctx.body = { data: await listSchedules(strapi, publication) };
  },

  async set(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    ctx.body = { data: await schedulePublication(strapi, publication, scheduleRequestFrom(ctx.request.body)) };
  },

  async cancel(ctx: Context) {
    await cancelSchedule(strapi, publicationVersionFrom(ctx.params), Number(ctx.params.id));
    ctx.status = 204;
  },
});
