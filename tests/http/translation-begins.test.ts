/** What a language version has from the start that somebody begins in the admin panel. */
import { translatorCode } from '../../src/desk/rights/role-codes';
import { blocksOf } from '../../src/press/blocks/blocks';
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

test('a system with a token says itself what it means, but for the embargo', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Pier', { ...facts, embargoedUntil }));
  const { status } = await chancery.anyone
    .put(`/api/speeches/${documentId}?locale=ru&status=draft`)
    .set('Authorization', chancery.fullAccess)
    .send({ data: { title: 'Пирс' } });
  expect(status).toBe(200);
  expect(await stored(documentId)).toMatchObject({ date: null, deliveredOn: null, embargoedUntil });
});

describe('filled in from another language', () => {
  async function filledIn(documentId: string) {
    const asked = { documentId, sourceLocale: 'en', targetLocale: 'ru', collectionType: 'collection-types' };
    const { status, body } = await chancery.anyone
      .get(`/i18n/content-manager/get-fill-from-locale/${uid}`)
      .query(asked)
      .set('Authorization', translator.authorization);
    expect(status).toBe(200);
    return body;
  }

  const inBoth = async (type: string, name: string, here: string) => {
    const { documentId } = await draft(chancery.strapi, type, { name });
    const documents = chancery.strapi.documents(type as typeof uid) as unknown as { update(params: object): unknown };
    await documents.update({ documentId, locale: 'ru', data: { name: here } });
    return documentId;
  };

  test('a version has what there is in its language, and the rest is named, each once', async () => {
    const { documentId: alone } = await draft(chancery.strapi, 'api::person.person', { name: 'Ada Marlow' });
    const { documentId: trade } = await draft(chancery.strapi, 'api::topic.topic', { name: 'Trade' });
    const sea = await inBoth('api::topic.topic', 'The sea', 'Море');
    const person = await inBoth('api::person.person', 'Eve Quill', 'Ева Квилл');
    const { documentId } = await draft(
      chancery.strapi,
      uid,
      speech('Harbour lights', {
        people: [
          { function: 'speaker', name: 'Ada', person: alone },
          { function: 'speaker', name: 'Eve', person },
        ],
        turns: [{ speaker: 'Ada', role: 'statement', person: alone, body: blocksOf(['Words.']) }],
        topics: [trade, sea],
      }),
    );
    const { data, leftBehind } = await filledIn(documentId);
    expect(data.people.map(({ person: { connect } }: { person: { connect: { name: string }[] } }) => connect)).toEqual([
      [],
      [expect.objectContaining({ name: 'Ева Квилл' })],
    ]);
    expect(data.topics.connect).toMatchObject([{ name: 'Море' }]);
    expect(leftBehind).toHaveLength(2);
    expect(leftBehind).toEqual(
      expect.arrayContaining([
        { uid: 'api::person.person', name: 'Ada Marlow' },
        { uid: 'api::topic.topic', name: 'Trade' },
      ]),
    );
  });

  test('its address is made of the title that it is saved under, and one that it has stays', async () => {
    const { documentId, slug } = await draft(chancery.strapi, uid, speech('Harbour bells'));
    const { data, leftBehind } = await filledIn(documentId);
    expect([data.title, data.slug, leftBehind]).toEqual(['Harbour bells', undefined, []]);
    const begun = await translate(documentId, translator.authorization, { title: 'Колокола гавани' });
    expect([slug, begun.slug]).toEqual(['harbour-bells', 'kolokola-gavani']);
    const again = await translate(documentId, translator.authorization, { title: data.title });
    expect(again.slug).toBe('harbour-bells');
  });
});
