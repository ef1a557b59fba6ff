import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { importInPanel, refuseUnlessFiling } from '../../../desk/import/import-in-panel';
import { importLimits, importRequestFrom } from '../import-request-from';
import { withForm } from '../../../desk/uploads/with-form';

/** Named `file` and not `create`, which some tokens may do of any type. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async file(ctx: Context) {
    refuseUnlessFiling(strapi);
    ctx.body = await withForm(strapi, ctx, importLimits, async ({ fields, files }) => ({
      data: await importInPanel(strapi, await importRequestFrom(fields, files)),
    }));
  },
});
