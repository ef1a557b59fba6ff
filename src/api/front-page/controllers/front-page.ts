import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { frontPageLocaleFrom } from '../front-page-locale-from';
import { loadFrontPage } from '../../../desk/public/load-front-page';
import { requestClock } from '../../../desk/clock/request-clock';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const locale = frontPageLocaleFrom(ctx.query);
    const answer = await loadFrontPage(strapi, { locale, asOf: requestClock(strapi).instantOf(ctx) });
    const { data, asOf, validUntil } = answer;
    ctx.body = { data, meta: { asOf, validUntil } };
  },
});
