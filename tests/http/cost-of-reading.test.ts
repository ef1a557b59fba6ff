/** What reading costs, in statements: each is sent because something is not known yet. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { countQueries } from '../helpers/count-queries';
import { draft, publish, speech } from '../helpers/entries';
import { askingPastAnswers } from '../helpers/past-memory';

let chancery: Chancery;
let shown: string;
let hidden: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const person = (await publish(strapi, 'api::person.person', { name: 'Ada Marlow' })).documentId;
  const topics = [(await publish(strapi, 'api::topic.topic', { name: 'Harbours' })).documentId];
  const people = [{ function: 'speaker', name: 'Ada Marlow', person }];
  await publish(strapi, 'api::office.office', { name: 'Embassy', timeZone: 'Europe/London' });
  shown = (await publish(strapi, 'api::speech.speech', speech('First light', { topics, people }))).documentId;
  await publish(strapi, 'api::speech.speech', speech('Second light', { topics, people }));
  hidden = (await draft(strapi, 'api::speech.speech', speech('Unlit', { topics, people }))).documentId;
});

afterAll(() => chancery.stop());

async function get(address: string) {
  const { body, status } = await chancery.anyone.get(address);
  expect(status).toBe(200);
  return body;
}

async function ask(query: string) {
  const { body, status } = await chancery.anyone.post('/graphql').send({ query });
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data;
}

const isBegin = (sql: string) => /^BEGIN/i.test(sql);
const asksDefault = (sql: string) => sql.includes('strapi_core_store_settings');

test.each([
  ['a list, its count included', '/api/speeches', 1],
  ['a list with what hangs on it', '/api/speeches?populate[topics]=true&populate[people][populate]=person', 1],
  ['the front page', '/api/front-page?locale=en', 1],
  ['the page of it', '/en', 1],
  ['the timeline', '/api/timeline?limit=20', 0],
])(
  '%s opens one transaction at most, and asks for the default language once at most',
  async (_name, address, begins) => {
    // Made anew, with what is remembered between requests remembered.
    const past = askingPastAnswers(chancery.strapi);
    await past.get(address);
    const queries = await countQueries(chancery.strapi, async () => {
      expect((await past.get(address)).status).toBe(200);
    });
    expect(queries.filter(isBegin)).toHaveLength(begins);
    expect(queries.filter(asksDefault).length).toBeLessThanOrEqual(1);
  },
);

test('a list and its count are of the same default language, and the next request knows of a new one', async () => {
  const locales = chancery.strapi.plugin('i18n').service('locales');
  const before = await get('/api/speeches');
  expect([before.data.length, before.meta.pagination.total]).toEqual([2, 2]);
  await locales.setDefaultLocale({ code: 'fr' });
  try {
    const after = await get('/api/speeches');
    expect([after.data.length, after.meta.pagination.total]).toEqual([0, 0]);
  } finally {
    await locales.setDefaultLocale({ code: 'en' });
  }
});

const relations = 'title people{name person{name}} topics{name}';

test('GraphQL follows the relations of public texts without reading the texts again', async () => {
  let data: Readonly<Record<string, readonly object[]>> = {};
  const queries = await countQueries(chancery.strapi, async () => {
    data = await ask(`{speeches(sort:"title"){${relations}}}`);
  });
  const people = [{ name: 'Ada Marlow', person: { name: 'Ada Marlow' } }];
  const topics = [{ name: 'Harbours' }];
  expect(data).toEqual({
    speeches: [
      { title: 'First light', people, topics },
      { title: 'Second light', people, topics },
    ],
  });
  expect(queries.filter((sql) => /from "?`?(?:[^ ]*\.)?"?speeches"?`? .*"?id"?`? = /.test(sql))).toEqual([]);
});

test('what only the row tells is read from it: its other languages', async () => {
  const { strapi } = chancery;
  const fr = { documentId: shown, locale: 'fr' };
  await strapi.documents('api::speech.speech').update({ ...fr, data: speech('Première lueur') });
  expect(await ask(`{speech(documentId:"${shown}"){localizations{title}}}`)).toEqual({ speech: { localizations: [] } });
  await strapi.documents('api::speech.speech').publish(fr);
  expect(await ask(`{speech(documentId:"${shown}"){localizations{title}}}`)).toEqual({
    speech: { localizations: [{ title: 'Première lueur' }] },
  });
});

test('a row that nobody has seen to be public is read, and tells the public nothing', async () => {
  const { strapi } = chancery;
  const uid = 'api::speech.speech';
  const row = await strapi.db.query(uid).findOne({ where: { documentId: hidden } });
  const request = { state: { route: { method: 'GET', info: { type: 'content-api' } } }, res: {} };
  const topicsOf = async (entity: object) =>
    strapi.requestContext.run(request as never, async () => strapi.db.query(uid).load(entity as never, 'topics'));
  expect(await topicsOf({ id: row.id })).toBeNull();
  expect(await topicsOf(row)).toBeNull();
});
