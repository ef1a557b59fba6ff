import { compare, figure } from './compare.mjs';

/** What the computed fields cost: a list of counters against a list of as many topics, which have none. */
export async function counterFigures({ strapi, get }) {
  for (let index = 0; index < 20; index += 1) {
    const data = { title: `Counter ${index}`, since: '2018-03-04', timeZone: 'Europe/London', message: '{days} days' };
    await strapi.documents('api::counter.counter').create({ data, status: 'published' });
    await strapi.documents('api::topic.topic').create({ data: { name: `Topic ${index}` }, status: 'published' });
  }
  const counters = await compare(
    () => get('/api/counters'),
    () => get('/api/topics'),
    100,
  );
  return [figure('20 counters with computed fields against 20 topics', counters, ['counters', 'topics'])];
}
