/** Days and moments as they are written, on each road: what would be read otherwise on another machine is refused. */
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft } from '../helpers/entries';

let chancery: Chancery;
let editor: string;

beforeAll(async () => {
  chancery = await bootChancery();
  editor = (await signIn(chancery, editorCode)).authorization;
});

afterAll(() => chancery.stop());

type Data = Readonly<Record<string, unknown>>;

const announcement: Data = { title: 'Harbour fair', date: '2026-03-01', timeZone: 'Europe/London' };

/** The statuses over REST, GraphQL and in the content manager, of a new entry with these. */
async function statusesOf(plural: string, uid: string, data: Data): Promise<number[]> {
  const { anyone, fullAccess } = chancery;
  const rest = await anyone.post(`/api/${plural}`).set('Authorization', fullAccess).send({ data });
  const panel = await anyone.post(`/content-manager/collection-types/${uid}`).set('Authorization', editor).send(data);
  return [rest.status, panel.status];
}

const announced = (more: Data) =>
  statusesOf('announcements', 'api::announcement.announcement', { ...announcement, ...more });

test.each<[string, Data]>([
  ['Z', { startsAt: '2026-03-01T18:00:00Z' }],
  ['milliseconds and Z', { startsAt: '2026-03-01T18:00:00.000Z' }],
  ['an offset', { startsAt: '2026-03-01T18:00:00+03:00' }],
  ['no seconds', { startsAt: '2026-03-01T18:00Z' }],
  ['an end at the moment of the beginning', { startsAt: '2026-03-01T18:00Z', endsAt: '2026-03-01T18:00Z' }],
  ['an end by another offset', { startsAt: '2026-03-01T18:00:00+03:00', endsAt: '2026-03-01T16:00:00Z' }],
  ['an end alone', { endsAt: '2026-03-01T16:00:00Z' }],
  ['the first of all days', { date: '0001-01-01' }],
  ['the last of all days', { date: '9999-12-31', deliveredOn: '9999-12-31' }],
])('%s is taken', async (_what, more) => {
  expect(await announced(more)).toEqual([201, 201]);
});

test.each<[string, Data]>([
  ['a moment without an offset', { startsAt: '2026-03-01T18:00:00' }],
  ['a moment without an offset, of minutes', { endsAt: '2026-03-01T18:00' }],
  ['a day for a moment', { startsAt: '2026-03-01' }],
  ['a moment with a space in it', { startsAt: '2026-03-01 18:00:00' }],
  ['an embargo without an offset', { embargoedUntil: '2026-03-01T18:00:00' }],
  ['a moment of the year 0', { startsAt: '0000-06-01T18:00:00Z' }],
  ['a moment for a day', { date: '2026-03-01T00:00:00Z' }],
  ['a moment without an offset for a day', { date: '2026-03-01T00:00:00' }],
  ['the year 0', { date: '0000-01-01' }],
  ['the year 0 for the day of the event', { deliveredOn: '0000-12-31' }],
  ['the year 10000', { date: '10000-01-01' }],
  ['an end before the beginning', { startsAt: '2026-03-01T18:00:00Z', endsAt: '2026-03-01T17:59:59Z' }],
  ['an end before the beginning, by offset', { startsAt: '2026-03-01T18:00:00Z', endsAt: '2026-03-01T20:00:00+03:00' }],
])('%s is refused', async (_what, more) => {
  expect(await announced(more)).toEqual([400, 400]);
});

test('what a save leaves out is what is stored', async () => {
  const { strapi, anyone, fullAccess } = chancery;
  const uid = 'api::announcement.announcement';
  const { documentId } = await draft(strapi, uid, { ...announcement, startsAt: '2026-03-01T18:00:00Z' });
  const put = (data: Data) =>
    anyone.put(`/api/announcements/${documentId}?status=draft`).set('Authorization', fullAccess).send({ data });
  const early = await put({ endsAt: '2026-03-01T17:00:00Z' });
  expect([early.status, early.body.error?.message]).toEqual([
    400,
    'The event ends at 2026-03-01T17:00:00Z, before it begins at 2026-03-01T18:00:00.000Z.',
  ]);
  expect((await put({ endsAt: '2026-03-01T19:00:00Z' })).status).toBe(200);
  expect((await put({ startsAt: '2026-03-01T20:00:00Z' })).status).toBe(400);
  expect((await put({ startsAt: '2026-03-01T20:00:00Z', endsAt: null })).status).toBe(200);
});

test('GraphQL refuses them, too', async () => {
  const mutation = 'mutation ($d: AnnouncementInput!) { createAnnouncement(data: $d) { title } }';
  for (const more of [
    { startsAt: '2026-03-01T18:00:00' },
    { date: '0000-01-01' },
    { startsAt: '2026-03-01T18:00:00Z', endsAt: '2026-03-01T17:00:00Z' },
  ]) {
    const { body } = await chancery.anyone
      .post('/graphql')
      .set('Authorization', chancery.fullAccess)
      .send({ query: mutation, variables: { d: { ...announcement, ...more } } });
    expect([more, body.errors?.[0]?.extensions?.code]).toEqual([more, expect.stringMatching(/BAD_USER_INPUT/)]);
  }
});

const person = (...posts: readonly Data[]) => statusesOf('people', 'api::person.person', { name: 'Ada Quay', posts });

test.each<[string, readonly Data[], number]>([
  ['a post of one day', [{ title: 'Envoy', from: '2020-01-01', to: '2020-01-01' }], 201],
  ['a post that goes on', [{ title: 'Envoy', from: '2020-01-01', to: null }], 201],
  ['a post that ends before it begins', [{ title: 'Envoy', from: '2020-01-01', to: '2019-12-31' }], 400],
  ['the second of two', [{ title: 'Envoy' }, { title: 'Consul', from: '2020-01-01', to: '2019-12-31' }], 400],
  ['a post from the year 0', [{ title: 'Envoy', from: '0000-01-01' }], 400],
])('%s', async (_what, posts, status) => {
  expect(await person(...posts)).toEqual([status, status]);
});
