import type { Core } from '@strapi/strapi';
import { publicationUids } from '../../press/publication/publication-types';

const readable: readonly string[] = [
  ...publicationUids,
  'api::person.person',
  'api::topic.topic',
  'api::counter.counter',
  'api::clock.clock',
].flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);

const publicActions: readonly string[] = [
  ...readable,
  'api::office.office.find',
  'api::timeline.timeline.find',
  'api::front-page.front-page.find',
  'api::withdrawal.withdrawal.find',
  'api::redirect.redirect.find',
];

/**
 * On the first start: the public role reads what is published and may do nothing else, and nobody can sign up as a
 * consumer. Later starts leave alone what an administrator has changed since. The mark and what it marks travel together:
 * `strapi import` and `transfer` bring the public role along with it.
 */
export async function letPublicRead(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'chancery' });
  if (await store.get({ key: 'public-reading-opened' })) return;
  await strapi.db.transaction(async () => {
    await setPublicActions(strapi);
    await closeSignUp(strapi);
    await store.set({ key: 'public-reading-opened', value: true });
  });
}

async function setPublicActions(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  await permissions.deleteMany({ where: { role: { id: role.id } } });
  for (const action of publicActions) await permissions.create({ data: { action, role: role.id } });
}

/** Consumers show an API token or nothing: a self-made account would only be one more door. */
async function closeSignUp(strapi: Core.Strapi): Promise<void> {
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const current = await settings.get({});
  await settings.set({ value: { ...(current as object), allow_register: false } });
}
