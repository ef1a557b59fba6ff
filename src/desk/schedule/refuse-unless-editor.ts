import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isEditor } from '../roles/is-editor';

export function refuseUnlessEditor(strapi: Core.Strapi): void {
  if (!isEditor(strapi)) throw new errors.PolicyError('Only an editor may decide when a text goes out.');
}
