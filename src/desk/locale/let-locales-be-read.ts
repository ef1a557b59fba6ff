import type { Core } from '@strapi/strapi';

/** The action of the list of locales; a read-only token may do what is called `find`. */
export const findLocales = 'plugin::i18n.locales.find';

/** What the list's action was called before: Strapi's own name, which no read-only token may do. */
const listLocales = 'plugin::i18n.locales.listLocales';

/**
 * Once, and for databases of earlier versions, too: the public role may read the list of locales, and whoever could
 * before by Strapi's own name still can. Later starts leave alone what an administrator has changed since.
 */
export async function letLocalesBeRead(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'chancery' });
  if (await store.get({ key: 'locales-opened' })) return;
  await strapi.db.transaction(async () => {
    await allowRoles(strapi);
    await allowTokens(strapi);
    await store.set({ key: 'locales-opened', value: true });
  });
}

async function allowRoles(strapi: Core.Strapi): Promise<void> {
  const roles: readonly Role[] = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: {}, populate: ['permissions'] });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const { id, type, permissions: held } of roles) {
    const actions = held.map(({ action }) => action);
    const mayRead = type === 'public' || actions.includes(listLocales);
    if (mayRead && !actions.includes(findLocales))
      await permissions.create({ data: { action: findLocales, role: id } });
  }
}

async function allowTokens(strapi: Core.Strapi): Promise<void> {
  const permissions = strapi.db.query('admin::api-token-permission');
  const held: readonly TokenPermission[] = await permissions.findMany({
    where: { action: listLocales },
    populate: ['token'],
  });
  for (const { token } of held) {
    if (token !== null) await permissions.create({ data: { action: findLocales, token: token.id } });
  }
}

interface Role {
  readonly id: number;
  readonly type: string;
  readonly permissions: readonly { readonly action: string }[];
}

interface TokenPermission {
  readonly token: { readonly id: number } | null;
}
