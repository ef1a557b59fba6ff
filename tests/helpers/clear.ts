import type { Core } from '@strapi/strapi';
import { whenIdle } from '../../src/desk/sql/when-idle';

/** Takes all content away, as if the site had just been set up; its settings, permissions and record stay. */
export async function clear(strapi: Core.Strapi): Promise<void> {
  await whenIdle(strapi);
  for (const uid of Object.keys(strapi.contentTypes).filter(isContent)) {
    await strapi.db.query(uid as 'api::speech.speech').deleteMany({});
  }
}

function isContent(uid: string): boolean {
  return uid.startsWith('api::') && uid !== 'api::record.record';
}
