import type { Core } from '@strapi/strapi';
import { remember } from '../remembered/remember';

interface Permissions {
  findPublicPermissions(): Promise<readonly object[]>;
}

/** What anybody may do, which Strapi asks for at each request of somebody who has no credentials. */
export function rememberPublicRights(strapi: Core.Strapi): void {
  const permissions = strapi.plugin('users-permissions').service('permission') as Permissions;
  const find = permissions.findPublicPermissions.bind(permissions);
  permissions.findPublicPermissions = () => remember(strapi, 'rights of the public', [], find);
}
