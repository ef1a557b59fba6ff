/** Every attempt to see something unpublished, over REST and GraphQL, by somebody without a token. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const SECRET = 'Zephyr accord';
let chancery: Chancery;
let publicId: string;
let secretId: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const secretPerson = await draft(strapi, 'api::person.person', { name: `${SECRET} envoy` });
  const secretTopic = await draft(strapi, 'api::topic.topic', { name: `${SECRET} topic` });
  const people = [
    { function: 'speaker', name: 'Ada Marlow', person: person.documentId },
    { function: 'signatory', name: 'Somebody', person: secretPerson.documentId },
  ];
  const open = await publish(strapi, 'api::speech.speech', speech('Harbour lights', { people }));
  publicId = open.documentId;
  // A later edit of a published text is a draft as well, in its own locale and in another.
  const edit = { title: `${SECRET} edited`, topics: [secretTopic.documentId] };
  const speeches = strapi.documents('api::speech.speech');
  await speeches.update({ documentId: publicId, locale: 'en', data: edit });
  await speeches.update({
    documentId: publicId,
    locale: 'ru',
    data: { title: `${SECRET} по-русски`, date: '2026-03-01' },
  });
  secretId = (await draft(strapi, 'api::speech.speech', speech(SECRET))).documentId;
  for (const type of ['interview', 'statement', 'article', 'announcement']) {
    await draft(strapi, `api::${type}.${type}`, { title: `${SECRET} ${type}`, date: '2026-03-02', featured: true });
  }
  await draft(strapi, 'api::counter.counter', { title: `${SECRET} counter` });
  await draft(strapi, 'api::clock.clock', { label: `${SECRET} clock` });
});

afterAll(() => chancery.stop());

const plurals = [
  'speeches',
  'interviews',
  'statements',
  'articles',
  'announcements',
  'people',
  'topics',
  'counters',
  'clocks',
];

/** Addresses that must answer without a word of what is secret, whatever their status code. */
const attempts: string[] = [
  ...plurals.flatMap((plural) => [
    `/api/${plural}`,
    `/api/${plural}?status=draft`,
    `/api/${plural}?status=draft&locale=*`,
    `/api/${plural}?status=anything`,
    `/api/${plural}?status[]=draft`,
    `/api/${plural}?status[$eq]=draft`,
    `/api/${plural}?status=`,
    `/api/${plural}?publicationFilter=modified`,
    `/api/${plural}?publicationFilter=never-published`,
    `/api/${plural}?publicationFilter=never-published-document`,
    `/api/${plural}?hasPublishedVersion=false`,
    `/api/${plural}?filters[publishedAt][$null]=true`,
    `/api/${plural}?_q=Zephyr`,
    `/api/${plural}?locale=ru`,
    `/api/${plural}?locale=*`,
    `/api/${plural}?populate=*`,
    `/api/${plural}?populate=localizations`,
    `/api/${plural}?populate[localizations][status]=draft`,
    `/api/${plural}?populate[localizations][filters][publishedAt][$null]=true`,
    `/api/${plural}?populate[localizations][filters][publishedAt][$null]=true&locale=*`,
  ]),
  '/api/speeches?populate[people][populate][person][status]=draft',
  '/api/speeches?populate[people][populate]=person',
  '/api/speeches?populate[people][populate][person][filters][publishedAt][$null]=true',
  '/api/speeches?populate[topics][filters][publishedAt][$null]=true',
  '/api/speeches?populate[topics][publicationFilter]=modified',
  '/api/speeches?populate[createdBy]=*',
  '/api/speeches?pagination[withCount]=true&status=draft',
  '/api/office?status=draft',
  '/api/timeline',
  '/api/timeline?locale=ru',
  '/api/timeline?q=Zephyr',
  '/api/timeline?status=draft',
  '/api/timeline?featured=true',
  '/api/upload/files',
  '/api/upload/files?populate=*',
  '/api/content-type-builder/content-types',
];

test.each(attempts)('GET %s says nothing unpublished', async (address) => {
  const { text, status } = await chancery.anyone.get(encodeURI(address));
  expect(text).not.toMatch(/Zephyr/i);
  expect(status).toBeLessThan(500);
});

test('a single draft cannot be had by its documentId, and nothing tells it from one that never was', async () => {
  for (const query of ['', '?status=draft', '?publicationFilter=never-published', '?locale=ru']) {
    const [secret, never] = await Promise.all([
      chancery.anyone.get(`/api/speeches/${secretId}${query}`),
      chancery.anyone.get(`/api/speeches/abcdefghijklmnopqrstuvwx${query}`),
    ]);
    expect(secret.status).toBeGreaterThanOrEqual(400);
    expect({ status: secret.status, body: secret.body }).toEqual({ status: never.status, body: never.body });
  }
});

test('the refusal is a sentence', async () => {
  const { status, body } = await chancery.anyone.get('/api/speeches?status=draft');
  expect(status).toBe(403);
  expect(body.data).toBeNull();
  expect(body.error.message).toBe(
    'Only published texts are public, so a status other than "published" needs an API token with a right to drafts.',
  );
});

/** Among published texts alone they would tell which have edits that nobody is to know of. */
const cohorts = [
  'publicationFilter=modified',
  'publicationFilter=unmodified',
  'publicationFilter=published-with-draft',
  'publicationFilter=published-without-draft',
  'publicationFilter=never-published',
  'publicationFilter=has-published-version',
  'publicationFilter=',
  'hasPublishedVersion=true',
  'hasPublishedVersion=false',
];

test.each(cohorts.flatMap((cohort) => [cohort, `${cohort}&status=published`]))(
  'GET /api/speeches?%s is refused: it tells published texts apart by their drafts',
  async (query) => {
    const name = query.includes('publicationFilter') ? 'publicationFilter' : 'hasPublishedVersion';
    for (const address of ['/api/speeches', `/api/speeches/${publicId}`]) {
      const { status, body } = await chancery.anyone.get(`${address}?${query}`);
      expect({ status, message: body.error?.message }).toEqual({
        status: 403,
        message: `Only published texts are public, so the parameter "${name}" needs an API token with a right to drafts.`,
      });
    }
  },
);

test.each(['modified', 'unmodified'])('a relation’s publicationFilter=%s is refused as well', async (cohort) => {
  for (const path of ['populate[topics]', 'populate[localizations]', 'populate[people][populate][person]']) {
    const { status, body } = await chancery.anyone.get(`/api/speeches?${path}[publicationFilter]=${cohort}`);
    expect([path, status, body.data]).toEqual([path, 403, null]);
  }
});

test.each(['publicationFilter: MODIFIED', 'publicationFilter: UNMODIFIED', 'hasPublishedVersion: true'])(
  'GraphQL: speeches(%s) is refused in the list and in its count',
  async (argument) => {
    for (const query of [
      `{ speeches(${argument}) { title } }`,
      `{ speeches(${argument}, status: PUBLISHED) { title } }`,
      `{ speeches_connection(${argument}) { pageInfo { total } } }`,
    ]) {
      const { body } = await chancery.anyone.post('/graphql').send({ query });
      expect([query, body.errors?.[0].message]).toEqual([
        query,
        expect.stringMatching(/^Only published texts are public, so the parameter "/),
      ]);
    }
  },
);

test('without such a parameter the same published text is there, and a token may ask with it', async () => {
  const titlesOf = async (query: string, token = '') => {
    const request = chancery.anyone.get(`/api/speeches?${query}`);
    const { body } = await (token ? request.set('Authorization', token) : request);
    return body.data.map(({ title }: { title: string }) => title);
  };
  expect(await titlesOf('status=published')).toEqual(['Harbour lights']);
  expect(await titlesOf('status=published&publicationFilter=modified', chancery.fullAccess)).toEqual([
    'Harbour lights',
  ]);
});

/** Filters and sorts as oracles: a guess that is right must look like one that is wrong. */
const guesses: readonly (readonly [string, string, string])[] = [
  ['a title', 'filters[title][$startsWith]=Zephyr', 'filters[title][$startsWith]=Quartz'],
  [
    'a locale’s title',
    'filters[localizations][title][$startsWith]=Zephyr',
    'filters[localizations][title][$startsWith]=Quartz',
  ],
  [
    'a locale’s title, nested in an or',
    'filters[$or][0][localizations][title][$startsWith]=Zephyr',
    'filters[$or][0][localizations][title][$startsWith]=Quartz',
  ],
  [
    'a person',
    'filters[people][person][name][$startsWith]=Zephyr',
    'filters[people][person][name][$startsWith]=Quartz',
  ],
  [
    'a person’s other locale',
    'filters[people][person][localizations][name][$startsWith]=Zephyr',
    'filters[people][person][localizations][name][$startsWith]=Quartz',
  ],
  ['a topic', 'filters[topics][name][$startsWith]=Zephyr', 'filters[topics][name][$startsWith]=Quartz'],
  ['a count', 'pagination[withCount]=true&_q=Zephyr', 'pagination[withCount]=true&_q=Quartz'],
  ['a private attribute', 'filters[embargoedUntil][$null]=true', 'filters[embargoedUntil][$null]=false'],
];

test.each(guesses)('guessing %s tells nothing', async (_what, right, wrong) => {
  const answers = await Promise.all(
    [right, wrong].map((query) => chancery.anyone.get(encodeURI(`/api/speeches?${query}`))),
  );
  expect(answers[0]!.status).toBe(answers[1]!.status);
  expect(answers[0]!.body.data).toEqual(answers[1]!.body.data);
  expect(answers[0]!.body.meta).toEqual(answers[1]!.body.meta);
});

/** The same over GraphQL, at the root and inside a relation. */
const graphqlGuesses: readonly string[] = [
  '{ speeches(filters: { localizations: { title: { startsWith: "GUESS" } } }) { documentId } }',
  '{ speeches { localizations(filters: { title: { startsWith: "GUESS" } }) { documentId } } }',
  '{ speeches { localizations(filters: { localizations: { title: { startsWith: "GUESS" } } }) { documentId } } }',
  '{ speeches { people { person(filters: { localizations: { name: { startsWith: "GUESS" } } }) { documentId } } } }',
  '{ people(filters: { localizations: { name: { startsWith: "GUESS" } } }) { documentId } }',
  '{ speeches(filters: { topics: { name: { startsWith: "GUESS" } } }) { documentId } }',
  '{ speeches_connection(filters: { localizations: { title: { startsWith: "GUESS" } } }) { pageInfo { total } } }',
];

test.each(graphqlGuesses)('GraphQL: guessing by %s tells nothing', async (query) => {
  const [right, wrong] = await Promise.all(
    ['Zephyr', 'Quartz'].map((guess) =>
      chancery.anyone.post('/graphql').send({ query: query.replace('GUESS', guess) }),
    ),
  );
  expect(right!.status).toBe(wrong!.status);
  expect(right!.body).toEqual(wrong!.body);
});

test.each(['localizations.title', 'localizations.title:desc', 'embargoedUntil:asc', 'createdBy.email'])(
  'sorting by %s is refused',
  async (sort) => {
    const { status } = await chancery.anyone.get(`/api/speeches?sort=${sort}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  },
);

test.each([
  '{ speeches(sort: "localizations.title") { documentId } }',
  '{ speeches(sort: ["date", "localizations.title:desc"]) { documentId } }',
  '{ speeches { localizations(sort: "localizations.title") { documentId } } }',
])('GraphQL: %s is refused with a sentence', async (query) => {
  const { body } = await chancery.anyone.post('/graphql').send({ query });
  // Within an entry no relation is sorted through, whichever it is (decision 22).
  expect(body.errors[0].message).toMatch(/^Only published texts are public|goes through a relation/);
});

const queries: string[] = [
  '{ speeches(status: DRAFT) { title documentId } }',
  '{ speeches_connection(status: DRAFT) { nodes { title } pageInfo { total } } }',
  '{ speech(documentId: "ID", status: DRAFT) { title } }',
  '{ speech(documentId: "SECRET") { title } }',
  '{ speech(documentId: "SECRET", status: DRAFT) { title } }',
  '{ speeches(locale: "ru") { title } }',
  '{ speeches(locale: "ru", status: DRAFT) { title } }',
  '{ speeches(publicationFilter: NEVER_PUBLISHED) { title } }',
  '{ speeches(hasPublishedVersion: false) { title } }',
  '{ speeches { title localizations { title } localizations_connection { nodes { title } } } }',
  '{ speeches { title people { name person { name } } topics { name } } }',
  '{ speeches { topics(filters: { name: { startsWith: "Zephyr" } }) { name } } }',
  '{ speeches(filters: { title: { startsWith: "Zephyr" } }) { title } }',
  '{ speeches(filters: { localizations: { title: { startsWith: "Zephyr" } } }) { documentId } }',
  '{ speeches(sort: "localizations.title") { documentId } }',
  '{ speeches { localizations(filters: { title: { startsWith: "Zephyr" } }) { documentId } } }',
  '{ speeches { localizations(sort: "localizations.title") { documentId title } } }',
  '{ people(status: DRAFT) { name } }',
  '{ topics(status: DRAFT) { name } }',
  '{ counters(status: DRAFT) { title } }',
  '{ clocks(status: DRAFT) { label } }',
  '{ office(status: DRAFT) { name } }',
  '{ timeline { data { title } } }',
  '{ timeline(q: "Zephyr") { data { title } } }',
  '{ timeline(locale: "ru") { data { title } } }',
  '{ frontPage { data { latest { title } featured { title } } } }',
  'mutation { createSpeech(data: { title: "Zephyr" }) { title } }',
];

test.each(queries)('GraphQL %s says nothing unpublished', async (query) => {
  const { text, status } = await chancery.anyone
    .post('/graphql')
    .send({ query: query.replace('SECRET', secretId).replace('ID', publicId) });
  const said = JSON.parse(text) as { data?: unknown };
  expect(JSON.stringify(said.data ?? null)).not.toMatch(/Zephyr/i);
  expect(status).toBeLessThan(500);
});

test('GraphQL refuses drafts with a sentence, also under an alias and by a variable', async () => {
  const query =
    'query ($status: PublicationStatus) { ok: speeches { title } hidden: speeches(status: $status) { title } }';
  const { body } = await chancery.anyone.post('/graphql').send({ query, variables: { status: 'DRAFT' } });
  expect(body.errors[0].message).toMatch(/^Only published texts are public/);
  expect(JSON.stringify(body.data)).not.toMatch(/Zephyr/);
});

const writes: readonly (readonly ['post' | 'put' | 'delete', string])[] = [
  ['post', '/api/speeches'],
  ['put', '/api/office'],
  ['delete', '/api/office'],
  ['post', '/api/auth/local/register'],
  ['post', '/api/auth/local'],
  ['post', '/api/upload'],
  ['post', '/api/counters'],
];

test.each(writes)('%s %s is refused to anyone', async (method, address) => {
  const { status } = await chancery.anyone[method](address).send({ data: { title: 'x', name: 'x', timeZone: 'UTC' } });
  expect([401, 403, 404, 405]).toContain(status);
});

test('PUT and DELETE of a published entry are refused to anyone', async () => {
  const address = `/api/speeches/${publicId}`;
  expect((await chancery.anyone.put(address).send({ data: { title: 'x' } })).status).toBe(403);
  expect((await chancery.anyone.delete(address)).status).toBe(403);
});

test('a full-access token still sees drafts: the gate tells people apart, it does not hide from the house', async () => {
  const { body } = await chancery.anyone.get('/api/speeches?status=draft').set('Authorization', chancery.fullAccess);
  expect(JSON.stringify(body.data)).toMatch(/Zephyr/);
});

test('what is published is there to read', async () => {
  const { body, status } = await chancery.anyone.get('/api/speeches?populate[people][populate]=person');
  expect(status).toBe(200);
  expect(body.data.map((entry: { title: string }) => entry.title)).toEqual(['Harbour lights']);
  expect(body.data[0].people[0].person.name).toBe('Ada Marlow');
  expect(body.data[0].people[1].person).toBeNull();
});
