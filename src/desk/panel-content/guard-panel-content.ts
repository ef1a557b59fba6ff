import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refuseUnknownLocale } from '../locale/refuse-unknown-locale';
import { readPanelEntry } from './read-panel-entry';
import { readPanelQuestion } from './read-panel-question';
import { readRelationQuestion } from './read-relation-question';

interface Route {
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}

/**
 * Reads what comes to the content manager's routes by the schema, behind the login and the rights, before Strapi's own
 * controllers: they take apart what they are sent before they look whether it is what they expect.
 */
export function guardPanelContent(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as { admin: { routes: readonly Route[] } };
  for (const route of admin.routes) {
    const reader = readerOf(String(route.handler));
    const guard = async (ctx: Context, next: Next) => {
      await reader(strapi, ctx);
      return next();
    };
    route.config = { ...route.config, middlewares: [guard, ...(route.config?.middlewares ?? [])] };
  }
}

type Reader = (strapi: Core.Strapi, ctx: Context) => Promise<void>;

function readerOf(handler: string): Reader {
  const [controller = '', action = ''] = handler.split('.');
  if (controller === 'relations') return readRelationQuestion;
  const isContent = controller === 'collection-types' || controller === 'single-types';
  if (!isContent) return (strapi, ctx) => refuseUnknownLocale(strapi, ctx.query.locale, { all: true, list: true });
  return async (strapi, ctx) => {
    await readPanelQuestion(strapi, ctx);
    if (entryActions.has(action)) await readPanelEntry(strapi, ctx);
  };
}

/** Whose body is an entry; that of the others names entries, and is read by Strapi. */
const entryActions: ReadonlySet<string> = new Set([
  'create',
  'update',
  'createOrUpdate',
  'clone',
  'autoClone',
  'publish',
]);
