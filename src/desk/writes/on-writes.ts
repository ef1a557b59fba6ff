import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, Modules } from '@strapi/strapi';
import { isReadAction } from './read-action';

type Rule = Modules.Documents.Middleware.Middleware;
type Next = Parameters<Rule>[1];

const rulesOf = new WeakMap<Core.Strapi, Rule[]>();

/**
 * Puts a rule around everything that the Document Service writes; each stands outside of those that come later. Reads
 * pass them all in one step: Strapi would ask each rule, and a question that is answered a thousand times as often as
 * anything is written would pay for all of them.
 */
export function onWrites(strapi: Core.Strapi, rule: Rule): void {
  const rules = rulesOf.get(strapi) ?? openRules(strapi);
  rules.push(rule);
}

function openRules(strapi: Core.Strapi): Rule[] {
  const rules: Rule[] = [];
  rulesOf.set(strapi, rules);
  strapi.documents.use((context, next) => {
    if (isReadAction(context.action)) return next();
    const inwards = rules.reduceRight<Next>((inner, rule) => (async () => rule(context, inner)) as Next, next);
    return writing.run(true, inwards) as ReturnType<Rule>;
  });
  return rules;
}

const writing = new AsyncLocalStorage<true>();

/** Whether what is running now runs because the Document Service writes, with all rules around it. */
export function isWithinDocumentService(): boolean {
  return writing.getStore() ?? false;
}
