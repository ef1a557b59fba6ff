/** Which languages the site has: those in which something is public are told, those being prepared are not. */
import { admitAskers, type Asker, type Askers } from '../helpers/askers';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { letLocalesBeRead } from '../../src/desk/locale/let-locales-be-read';

let chancery: Chancery;
let askers: Askers;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  const locales = strapi.plugin('i18n').service('locales');
  for (const [code, name] of Object.entries({ ru: 'Russian', fr: 'French', ar: 'Arabic' })) {
    await locales.create({ code, name });
  }
  await publish(strapi, 'api::topic.topic', { name: 'Гавани' }, 'ru');
  await draft(strapi, 'api::speech.speech', speech('Phares'), 'fr');
  askers = await admitAskers(chancery);
});

afterAll(() => chancery.stop());

async function told(asker: Asker): Promise<unknown> {
  const { status, body } = await askers.get(asker, '/api/i18n/locales');
  return status === 200 ? (body as unknown as { code: string }[]).map(({ code }) => code).sort() : status;
}

async function toldByGraphql(asker: Asker): Promise<unknown> {
  const query = '{ i18NLocales { code } i18NLocales_connection { nodes { code } pageInfo { total } } }';
  const { body } = await askers.query(asker, query);
  return body['data'];
}

const graphqlAnswer = (codes: readonly string[]) => ({
  i18NLocales: codes.map((code) => ({ code })),
  i18NLocales_connection: { nodes: codes.map((code) => ({ code })), pageInfo: { total: codes.length } },
});

test.each(['anyone', 'account', 'readOnly', 'finder', 'writer'] as const)(
  '%s is told of the default language and of those in which something is public',
  async (asker) => {
    expect(await told(asker)).toEqual(['en', 'ru']);
    expect(await toldByGraphql(asker)).toEqual(graphqlAnswer(['en', 'ru']));
  },
);

test.each(['draftReader', 'fullAccess'] as const)('%s is told of all', async (asker) => {
  expect(await told(asker)).toEqual(['ar', 'en', 'fr', 'ru']);
  expect(await toldByGraphql(asker)).toEqual(graphqlAnswer(['en', 'ru', 'fr', 'ar']));
});

test('no filter finds one that is being prepared', async () => {
  const query = (code: string) => `{ i18NLocales(filters: { code: { eq: "${code}" } }) { code } }`;
  expect((await askers.query('anyone', query('fr'))).body['data']).toEqual({ i18NLocales: [] });
  expect((await askers.query('anyone', query('ru'))).body['data']).toEqual({ i18NLocales: [{ code: 'ru' }] });
  const { documentId }: { documentId: string } = await chancery.strapi.db
    .query('plugin::i18n.locale')
    .findOne({ where: { code: 'fr' } });
  const one = await askers.query('readOnly', `{ i18NLocale(documentId: "${documentId}") { code } }`);
  expect(one.body['data']).toEqual({ i18NLocale: null });
});

test('the list says which is the default, and what they are called', async () => {
  const { body } = await askers.get('anyone', '/api/i18n/locales');
  expect(body).toMatchObject([
    { code: 'en', isDefault: true },
    { code: 'ru', name: 'Russian', isDefault: false },
  ]);
});

test('a language is told of from its first publication until its last', async () => {
  const { documentId } = await publish(
    chancery.strapi,
    'api::clock.clock',
    { label: 'الرباط', timeZone: 'Africa/Casablanca' },
    'ar',
  );
  expect(await told('anyone')).toEqual(['ar', 'en', 'ru']);
  await chancery.strapi.documents('api::clock.clock').unpublish({ documentId, locale: 'ar' });
  expect(await told('anyone')).toEqual(['en', 'ru']);
});

describe('a database of an earlier version', () => {
  const permissions = () => chancery.strapi.db.query('plugin::users-permissions.permission');
  const store = () => chancery.strapi.store({ type: 'core', name: 'chancery' });
  const open = () => letLocalesBeRead(chancery.strapi);

  beforeAll(async () => {
    await permissions().deleteMany({ where: { action: 'plugin::i18n.locales.find' } });
    const role = await chancery.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    await permissions().create({ data: { action: 'plugin::i18n.locales.listLocales', role: role.id } });
  });

  test('gets the right once, and whoever had Strapi’s own keeps it', async () => {
    expect(await told('anyone')).toBe(403);
    await store().delete({ key: 'locales-opened' });
    await open();
    expect([await told('anyone'), await told('account')]).toEqual([
      ['en', 'ru'],
      ['en', 'ru'],
    ]);
  });

  test('and an administrator who takes it away is not overruled', async () => {
    await permissions().deleteMany({ where: { action: 'plugin::i18n.locales.find' } });
    await open();
    expect(await told('anyone')).toBe(403);
  });
});
