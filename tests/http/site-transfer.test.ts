/** A site that is filled by `strapi import` has all that a site has that was filled by hand, and keeps it. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { bootChancery, emptyDatabase, root, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { exportSite, importSite } from '../helpers/site-transfer';

const locales = ['en', 'fr', 'pt-BR', 'ru'];
let file: string;
/** As they are where the languages were added by hand. */
let byHand: Roles;
let database: FreshDatabase;
let site: Chancery;

beforeAll(async () => {
  file = await exported();
  database = await emptyDatabase();
  site = await bootChancery(database);
  await importSite(site.strapi, file);
  await restart();
});
afterAll(async () => {
  await site.stop();
  rmSync(file, { force: true });
});

/** A site in four languages, in which nobody translates into Russian, and whose speech names somebody not yet public. */
async function exported(): Promise<string> {
  const source = await bootChancery();
  const { strapi } = source;
  for (const code of locales.slice(1)) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  const { documentId: person } = await draft(strapi, 'api::person.person', { name: 'Ada Marlow' });
  await publish(
    strapi,
    'api::speech.speech',
    speech('Harbour lights', { people: [{ function: 'speaker', name: 'Ada', person }] }),
  );
  byHand = await roles(strapi);
  await strapi.service('admin::role').deleteByIds([(await roleOf(strapi, 'chancery-translator-ru'))?.id]);
  const folder = path.join(root, '.tmp', 'tests');
  // Where it is not there, the transfer waits for ever and says nothing.
  mkdirSync(folder, { recursive: true });
  const archive = await exportSite(strapi, path.join(folder, `site-${process.pid}`));
  await source.stop();
  return archive;
}

/** Without the tests' own token: Strapi makes its two again where it finds none. */
async function restart(): Promise<void> {
  await site.strapi.db.query('admin::api-token').deleteMany({});
  await site.leave();
  site = await bootChancery(database);
}

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
}

interface Role {
  readonly id: number;
  readonly code: string;
  readonly permissions: readonly Permission[];
}

async function roleOf(strapi: Core.Strapi, code: string): Promise<Role | null> {
  return strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
}

type Roles = Readonly<Record<string, readonly string[]>>;

async function roles(strapi: Core.Strapi): Promise<Roles> {
  const stored: readonly Role[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $startsWith: 'chancery-' } }, populate: ['permissions'] });
  const said = ({ action, subject, properties: { fields, locales: where } }: Permission) =>
    [action, subject, fields?.length, where?.toSorted().join()].join(' ');
  return Object.fromEntries(stored.map(({ code, permissions }) => [code, permissions.map(said).sort()]));
}

async function tokens(): Promise<readonly string[]> {
  const stored: readonly { readonly name: string }[] = await site.strapi.db.query('admin::api-token').findMany();
  return stored.map(({ name }) => name).filter((name) => !name.startsWith('tests'));
}

test('the roles are those of a site whose languages were added by hand', async () => {
  const imported = await roles(site.strapi);
  expect(Object.keys(imported).sort()).toEqual([
    'chancery-editor',
    'chancery-press-officer',
    ...locales.map((locale) => `chancery-translator-${locale}`),
  ]);
  expect(imported).toEqual(byHand);
});

test('the tokens that Strapi makes by itself have not come back', async () => {
  expect(await tokens()).toEqual([]);
});

test('what is public is read, and nothing else', async () => {
  expect((await site.anyone.get('/api/speeches')).body.data).toMatchObject([{ title: 'Harbour lights' }]);
  expect((await site.anyone.get('/api/persons')).status).toBe(404);
  expect((await site.anyone.get('/api/people')).body.data).toEqual([]);
});

test('a link that waited at home waits here, and comes back', async () => {
  const { strapi } = site;
  const [person] = (await strapi.db.query('api::person.person').findMany({})) as { documentId: string }[];
  await strapi.documents('api::person.person').publish({ documentId: person!.documentId, locale: 'en' });
  const { body } = await site.anyone.get('/api/speeches?populate[people][populate]=person');
  expect(body.data).toMatchObject([{ people: [{ person: { name: 'Ada Marlow' } }] }]);
});

test('another start changes nothing, and what an administrator has changed stays', async () => {
  const before = await roles(site.strapi);
  await restart();
  expect(await roles(site.strapi)).toEqual(before);
  const { strapi } = site;
  await strapi.service('admin::role').deleteByIds([(await roleOf(strapi, 'chancery-translator-fr'))?.id]);
  const officer = await roleOf(strapi, 'chancery-press-officer');
  await strapi.db
    .query('admin::permission')
    .deleteMany({ where: { role: { id: officer?.id }, action: { $endsWith: '.delete' } } });
  await strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { action: 'api::topic.topic.find' } });
  const changed = await roles(strapi);
  await restart();
  expect(await roles(site.strapi)).toEqual(changed);
  expect((await site.anyone.get('/api/topics')).status).toBe(403);
  // The same over again, with the marks of the other site in place of its own.
  await importSite(site.strapi, file);
  await restart();
  expect(await roles(site.strapi)).toEqual(changed);
  expect(await tokens()).toEqual([]);
});

test('a site that has taken the marks of an earlier version gets what they knew nothing of', async () => {
  const { strapi } = site;
  const marks = strapi.db.query('strapi::core-store' as UID.ContentType);
  await marks.deleteMany({ where: { key: 'core_chancery_seeded-roles-of' } as never });
  await strapi.plugin('i18n').service('locales').create({ code: 'ar', name: 'ar' });
  expect(Object.keys(await roles(strapi))).toContain('chancery-translator-ar');
  expect(Object.keys(await roles(strapi))).not.toContain('chancery-translator-fr');
});
