import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publicationVersionFrom } from '../../publication/publication-version-from';
import { approveSchedule } from '../../../desk/schedule/approve-schedule';
import { cancelSchedule } from '../../../desk/schedule/cancel-schedule';
import { loadSchedules } from '../../../desk/schedule/load-schedules';
import { schedulePublication } from '../../../desk/schedule/schedule-publication';
import { exceptFrom } from '../../publication/except-from';
import { readAtFrom } from '../read-at-from';
import { scheduleIdFrom } from '../schedule-id-from';
import { scheduleRequestFrom } from '../schedule-request-from';

/** No action is called `find` or `findOne`: those any read-only token may do, and what is to come is not public. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    ctx.body = { data: await loadSchedules(strapi, publicationVersionFrom(ctx.params)) };
  },

  async set(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const { except } = (ctx.request.body ?? {}) as { except?: unknown };
    const request = scheduleRequestFrom(ctx.request.body);
    ctx.body = {
      data: await schedulePublication(strapi, publication, request, await exceptFrom(strapi, except, publication)),
    };
  },

  async approve(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const readAt = readAtFrom(ctx.request.body);
    ctx.body = { data: await approveSchedule(strapi, publication, scheduleIdFrom(ctx.params), readAt) };
  },

  async cancel(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const except = await exceptFrom(strapi, ctx.query.except, publication);
    ctx.body = { data: await cancelSchedule(strapi, publication, scheduleIdFrom(ctx.params), except) };
  },
});
