import type { Core } from '@strapi/strapi';
import { whenIdle } from '../../src/desk/when-idle';

/** Takes all content away, as if the site had just been set up; its settings and permissions stay. */
export async function clear(strapi: Core.Strapi): Promise<void> {
  await whenIdle(strapi);
  for (const uid of Object.keys(strapi.contentTypes).filter((name) => name.startsWith('api::'))) {
    await strapi.db.query(uid as 'api::speech.speech').deleteMany({});
  }
}
