import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseUnknownLocale } from '../../../desk/locale/refuse-unknown-locale';
import { tellAnswer } from '../../../desk/newsstand/tell-answer';
import { findRedirect } from '../../../desk/public/find-redirect';
import { redirectAddressFrom } from '../redirect-address-from';

/** For consumers with pages of their own: where the text is that stood at this address. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const address = redirectAddressFrom(ctx.query);
    await refuseUnknownLocale(strapi, address.locale);
    ctx.body = { data: tellAnswer(strapi, await findRedirect(strapi, address)) };
  },
});
