/** What each kind of API token may do to each type, over REST and GraphQL. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish } from '../helpers/entries';

const OPEN = 'Harbour lights';
const SECRET = 'Zephyr accord';

interface TypeCase {
  readonly name: string;
  readonly plural: string;
  readonly data: (title: string) => Readonly<Record<string, unknown>>;
}

const types: readonly TypeCase[] = [
  ...Object.entries({
    speech: 'speeches',
    interview: 'interviews',
    statement: 'statements',
    article: 'articles',
    announcement: 'announcements',
  }).map(([name, plural]) => ({ name, plural, data: (title: string) => ({ title, date: '2026-03-01' }) })),
  { name: 'person', plural: 'people', data: (name) => ({ name }) },
  { name: 'topic', plural: 'topics', data: (name) => ({ name }) },
];

const each = (verbs: readonly string[]) =>
  types.flatMap(({ name }) => verbs.map((verb) => `api::${name}.${name}.${verb}`));

interface TokenCase {
  readonly name: string;
  readonly type: 'none' | 'read-only' | 'full-access' | 'custom';
  readonly permissions?: readonly string[];
  readonly reads: boolean;
  readonly readsDrafts: boolean;
  readonly writes: boolean;
  readonly readsRecord: boolean;
}

const no = { reads: false, readsDrafts: false, writes: false, readsRecord: false };
const find = each(['find', 'findOne']);
const tokens: readonly TokenCase[] = [
  { ...no, name: 'nobody', type: 'none', reads: true },
  { ...no, name: 'a read-only token', type: 'read-only', reads: true },
  { ...no, name: 'a custom token that finds', type: 'custom', permissions: find, reads: true },
  {
    ...no,
    name: 'a custom token that finds and reads drafts',
    type: 'custom',
    permissions: [...find, 'api::draft.draft.read'],
    reads: true,
    readsDrafts: true,
  },
  {
    ...no,
    name: 'a custom token that finds and writes',
    type: 'custom',
    permissions: each(['find', 'findOne', 'create', 'update', 'delete']),
    reads: true,
    writes: true,
  },
  { ...no, name: 'a custom token for drafts alone', type: 'custom', permissions: ['api::draft.draft.read'] },
  {
    name: 'a full-access token',
    type: 'full-access',
    reads: true,
    readsDrafts: true,
    writes: true,
    readsRecord: true,
  },
];

let chancery: Chancery;
const authorizations = new Map<TokenCase, string>();
const ids = new Map<string, { readonly open: string; readonly secret: string }>();

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  for (const { name, data } of types) {
    const uid = `api::${name}.${name}`;
    const open = await publish(strapi, uid, data(OPEN));
    const secret = await draft(strapi, uid, data(SECRET));
    ids.set(name, { open: open.documentId, secret: secret.documentId });
  }
  for (const token of tokens.filter(({ type }) => type !== 'none')) {
    const { name, type, permissions } = token;
    const made: { accessKey: string } = await strapi
      .service('admin::api-token')
      .create({ name, type, permissions, description: '', lifespan: null });
    authorizations.set(token, `Bearer ${made.accessKey}`);
  }
});

afterAll(() => chancery.stop());

type Method = 'get' | 'post' | 'put' | 'delete';

function send(token: TokenCase, method: Method, address: string, content?: object) {
  const request = chancery.anyone[method](address);
  const authorization = authorizations.get(token);
  if (authorization !== undefined) void request.set('Authorization', authorization);
  return content === undefined ? request : request.send(content);
}

const cases = tokens.flatMap((token) => types.map((type) => ({ token, type, who: token.name, what: type.plural })));

test.each(cases)('REST: $who, $what', async ({ token, type }) => {
  const { open, secret } = ids.get(type.name)!;
  const list = await send(token, 'get', `/api/${type.plural}`);
  const one = await send(token, 'get', `/api/${type.plural}/${open}`);
  expect([list.text.includes(OPEN), one.text.includes(OPEN)]).toEqual([token.reads, token.reads]);
  expect(list.text).not.toContain(SECRET);
  for (const address of [
    `/api/${type.plural}?status=draft`,
    `/api/${type.plural}/${secret}?status=draft`,
    `/api/${type.plural}?status=draft&publicationFilter=never-published`,
  ]) {
    const { text } = await send(token, 'get', address);
    expect({ address, says: text.includes(SECRET) }).toEqual({ address, says: token.readsDrafts });
  }
});

test.each(cases)('GraphQL: $who, $what', async ({ token, type }) => {
  const title = 'title' in type.data('') ? 'title' : 'name';
  const ask = async (query: string) => (await send(token, 'post', '/graphql', { query })).text;
  const { secret } = ids.get(type.name)!;
  const published = await ask(`{ ${type.plural} { ${title} } }`);
  expect(published.includes(OPEN)).toBe(token.reads);
  expect(published).not.toContain(SECRET);
  expect((await ask(`{ ${type.plural}(status: DRAFT) { ${title} } }`)).includes(SECRET)).toBe(token.readsDrafts);
  const one = await ask(`{ ${type.name}(documentId: "${secret}", status: DRAFT) { ${title} } }`);
  expect(one.includes(SECRET)).toBe(token.readsDrafts);
});

test.each(cases)('writing: $who, $what', async ({ token, type }) => {
  const data = type.data('Quartz notes');
  const rest = await send(token, 'post', `/api/${type.plural}`, { data });
  expect(rest.status < 300).toBe(token.writes);
  if (!token.writes) expect([401, 403]).toContain(rest.status);
  const noun = type.name.charAt(0).toUpperCase() + type.name.slice(1);
  const mutation = `mutation ($data: ${noun}Input!) { create${noun}(data: $data) { documentId } }`;
  const graphql = await send(token, 'post', '/graphql', { query: mutation, variables: { data } });
  expect(Boolean(graphql.body.data?.[`create${noun}`])).toBe(token.writes);
  const { open } = ids.get(type.name)!;
  const update = await send(token, 'put', `/api/${type.plural}/${open}`, { data: type.data(OPEN) });
  expect(update.status < 300).toBe(token.writes);
  const made = await publish(chancery.strapi, `api::${type.name}.${type.name}`, type.data('To be deleted'));
  const deletion = await send(token, 'delete', `/api/${type.plural}/${made.documentId}`);
  expect(deletion.status < 300).toBe(token.writes);
});

test.each(tokens.map((token) => ({ token, who: token.name })))('$who: the record and the drafts', async ({ token }) => {
  const record = await send(token, 'get', '/api/records');
  expect(record.status).toBe(token.readsRecord ? 200 : 403);
  const drafts = await send(token, 'get', '/api/drafts');
  const mayList = token.readsDrafts || token.permissions?.includes('api::draft.draft.read') === true;
  expect({ status: drafts.status, says: drafts.text.includes(SECRET) }).toEqual({
    status: mayList ? 200 : 403,
    says: mayList,
  });
  const graphql = await send(token, 'post', '/graphql', { query: '{ records { actorName } }' });
  expect(graphql.body.errors[0].message).toMatch(/Cannot query field/);
});

describe('a token that writes and has no right to drafts', () => {
  const writer = tokens.find(({ writes, readsDrafts }) => writes && !readsDrafts)!;
  const sentence = expect.stringMatching(/^Only published texts are public/);

  beforeAll(async () => {
    await chancery.strapi.documents('api::speech.speech').update({
      documentId: ids.get('speech')!.open,
      locale: 'fr',
      data: { title: `${SECRET} en français`, date: '2026-03-01' },
    });
  });

  test.each(['status=draft', 'status=draft&populate=localizations', 'populate[localizations][status]=draft'])(
    'gets no draft by saving it over REST with %s',
    async (query) => {
      const { secret } = ids.get('speech')!;
      const { body, status } = await send(writer, 'put', `/api/speeches/${secret}?${query}`, { data: {} });
      expect({ status, message: body.error.message }).toEqual({ status: 403, message: sentence });
    },
  );

  test('gets no draft by saving it over GraphQL', async () => {
    const { secret } = ids.get('speech')!;
    const query = `mutation { updateSpeech(documentId: "${secret}", data: {}, status: DRAFT) { title } }`;
    const { body } = await send(writer, 'post', '/graphql', { query });
    expect(body.errors[0].message).toEqual(sentence);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  test('gets no other language’s draft with the answer', async () => {
    const { open } = ids.get('speech')!;
    const rest = await send(writer, 'put', `/api/speeches/${open}?populate=localizations`, { data: { title: OPEN } });
    expect(rest.status).toBe(200);
    expect(rest.text).not.toContain(SECRET);
    const query = `mutation { updateSpeech(documentId: "${open}", data: {}) { title localizations { title } } }`;
    const graphql = await send(writer, 'post', '/graphql', { query });
    expect(graphql.text).toContain(OPEN);
    expect(graphql.text).not.toContain(SECRET);
  });
});

test('a token that writes and may read drafts saves one', async () => {
  const token = tokens.find(({ type }) => type === 'full-access')!;
  const { secret } = ids.get('speech')!;
  const { body, status } = await send(token, 'put', `/api/speeches/${secret}?status=draft`, {
    data: { place: 'Here' },
  });
  expect({ status, title: body.data.title }).toEqual({ status: 200, title: SECRET });
});
