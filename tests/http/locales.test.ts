/** A language that the site does not have, on every road that takes one. */
import type * as RefuseUnknownLocale from '../../src/desk/locale/refuse-unknown-locale';
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
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

test('all languages at once are a list’s over GraphQL, too', async () => {
  const ask = async (field: string) => (await graphql(`{ ${field} }`)).body;
  const { data: found } = await ask('speeches(locale: "*") { documentId locale }');
  expect(found.speeches).toContainEqual({ documentId: id, locale: 'en' });
  for (const field of [`speech(documentId: "${id}", locale: "*") { title }`, 'office(locale: "*") { name }']) {
    const { errors } = await ask(field);
    expect([field, errors?.[0]?.extensions?.code]).toEqual([field, 'BAD_USER_INPUT']);
  }
});

test('all languages at once are deleted, and not written', async () => {
  const { strapi, anyone, fullAccess } = chancery;
  const { documentId } = await publish(strapi, uid, speech('In all languages'));
  await strapi.documents(uid).update({ documentId, locale: 'fr', data: speech('Partout') as never });
  const path = `/api/speeches/${documentId}?locale=*`;
  const written = await anyone
    .put(path)
    .set('Authorization', fullAccess)
    .send({ data: { title: 'Everywhere' } });
  expect([written.status, await strapi.db.query(uid).count({ where: { documentId } })]).toEqual([400, 3]);
  expect((await anyone.delete(path).set('Authorization', fullAccess)).status).toBe(204);
  expect(await strapi.db.query(uid).count({ where: { documentId } })).toBe(0);
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

test('of a long language that the data say, the beginning is repeated', async () => {
  const sent = { data: { ...data, locale: 'x'.repeat(60) } };
  const { status, body } = await chancery.anyone
    .post('/api/speeches')
    .set('Authorization', chancery.fullAccess)
    .send(sent);
  expect([status, body.error.message, body.error.details.errors?.[0]?.path]).toEqual([
    400,
    `The data are in the locale "${'x'.repeat(40)}" and the request in "en"; expected one.`,
    ['locale'],
  ]);
});

test.each([
  ['the request’s own', 'fr', 'fr'],
  ['none', null, 'fr'],
  ['nothing of it', undefined, 'fr'],
  ['the site’s own, where the request says none', 'en', undefined],
])('data that say %s are taken', async (_what, said, asked) => {
  const { anyone, fullAccess } = chancery;
  const path = `/api/speeches/${id}?status=draft${asked === undefined ? '' : `&locale=${asked}`}`;
  const { status, body } = await anyone
    .put(path)
    .set('Authorization', fullAccess)
    .send({ data: { ...data, locale: said } });
  expect([status, body.data?.locale]).toEqual([200, asked ?? said]);
});

test('a list of languages is one of at most a hundred, each of the site’s', async () => {
  const panel = `/content-manager/collection-types/${uid}`;
  const statusOf = async (locales: readonly string[]) => {
    const query = locales.map((locale, index) => `locale[${index}]=${locale}`).join('&');
    const request = chancery.anyone.post(`${panel}/actions/bulkPublish?${query}`).set('Authorization', editor);
    return (await request.send({ documentIds: [id] })).status;
  };
  const times = (count: number) => Array.from({ length: count }, () => 'en');
  expect(await statusOf(times(2))).toBe(200);
  expect(await statusOf(times(100))).toBe(200);
  expect(await statusOf(times(101))).toBe(400);
  expect(await statusOf(['en', 'xx'])).toBe(400);
});

test('a language is a word, whoever asks for it', async () => {
  const { refuseUnknownLocale } = built<typeof RefuseUnknownLocale>('desk/locale/refuse-unknown-locale');
  for (const asked of [7, ['en'], {}]) {
    const errors = [expect.objectContaining({ path: ['locale'] })];
    await expect(refuseUnknownLocale(chancery.strapi, asked)).rejects.toMatchObject({
      message: '"locale" takes one code of a language, such as fr.',
      details: { errors },
    });
  }
});

test('of a long language that the site does not have, the beginning is repeated', async () => {
  const { body } = await chancery.anyone.get(`/api/speeches?locale=${'x'.repeat(60)}`);
  expect(body.error.message).toContain(`"${'x'.repeat(40)}"`);
});

test('what was taken away past the house is remembered for ten seconds and no longer', async () => {
  const { strapi } = chancery;
  const status = async () => (await chancery.anyone.get('/api/speeches?locale=it')).status;
  await strapi.plugin('i18n').service('locales').create({ code: 'it', name: 'Italian' });
  expect(await status()).toBe(200);
  await strapi.db.connection('i18n_locale').where({ code: 'it' }).delete();
  expect(await status()).toBe(200);
  const nowMs = performance.now();
  const stopwatch = jest.spyOn(performance, 'now').mockImplementation(() => nowMs + 10_000);
  try {
    expect(await status()).toBe(400);
  } finally {
    stopwatch.mockRestore();
  }
});

test('a language that comes and goes is known at once', async () => {
  const locales = chancery.strapi.plugin('i18n').service('locales');
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(400);
  const made = await locales.create({ code: 'de', name: 'German' });
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(200);
  await locales.delete({ id: made.id });
  expect((await chancery.anyone.get('/api/speeches?locale=de')).status).toBe(400);
});
