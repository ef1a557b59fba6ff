import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRowId } from '../../press/entry/read-relation';
import { isRecord } from '../../press/query/reading';
import { refusal, refusedParameter } from '../refusals/refusal';

type Body = Readonly<Record<string, unknown>>;

type Reader = (strapi: Core.Strapi, body: Body, ctx: Context) => Promise<void> | void;

/** What Strapi's own rooms of the panel take for granted in a request, by the handler that does. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['user.create', (_strapi, body) => readText('email', body.email)],
  ['permission.check', (_strapi, body) => readPermissions(body.permissions)],
  ['user.deleteMany', async (strapi, body) => refuseMissing(strapi, 'admin::user', readIds(body.ids))],
  ['role.deleteMany', (_strapi, body) => void readIds(body.ids)],
  ['webhooks.deleteWebhooks', (_strapi, body) => void readIds(body.ids)],
  ['webhooks.triggerWebhook', (strapi, _body, ctx) => refuseMissing(strapi, 'strapi::webhook', [ctx.params.id])],
  ['settings.updateEmailTemplate', (_strapi, body) => readTemplates(body['email-templates'])],
  ['content-types.getContentType', (strapi, _body, ctx) => refuseStranger(strapi.contentTypes, ctx)],
  ['components.getComponent', (strapi, _body, ctx) => refuseStranger(strapi.components, ctx)],
]);

/** The reader for a handler, or undefined where Strapi's own reads all that there is. */
export function roomReader(handler: string): ((strapi: Core.Strapi, ctx: Context) => Promise<void>) | undefined {
  const read = readers.get(handler);
  if (read === undefined) return undefined;
  return async (strapi, ctx) => {
    const body: unknown = ctx.request.body;
    await read(strapi, isRecord(body) ? body : {}, ctx);
  };
}

function readText(name: string, value: unknown): void {
  if (typeof value !== 'string') throw refusedParameter(name, 'parameter.text-expected', { name });
}

function readPermissions(permissions: unknown): void {
  const isList = Array.isArray(permissions) && permissions.every((each) => isRecord(each));
  if (!isList) throw refusedParameter('permissions', 'role.permissions-expected');
}

function readTemplates(templates: unknown): void {
  const isSound = (each: unknown) => isRecord(each) && isRecord(each.options);
  if (!isRecord(templates) || !Object.values(templates).every(isSound))
    throw refusedParameter('email-templates', 'email.templates-expected');
}

const MOST_IDS = 1_000;

function readIds(ids: unknown): readonly unknown[] {
  if (Array.isArray(ids) && ids.length <= MOST_IDS && ids.every(isRowId)) return ids;
  throw refusedParameter('ids', 'parameter.ids-expected', { name: 'ids', most: MOST_IDS });
}

async function refuseMissing(strapi: Core.Strapi, uid: string, ids: readonly unknown[]): Promise<void> {
  const asked = new Set(ids.map(Number));
  const found = await strapi.db.query(uid as 'admin::user').count({ where: { id: { $in: [...asked] } } });
  if (found < asked.size) throw refusal('nothing.there');
}

/** `constructor` is found in every object, and is no type. */
function refuseStranger(types: object, ctx: Context): void {
  if (!Object.hasOwn(types, ctx.params.uid)) throw refusal('nothing.there');
}
