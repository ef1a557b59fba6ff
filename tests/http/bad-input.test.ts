/** Input that is not what it should be, on every road: never a 5xx, never a stack trace, always a sentence. */
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
const who = new Map<string, string>([['nobody', '']]);
let id: string;
let logged: unknown[];

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  const topic = await publish(strapi, 'api::topic.topic', { name: 'Trade' });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  id = (await publish(strapi, uid, speech('Harbour lights', { topics: [topic.documentId] }))).documentId;
  who.set('a token', chancery.fullAccess);
  who.set('an editor', (await signIn(chancery, editorCode)).authorization);
  who.set('a super admin', (await signIn(chancery, 'strapi-super-admin')).authorization);
  strapi.log.error = ((entry: unknown) => void logged.push(entry)) as never;
});

afterAll(() => chancery.stop());
beforeEach(() => (logged = []));
afterEach(() => expect(logged).toEqual([]));

const long = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('&');

const questions: readonly string[] = [
  'fields=',
  'fields[a]=b',
  'fields=nope',
  'fields=constructor',
  'fields=topics',
  'filters=',
  'filters=a',
  'filters[0]=a',
  'filters[nope]=a',
  'filters[$and]=a',
  'filters[$and][0]=a',
  'filters[$not]=a',
  'filters[$eq]=a',
  'filters[title][$foo]=a',
  'filters[title][$and][0]=a',
  'filters[title][$eq][a]=b',
  'filters[featured][$gt]=true',
  'filters[date][$contains]=2026',
  'filters[dayOrder][$containsi]=1',
  'filters[body][$containsi]=a',
  'filters[date][$between]=2026-01-01',
  'filters[date][$between][0]=2026-01-01',
  'filters[title][$in][0][a]=b',
  'filters[title][$null]=maybe',
  'filters[date]=2026-13-45',
  'filters[date]=0000-01-01',
  'filters[firstPublishedAt][$gt]=soon',
  'filters[firstPublishedAt][$gt]=%2B275760-09-13T00:00:00Z',
  'filters[id]=99999999999',
  'filters[id]=NaN',
  'filters[id]=1e309',
  'filters[topics]=trade',
  'filters[topics][$not][name]=a',
  'filters[topics][$eq][name]=a',
  'filters[people]=a',
  'filters[localizations][localizations][title]=a',
  'filters[attachments][related][id]=1',
  'filters[title]=%00',
  long(30, (index) => `filters[$and][${index}][people][name][$containsi]=a`),
  `filters${'[$not]'.repeat(15)}[title]=a`,
  'sort=',
  'sort=title:up',
  'sort=people',
  'sort=body',
  'sort=topics',
  'sort[topics]=asc',
  'sort[title][0]=asc',
  'sort=constructor',
  'sort=title,date,slug,place,id,documentId',
  'sort=localizations.localizations.title',
  'populate=',
  'populate=nope',
  'populate=title',
  'populate=constructor',
  'populate[topics]=maybe',
  'populate[topics][nope]=a',
  'populate[topics][filters]=a',
  'populate[topics][fields]=',
  'populate[topics][sort]=up:down',
  'populate[topics][limit]=-5',
  'populate[localizations][populate]=localizations',
  'populate=localizations.localizations',
  'pagination=a',
  'pagination[page]=0',
  'pagination[page]=-1',
  'pagination[page]=NaN',
  'pagination[page]=1e309',
  'pagination[page]=',
  'pagination[page]=99999999999999999999',
  'pagination[page]=2147483647&pagination[pageSize]=100',
  'pagination[page][a]=1',
  'pagination[start]=-1',
  'pagination[limit]=-2',
  'pagination[page]=1&pagination[start]=1',
  'pagination[withCount]=maybe',
  'pagination[nope]=1',
  'status=',
  'status=hidden',
  'status[]=draft',
  '_q[]=a',
  '_q[a]=b',
  `_q=${'a'.repeat(201)}`,
  'publicationFilter[]=a',
  'nope=1',
  '%',
  '%zz',
  'filters[title]=%ED%A0%80',
  `a=${'b'.repeat(9_000)}`,
];

const lists: readonly (readonly [string, string])[] = [
  ['nobody', '/api/speeches'],
  ['nobody', '/api/counters'],
  ['a token', '/api/upload/files'],
  ['an editor', `/content-manager/collection-types/${uid}`],
];

test.each(lists)('%s at %s: every bad question is refused with a sentence', async (sender, road) => {
  for (const question of questions) {
    const { status, body } = await get(sender, `${road}?${question}`);
    expect([question, status < 500]).toEqual([question, true]);
    // Another type has other attributes, and the panel wider limits: what is bad there is not bad everywhere.
    if (road !== '/api/speeches') continue;
    expect([question, status, typeof body.error?.message]).toEqual([
      question,
      question.startsWith('publicationFilter') ? 403 : 400,
      'string',
    ]);
  }
});

function get(sender: string, path: string) {
  return chancery.anyone.get(encodeURI(path).replace(/%25/g, '%')).set('Authorization', who.get(sender) ?? '');
}

test.each(['words', 5, true, {}, { type: 'paragraph' }, ['words'], [5]])(
  'blocks given as %j are refused, and the text stands',
  async (body) => {
    const title = 'Harbour lights';
    const panel = `/content-manager/collection-types/${uid}/${id}`;
    const mutation = 'mutation ($d: SpeechInput!) { updateSpeech(documentId: "ID", data: $d) { title } }';
    const turns = [{ speaker: 'A', role: 'question', body }];
    const put = (path: string, sender: string, sent: object) =>
      chancery.anyone
        .put(path)
        .set('Authorization', who.get(sender) ?? '')
        .send(sent);
    expect((await put(`/api/speeches/${id}`, 'a token', { data: { title, body } })).status).toBe(400);
    expect((await put(`/api/speeches/${id}`, 'a token', { data: { title, turns } })).status).toBe(400);
    expect((await put(panel, 'an editor', { title, body })).status).toBe(400);
    const graphql = await chancery.anyone
      .post('/graphql')
      .set('Authorization', chancery.fullAccess)
      .send({ query: mutation.replace('ID', id), variables: { d: { body } } });
    expect(graphql.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const { body: stored } = await chancery.anyone.get(`/api/speeches/${id}`);
    expect(stored.data.body[0].children[0].text).toBe('Harbour lights: the text.');
  },
);

test('what the documentation and the panel ask for is answered', async () => {
  const asked: readonly (readonly [string, string])[] = [
    ['nobody', '/api/speeches?populate=*&pagination[pageSize]=100'],
    [
      'nobody',
      '/api/speeches?populate[turns][populate]=person&populate[people][populate][person][populate]=posts&populate[topics]=true',
    ],
    [
      'nobody',
      '/api/speeches?filters[topics][slug]=trade&filters[people][person][slug]=a&sort=date:desc&fields=title,slug',
    ],
    ['nobody', `/api/speeches?${long(50, (index) => `filters[documentId][$in][${index}]=abcdefghijklmnopqrstuvwx`)}`],
    ['nobody', '/api/counters?at=2026-03-01T12:00:00Z'],
    [
      'an editor',
      `/content-manager/collection-types/${uid}?page=1&pageSize=10&sort=status:ASC&filters[$and][0][__status][$eq]=draft&locale=en`,
    ],
    [
      'an editor',
      `/content-manager/collection-types/${uid}?page=1&pageSize=100&sort=title:ASC&_q=harbour&filters[$and][0][topics][name][$contains]=a`,
    ],
    [
      'an editor',
      `/content-manager/relations/${uid}/topics?id=${id}&pageSize=10&_q=&_filter=$containsi&idsToOmit[]=1&page=1&status=draft&locale=en`,
    ],
    ['an editor', `/content-manager/relations/${uid}/${id}/topics?page=1&pageSize=5&locale=en&status=draft`],
    [
      'an editor',
      '/content-manager/relations/press.byline/person?pageSize=10&page=1&_filter=$contains&locale=en&status=draft',
    ],
    ['an editor', '/upload/files?page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][folder][id][$null]=true'],
    [
      'an editor',
      '/upload/files?filters[$and][0][mime][$not][$contains][0]=image&filters[$and][0][mime][$not][$contains][1]=video',
    ],
    [
      'an editor',
      '/upload/folders?pagination[pageSize]=-1&filters[$and][0][parent][id][$null]=true&sort=createdAt:DESC',
    ],
    ['a super admin', '/admin/users?page=1&pageSize=10&sort=firstname:ASC&_q=ada'],
    ['a super admin', '/admin/roles?sort=name:ASC'],
  ];
  for (const [sender, path] of asked) {
    const { status, body } = await get(sender, path);
    expect([path, status, body.error]).toEqual([path, 200, undefined]);
  }
});

const other: readonly (readonly [string, string])[] = [
  ...[
    '/en/speeches/a%00',
    '/preview/speech/a%00/en?expires=1&signature=a',
    '/api/timeline?q=%00',
    '/api/timeline?person=%00',
    `/api/timeline?cursor=${forged()}`,
    '/api/timeline?from=0000-01-01',
    '/en/messages?cursor=%00',
    '/api/front-page?at=%00',
    '/api/withdrawals?slug=%00',
    '/api/redirects?type=speech&locale=en&slug=%00',
    '/content-manager/collection-types/nope',
    '/content-manager/relations/plugin::upload.file/related',
  ].map((path) => ['nobody', path] as const),
  ...[
    '/content-manager/relations/plugin::upload.file/related',
    '/content-manager/relations/plugin::upload.file/1/related',
    '/content-manager/relations/constructor/x',
    `/content-manager/relations/${uid}/constructor`,
    '/content-manager/relations/press.byline/abc/person',
    `/content-manager/relations/${uid}/topics?idsToOmit[]=abc`,
    `/content-manager/relations/${uid}/topics?id[]=1`,
    `/content-manager/relations/${uid}/topics?_filter=$between&_q=a`,
    `/content-manager/relations/${uid}/topics?_q[]=a`,
    `/content-manager/relations/${uid}/abc/topics?page=-1`,
    '/content-manager/collection-types/constructor',
    '/admin/users?sort=nope',
    '/admin/users?filters[$and]=a',
    '/admin/users/abc',
    '/admin/users/99999999999',
    '/admin/roles?fields=',
    '/admin/roles/abc',
    '/admin/api-tokens/abc',
    '/admin/webhooks/abc',
    '/upload/files?_q[]=a',
    '/upload/files/abc',
    '/upload/folders/99999999999',
    '/upload/folders?sort=nope',
    '/i18n/locales/abc',
    '/content-type-builder/content-types/constructor',
    `/content-manager/relations/${uid}/localizations`,
    `/content-manager/relations/${uid}/createdBy`,
    '/users-permissions/roles/abc',
  ].map((path) => ['a super admin', path] as const),
];

function forged(): string {
  const text = JSON.stringify(['2026-03-01', 2 ** 40, 'a', 'speech']);
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return Buffer.from((hash >>> 0).toString(16).padStart(8, '0') + text).toString('base64url');
}

test.each(other)('%s gets from %s no fault of the house', async (sender, path) => {
  const { status } = await get(sender, path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

const text = { type: 'text', text: 'a' };
const values: readonly (readonly [string, unknown])[] = [
  ...[5, true, {}, ['a']].map((value) => ['title', value] as const),
  ...[
    'a',
    5,
    {},
    [text],
    [{ type: 'paragraph' }],
    [{ type: 'image', image: { width: {} }, children: [text] }],
    [null],
  ].map((value) => ['body', value] as const),
  ...['a', {}, ['a'], [{ speaker: {} }], [{ id: 'abc' }], [{ speaker: 'a', body: 'a' }]].map(
    (value) => ['turns', value] as const,
  ),
  ...[true, [{}], '99999999999', { connect: 5 }, { add: [1] }, [{ id: {} }]].map((value) => ['topics', value] as const),
  ...['abc', [99999999999], { url: 'a' }].map((value) => ['attachments', value] as const),
  ['date', '2026-13-45'],
  ['date', '0000-01-01'],
  ['embargoedUntil', 'soon'],
  ['embargoedUntil', '+275760-09-13T00:00:00Z'],
  ['dayOrder', 2 ** 31],
  ['dayOrder', 'a'],
  ['featured', 'maybe'],
  ['form', 5],
  ['form', 'nope'],
  ['slug', {}],
  ['place', 'a\0'],
  ['place', 'a\ud800'],
];

test.each(values)('the field %s as %j is refused on every road, and nothing is saved', async (name, value) => {
  const data = { title: 'Bad', date: '2026-03-01', [name]: value };
  const { anyone, fullAccess, strapi } = chancery;
  const editor = who.get('an editor') ?? '';
  const panel = `/content-manager/collection-types/${uid}`;
  const before = await strapi.db.query(uid).count();
  const answers = [
    await anyone.post('/api/speeches').set('Authorization', fullAccess).send({ data }),
    await anyone
      .put(`/api/speeches/${id}`)
      .set('Authorization', fullAccess)
      .send({ data: { [name]: value } }),
    await anyone.post(panel).set('Authorization', editor).send(data),
    await anyone
      .put(`${panel}/${id}`)
      .set('Authorization', editor)
      .send({ [name]: value }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect(answers.every(({ body }) => /\S \S/.test(body.error.message))).toBe(true);
  expect(await strapi.db.query(uid).count()).toBe(before);
});

const bodies = [
  '[]',
  '"x"',
  'null',
  '5',
  '{',
  '{"data":[]}',
  '{"data":5}',
  '{"data":null}',
  '{"data":{"__proto__":{"a":1}}}',
  '{"a":"\\u0000"}',
  '{"a":"\\ud800"}',
  '['.repeat(20_000),
  `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
];

const doors: readonly (readonly [string, 'post' | 'put', string])[] = [
  ['a token', 'post', '/api/speeches'],
  ['a token', 'put', '/api/office'],
  ['nobody', 'post', '/graphql'],
  ['nobody', 'post', `/content-manager/collection-types/${uid}`],
  ['nobody', 'post', '/content-manager/collection-types/nope'],
  ['an editor', 'post', `/content-manager/collection-types/${uid}/actions/bulkPublish`],
  ['nobody', 'post', '/admin/login'],
  ['nobody', 'post', '/admin/forgot-password'],
  ['nobody', 'post', '/api/auth/local'],
  ['a super admin', 'put', '/admin/roles/1/permissions'],
  ['a super admin', 'post', '/content-manager/uid/generate'],
];

test.each(doors)('%s, %s %s: a body that is none is refused', async (sender, method, path) => {
  for (const body of bodies) {
    const request = chancery.anyone[method](path).set('Authorization', who.get(sender) ?? '');
    const { status } = await request.type('json').send(body);
    expect([body.slice(0, 40), status >= 400 && status < 500]).toEqual([body.slice(0, 40), true]);
  }
});

test.each([
  ['text/plain', 'x', {}],
  ['application/json; charset=nope', '{}', {}],
  ['application/json', '{"a":1}', { 'Content-Encoding': 'nope' }],
  ['application/x-www-form-urlencoded', 'data=5&a[b]=%00', {}],
  ['multipart/form-data', 'x', {}],
  ['application/xml', '<a/>', {}],
])('a body of the type %s is refused', async (type, body, headers) => {
  for (const path of ['/api/speeches', '/admin/login', `/content-manager/collection-types/${uid}`]) {
    const { status } = await chancery.anyone
      .post(path)
      .set({ ...headers, Authorization: chancery.fullAccess })
      .type(type)
      .send(body);
    expect([path, status >= 400 && status < 500]).toEqual([path, true]);
  }
});

test.each<readonly [string, object]>([
  ['/admin/users', { email: 5 }],
  ['/admin/users/batch-delete', { ids: ['abc'] }],
  ['/admin/users/batch-delete', { ids: [99_999] }],
  ['/admin/permissions/check', { permissions: 5 }],
  ['/admin/webhooks/99999/trigger', {}],
  ['/upload/folders', { name: 'A', parent: 'abc' }],
  ['/upload/folders', { name: 'A', parent: 99_999_999_999 }],
  ['/upload/actions/bulk-move', { fileIds: ['abc'], destinationFolderId: 'abc' }],
  ['/upload/actions/bulk-delete', { folderIds: ['abc'] }],
  ['/upload?id=abc', {}],
  ['/users-permissions/email-templates', { data: 1 }],
  ['/admin/webhooks/batch-delete', { ids: [99_999_999_999] }],
])('a super admin’s POST %s with %j is refused', async (path, body) => {
  const { status } = await chancery.anyone
    .post(path)
    .set('Authorization', who.get('a super admin') ?? '')
    .send(body);
  expect([status >= 400, status < 500]).toEqual([true, true]);
});

test('GraphQL refuses what does not fit, and says so as the caller’s', async () => {
  const fields = [
    'speeches(sort: "nope") { title }',
    'speeches(filters: { title: { eq: "\\u0000" } }) { title }',
    'speeches(filters: { topics: { not: { name: { eq: "a" } } } }) { title }',
    'speeches(filters: { featured: { gt: true } }) { title }',
    'speeches(filters: { date: { between: ["2026-01-01"] } }) { title }',
    'speeches(pagination: { page: -1 }) { title }',
    'speeches(pagination: { start: 2147483647, page: 1 }) { title }',
    'speeches { topics(sort: "nope") { name } }',
    'speech(documentId: "\\u0000") { title }',
    'timeline(q: "\\u0000") { data { title } }',
  ];
  for (const field of fields) {
    const { body } = await chancery.anyone.post('/graphql').send({ query: `{ ${field} }` });
    expect([field, body.errors?.[0]?.extensions?.code]).toEqual([field, 'BAD_USER_INPUT']);
  }
  // Strapi takes a negative limit for none, and so does whoever weighs it.
  const endless = await chancery.anyone
    .post('/graphql')
    .send({ query: '{ speeches { topics(pagination: { limit: -5 }) { name } } }' });
  expect(endless.body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  const { body } = await chancery.anyone
    .post('/graphql')
    .send({ query: '{ speeches(pagination: null, filters: null) { title } }' });
  expect(body.errors).toBeUndefined();
});

test('a draft with gaps is still a draft', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Gaps'));
  const answer = await chancery.anyone
    .put(`/content-manager/collection-types/${uid}/${documentId}`)
    .set('Authorization', who.get('an editor') ?? '')
    .send({ title: null, body: null, turns: [], topics: { connect: [], disconnect: [] }, excerpt: '' });
  expect(answer.status).toBe(200);
});

test('review workflows, which GraphQL cannot write without an error of the database, are not offered there', async () => {
  const query = '{ __schema { mutationType { fields { name } } queryType { fields { name } } } }';
  const { body } = await chancery.anyone.post('/graphql').set('Authorization', chancery.fullAccess).send({ query });
  const { queryType, mutationType } = body.data.__schema;
  const names: string[] = [...queryType.fields, ...mutationType.fields].map(({ name }: { name: string }) => name);
  expect(names).toContain('createSpeech');
  expect(names.filter((name) => /workflow/i.test(name))).toEqual([]);
});
