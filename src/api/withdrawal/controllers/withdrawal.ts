import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { correctPublication } from '../../../desk/correction/correct-publication';
import { publicationVersionFrom } from '../../publication/publication-version-from';
import { tellAnswer } from '../../../desk/newsstand/tell-answer';
import { listWithdrawals } from '../../../desk/public/list-withdrawals';
import { listWithdrawnAmong } from '../../../desk/withdrawal/list-withdrawn-among';
import { restorePublication } from '../../../desk/withdrawal/restore-publication';
import { withdrawPublication } from '../../../desk/withdrawal/withdraw-publication';
import { exceptFrom } from '../../publication/except-from';
import { correctionFrom } from '../correction-from';
import { reasonFrom } from '../reason-from';
import { restoredVersionFrom } from '../restored-version-from';
import { withdrawalQueryFrom } from '../withdrawal-query-from';
import { withdrawnQueryFrom } from '../withdrawn-query-from';

/** What an editor does to a text that is public, and what the public is told of it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const data = tellAnswer(strapi, await listWithdrawals(strapi, withdrawalQueryFrom(ctx.query)));
    ctx.body = { data };
  },

  async findAmong(ctx: Context) {
    ctx.body = { data: await listWithdrawnAmong(strapi, withdrawnQueryFrom(ctx.query)) };
  },

  async withdraw(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const reason = reasonFrom(ctx.request.body);
    const { except } = ctx.request.body as { except?: unknown };
    ctx.body = {
      data: await withdrawPublication(strapi, publication, reason, await exceptFrom(strapi, except, publication)),
    };
  },

  async restore(ctx: Context) {
    const publication = publicationVersionFrom(ctx.params);
    const version = restoredVersionFrom(ctx.query);
    const except = await exceptFrom(strapi, ctx.query.except, publication);
    ctx.body = { data: await restorePublication(strapi, publication, version, except) };
  },

  async correct(ctx: Context) {
    const { type, ...handle } = publicationVersionFrom(ctx.params);
    const { title, slug } = await correctPublication(strapi, { type, ...handle }, correctionFrom(ctx.request.body));
    ctx.body = { data: { type, ...handle, title, slug } };
  },
});
