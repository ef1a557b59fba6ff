import type { Context, Next } from 'koa';
import { sentenceLanguages, translateRefusal, type Refusal } from 'strapi-plugin-dateline/core';
import { refusalSentences } from '../press/refusals/refusal-sentences';

/**
 * Says refusals in the language that the panel asks for (`Accept-Language`): only on the panel's own roads. What the API
 * answers is a contract, and its sentences are English whatever a browser sends.
 */
export default () => async (ctx: Context, next: Next) => {
  await next();
  const { error } = (ctx.body ?? {}) as { readonly error?: Refusal };
  if (error === undefined || ctx.state.route?.info?.type !== 'admin') return;
  ctx.vary('Accept-Language');
  const language = sentenceLanguages.find((known) => known === ctx.acceptsLanguages([...sentenceLanguages])) ?? 'en';
  ctx.body = { ...(ctx.body as object), error: translateRefusal(error, language, refusalSentences) };
};
