import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { embargoRequestFrom, setEmbargo } from '../../../desk/embargo/set-embargo';
import { publicationVersionFrom } from '../../../desk/publication-version-from';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async set(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    ctx.body = { data: await setEmbargo(strapi, publication, embargoRequestFrom(ctx.request.body)) };
  },
});
