import type { Core } from '@strapi/strapi';
import { datelineRefusals, translateAnswer } from '../../sentences';

/**
 * Says the plugin's refusals in the language of the request, but only on the admin panel's roads: what the API answers
 * stays English, whatever a browser sends.
 */
export function speakPanelLanguage(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    if (ctx.state['route']?.info?.type === 'admin') translateAnswer(ctx, datelineRefusals);
  });
}
