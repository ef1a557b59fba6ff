import type { Core } from '@strapi/strapi';
import type { DemoColleague } from './demo-content';

export interface DemoLogin {
  readonly email: string;
  readonly password: string;
}

/**
 * Makes sure that the login opens the admin panel, with all rights. On a site that has administrators of its own and
 * none of this address it opens nothing: a demonstration is no way into somebody's site.
 *
 * @param colleagues one of each role, who come with the desk when it is first opened, and have its password
 * @returns the e-mail addresses that the password now opens the panel for, the administrator's first
 */
export async function staffDemoDesk(
  strapi: Core.Strapi,
  login: DemoLogin,
  colleagues: readonly DemoColleague[] = [],
): Promise<readonly string[]> {
  const users = strapi.db.query('admin::user');
  const emails = [login.email, ...colleagues.map(({ email }) => email)];
  const known: readonly DemoUser[] = await users.findMany({ where: { email: { $in: emails } } });
  if (known.some(({ email }) => email === login.email)) {
    for (const user of known) await keepPassword(strapi, user, login.password);
    return emails.filter((each) => known.some(({ email }) => email === each));
  }
  if ((await users.count()) > 0) return [];
  const { code } = await strapi.service('admin::role').getSuperAdmin();
  const administrator = { firstname: 'Demo', lastname: 'Administrator', email: login.email, roleCode: code };
  for (const colleague of [administrator, ...colleagues]) await hire(strapi, colleague, login.password);
  return emails;
}

interface DemoUser {
  readonly id: number;
  readonly email: string;
  readonly password: string;
}

async function hire(strapi: Core.Strapi, { roleCode, ...person }: DemoColleague, password: string): Promise<void> {
  const role: { readonly id: number } = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  const account = { ...person, password, isActive: true, registrationToken: null, roles: [role.id] };
  await strapi.service('admin::user').create(account);
}

/** The database may be older than the password: `.env` can be lost or brought from elsewhere. */
async function keepPassword(strapi: Core.Strapi, { id, password: hash }: DemoUser, password: string): Promise<void> {
  if (await strapi.service('admin::auth').validatePassword(password, hash)) return;
  await strapi.service('admin::user').updateById(id, { password });
}
