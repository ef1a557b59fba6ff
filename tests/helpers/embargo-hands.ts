/** Whoever might try to get a text out while it is under embargo, and the requests by which they try. */
import type { Core } from '@strapi/strapi';
import { translatorCode } from '../../src/desk/rights/role-codes';
import { signIn } from './admins';
import type { Chancery } from './chancery';

export const uid = 'api::speech.speech';

export interface Hand {
  readonly authorization: string;
  /** As the record names it; null for nobody. */
  readonly id: string | null;
  readonly isEditor: boolean;
}

export const tokenNames = ['nobody', 'a read-only token', 'a custom token', 'a full-access token'] as const;
export const adminNames = [
  'a translator',
  'a press officer',
  'a publishing role',
  'an editor',
  'a super admin',
] as const;
export type HandName = (typeof tokenNames)[number] | (typeof adminNames)[number];

export async function allHands(chancery: Chancery): Promise<ReadonlyMap<HandName, Hand>> {
  const { strapi } = chancery;
  const full = await token(strapi, 'full-access');
  const custom = await token(strapi, 'custom', [
    ...['find', 'findOne', 'create', 'update', 'delete'].map((verb) => `api::speech.speech.${verb}`),
    'api::draft.draft.read',
  ]);
  return new Map<HandName, Hand>([
    ['nobody', { authorization: '', id: null, isEditor: false }],
    ['a read-only token', await token(strapi, 'read-only')],
    ['a custom token', custom],
    ['a full-access token', { ...full, isEditor: true }],
    ['a translator', await admin(chancery, translatorCode('fr'))],
    ['a press officer', await admin(chancery, 'chancery-press-officer')],
    ['a publishing role', await admin(chancery, await publishingRole(strapi))],
    ['an editor', { ...(await admin(chancery, 'chancery-editor')), isEditor: true }],
    ['a super admin', { ...(await admin(chancery, 'strapi-super-admin')), isEditor: true }],
  ]);
}

async function token(strapi: Core.Strapi, type: string, permissions?: readonly string[]): Promise<Hand> {
  const made: { id: number; accessKey: string } = await strapi
    .service('admin::api-token')
    .create({ name: `hand ${type}`, type, permissions, description: '', lifespan: null });
  return { authorization: `Bearer ${made.accessKey}`, id: String(made.id), isEditor: false };
}

async function admin(chancery: Chancery, role: string): Promise<Hand> {
  const { id, authorization } = await signIn(chancery, role);
  return { authorization, id: String(id), isEditor: false };
}

/** A role of somebody's own that may do everything with speeches that a box can be ticked for. */
export async function publishingRole(strapi: Core.Strapi, locales = ['en', 'fr', 'ru'], name = 'Publisher') {
  const roles = strapi.service('admin::role');
  const role: { id: number; code: string } = await roles.create({ name, description: 'Ticks every box' });
  const fields: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentTypes[uid], { components: strapi.components });
  await roles.assignPermissions(
    role.id,
    ['create', 'read', 'update', 'delete', 'publish'].map((verb) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: uid,
      properties: { locales, ...(verb === 'delete' || verb === 'publish' ? {} : { fields }) },
      conditions: [],
    })),
  );
  return role.code;
}
