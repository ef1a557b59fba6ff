/** What the plugin's widgets on the admin's homepage are answered, by who asks. */
import type { Core } from '@strapi/strapi';
import { editorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish } from '../helpers/entries';

const at = '2021-04-12T05:46:00.000Z';

let chancery: Chancery;
let editor: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  editor = await signIn(chancery, editorCode);
});
afterAll(() => chancery.stop());

const ask = (name: string, admin?: Admin) => {
  const request = chancery.anyone.get(`/dateline/homepage/${name}?at=${at}`);
  return admin ? request.set('Authorization', admin.authorization) : request;
};
const labels = async (name: string, admin: Admin) => {
  const { body } = await ask(name, admin);
  return body.data.entries.map(({ label }: { label: string }) => label);
};

describe('before anything is published', () => {
  test('an admin is told what could be made', async () => {
    const { status, body } = await ask('clocks', editor);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: {
          asOf: at,
          homeTimeZone: null,
          isInUse: true,
          types: [
            { uid: 'api::clock.clock', kind: 'collectionType', displayName: 'Clock', mayCreate: true, locale: 'en' },
          ],
          entries: [],
        },
      },
    });
  });

  test.each(['clocks', 'counters'])('nobody else is told anything of %s', async (name) => {
    expect((await ask(name)).status).toBe(401);
    expect((await chancery.anyone.get(`/api/dateline/homepage/${name}`)).status).toBe(404);
    const token = chancery.anyone.get(`/dateline/homepage/${name}`).set('Authorization', chancery.fullAccess);
    expect((await token).status).toBe(401);
  });
});

describe('of clocks and counters', () => {
  beforeAll(async () => {
    const { strapi } = chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
    await publish(strapi, 'api::office.office', { name: 'Bureau', timeZone: 'Europe/London' }, 'fr');
    await publish(strapi, 'api::clock.clock', { label: 'Second', timeZone: 'Asia/Tokyo', order: 2 });
    const first = await publish(strapi, 'api::clock.clock', { label: 'First', timeZone: 'Europe/Moscow', order: 1 });
    await inFrench(strapi, first.documentId);
    await draft(strapi, 'api::clock.clock', { label: 'Draft', timeZone: 'Asia/Tokyo' });
    const rain = { since: '2018-03-04', timeZone: 'Europe/London', message: '{days, plural, one {#} other {#}}' };
    await publish(strapi, 'api::counter.counter', { title: 'Rain', ...rain });
    await publish(strapi, 'api::counter.counter', { title: 'Snow', ...rain, until: '2019-01-01', order: 1 });
  });

  test('those that are published are named in their order, with what is needed to show them', async () => {
    const { body } = await ask('clocks', editor);
    const documentId = expect.any(String);
    const identity = { uid: 'api::clock.clock', documentId, locale: 'en' };
    expect(body.data).toMatchObject({ homeTimeZone: 'Europe/London' });
    expect(body.data.entries).toEqual([
      { ...identity, label: 'First', timeZone: 'Europe/Moscow' },
      { ...identity, label: 'Second', timeZone: 'Asia/Tokyo' },
    ]);
  });

  test('a counter comes as it is stored: it is counted where it is shown', async () => {
    const { body } = await ask('counters', editor);
    expect(body.data.entries).toEqual([
      expect.objectContaining({
        label: 'Rain',
        since: '2018-03-04',
        until: null,
        timeZone: 'Europe/London',
        message: '{days, plural, one {#} other {#}}',
        messageLocale: 'en',
      }),
      expect.objectContaining({ label: 'Snow', until: '2019-01-01' }),
    ]);
  });

  test.each<[string, Permission, readonly string[]]>([
    ['may read everything', {}, ['First', 'Second']],
    ['may read French only: in French', { locales: ['fr'] }, ['Premier']],
    ['may read no label: by the name of the type', { fields: ['timeZone'] }, ['Clock', 'Clock']],
    ['may read no time zone: nothing', { fields: ['label'] }, []],
    ['may read what he made himself', { conditions: ['admin::is-creator'] }, []],
  ])('an admin who %s', async (title, permission, seen) => {
    expect(await labels('clocks', await adminWith(chancery, title, permission))).toEqual(seen);
  });

  test('an admin who may read what he made himself sees that', async () => {
    const conditions = ['admin::is-creator'];
    const admin = await adminWith(chancery, 'creator of a clock', { conditions });
    const own = { label: 'Own', timeZone: 'Asia/Tokyo', createdBy: admin.id };
    await publish(chancery.strapi, 'api::clock.clock', { ...own, order: 9 });
    expect(await labels('clocks', admin)).toEqual(['Own']);
  });

  test('an admin who may read another type only is not told that there are clocks', async () => {
    const { body } = await ask('clocks', await adminWith(chancery, 'other', { subject: 'api::person.person' }));
    expect(body.data).toMatchObject({ isInUse: true, types: [], entries: [] });
  });

  test('fifty of a type at most', async () => {
    for (let order = 3; order < 60; order += 1)
      await publish(chancery.strapi, 'api::clock.clock', { label: `Clock ${order}`, timeZone: 'Asia/Tokyo', order });
    expect(await labels('clocks', editor)).toHaveLength(50);
  });
});

async function inFrench(strapi: Core.Strapi, documentId: string): Promise<void> {
  const data = { label: 'Premier' };
  await strapi.documents('api::clock.clock').update({ documentId, locale: 'fr', data, status: 'published' });
}

interface Permission {
  readonly subject?: string;
  readonly locales?: readonly string[];
  readonly fields?: readonly string[];
  readonly conditions?: readonly string[];
}

/** Somebody of a new role that may read one type so far. */
async function adminWith(of: Chancery, name: string, permission: Permission): Promise<Admin> {
  const {
    subject = 'api::clock.clock',
    locales,
    fields = ['label', 'timeZone', 'order'],
    conditions = [],
  } = permission;
  const roles = of.strapi.service('admin::role');
  const role: { id: number; code: string } = await roles.create({ name, description: '' });
  const properties = { fields, locales: locales ?? ['en', 'fr'] };
  await roles.assignPermissions(role.id, [
    { action: 'plugin::content-manager.explorer.read', subject, properties, conditions },
  ]);
  return signIn(of, role.code);
}
