import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { correctionFrom, correctPublication } from '../../../desk/correction/correct-publication';
import { publicationVersionFrom } from '../../../desk/publication-version-from';
import { listWithdrawals, withdrawalQueryFrom } from '../../../desk/withdrawal/list-withdrawals';
import { listWithdrawnAmong, withdrawnQueryFrom } from '../../../desk/withdrawal/list-withdrawn-among';
import { restorePublication, restoredVersionFrom } from '../../../desk/withdrawal/restore-publication';
import { reasonFrom, withdrawPublication } from '../../../desk/withdrawal/withdraw-publication';

/** What an editor does to a text that is public, and what the public is told of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = { data: await listWithdrawals(strapi, withdrawalQueryFrom(ctx.query)) };
  },

  async findAmong(ctx: Context) {
    ctx.body = { data: await listWithdrawnAmong(strapi, withdrawnQueryFrom(ctx.query)) };
  },

  async withdraw(ctx: Context) {
    ctx.body = {
      data: await withdrawPublication(strapi, publicationVersionFrom(ctx.params), reasonFrom(ctx.request.body)),
    };
  },

  async restore(ctx: Context) {
    await restorePublication(strapi, publicationVersionFrom(ctx.params), restoredVersionFrom(ctx.query));
    ctx.status = 204;
  },

  async correct(ctx: Context) {
    const { type, ...handle } = publicationVersionFrom(ctx.params);
    const { title, slug } = await correctPublication(strapi, { type, ...handle }, correctionFrom(ctx.request.body));
    ctx.body = { data: { type, ...handle, title, slug } };
  },
});
