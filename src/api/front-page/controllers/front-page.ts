import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { frontPageLocaleFrom } from '../front-page-locale-from';
import { loadFrontPage } from '../../../desk/public/load-front-page';
import { tellFrontPage } from '../../../desk/newsstand/tell-front-page';
import { requestClock } from '../../../desk/clock/request-clock';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const locale = frontPageLocaleFrom(ctx.query);
    const answer = await loadFrontPage(strapi, { locale, asOf: requestClock(strapi).instantOf(ctx) });
    const { asOf, validUntil } = answer;
    ctx.body = { data: tellFrontPage(strapi, answer, ctx.query.at === undefined), meta: { asOf, validUntil } };
  },
});
