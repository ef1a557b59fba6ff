/** Whoever refuses, and on whatever road: the answer says by a code what it is, beside the sentence. */
import { setNow } from '../../src/desk/clock/now';
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
let editor: string;
let held: string;

beforeAll(async () => {
  chancery = await bootChancery();
  setNow(chancery.strapi, () => new Date('2031-03-01T12:00:00Z'));
  editor = (await signIn(chancery, editorCode)).authorization;
  held = (await draft(chancery.strapi, uid, speech('Held back', { embargoedUntil: '2031-03-05T12:00:00.000Z' })))
    .documentId;
});

afterAll(() => chancery.stop());

interface Asked {
  readonly method?: 'get' | 'post' | 'put' | 'patch';
  readonly as?: 'a token' | 'an editor';
  readonly body?: object;
}

async function refusedAt(address: string, { method = 'get', as, body }: Asked = {}) {
  const request = chancery.anyone[method](address.replace(':held', held));
  if (as !== undefined) void request.set('Authorization', as === 'a token' ? chancery.fullAccess : editor);
  const answer = await request.send(body);
  return { status: answer.status, details: answer.body.error?.details, message: answer.body.error?.message };
}

const unzoned = { data: { label: 'Nowhere', timeZone: 'Mars/Olympus' } };

test.each<[string, string, Asked, number, string]>([
  ['an address that is none', '/api/nothing', {}, 404, 'request.not-found'],
  ['a writing of the public', '/api/speeches', { method: 'post', body: { data: {} } }, 403, 'request.forbidden'],
  ['a panel without a login', '/chancery/today', {}, 401, 'request.unauthorized'],
  [
    'a login that is none',
    '/admin/login',
    { method: 'post', body: { email: 'a@b.example', password: 'x' } },
    400,
    'request.refused',
  ],
  [
    'a text without its title',
    '/api/speeches',
    { method: 'post', as: 'a token', body: { data: { date: 'x' } } },
    400,
    'field.unfit',
  ],
  ['a method that is none here', '/api/timeline', { method: 'patch' }, 405, 'method.others-allowed'],
  ['a language that the site lacks', '/api/timeline?locale=xx', {}, 400, 'locale.unknown'],
  ['a parameter that is none', '/api/timeline?form=x', {}, 400, 'parameter.not-there'],
  ['a draft asked for by the public', '/api/speeches?status=draft', {}, 403, 'drafts.not-public'],
  [
    'an embargo that runs',
    '/api/speeches/:held?status=published',
    { method: 'put', as: 'a token', body: { data: { title: 'x' } } },
    403,
    'embargo.running',
  ],
  [
    'the same in the panel',
    '/content-manager/collection-types/api::speech.speech/:held/actions/publish',
    { method: 'post', as: 'an editor', body: {} },
    403,
    'embargo.running',
  ],
  [
    'a zone that is none',
    '/api/clocks',
    { method: 'post', as: 'a token', body: unzoned },
    400,
    'dateline.zone-expected',
  ],
])('%s', async (_case, address, asked, status, code) => {
  const refused = await refusedAt(address, asked);
  expect([refused.status, refused.details?.code]).toEqual([status, code]);
  expect(refused.message).toMatch(/\S/);
});

test('what the sentence names stands beside the code', async () => {
  const body = { data: { title: 'x' } };
  const { details } = await refusedAt('/api/speeches/:held?status=published', { method: 'put', as: 'a token', body });
  expect(details).toMatchObject({
    moment: expect.stringContaining('2031-03-05'),
    embargoedUntil: '2031-03-05T12:00:00.000Z',
  });
});

test.each([
  ['no GraphQL', '{ speeches', 'graphql.unreadable'],
  ['a field that is none', '{ speeches { x } }', 'graphql.invalid'],
  ['a parameter of the house', '{ timeline(locale: "xx") { data { title } } }', 'locale.unknown'],
  ['drafts', '{ speeches(status: DRAFT) { title } }', 'drafts.not-public'],
  [
    'what would cost too much',
    `{ ${'speeches { title body people { name } topics { name } } '.repeat(2)}${Array.from({ length: 60 }, (_, at) => `a${at}: speeches(pagination: { limit: 100 }) { title people { name } }`).join(' ')} }`,
    'graphql.too-costly',
  ],
])('over GraphQL: %s', async (_case, query, code) => {
  const { body } = await chancery.anyone.post('/graphql').send({ query });
  expect(body.errors?.[0]?.extensions?.error?.details?.code).toBe(code);
});
