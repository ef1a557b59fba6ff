import type { Core } from '@strapi/strapi';

export interface DemoLogin {
  readonly email: string;
  readonly password: string;
}

/**
 * Makes sure that the login opens the admin panel, with all rights. On a site that has administrators of its own and
 * none of this address it opens nothing and returns false: a demonstration is no way into somebody's site.
 */
export async function openDemoDesk(strapi: Core.Strapi, login: DemoLogin): Promise<boolean> {
  const users = strapi.db.query('admin::user');
  const known: DemoUser | null = await users.findOne({ where: { email: login.email } });
  if (known !== null) {
    await keepPassword(strapi, known, login.password);
    return true;
  }
  if ((await users.count()) > 0) return false;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...login,
    firstname: 'Demo',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return true;
}

interface DemoUser {
  readonly id: number;
  readonly password: string;
}

/** The database may be older than the password: `.env` can be lost or brought from elsewhere. */
async function keepPassword(strapi: Core.Strapi, { id, password: hash }: DemoUser, password: string): Promise<void> {
  if (await strapi.service('admin::auth').validatePassword(password, hash)) return;
  await strapi.service('admin::user').updateById(id, { password });
}
