import type { Core } from '@strapi/strapi';
import { datelineSentences, sentenceLanguages, translateRefusal, type Refusal } from '../../core';

/**
 * Says the plugin's refusals in the language of the request (`Accept-Language`), but only on the admin panel's roads:
 * what the API answers stays English, whatever a browser sends.
 */
export function speakPanelLanguage(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    await next();
    const { error } = (ctx.body ?? {}) as { readonly error?: Refusal };
    if (error === undefined || ctx.state['route']?.info?.type !== 'admin') return;
    ctx.vary('Accept-Language');
    const language = sentenceLanguages.find((known) => known === ctx.acceptsLanguages([...sentenceLanguages])) ?? 'en';
    ctx.body = { ...(ctx.body as object), error: translateRefusal(error, language, datelineSentences) };
  });
}
