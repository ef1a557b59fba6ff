import type { Core } from '@strapi/strapi';

/**
 * By what the panel's users and roles of this database are known from those of any other: `strapi import` and `transfer`
 * bring content and settings along, and with these the marks of what was done elsewhere, but leave users, roles and tokens
 * as they are. Strapi's first role is made once, and nobody can delete it.
 */
export async function adminSite(strapi: Core.Strapi): Promise<string> {
  const first: { id: number; createdAt: string } | null = await strapi.db
    .query('admin::role')
    .findOne({ select: ['id', 'createdAt'], where: { code: 'strapi-super-admin' } });
  return first === null ? 'none' : `${first.id} ${new Date(first.createdAt).toISOString()}`;
}
