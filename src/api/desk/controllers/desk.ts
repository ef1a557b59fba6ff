import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { calendarQueryFrom, loadCalendar } from '../../../desk/calendar/load-calendar';
import { loadDeskSetting } from '../../../desk/load-desk-setting';
import { loadTranslationGaps } from '../../../desk/translations/load-translation-gaps';
import { loadToday } from '../../../desk/watch/load-today';

/** What the admin panel's own screens show of the whole desk. Of each, what whoever asks may read. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async setting(ctx: Context) {
    ctx.body = { data: await loadDeskSetting(strapi) };
  },

  async today(ctx: Context) {
    ctx.body = { data: await loadToday(strapi) };
  },

  async translations(ctx: Context) {
    ctx.body = { data: await loadTranslationGaps(strapi) };
  },

  async calendar(ctx: Context) {
    ctx.body = { data: await loadCalendar(strapi, calendarQueryFrom(ctx.query)) };
  },
});
