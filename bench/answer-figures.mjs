import { compare, figure } from './compare.mjs';

/**
 * What the look at each answer costs: one populated list, asked by a token whose answers are looked through and by one
 * that may read drafts, whose answers are not. Both are found in the same way.
 */
export async function answerFigures({ strapi, get }) {
  await fill(strapi);
  const asked = 'populate[topics]=true&populate[people][populate]=person&populate[localizations]=true';
  const address = `/api/speeches?${asked}&pagination[pageSize]=20&pagination[withCount]=false&sort=id:desc`;
  const [filtered, whole] = await Promise.all(['read-only', 'full-access'].map((type) => tokenOf(strapi, type)));
  const figures = await compare(
    () => get(address, { Authorization: filtered }),
    () => get(address, { Authorization: whole }),
    100,
  );
  return [figure('20 populated texts, each answer looked through against none', figures, ['looked through', 'not'])];
}

async function fill(strapi) {
  const create = async (uid, data) => (await strapi.documents(uid).create({ data, status: 'published' })).documentId;
  const topics = [];
  for (let index = 0; index < 5; index += 1) {
    topics.push(await create('api::topic.topic', { name: `Harbour ${index}` }));
  }
  const person = await create('api::person.person', { name: 'Ada Marlow' });
  const people = [{ function: 'speaker', name: 'Ada Marlow', person }];
  for (let index = 0; index < 20; index += 1) {
    await create('api::speech.speech', { title: `Lights ${index}`, date: '2026-03-01', topics, people });
  }
}

async function tokenOf(strapi, type) {
  const made = await strapi.service('admin::api-token').create({ name: type, type, description: '', lifespan: null });
  return `Bearer ${made.accessKey}`;
}
