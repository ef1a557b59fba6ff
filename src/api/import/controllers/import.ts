import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { importInPanel, refuseUnlessFiling } from '../../../desk/import/import-in-panel';
import { importRequestFrom, type UploadedFiles } from '../../../desk/import/import-request';

/** Named `file` and not `create`, which some tokens may do of any type. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async file(ctx: Context) {
    refuseUnlessFiling(strapi);
    const { files = {} } = ctx.request as { files?: UploadedFiles };
    ctx.body = { data: await importInPanel(strapi, await importRequestFrom(ctx.request.body, files)) };
  },
});
