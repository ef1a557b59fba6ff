import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { loadCalendar } from '../../../desk/calendar/load-calendar';
import { loadPanelSetting } from '../../../desk/panel-setting/load-panel-setting';
import { loadFrontPageGaps } from '../../../desk/front-page-gaps/load-front-page-gaps';
import { loadLinkedFrom } from '../../../desk/links/load-linked-from';
import { loadToday } from '../../../desk/today/load-today';
import { calendarQueryFrom } from '../calendar-query-from';

/** What the admin panel's own screens show of the whole desk. Of each, what whoever asks may read. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async setting(ctx: Context) {
    ctx.body = { data: await loadPanelSetting(strapi) };
  },

  async today(ctx: Context) {
    ctx.body = { data: await loadToday(strapi) };
  },

  async frontPageGaps(ctx: Context) {
    ctx.body = { data: await loadFrontPageGaps(strapi) };
  },

  async calendar(ctx: Context) {
    ctx.body = { data: await loadCalendar(strapi, calendarQueryFrom(ctx.query)) };
  },

  async linkedFrom(ctx: Context) {
    const { uid = '', documentId = '' } = ctx.params as Readonly<Record<string, string | undefined>>;
    const { locale } = ctx.query;
    ctx.body = {
      data: await loadLinkedFrom(strapi, { uid, documentId, locale: typeof locale === 'string' ? locale : null }),
    };
  },
});
