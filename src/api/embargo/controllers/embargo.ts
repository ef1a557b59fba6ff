import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { setEmbargo } from '../../../desk/embargo/set-embargo';
import { publicationVersionFrom } from '../../publication/publication-version-from';
import { exceptFrom } from '../../publication/except-from';
import { embargoRequestFrom } from '../embargo-request-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async set(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const { except } = (ctx.request.body ?? {}) as { except?: unknown };
    const request = embargoRequestFrom(ctx.request.body);
    ctx.body = {
      data: await setEmbargo(strapi, publication, request, await exceptFrom(strapi, except, publication)),
    };
  },
});
