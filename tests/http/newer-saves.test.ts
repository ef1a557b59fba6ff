/** Two people in one text: what one has saved, the other's older form does not take back without a word. */
import { blocksOf } from '../../src/press/blocks/blocks';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { formsOf, type Form, type Forms, type Sending } from '../helpers/panel-forms';

const uid = 'api::speech.speech';
const counterUid = 'api::counter.counter';
const officeUid = 'api::office.office';

let chancery: Chancery;
let forms: Forms;
let ada: Admin;
let ben: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  forms = formsOf(chancery);
  for (const code of ['fr', 'ru']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  ada = await signIn(chancery, 'chancery-editor');
  ben = await signIn(chancery, 'chancery-editor');
});
afterAll(() => chancery.stop());

async function stored(documentId: string, locale = 'en', type = uid): Promise<Record<string, unknown>> {
  return chancery.strapi.db.query(type as typeof uid).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: ['people', 'topics'].filter((name) => name in chancery.strapi.getModel(type as typeof uid).attributes),
  });
}

const text = speech('Harbour lights', {
  place: 'Lindmar',
  event: 'Opening',
  people: [{ function: 'speaker', name: 'Ada Marlow' }],
});

interface Row {
  readonly ada: object;
  readonly ben: object;
  readonly conflict: readonly string[];
}

describe('Ada and Ben have opened the same text; Ada saves, then Ben', () => {
  test.each<readonly [string, Row]>([
    [
      'other fields stand side by side',
      { ada: { title: 'A', place: 'A' }, ben: { body: blocksOf(['B']) }, conflict: [] },
    ],
    ['the same field is refused', { ada: { title: 'A' }, ben: { title: 'B', place: 'B' }, conflict: ['title'] }],
    ['the same words in the same field are no conflict', { ada: { title: 'A' }, ben: { title: 'A' }, conflict: [] }],
    [
      'nor are they in a text of blocks',
      { ada: { body: blocksOf(['A']) }, ben: { body: blocksOf(['A']) }, conflict: [] },
    ],
    ['emptying what the other wrote is refused', { ada: { place: 'A' }, ben: { place: null }, conflict: ['place'] }],
    ['so is writing into what the other emptied', { ada: { place: null }, ben: { place: 'B' }, conflict: ['place'] }],
    ['both may empty it', { ada: { place: null }, ben: { place: '' }, conflict: [] }],
    [
      'lists of parts are one field',
      {
        ada: { people: [{ function: 'speaker', name: 'A' }] },
        ben: { people: [{ function: 'author', name: 'B' }] },
        conflict: ['people'],
      },
    ],
    [
      'and the same list is none',
      {
        ada: { people: [{ function: 'speaker', name: 'A' }] },
        ben: { people: [{ function: 'speaker', name: 'A', person: { connect: [], disconnect: [] } }] },
        conflict: [],
      },
    ],
  ])('%s', async (_what, row) => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const bens = await forms.open(ben, documentId);
    expect((await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), row.ada))).status).toBe(
      200,
    );
    const before = await stored(documentId);
    const { status, body } = await forms.send(ben, documentId, forms.changed(bens, row.ben));
    if (row.conflict.length === 0) {
      expect([status, body.error]).toEqual([200, undefined]);
      return;
    }
    expect(status).toBe(409);
    expect(body.error.details).toEqual({
      code: 'saved-since',
      by: { id: ada.id, name: expect.stringMatching(/^Ada Marlow/) },
      at: new Date(before['updatedAt'] as string).toISOString(),
      fields: row.conflict,
      unseen: [],
    });
    expect(body.error.message).toContain(`"${row.conflict[0]}"`);
    expect(await stored(documentId)).toEqual(before);
    const again = await forms.send(ben, documentId, forms.changed(await forms.open(ben, documentId), row.ben));
    expect(again.status).toBe(200);
  });

  test('each adds a topic: both stay', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const topics = await Promise.all(
      ['Sea', 'Ports'].map((name) => draft(chancery.strapi, 'api::topic.topic', { name })),
    );
    const opened = [await forms.open(ada, documentId), await forms.open(ben, documentId)];
    for (const [index, who] of [ada, ben].entries()) {
      const connect = [{ documentId: topics[index]?.documentId, locale: 'en' }];
      const body = forms.changed(opened[index] as Form, { topics: { connect, disconnect: [] } });
      expect((await forms.send(who, documentId, body)).status).toBe(200);
    }
    expect((await stored(documentId))['topics']).toHaveLength(2);
  });

  test('at the same moment: one of them is refused', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const form = await forms.open(ada, documentId);
    const answers = await Promise.all(
      [ada, ben].map((who, index) => forms.send(who, documentId, forms.changed(form, { title: `At once ${index}` }))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('an answer carries the tags of what it has saved, so that the next save is based on them', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const { body } = await forms.send(
      ada,
      documentId,
      forms.changed(await forms.open(ada, documentId), { title: 'First' }),
    );
    const next = await forms.send(ada, documentId, { title: 'Second', __basedOn: body.meta.fieldTags });
    expect(next.status).toBe(200);
    expect((await stored(documentId))['title']).toBe('Second');
  });

  test('without what it was based on, a save is as it ever was', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), { title: 'A' }));
    expect((await forms.send(ben, documentId, { title: 'B' })).status).toBe(200);
    const rest = await chancery.anyone
      .put(`/api/speeches/${documentId}?status=draft`)
      .set('Authorization', chancery.fullAccess)
      .send({ data: { title: 'C' } });
    expect(rest.status).toBe(200);
    const { status } = await forms.send(ben, documentId, { title: 'D', __basedOn: 'a' });
    expect(status).toBe(400);
  });

  test('a token has saved: nobody has signed that', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const form = await forms.open(ben, documentId);
    await chancery.anyone
      .put(`/api/speeches/${documentId}?status=draft`)
      .set('Authorization', chancery.fullAccess)
      .send({ data: { title: 'C' } });
    const { body } = await forms.send(ben, documentId, forms.changed(form, { title: 'B' }));
    expect(body.error.details).toMatchObject({ by: null, fields: ['title'] });
  });

  test('in the panel’s language', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const form = await forms.open(ben, documentId);
    await forms.send(ada, documentId, forms.changed(form, { title: 'A' }));
    const { body } = await forms.send(ben, documentId, forms.changed(form, { title: 'B' })).then(async () =>
      chancery.anyone
        .put(`/content-manager/collection-types/${uid}/${documentId}?locale=en`)
        .set('Authorization', ben.authorization)
        .set('Accept-Language', 'fr')
        .send(forms.changed(form, { title: 'B' })),
    );
    expect(body.error.message).toContain('Rien n’a été enregistré');
  });
});

describe('what is no save over a newer one', () => {
  test('a publication of the same words', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const form = await forms.open(ben, documentId);
    expect(
      (await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), {}), { act: 'publish' }))
        .status,
    ).toBe(200);
    expect((await forms.send(ben, documentId, forms.changed(form, { title: 'B' }))).status).toBe(200);
  });

  test('another language, with its words and with the fact that this one follows', async () => {
    const counter = { title: 'Since', since: '2020-01-01', timeZone: 'Europe/London', message: '{days}' };
    const { documentId } = await publish(chancery.strapi, counterUid, counter);
    await chancery.strapi
      .documents(counterUid)
      .update({ documentId, locale: 'fr', data: { ...counter, title: 'Depuis' } as never });
    const [english, french] = [
      await forms.open(ben, documentId, 'en', counterUid),
      await forms.open(ada, documentId, 'fr', counterUid),
    ];
    const there = { locale: 'fr', type: counterUid };
    const body = forms.changed(french, { title: 'Autre', since: '2021-01-01' });
    expect((await forms.send(ada, documentId, body, there)).status).toBe(200);
    const { body: refused } = await forms.send(ben, documentId, forms.changed(english, { since: '2022-02-02' }), {
      type: counterUid,
    });
    expect(refused.error.details).toMatchObject({ fields: ['since'], unseen: [], by: { id: ada.id } });
    for (const act of [undefined, 'publish'] as const) {
      const how = { type: counterUid, ...(act ? { act } : {}) };
      const { status } = await forms.send(ben, documentId, forms.changed(english, { message: 'Day {days}' }), how);
      expect([act, status]).toEqual([act, 200]);
    }
    expect(await stored(documentId, 'en', counterUid)).toMatchObject({ since: '2021-01-01' });
  });
});

test('a language that both begin: whoever comes second has not seen the first one’s words', async () => {
  const { documentId } = await draft(chancery.strapi, uid, text);
  const [adas, bens] = [await forms.open(ada, documentId, 'fr'), await forms.open(ben, documentId, 'fr')];
  expect((await forms.send(ada, documentId, forms.changed(adas, { title: 'D’Ada' }), { locale: 'fr' })).status).toBe(
    200,
  );
  const { status, body } = await forms.send(ben, documentId, forms.changed(bens, { title: 'De Ben' }), {
    locale: 'fr',
  });
  expect([status, body.error.details.fields]).toEqual([409, ['title']]);
});

test.each<readonly [string, Sending]>([
  ['published', { act: 'publish' }],
  ['discarded', { act: 'discard' }],
])('what a colleague has saved unseen is not %s', async (_what, how) => {
  const { documentId } = await publish(chancery.strapi, uid, text);
  const form = await forms.open(ben, documentId);
  await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), { place: 'Half a thought' }));
  const { status, body } = await forms.send(ben, documentId, forms.changed(form, {}), how);
  expect([status, body.error.details.unseen]).toEqual([409, ['place']]);
  expect((await stored(documentId))['place']).toBe('Half a thought');
  expect((await forms.send(ben, documentId, forms.changed(await forms.open(ben, documentId), {}), how)).status).toBe(
    200,
  );
});

test('the office, which is one document of its type', async () => {
  const office = { name: 'Embassy', timeZone: 'Europe/London', headings: { latest: 'Latest' } };
  const { documentId } = await draft(chancery.strapi, officeUid, office);
  const form = await forms.open(ben, documentId, 'en', officeUid);
  const there = { type: officeUid };
  expect((await forms.send(ada, documentId, forms.changed(form, { name: 'A' }), there)).status).toBe(200);
  expect((await forms.send(ben, documentId, forms.changed(form, { timeZone: 'Europe/Paris' }), there)).status).toBe(
    200,
  );
  expect((await forms.send(ben, documentId, forms.changed(form, { name: 'B' }), there)).status).toBe(409);
});

test('nobody is told the tag of a field that he may not read', async () => {
  const { documentId } = await draft(chancery.strapi, uid, { ...text, embargoedUntil: '2036-01-01T00:00:00Z' });
  const translator = await signIn(chancery, 'chancery-translator-fr');
  await chancery.strapi.documents(uid).update({ documentId, locale: 'fr', data: { title: 'Traduit' } });
  const { tags, data } = await forms.open(translator, documentId, 'fr');
  expect(Object.keys(tags).filter((name) => !(name in data))).toEqual([]);
});
