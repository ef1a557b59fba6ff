import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { frontPageLocaleFrom } from '../../../desk/front-page-locale-from';
import { loadFrontPage } from '../../../desk/load-front-page';
import { requestClock } from '../../../desk/request-clock';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const locale = frontPageLocaleFrom(ctx.query);
    ctx.body = await loadFrontPage(strapi, { locale, asOf: requestClock(strapi).instantOf(ctx) });
  },
});
