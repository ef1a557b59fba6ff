import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { findRedirect } from '../../../desk/redirect/find-redirect';
import { redirectAddressFrom } from '../../../desk/redirect/redirect-address-from';

/** For consumers with pages of their own: where the text is that stood at this address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = { data: await findRedirect(strapi, redirectAddressFrom(ctx.query)) };
  },
});
