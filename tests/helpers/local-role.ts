import type { Core } from '@strapi/strapi';

interface Right {
  readonly uid: string;
  readonly locales: readonly string[];
  readonly fields: readonly string[];
  /** Of Strapi's conditions, such as `admin::is-creator`. */
  readonly conditions?: readonly string[];
}

/** A role of one's own as an administrator makes it, which may read this and nothing else; its code. */
export async function makeReadingRole(strapi: Core.Strapi, name: string, rights: readonly Right[]): Promise<string> {
  const role: { id: number; code: string } = await strapi.service('admin::role').create({ name, description: name });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    rights.map(({ uid, locales, fields, conditions = [] }) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: uid,
      properties: { fields, locales },
      conditions,
    })),
  );
  return role.code;
}
