import type { Core } from '@strapi/strapi';
import { recordAct } from '../record/record-act';

interface Right {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: { readonly locales?: readonly string[] | null; readonly fields?: readonly string[] | null };
}

interface RoleService {
  assignPermissions(roleId: number, rights: readonly Right[]): Promise<unknown>;
}

/**
 * Writes down whenever a role's own rights change, which is a change of role for all who hold it. Not those of the super
 * admin, to whom Strapi itself gives everything again and again.
 */
export function recordRightsChanges(strapi: Core.Strapi): void {
  const service = strapi.service('admin::role') as unknown as RoleService;
  const assign = service.assignPermissions;
  service.assignPermissions = (roleId, rights) =>
    strapi.db.transaction(async () => {
      const before = await rightsOf(strapi, roleId);
      const result = await assign(roleId, rights);
      await recordDifference(strapi, roleId, before, await rightsOf(strapi, roleId));
      return result;
    });
}

async function rightsOf(strapi: Core.Strapi, roleId: number): Promise<ReadonlySet<string>> {
  const stored: Right[] = await strapi.db.query('admin::permission').findMany({ where: { role: { id: roleId } } });
  return new Set(stored.map(inWords));
}

/** @example 'plugin::content-manager.explorer.create api::speech.speech en,fr title,body' */
function inWords({ action, subject, properties }: Right): string {
  return [action, subject, properties?.locales?.join(), properties?.fields?.join()].filter(Boolean).join(' ');
}

async function recordDifference(
  strapi: Core.Strapi,
  roleId: number,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): Promise<void> {
  const given = [...after].filter((right) => !before.has(right));
  const taken = [...before].filter((right) => !after.has(right));
  const role: { code: string; name: string } | null = await strapi.db
    .query('admin::role')
    .findOne({ where: { id: roleId } });
  if (role === null || role.code === 'strapi-super-admin' || given.length + taken.length === 0) return;
  await recordAct(strapi, {
    action: 'role-change',
    uid: 'admin::role',
    documentId: role.code,
    locale: null,
    title: role.name,
    details: { given, taken },
  });
}
