import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { bringsForm } from '../../press/uploads/form-roads';
import { uploadSetting } from './upload-limits';
import { beforeUploadRoutes, type RouteMiddleware } from './upload-routes';
import { withForm } from './with-form';
import { refusal } from '../refusals/refusal';

/**
 * Lets Strapi's upload routes read forms: each by itself, after it has been asked who sends one and whether he may. The
 * app's body parser reads none.
 */
export function takeForms(strapi: Core.Strapi): void {
  const reading = readsForm(strapi);
  beforeUploadRoutes(strapi, { 'POST /': reading, 'POST /files': reading, 'POST /files/:id/replace': reading });
}

function readsForm(strapi: Core.Strapi): RouteMiddleware {
  return async (ctx: Context, next: Next) => {
    if (!bringsForm(ctx.req.headers)) return next();
    refuseUnlessUploader(strapi, ctx);
    return withForm(strapi, ctx, uploadSetting(strapi), async ({ fields, files }) => {
      const request = ctx.request as { body?: unknown; files?: unknown };
      Object.assign(request, { body: fields, files });
      try {
        return await next();
      } finally {
        delete request.files;
      }
    });
  };
}

/** Strapi asks an admin's role in the controller, when the files have been read; a token's scope it asks before. */
function refuseUnlessUploader(strapi: Core.Strapi, { state }: Context): void {
  const ability: unknown = state['userAbility'];
  if (ability === undefined) return;
  const permissions = strapi.service('admin::permission');
  const may = (action: string): boolean =>
    permissions.createPermissionsManager({ ability, action, model: 'plugin::upload.file' }).isAllowed;
  if (!may('plugin::upload.assets.create') && !may('plugin::upload.assets.update')) throw refusal('upload.may-not-add');
}
