import type { Core } from '@strapi/strapi';
import { actorOf } from '../actor/actor-of';
import { editorCode } from './role-codes';

/** Role codes of Strapi's own that count as an editor. */
const superAdminCode = 'strapi-super-admin';

/**
 * Whether the one who acts may do what is an editor's alone: lift an embargo, withdraw, read the record. An admin by
 * role, an API token by full access; the house and its schedule do what an editor has told them before.
 */
export function isEditor(strapi: Core.Strapi): boolean {
  const { kind, rights } = actorOf(strapi);
  switch (kind) {
    case 'admin':
      return rights.includes(editorCode) || rights.includes(superAdminCode);
    case 'token':
      return rights.includes('full-access');
    case 'house':
    case 'schedule':
      return true;
    case 'visitor':
      return false;
  }
}
