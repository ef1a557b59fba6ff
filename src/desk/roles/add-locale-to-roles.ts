import type { Core } from '@strapi/strapi';
import { chanceryPrefix, editorCode, pressOfficerCode, translatorCode } from '../rights/role-codes';

interface StoredPermission {
  readonly id: number;
  readonly action: string;
  readonly properties: { readonly locales?: readonly string[] | null };
  readonly role: { readonly code: string };
}

/** A new locale: officers and editors work in it, and every translator may read it. */
export async function addLocaleToRoles(strapi: Core.Strapi, locale: string): Promise<void> {
  const permissions = strapi.db.query('admin::permission');
  const stored: StoredPermission[] = await permissions.findMany({
    where: { role: { code: { $startsWith: chanceryPrefix } } },
    populate: ['role'],
  });
  for (const { id, properties, ...permission } of stored.filter(reachesEveryLocale)) {
    const { locales } = properties;
    if (!locales || locales.includes(locale) || permission.role.code === translatorCode(locale)) continue;
    await permissions.update({ where: { id }, data: { properties: { ...properties, locales: [...locales, locale] } } });
  }
}

function reachesEveryLocale({ action, role }: StoredPermission): boolean {
  return [pressOfficerCode, editorCode].includes(role.code) || action.endsWith('.explorer.read');
}
