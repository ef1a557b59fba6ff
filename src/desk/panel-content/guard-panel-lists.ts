import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isRowId } from '../../press/entry/read-relation';
import { readQuestion } from '../question/read-question';
import { roomReader } from './read-room-request';
import { readUploadBody } from './read-upload-body';
import { refusal } from '../refusals/refusal';

interface Route {
  readonly path: string;
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}

/** The lists that Strapi's own rooms of the panel ask of the database as they were asked, each with its type. */
const lists: Readonly<Record<string, string>> = {
  'user.find': 'admin::user',
  'user.findOne': 'admin::user',
  'role.findAll': 'admin::role',
  'role.findOne': 'admin::role',
  'admin-file.find': 'plugin::upload.file',
  'admin-file.findOne': 'plugin::upload.file',
  'admin-folder.find': 'plugin::upload.folder',
  'admin-folder.findOne': 'plugin::upload.folder',
};

const rooms: readonly string[] = ['upload', 'i18n', 'users-permissions', 'content-type-builder'];

/** Addresses that end in the number of a row: PostgreSQL has no row `abc`, and says so in an error. */
const rowAddress = /\/(?:users|roles|api-tokens|tokens|webhooks|files|folders|locales)\/:id\b/;

/** Reads, behind login and rights, what the lists of admins, roles, files and folders are asked, and what acts on them. */
export function guardPanelLists(strapi: Core.Strapi): void {
  const admin = strapi.admin as unknown as Routed;
  for (const { routes } of [admin, ...rooms.map((name) => strapi.plugin(name) as unknown as Routed)]) {
    for (const [name, router] of Object.entries(routes)) routes[name] = guardedRouter(strapi, router);
  }
}

interface Router {
  readonly routes?: readonly Route[];
}

/** Strapi takes a router, or a function that makes one. */
type RouterInput = Router | ((context: unknown) => Router);

interface Routed {
  readonly routes: Record<string, RouterInput>;
}

function guardedRouter(strapi: Core.Strapi, input: RouterInput): RouterInput {
  if (typeof input === 'function') {
    const guarded = (context: unknown): Router => {
      const router = input(context);
      router.routes?.forEach((route) => guardRoute(strapi, route));
      return router;
    };
    // Strapi's own carry their routes, too, and the house changes one of them there (src/api/locale).
    return Object.defineProperty(guarded, 'routes', { get: () => (input as Router).routes });
  }
  input.routes?.forEach((route) => guardRoute(strapi, route));
  return input;
}

function guardRoute(strapi: Core.Strapi, route: Route): void {
  const type =
    typeof route.handler === 'string' && Object.hasOwn(lists, route.handler) ? lists[route.handler] : undefined;
  const isOfRow = rowAddress.test(route.path);
  const read = roomReader(String(route.handler));
  const isUpload = /^(?:admin-upload|admin-folder|admin-folder-file|content-api)\.(?!find)/.test(String(route.handler));
  if (type === undefined && !isOfRow && !isUpload && read === undefined) return;
  const guard = async (ctx: Context, next: Next) => {
    if (isOfRow && !isRowId(ctx.params.id)) throw refusal('nothing.there');
    // Folders come all at once, whatever page the media library asks for.
    const { pagination, ...question } = ctx.query;
    if (type !== undefined) readQuestion(strapi, isPaged(type) ? { ...question, pagination } : question, type, 'panel');
    if (isUpload) readUploadBody(ctx);
    await read?.(strapi, ctx);
    return next();
  };
  route.config = { ...route.config, middlewares: [guard, ...(route.config?.middlewares ?? [])] };
}

function isPaged(type: string): boolean {
  return type !== 'plugin::upload.folder';
}
