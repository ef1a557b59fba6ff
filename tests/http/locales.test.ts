/** A language that the site does not have, on every road that takes one. */
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
let editor: string;
let id: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  editor = (await signIn(chancery, editorCode)).authorization;
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  id = (await publish(strapi, uid, speech('Harbour lights'))).documentId;
});

afterAll(() => chancery.stop());

const unknown = ['xx', '123', 'EN', 'en-GB', 'e', '', '%2A%2A', '../en', 'null'];
const named = /expected one of en, fr\.$/;

const readings: readonly string[] = [
  '/api/speeches?locale=LOCALE',
  '/api/speeches/ID?locale=LOCALE',
  '/api/office?locale=LOCALE',
  '/api/counters?locale=LOCALE',
  '/api/people?locale=LOCALE',
  '/api/withdrawals?locale=LOCALE',
];

test.each(readings.flatMap((road) => unknown.map((locale) => [road, locale] as const)))(
  'GET %s with %j names those it has',
  async (road, locale) => {
    const { status, body } = await chancery.anyone.get(road.replace('ID', id).replace('LOCALE', locale));
    expect([status, body.error?.message]).toEqual([400, expect.stringMatching(named)]);
  },
);

test.each([
  '/api/timeline?locale=xx',
  '/api/timeline?locale=EN',
  '/api/front-page?locale=xx',
  '/api/front-page?locale=EN',
  '/api/redirects?type=speech&locale=xx&slug=a',
])('GET %s names those it has', async (road) => {
  const { status, body } = await chancery.anyone.get(road);
  expect([status, body.error?.message]).toEqual([400, expect.stringMatching(named)]);
});

test.each(['locale[]=en', 'locale[a]=en', 'locale=en&locale=fr', 'locale'])('%s is no language', async (query) => {
  for (const road of ['/api/speeches', `/api/speeches/${id}`, '/api/timeline', '/api/front-page', '/api/withdrawals']) {
    const { status, body } = await chancery.anyone.get(`${road}?${query}`);
    if (query !== 'locale') expect([road, status, body.data]).toEqual([road, 400, null]);
    expect(status).toBeLessThan(500);
  }
});

test('all languages at once are a list’s, and nothing else’s', async () => {
  expect((await chancery.anyone.get('/api/speeches?locale=*')).status).toBe(200);
  for (const road of [`/api/speeches/${id}`, '/api/office', '/api/timeline', '/api/front-page', '/api/withdrawals'])
    expect([road, (await chancery.anyone.get(`${road}?locale=*`)).status]).toEqual([road, 400]);
});

test('a page in an unknown language is not found', async () => {
  expect((await chancery.anyone.get('/xx')).status).toBe(404);
  expect((await chancery.anyone.get('/EN/messages')).status).toBe(404);
});

const graphql = (query: string, variables?: object, authorization = '') =>
  chancery.anyone.post('/graphql').set('Authorization', authorization).send({ query, variables });

test.each([...unknown.filter((locale) => locale !== '%2A%2A'), 5, ['en'], { a: 1 }])(
  'GraphQL refuses %j wherever it takes a language',
  async (locale) => {
    const asked = [
      'query ($l: I18NLocaleCode) { speeches(locale: $l) { title } }',
      'query ($l: I18NLocaleCode) { speeches_connection(locale: $l) { nodes { title } } }',
      `query ($l: I18NLocaleCode) { speech(documentId: "${id}", locale: $l) { title } }`,
      'query ($l: I18NLocaleCode) { office(locale: $l) { name } }',
    ];
    for (const query of asked) {
      const { body } = await graphql(query, { l: locale });
      expect([query, body.errors?.[0]?.extensions?.code]).toEqual([query, 'BAD_USER_INPUT']);
    }
  },
);

test('GraphQL’s own queries name the languages, too', async () => {
  for (const field of ['timeline(locale: "xx") { data { title } }', 'frontPage(locale: "xx") { data { date } }'])
    expect((await graphql(`{ ${field} }`)).body.errors[0].message).toMatch(named);
});

const data = speech('New');

test.each(['xx', 'EN', '123', ''])('nothing is written in %j', async (locale) => {
  const { strapi, anyone, fullAccess } = chancery;
  const panel = `/content-manager/collection-types/${uid}`;
  const office = '/content-manager/single-types/api::office.office';
  const before = await strapi.db.query(uid).count();
  const token = (method: 'post' | 'put', path: string) => anyone[method](path).set('Authorization', fullAccess);
  const admin = (method: 'post' | 'put' | 'get' | 'delete', path: string) =>
    anyone[method](path).set('Authorization', editor);
  const answers = [
    await token('post', `/api/speeches?locale=${locale}`).send({ data }),
    await token('put', `/api/speeches/${id}?locale=${locale}`).send({ data }),
    await token('put', `/api/office?locale=${locale}`).send({ data: { name: 'L', timeZone: 'Europe/London' } }),
    await admin('post', panel).send({ ...data, locale }),
    await admin('put', `${panel}/${id}`).send({ ...data, locale }),
    await admin('put', `${panel}/${id}?locale=${locale}`).send(data),
    await admin('put', office).send({ name: 'L', locale }),
    await admin('post', `${panel}/${id}/actions/publish`).send({ ...data, locale }),
    await admin('post', `${panel}/clone/${id}`).send({ ...data, locale }),
    await admin('get', `${panel}?locale=${locale}`),
    await admin('get', `${panel}/${id}?locale=${locale}`),
    await admin('get', `/content-manager/relations/${uid}/topics?locale=${locale}`),
    await admin('delete', `${panel}/${id}?locale=${locale}`),
    await admin('post', `${panel}/actions/bulkPublish?locale[]=${locale}`).send({ documentIds: [id] }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400));
  const mutation = 'mutation ($l: I18NLocaleCode, $d: SpeechInput!) { createSpeech(locale: $l, data: $d) { title } }';
  const { body } = await graphql(mutation, { l: locale, d: { title: 'New', date: '2026-03-01' } }, fullAccess);
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(await strapi.db.query(uid).count()).toBe(before);
});

test('data that say another language than the request are refused', async () => {
  const { anyone, fullAccess } = chancery;
  const contradiction = /^The data are in the locale "fr" and the request in "en"; expected one\.$/;
  const posted = await anyone
    .post('/api/speeches')
    .set('Authorization', fullAccess)
    .send({ data: { ...data, locale: 'fr' } });
  expect([posted.status, posted.body.error.message]).toEqual([400, expect.stringMatching(contradiction)]);
  const panel = `/content-manager/collection-types/${uid}/${id}`;
  const put = await anyone.put(`${panel}?locale=en`).set('Authorization', editor).send({ title: 'A', locale: 'fr' });
  expect([put.status, put.body.error.message]).toEqual([400, expect.stringMatching(contradiction)]);
});

test('data that say the request’s own are taken', async () => {
  const { anyone, fullAccess } = chancery;
  const path = `/api/speeches/${id}?locale=fr&status=draft`;
  const { status, body } = await anyone
    .put(path)
    .set('Authorization', fullAccess)
    .send({ data: { ...data, locale: 'fr' } });
  expect([status, body.data?.locale]).toEqual([200, 'fr']);
});

test('a language that comes and goes is known at once', async () => {
  const locales = chancery.strapi.plugin('i18n').service('locales');
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(400);
  const made = await locales.create({ code: 'de', name: 'German' });
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(200);
  await locales.delete({ id: made.id });
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(400);
});
