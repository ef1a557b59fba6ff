/** An office to attack: something public, something in every state of not being public, and somebody of every kind. */
import type { Core } from '@strapi/strapi';
import { blocksOf } from '../../src/press/blocks/blocks';
import { publicationUids } from '../../src/press/publication/publication-types';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { askForGraph, graphOf, type Graph } from './graphql-documents';
import { siteOf, type Site } from './site';

export interface Office {
  readonly chancery: Chancery;
  readonly site: Site;
  readonly graph: Graph;
  /** The values of their `Authorization` headers; nobody has none. */
  readonly keys: ReadonlyMap<string, string | null>;
  /** Signs the admins in again: an attack may have ended their sessions. */
  signInAgain(): Promise<void>;
}

/** Words that stand in what is not public, and nowhere else: no attempt says one of them whole. */
export const hiddenWords = ['Draveldi', 'Embrassol', 'Withrandel', 'Unpulvere', 'Editrasse', 'Sharivonne'] as const;
export const embargoedWord = 'Embrassol';

/** Who comes over the content API without a right to drafts: what they are told is looked through. */
export const strangers = ['visitor', 'consumer', 'readOnly'] as const;
export const tokens = ['custom', 'fullAccess'] as const;
export const admins = ['officer', 'translator', 'editor', 'superAdmin'] as const;

const locales = ['en', 'fr', 'ar'];

export async function openOffice(): Promise<Office> {
  const chancery = await bootChancery();
  const { strapi } = chancery;
  for (const code of locales.slice(1)) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  const ids = await fill(chancery);
  const keys = new Map<string, string | null>([
    ['visitor', null],
    ['consumer', await consumerKey(chancery)],
    ['readOnly', await tokenKey(strapi, 'read-only')],
    ['custom', await tokenKey(strapi, 'custom')],
    ['fullAccess', chancery.fullAccess],
  ]);
  const signInAgain = async () => {
    for (const who of admins) keys.set(who, (await signIn(chancery, roleCodes[who])).authorization);
  };
  await signInAgain();
  return { chancery, site: siteOf(strapi, ids, locales), graph: await graphIn(chancery), keys, signInAgain };
}

const roleCodes: Readonly<Record<(typeof admins)[number], string>> = {
  officer: pressOfficerCode,
  translator: translatorCode('fr'),
  editor: editorCode,
  superAdmin: 'strapi-super-admin',
};

async function graphIn({ anyone, fullAccess }: Chancery): Promise<Graph> {
  const { body } = await anyone.post('/graphql').set('Authorization', fullAccess).send({ query: askForGraph });
  return graphOf(body.data.__schema);
}

/** The public text shares its file, its person and its topic with every hidden one. */
async function fill(chancery: Chancery): Promise<readonly string[]> {
  const { strapi } = chancery;
  const file = await fileRow(strapi, 'harbour', 'Harbour');
  const hiddenFile = await fileRow(strapi, 'sharivonne', 'Sharivonne');
  const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const topic = await publish(strapi, 'api::topic.topic', { name: 'Harbours' });
  const shared = { attachments: [file], topics: [topic.documentId] };
  const by = (name: string) => ({ people: [{ function: 'speaker', name, person: person.documentId }] });
  await publish(strapi, 'api::office.office', { name: 'Embassy of Lindmar', timeZone: 'Europe/London' });
  await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London' });
  const counter = { title: 'Light', since: '2018-03-04', timeZone: 'Europe/London', message: '{days} days' };
  const ids = [person.documentId, topic.documentId];
  ids.push((await publish(strapi, 'api::counter.counter', counter)).documentId);
  for (const uid of publicationUids) {
    const text = (word: string, more: object = {}) => contentOf(uid, word, { ...shared, ...by(word), ...more });
    ids.push((await publish(strapi, uid, text('Harbour'))).documentId);
    ids.push((await draft(strapi, uid, text('Draveldi', { attachments: [file, hiddenFile] }))).documentId);
    const until = '2099-01-01T00:00:00.000Z';
    ids.push((await draft(strapi, uid, text(embargoedWord, { embargoedUntil: until }))).documentId);
    ids.push(await edited(strapi, uid, text('Harbour'), text('Editrasse')));
    ids.push(await takenOff(chancery, uid, text('Unpulvere'), 'unpublished'));
    ids.push(await takenOff(chancery, uid, text('Withrandel'), 'withdrawn'));
  }
  return ids;
}

function contentOf(uid: string, word: string, more: object): Record<string, unknown> {
  // What a withdrawn text was called is told: that is what its tombstone is for.
  const title = word === 'Withrandel' ? 'Harbour mended' : `${word} accord`;
  const { form, ...common } = speech(title, { place: word, excerpt: word, featured: true, ...more });
  const content = { ...common, body: blocksOf([word]) };
  return uid === 'api::speech.speech' ? { ...content, form } : content;
}

async function fileRow(strapi: Core.Strapi, hash: string, name: string): Promise<number> {
  const data = { name: `${name}.pdf`, hash, ext: '.pdf', mime: 'application/pdf', size: 1, provider: 'local' };
  const row: { id: number } = await strapi.db
    .query('plugin::upload.file')
    .create({ data: { ...data, url: `/uploads/${hash}.pdf` } });
  return row.id;
}

type Documents = Record<'update' | 'unpublish', (params: object) => Promise<unknown>>;

async function edited(strapi: Core.Strapi, uid: string, before: object, after: object): Promise<string> {
  const { documentId } = await publish(strapi, uid, before as Record<string, unknown>);
  const documents = strapi.documents(uid as 'api::speech.speech') as unknown as Documents;
  await documents.update({ documentId, locale: 'en', data: after });
  return documentId;
}

async function takenOff(
  { strapi, anyone, fullAccess }: Chancery,
  uid: string,
  text: Record<string, unknown>,
  how: 'unpublished' | 'withdrawn',
): Promise<string> {
  const { documentId } = await publish(strapi, uid, text);
  const documents = strapi.documents(uid as 'api::speech.speech') as unknown as Documents;
  if (how === 'unpublished') await documents.unpublish({ documentId, locale: 'en' });
  else
    await anyone
      .post(`/api/publications/${uid.split('.')[1]}/${documentId}/en/withdrawal`)
      .set('Authorization', fullAccess)
      .send({ reason: 'Superseded.' })
      .expect(({ status }) => expect(status).toBeLessThan(300));
  return documentId;
}

async function tokenKey(strapi: Core.Strapi, type: 'read-only' | 'custom'): Promise<string> {
  const verbs = ['find', 'findOne', 'create', 'update'];
  const permissions = publicationUids.flatMap((uid) => verbs.map((verb) => `${uid}.${verb}`));
  const token: { accessKey: string } = await strapi
    .service('admin::api-token')
    .create({ name: type, type, description: '', lifespan: null, ...(type === 'custom' ? { permissions } : {}) });
  return `Bearer ${token.accessKey}`;
}

/** Somebody with an account of a consumer and no more rights than the public has. */
async function consumerKey({ strapi, anyone }: Chancery): Promise<string> {
  const roles = strapi.db.query('plugin::users-permissions.role');
  const role = await roles.findOne({ where: { type: 'authenticated' } });
  const open = await roles.findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  await permissions.deleteMany({ where: { role: { id: role.id } } });
  for (const { action } of open.permissions) await permissions.create({ data: { action, role: role.id } });
  const account = { username: 'consumer', email: 'consumer@press.example', password: 'Harbour-lights-7' };
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...account, confirmed: true, role: role.id });
  const { body } = await anyone.post('/api/auth/local').send({ identifier: account.email, password: account.password });
  return `Bearer ${body.jwt}`;
}
