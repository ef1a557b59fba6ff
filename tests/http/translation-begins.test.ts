/** What a language version has from the start that somebody begins in the admin panel. */
import { translatorCode } from '../../src/desk/roles/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
const facts = {
  date: '2031-03-26',
  deliveredOn: '2031-03-25',
  form: 'address',
  delivery: 'transcript',
  sourceUrl: 'https://harbour.example/speech',
};
const embargoedUntil = '2031-03-26T00:00:00.000Z';

let chancery: Chancery;
let translator: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'Russian (ru)' });
  translator = await signIn(chancery, translatorCode('ru'));
});
afterAll(() => chancery.stop());

async function translate(documentId: string, authorization: string, data: object) {
  const { status, body } = await chancery.anyone
    .put(`/content-manager/collection-types/${uid}/${documentId}?locale=ru`)
    .set('Authorization', authorization)
    .send(data);
  expect([status, body.error?.message]).toEqual([200, undefined]);
  return stored(documentId);
}

const stored = (documentId: string) =>
  chancery.strapi.db.query(uid).findOne({ where: { documentId, locale: 'ru', publishedAt: null } });

test('a translator’s version has the dates, the form and the embargo of the text that it translates', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Harbour lights', { ...facts, embargoedUntil }));
  const begun = await translate(documentId, translator.authorization, { title: 'Огни гавани' });
  expect(begun).toMatchObject({ ...facts, title: 'Огни гавани', slug: 'ogni-gavani' });
  expect(new Date(begun.embargoedUntil).toISOString()).toBe(embargoedUntil);
});

test('what was given is kept, and nothing is taken over a second time', async () => {
  const officer = await signIn(chancery, 'chancery-press-officer');
  const { documentId } = await draft(chancery.strapi, uid, speech('Quay lamps', facts));
  const data = { title: 'Фонари', date: '2031-04-01', deliveredOn: null };
  const begun = await translate(documentId, officer.authorization, data);
  expect(begun).toMatchObject({ date: '2031-04-01', deliveredOn: '2031-03-25' });
  const later = await translate(documentId, officer.authorization, { ...data, deliveredOn: null });
  expect(later).toMatchObject({ date: '2031-04-01', deliveredOn: null });
});

test('a system with a token says itself what it means', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Pier', { ...facts, embargoedUntil }));
  const { status } = await chancery.anyone
    .put(`/api/speeches/${documentId}?locale=ru&status=draft`)
    .set('Authorization', chancery.fullAccess)
    .send({ data: { title: 'Пирс' } });
  expect(status).toBe(200);
  expect(await stored(documentId)).toMatchObject({ date: null, deliveredOn: null, embargoedUntil: null });
});
