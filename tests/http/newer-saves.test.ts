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

interface Link {
  readonly documentId: string;
  readonly locale: string;
}

type Person = object;

function linked(connect: readonly (Link | undefined)[], disconnect: readonly (Link | undefined)[] = []): Person {
  return { person: { connect, disconnect } };
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
    [
      'a list that is longer by one is refused',
      {
        ada: { people: [{ function: 'speaker', name: 'A' }] },
        ben: {
          people: [
            { function: 'speaker', name: 'A' },
            { function: 'author', name: 'B' },
          ],
        },
        conflict: ['people'],
      },
    ],
    ['a list that both empty is none', { ada: { people: [] }, ben: { people: [] }, conflict: [] }],
    [
      'one moment written in two ways is no conflict',
      {
        ada: { embargoedUntil: '2036-01-01T10:00:00.000Z' },
        ben: { embargoedUntil: '2036-01-01T11:00:00+01:00' },
        conflict: [],
      },
    ],
    [
      'two moments are one',
      {
        ada: { embargoedUntil: '2036-01-01T10:00:00.000Z' },
        ben: { embargoedUntil: '2036-01-01T10:00:01.000Z' },
        conflict: ['embargoedUntil'],
      },
    ],
    ['both put it on top', { ada: { featured: true }, ben: { featured: true }, conflict: [] }],
    [
      'one puts it on top, the other does not',
      { ada: { featured: true }, ben: { featured: false }, conflict: ['featured'] },
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

  /** What each sends of the only person who is named, by his own page of persons; the second comes after the first. */
  test.each<readonly [string, (persons: readonly Link[]) => readonly [Person, Person], boolean]>([
    ['both the same one', ([one]) => [linked([one]), linked([one])], false],
    ['each another one', ([one, other]) => [linked([one]), linked([other])], true],
    ['the second adds and takes away nobody', ([one]) => [linked([one]), linked([])], false],
    ['both say who it is, and the second leaves the rest as it is', ([one]) => [linked([one]), {}], false],
    ['the second takes away whom the first has given', ([one]) => [linked([one]), linked([], [one])], true],
    ['the second takes away somebody else', ([one, other]) => [linked([one]), linked([], [other])], false],
    [
      'the second names another one, as a system does',
      ([one, other]) => [linked([one]), { person: { documentId: other?.documentId } }],
      true,
    ],
    [
      'the second says which one it is, whoever it was',
      ([one, other]) => [linked([one]), { person: { set: [other] } }],
      true,
    ],
    ['the second says a post that the first does not', ([one]) => [linked([one]), { post: 'Consul' }], true],
  ])('who is named is a part of its list: %s', async (_what, sendingOf, isRefused) => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const persons = await Promise.all(
      ['Ada Marlow', 'Eve Marlow'].map((name) => draft(chancery.strapi, 'api::person.person', { name })),
    );
    const opened = await forms.open(ben, documentId);
    const [{ id }] = opened.data['people'] as [{ id: number }];
    const links = persons.map((person) => ({ documentId: person.documentId, locale: 'en' }));
    const statuses = [];
    for (const [index, person] of sendingOf(links).entries()) {
      const part = index === 0 ? { id, function: 'author', name: 'Ada Marlow', ...person } : { id, ...person };
      const body = forms.changed(opened, { people: [part] });
      statuses.push((await forms.send(index === 0 ? ada : ben, documentId, body)).status);
    }
    expect(statuses).toEqual([200, isRefused ? 409 : 200]);
  });

  test('a whole list of topics, as only a system sends it, is a conflict with one that was added', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const topic = await draft(chancery.strapi, 'api::topic.topic', { name: 'Tides' });
    const form = await forms.open(ben, documentId);
    const connect = [{ documentId: topic.documentId, locale: 'en' }];
    await forms.send(ada, documentId, forms.changed(form, { topics: { connect, disconnect: [] } }));
    const { status, body } = await forms.send(ben, documentId, forms.changed(form, { topics: { set: connect } }));
    expect([status, body.error?.details?.fields]).toEqual([409, ['topics']]);
    expect((await stored(documentId))['topics']).toHaveLength(1);
  });

  test.each<readonly [string, (files: readonly number[]) => readonly [unknown, unknown], boolean]>([
    ['the same one', ([one]) => [[one], [{ id: one }]], false],
    ['another one', ([one, other]) => [[one], [other]], true],
    [
      'the same two in another order',
      ([one, other]) => [
        [one, other],
        [other, one],
      ],
      true,
    ],
    ['one of two', ([one, other]) => [[one, other], [one]], true],
    ['none', ([one]) => [[one], []], true],
  ])(
    'files are a list in their order: after the first, the second attaches %s',
    async (_what, sendingOf, isRefused) => {
      const { documentId } = await draft(chancery.strapi, uid, text);
      const files: { id: number }[] = await Promise.all(
        ['one', 'other'].map((name) =>
          chancery.strapi.db.query('plugin::upload.file').create({
            data: {
              name: `${name}.pdf`,
              hash: name,
              ext: '.pdf',
              mime: 'application/pdf',
              size: 1,
              url: `/uploads/${name}.pdf`,
              provider: 'local',
            },
          }),
        ),
      );
      const form = await forms.open(ben, documentId);
      const [first, second] = sendingOf(files.map(({ id }) => id));
      expect((await forms.send(ada, documentId, forms.changed(form, { attachments: first }))).status).toBe(200);
      const { status } = await forms.send(ben, documentId, forms.changed(form, { attachments: second }));
      expect(status).toBe(isRefused ? 409 : 200);
    },
  );

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
    for (const __basedOn of ['a', { title: 5 }, ['a'], null]) {
      const { status, body } = await forms.send(ben, documentId, { title: 'D', __basedOn });
      expect([status, body.error.message]).toEqual([400, expect.stringContaining('"__basedOn"')]);
    }
    expect((await stored(documentId))['title']).toBe('C');
    expect((await forms.send(ben, documentId, { title: 'D', __basedOn: {} })).status).toBe(200);
  });

  test('what a form could not read it is not held to', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const { tags } = await forms.open(ben, documentId);
    await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), { title: 'A', place: 'A' }));
    const { title: _unread, ...others } = tags;
    expect((await forms.send(ben, documentId, { title: 'B', __basedOn: others })).status).toBe(200);
    const { status, body } = await forms.send(ben, documentId, { title: 'C', place: 'C', __basedOn: others });
    expect([status, body.error.details.fields]).toEqual([409, ['place']]);
  });

  test.each([
    [{ firstname: 'Eve', lastname: null }, 'Eve'],
    [{ firstname: '', lastname: 'Marlow' }, 'Marlow'],
    [{ firstname: null, lastname: null }, null],
  ])('whoever is called %j signs so, and by his address where he has no name', async (names, expected) => {
    const eve = await signIn(chancery, 'chancery-editor');
    await chancery.strapi.db.query('admin::user').update({ where: { id: eve.id }, data: names });
    const { documentId } = await draft(chancery.strapi, uid, text);
    const form = await forms.open(ben, documentId);
    await forms.send(eve, documentId, forms.changed(form, { title: 'E' }));
    const { body } = await forms.send(ben, documentId, forms.changed(form, { title: 'B' }));
    expect(body.error.details.by).toEqual({ id: eve.id, name: expected ?? eve.email });
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

test('taken off the site, a text keeps what a colleague has saved unseen in its draft, or is not taken off', async () => {
  const { documentId } = await publish(chancery.strapi, uid, text);
  const form = await forms.open(ben, documentId);
  await forms.send(ada, documentId, forms.changed(await forms.open(ada, documentId), { place: 'Half a thought' }));
  const takeOff = (discardDraft: boolean) =>
    forms.send(ben, documentId, forms.changed(form, { discardDraft }), { act: 'unpublish' });
  const { status, body } = await takeOff(true);
  expect([status, body.error.details.unseen]).toEqual([409, ['place']]);
  expect((await takeOff(false)).status).toBe(200);
  expect((await stored(documentId))['place']).toBe('Half a thought');
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

describe('the tags of a form', () => {
  const read = async (query: string, documentId: string) => {
    const { body } = await chancery.anyone
      .get(`/content-manager/collection-types/${uid}/${documentId}?${query}`)
      .set('Authorization', ada.authorization);
    return body.meta?.fieldTags as Readonly<Record<string, string>> | undefined;
  };

  test('are those of the draft, also where no language is named, and of no public text', async () => {
    const { documentId } = await publish(chancery.strapi, uid, text);
    const tags = await read('locale=en', documentId);
    expect(tags).toMatchObject({ title: expect.stringMatching(/^[\w-]{12}$/), sourceUrl: '', attachments: '' });
    expect(await read('', documentId)).toEqual(tags);
    expect(await read('locale=en&status=published', documentId)).toBeUndefined();
  });

  test('say of a language that is not begun that it says nothing', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const tags = (await read('locale=fr', documentId)) ?? {};
    expect(Object.keys(tags)).toEqual(expect.arrayContaining(['title', 'body', 'people', 'topics']));
    expect(Object.values(tags).every((tag) => tag === '')).toBe(true);
  });

  test('are told of the house’s own types alone', async () => {
    const { authorization } = await signIn(chancery, 'strapi-super-admin');
    const ask = (address: string) =>
      chancery.anyone.get(`/content-manager/collection-types/${address}`).set('Authorization', authorization);
    const account = { username: 'reader', email: 'reader@press.example', password: 'Lanterns1' };
    const { documentId } = await draft(chancery.strapi, 'plugin::users-permissions.user', account);
    const { status, body } = await ask(`plugin::users-permissions.user/${documentId}`);
    expect([status, body.meta.fieldTags]).toEqual([200, undefined]);
    for (const type of ['api::poem.poem', 'constructor'])
      expect([type, (await ask(`${type}/${documentId}`)).status]).toEqual([type, 404]);
  });

  test('are others where a part, a file or a link is another', async () => {
    const { documentId } = await draft(chancery.strapi, uid, text);
    const topic = await draft(chancery.strapi, 'api::topic.topic', { name: 'Winds' });
    const before = (await read('locale=en', documentId)) ?? {};
    const [{ id }] = (await stored(documentId))['people'] as [{ id: number }];
    const topics = { connect: [{ documentId: topic.documentId, locale: 'en' }], disconnect: [] };
    await forms.send(ada, documentId, { people: [{ id, function: 'author', name: 'Ada Marlow' }], topics });
    const after = (await read('locale=en', documentId)) ?? {};
    const moved = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(moved.sort()).toEqual(['people', 'topics']);
  });
});
