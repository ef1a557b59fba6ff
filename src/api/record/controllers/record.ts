import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { listRecord } from '../../../desk/record/list-record';
import { recordQueryFrom } from '../record-query-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  // Not `find`, which every read-only token may do.
  async list(ctx: Context) {
    ctx.body = await listRecord(strapi, recordQueryFrom(ctx.query));
  },
});
