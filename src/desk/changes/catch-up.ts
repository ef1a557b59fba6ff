import type { Core } from '@strapi/strapi';
import { localeType, publicRoleType, siteType } from '../../press/changes/change';
import { appendChanges, holdStream } from './append-changes';
import { changesOfFurther } from './further-changes';
import { isObserved } from './observe-writes';
import { runningAct } from '../acts/running-act';
import { streamName } from './stream-name';
import { changesOfAll } from './tell-changes';

/**
 * Tells, at each start, what nobody has told: all that is public in a database from before there was a stream, and what was
 * written past the app, by SQL or by an earlier version. So whoever begins at the beginning learns of everything.
 */
export async function catchUp(strapi: Core.Strapi): Promise<void> {
  await streamName(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await holdStream(strapi, trx);
    const act = await runningAct(strapi);
    for (const type of [siteType, publicRoleType, localeType] as const) {
      await appendChanges(strapi, await changesOfFurther(strapi, type));
    }
    const uids = Object.keys(strapi.contentTypes).filter((uid) => isObserved(strapi, uid));
    for (const uid of uids) await appendChanges(strapi, await changesOfAll(strapi, uid, act));
  });
}
