import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { listRecord, recordQueryFrom } from '../../../desk/record/list-record';
import { isEditor } from '../../../desk/roles/is-editor';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  // Not `find`, which every read-only token may do.
  async list(ctx: Context) {
    if (!isEditor(strapi)) throw new errors.PolicyError('The record of who did what is for editors.');
    ctx.body = await listRecord(strapi, recordQueryFrom(ctx.query));
  },
});
