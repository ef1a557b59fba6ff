/** The address that a text would be given, told while it is written. */
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
let officer: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  for (const code of ['ru', 'de']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  officer = await signIn(chancery, pressOfficerCode);
  await publish(chancery.strapi, uid, speech('Harbour day'));
});

afterAll(() => chancery.stop());

function ask(query: Record<string, string>, { type = 'speech', locale = 'en', by = officer } = {}) {
  return chancery.anyone.get(`/chancery/slugs/${type}/${locale}`).query(query).set('Authorization', by.authorization);
}

const told: readonly (readonly [string, Record<string, string>, { type?: string; locale?: string }, string | null])[] =
  [
    ['a free address', { title: 'The new quay' }, {}, '/en/speeches/the-new-quay'],
    ['the second of a title gets a number', { title: 'Harbour day' }, {}, '/en/speeches/harbour-day-2'],
    ['in another type it is free', { title: 'Harbour day' }, { type: 'statement' }, '/en/statements/harbour-day'],
    ['in another language, too', { title: 'Harbour day' }, { locale: 'de' }, '/de/speeches/harbour-day'],
    ['Russian', { title: 'День гавани' }, { locale: 'ru' }, '/ru/speeches/den-gavani'],
    ['German', { title: 'Grüße' }, { locale: 'de' }, '/de/speeches/gruesse'],
    [
      'a title that has no letters of ours',
      { title: '東京', date: '2031-03-01' },
      {},
      '/en/speeches/speech-2031-03-01',
    ],
    ['an address of the officer’s own', { title: 'The new quay', slug: 'Quay & Co' }, {}, '/en/speeches/quay-and-co'],
    ['no title yet', { title: '', slug: '', date: '' }, {}, null],
  ];

test.each(told)('%s', async (_case, query, where, path) => {
  const { status, body } = await ask(query, where);
  expect([status, body.data.path]).toEqual([200, path]);
});

test('what is told is what saving gives, for a draft whose title changes as for a new one', async () => {
  const { documentId, slug } = await draft(chancery.strapi, uid, speech('Light on the pier'));
  const { body } = await ask({ documentId, title: 'Harbour day', slug });
  const saved = await chancery.strapi
    .documents(uid)
    .update({ documentId, locale: 'en', data: { title: 'Harbour day', slug } });
  expect(body.data.slug).toBe('harbour-day-2');
  expect(saved?.slug).toBe(body.data.slug);
});

test('a public text keeps its address when its title changes', async () => {
  const { documentId, slug } = await publish(chancery.strapi, uid, speech('Fixed star'));
  const { body } = await ask({ documentId, title: 'Another star', slug });
  expect(body.data.path).toBe('/en/speeches/fixed-star');
});

test('asking keeps no address for anybody', async () => {
  await ask({ title: 'Asked for' });
  const { slug } = await draft(chancery.strapi, uid, speech('Asked for'));
  expect(slug).toBe('asked-for');
});

test.each([
  ['an unknown type', 'poem', { title: 'A' }, 404],
  ['a date that is none', 'speech', { title: 'A', date: '2031-02-30' }, 400],
  ['a title without end', 'speech', { title: 'A'.repeat(1001) }, 400],
  ['a parameter that nobody knows', 'speech', { title: 'A', colour: 'red' }, 400],
  ['two titles', 'speech', { 'title[]': 'A' }, 400],
])('%s is refused with a sentence', async (_case, type, query, expected) => {
  const { status, body } = await ask(query as Record<string, string>, { type });
  expect([status, body.error.message]).toEqual([expected, expect.stringMatching(/^["T].*\.$/)]);
});

test.each([editorCode, translatorCode('en')])('a %s is told as well', async (role) => {
  const { status } = await ask({ title: 'A' }, { by: await signIn(chancery, role) });
  expect(status).toBe(200);
});

test('whoever is not signed in is told nothing, nor is a role that does not read these texts', async () => {
  const address = '/chancery/slugs/speech/en?title=A';
  expect((await chancery.anyone.get(address)).status).toBe(401);
  expect((await chancery.anyone.get(address).set('Authorization', chancery.fullAccess)).status).toBe(401);
  await chancery.strapi.service('admin::role').create({ code: 'visitor', name: 'Visitor', description: '' });
  const { status, body } = await ask({ title: 'A' }, { by: await signIn(chancery, 'visitor') });
  expect([status, body.error.message]).toEqual([403, expect.stringMatching(/does not read/)]);
});
