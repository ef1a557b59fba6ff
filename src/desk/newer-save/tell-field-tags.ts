import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isRecord } from '../../press/query/reading';
import { defaultLocaleOf } from '../site/default-locale';
import { isLocalized } from '../links/is-localized';
import { askedOf } from '../panel-content/asked-of';
import { takeBasedOn } from './based-on';
import { fieldTags, type FieldTags } from './field-tags';
import { loadSavedDraft, writtenFields } from './said-fields';
import { SavedSinceError } from './saved-since';

interface Route {
  readonly handler: unknown;
  config?: { middlewares?: unknown[] };
}

/**
 * Tells the panel with each draft what its fields say, as tags (`meta.fieldTags`), takes them back with a save
 * (`__basedOn`), and answers 409 where it was written over something older. Before the readers of what the content
 * manager is sent, which take such a word for a field.
 */
export function tellFieldTags(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin('content-manager').routes as unknown as { admin: { routes: readonly Route[] } };
  for (const route of admin.routes) {
    const [controller, action = ''] = String(route.handler).split('.');
    if (controller !== 'collection-types' && controller !== 'single-types') continue;
    const isReading = action === 'findOne' || (action === 'find' && controller === 'single-types');
    if (!isReading && !saving.has(action)) continue;
    const middleware = (ctx: Context, next: Next) =>
      isReading ? whileReading(strapi, ctx, next) : whileSaving(ctx, next, action);
    route.config = { ...route.config, middlewares: [middleware, ...(route.config?.middlewares ?? [])] };
  }
}

const saving: ReadonlySet<string> = new Set(['update', 'createOrUpdate', 'publish', 'discard', 'unpublish']);

/** Read before the draft itself: what is saved in between is then a conflict that is none, and never one that is missed. */
async function whileReading(strapi: Core.Strapi, ctx: Context, next: Next): Promise<void> {
  const tags = await storedTags(strapi, ctx);
  await next();
  if (tags !== null) tell(ctx, tags);
}

async function whileSaving(ctx: Context, next: Next, action: string): Promise<void> {
  const based = takeBasedOn(ctx, action !== 'update' && action !== 'createOrUpdate');
  ctx.state.basedOn = based;
  try {
    await next();
  } catch (error) {
    if (!(error instanceof SavedSinceError)) throw error;
    const { name, message, details } = error;
    ctx.status = 409;
    ctx.body = { data: null, error: { status: 409, name, message, details } };
    return;
  }
  if (based?.after) tell(ctx, based.after);
}

async function storedTags(strapi: Core.Strapi, ctx: Context): Promise<FieldTags | null> {
  const { model, id } = ctx.params as { readonly model: string; readonly id?: string };
  const { status, locale } = askedOf(ctx).query;
  // A type that there is none of has been refused at its address (`global::panel-address`).
  if (!model.startsWith('api::') || status === 'published') return null;
  if (locale !== undefined && typeof locale !== 'string') return null;
  const uid = model as UID.ContentType;
  const language = isLocalized(strapi, uid) ? { locale: locale ?? (await defaultLocaleOf(strapi)) } : {};
  const draft = await loadSavedDraft(strapi, uid, { ...(id === undefined ? {} : { documentId: id }), ...language });
  return draft === null ? fieldTags(nothingSaid(strapi, uid)) : fieldTags(draft.said);
}

function nothingSaid(strapi: Core.Strapi, uid: string): Readonly<Record<string, null>> {
  return Object.fromEntries(writtenFields(strapi, uid).map(([name]) => [name, null]));
}

/** Of what whoever asks may read: even of a tag somebody could guess what it stands for. */
function tell(ctx: Context, tags: FieldTags): void {
  const { body } = ctx as { readonly body: unknown };
  if (!isRecord(body) || !isRecord(body.data) || !isRecord(body.meta)) return;
  const { data, meta } = body;
  // A language that is not begun says nothing to anybody.
  const isBegun = Object.keys(data).length > 0;
  const told = Object.entries(tags).filter(([name]) => !isBegun || name in data);
  ctx.body = { ...body, meta: { ...meta, fieldTags: Object.fromEntries(told) } };
}
