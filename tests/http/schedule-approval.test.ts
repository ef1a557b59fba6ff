/** What goes out by schedule is what an editor has approved, or nothing does, in the open. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import type * as AdoptApprovals from '../../src/desk/schedule/adopt-approvals';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { blocksOf } from '../../src/press/blocks/blocks';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { allHands, uid, type Hand, type HandName } from '../helpers/embargo-hands';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const { adoptApprovals } = built<typeof AdoptApprovals>('desk/schedule/adopt-approvals');
const manager = `/content-manager/collection-types/${uid}`;
let chancery: Chancery;
let strapi: Core.Strapi;
let hands: ReadonlyMap<HandName, Hand>;

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
  for (const code of ['fr', 'ru']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  hands = await allHands(chancery);
});
afterAll(() => chancery.stop());
beforeEach(async () => {
  await strapi.db.query('api::schedule.schedule').deleteMany({});
  at('2031-03-01T09:00:00Z');
});

function at(instant: string): void {
  setNow(strapi, () => new Date(instant));
}

const authorizationOf = (who: HandName) => hands.get(who)!.authorization;

async function scheduled(more: object = {}): Promise<{ readonly documentId: string; readonly id: number }> {
  const { documentId } = await draft(strapi, uid, speech('Approved words', { place: 'Lindmar', ...more }));
  const { status, body } = await asEditor('post', `${documentId}/en/schedule`).send({
    ...{ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'UTC' },
  });
  expect(status).toBe(200);
  return { documentId, id: body.data.id };
}

function asEditor(method: 'get' | 'post', path: string) {
  const request = chancery.anyone[method](`/chancery/publications/speech/${path}`);
  return request.set('Authorization', authorizationOf('an editor'));
}

async function state(documentId: string, locale = 'en') {
  return (await asEditor('get', `${documentId}/${locale}`)).body.data;
}

async function today(who: HandName = 'an editor') {
  return (await chancery.anyone.get('/chancery/today').set('Authorization', authorizationOf(who))).body.data;
}

async function atItsHour(documentId: string): Promise<string | null> {
  at('2031-03-05T12:00:00Z');
  await fireDue(strapi);
  const { status, body } = await chancery.anyone.get(`/api/speeches/${documentId}`);
  return status === 200 ? `${body.data.title}, ${body.data.place}` : null;
}

type Save = (documentId: string) => Promise<unknown>;

const saves: readonly (readonly [HandName | 'db.query', boolean, Save])[] = [
  ['a press officer', false, (id) => manage('a press officer', id, { place: 'Elsewhere' })],
  ['a publishing role', true, (id) => manage('a publishing role', id, { place: 'Elsewhere' })],
  ['an editor', true, (id) => manage('an editor', id, { place: 'Elsewhere' })],
  ['a super admin', true, (id) => manage('a super admin', id, { place: 'Elsewhere' })],
  ['a custom token', false, (id) => byRest('a custom token', id, { place: 'Elsewhere' })],
  ['a full-access token', true, (id) => byRest('a full-access token', id, { place: 'Elsewhere' })],
  [
    'db.query',
    true,
    (id) => strapi.db.query(uid).updateMany({ where: { documentId: id }, data: { place: 'Elsewhere' } }),
  ],
];

async function manage(who: HandName, documentId: string, data: object, locale = 'en') {
  const request = chancery.anyone.put(`${manager}/${documentId}?locale=${locale}`);
  const { status } = await request.set('Authorization', authorizationOf(who)).send(data);
  expect(status).toBe(200);
}

async function byRest(who: HandName, documentId: string, data: object) {
  const request = chancery.anyone.put(`/api/speeches/${documentId}?status=draft`);
  expect((await request.set('Authorization', authorizationOf(who)).send({ data })).status).toBe(200);
}

test.each(saves)('a later save by %s keeps the approval: %p', async (_who, keeps, save) => {
  const { documentId } = await scheduled();
  await save(documentId);
  const [pending] = (await state(documentId)).pending;
  expect(pending.approval).toBe(keeps ? 'approved' : 'changed');
  expect(await atItsHour(documentId)).toBe(keeps ? 'Approved words, Elsewhere' : null);
});

const changes: readonly (readonly [string, object])[] = [
  ['a word of the title', { title: 'Other words' }],
  ['the text', { body: blocksOf(['Other.']) }],
  ['who says it', { people: [{ function: 'speaker', name: 'Ada Marlow' }] }],
  ['a turn', { turns: [{ speaker: 'Ada', role: 'statement', body: blocksOf(['Other.']) }] }],
  ['whether it is on top of the front page', { featured: true }],
  ['the address', { slug: 'another-address' }],
];

test.each(changes)('%s is part of what was approved', async (_what, data) => {
  const { documentId } = await scheduled();
  await manage('a press officer', documentId, data);
  expect((await state(documentId)).pending[0].approval).toBe('changed');
  expect(await atItsHour(documentId)).toBeNull();
});

test('what a note of a change says is part of what was approved, and when it was dated is none', async () => {
  const { documentId } = await scheduled({ changes: [{ kind: 'minor', note: 'A comma.' }] });
  const notes = strapi.db.query('press.change-note');
  await notes.updateMany({ where: {}, data: { at: new Date('2031-03-01T08:00:00Z') } });
  await manage('a press officer', documentId, { place: 'Lindmar' });
  expect((await state(documentId)).pending[0].approval).toBe('approved');
  await notes.updateMany({ where: {}, data: { note: 'Another.' } });
  expect(await atItsHour(documentId)).toBeNull();
});

test('a save that changes nothing, or takes the change back, keeps it', async () => {
  const { documentId } = await scheduled();
  await manage('a press officer', documentId, { place: 'Lindmar' });
  expect((await state(documentId)).pending[0].approval).toBe('approved');
  await manage('a press officer', documentId, { place: 'Elsewhere' });
  await manage('a press officer', documentId, { place: 'Lindmar' });
  expect((await state(documentId)).pending[0]).toMatchObject({ approval: 'approved', changedBy: null });
  expect(await atItsHour(documentId)).toBe('Approved words, Lindmar');
});

describe('a changed text', () => {
  test('is told at once, with who changed it, on the homepage and in the panel, and fails in the open', async () => {
    const { documentId } = await scheduled();
    await manage('a press officer', documentId, { place: 'Elsewhere' });
    const { pending } = await state(documentId);
    expect(pending).toMatchObject([{ approval: 'changed', changedAt: '2031-03-01T09:00:00.000Z' }]);
    expect(pending[0].changedBy).toMatch(/^Ada Marlow/);
    const { missed, next } = await today();
    const reason = `The text was changed by ${pending[0].changedBy} after an editor had approved it, and goes out only when an editor approves it again.`;
    expect([next.total, missed.items]).toMatchObject([
      0,
      [{ documentId, trouble: 'changed', at: '2031-03-05T12:00:00.000Z', reason }],
    ]);
    expect(await atItsHour(documentId)).toBeNull();
    expect((await state(documentId)).failure).toMatchObject({ state: 'failed', error: reason });
    expect((await today()).missed.items).toMatchObject([{ documentId, trouble: 'failed', reason }]);
  });

  test('goes out as an editor approves it, which is recorded, and nobody else may', async () => {
    const { documentId, id } = await scheduled();
    await manage('a press officer', documentId, { place: 'Elsewhere' });
    const path = `publications/speech/${documentId}/en/schedule/${id}/approval`;
    for (const [root, who, status] of [
      ['chancery', 'a press officer', 403],
      ['chancery', 'a publishing role', 403],
      ['api', 'a custom token', 403],
      ['api', 'nobody', 403],
      ['chancery', 'an editor', 200],
    ] as const) {
      const request = chancery.anyone.post(`/${root}/${path}`);
      const answer = await (who === 'nobody' ? request : request.set('Authorization', authorizationOf(who)));
      expect([who, answer.status]).toEqual([who, status]);
    }
    expect((await state(documentId)).pending[0]).toMatchObject({ approval: 'approved', changedBy: null });
    const acts = await strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId, action: 'approve' } as never });
    const details = {
      action: 'publish',
      localTime: '2031-03-05T12:00',
      timeZone: 'Etc/UTC',
      at: '2031-03-05T12:00:00.000Z',
    };
    expect(acts).toMatchObject([{ actorId: hands.get('an editor')!.id, subjectLocale: 'en', details }]);
    expect(await atItsHour(documentId)).toBe('Approved words, Elsewhere');
  });

  test('that was changed past every road is not published unseen either', async () => {
    const { documentId } = await scheduled();
    await strapi.db.connection('speeches').where({ document_id: documentId }).update({ place: 'Elsewhere' });
    expect(await atItsHour(documentId)).toBeNull();
    expect((await state(documentId)).failure.error).toMatch(/^The text was changed after an editor had approved it/);
  });
});

describe('a language begun after the schedule was set', () => {
  test('waits for the same time and for an editor, whoever has begun it, and holds up no other', async () => {
    const { documentId } = await scheduled();
    await manage('a translator', documentId, { title: 'Mots' }, 'fr');
    await manage('an editor', documentId, speech('Слова'), 'ru');
    for (const locale of ['fr', 'ru'])
      expect((await state(documentId, locale)).pending).toMatchObject([
        { approval: 'unapproved', at: '2031-03-05T12:00:00.000Z', localTime: '2031-03-05T12:00' },
      ]);
    expect((await today()).missed.items.map(({ trouble }: { trouble: string }) => trouble)).toEqual([
      'unapproved',
      'unapproved',
    ]);
    const { id } = (await state(documentId, 'ru')).pending[0];
    expect((await asEditor('post', `${documentId}/ru/schedule/${id}/approval`)).status).toBe(200);
    expect(await atItsHour(documentId)).toBe('Approved words, Lindmar');
    const shown = async (locale: string) =>
      (await chancery.anyone.get(`/api/speeches/${documentId}?locale=${locale}`)).status;
    expect([await shown('fr'), await shown('ru')]).toEqual([404, 200]);
    expect((await state(documentId, 'fr')).failure.error).toMatch(/^This language was begun after the time was set/);
  });

  test('gets what is to be taken off as well, which nobody has to approve', async () => {
    const { documentId } = await scheduled();
    const off = { action: 'unpublish', localTime: '2031-04-05T12:00', timeZone: 'UTC' };
    const { documentId: other } = await publish(strapi, uid, speech('To be taken off'));
    await asEditor('post', `${other}/en/schedule`).send(off);
    for (const id of [documentId, other]) await manage('a press officer', id, { title: 'Mots' }, 'fr');
    const waiting = async (id: string) =>
      (await state(id, 'fr')).pending.map(({ action, approval }: Record<string, string>) => `${action} ${approval}`);
    expect([await waiting(documentId), await waiting(other)]).toEqual([['publish unapproved'], ['unpublish approved']]);
    const acts = await strapi.db.query('api::record.record' as typeof uid).findMany({
      where: { subjectId: { $in: [documentId, other] }, subjectLocale: 'fr', action: 'schedule' } as never,
      orderBy: { id: 'asc' },
    });
    const details = {
      action: 'publish',
      localTime: '2031-03-05T12:00',
      timeZone: 'Etc/UTC',
      at: '2031-03-05T12:00:00.000Z',
    };
    expect(acts).toMatchObject([
      { subjectId: documentId, actorKind: 'admin', details },
      {
        subjectId: other,
        actorKind: 'admin',
        details: { ...off, timeZone: 'Etc/UTC', at: '2031-04-05T12:00:00.000Z' },
      },
    ]);
  });

  test('waits for what was set last, where the others wait for different times', async () => {
    const { documentId } = await draft(strapi, uid, speech('Approved words'));
    await manage('an editor', documentId, speech('Mots'), 'fr');
    for (const [locale, except, localTime] of [
      ['en', 'fr', '2031-03-05T12:00'],
      ['fr', 'en', '2031-03-07T08:30'],
    ] as const)
      await asEditor('post', `${documentId}/${locale}/schedule`).send({
        ...{ action: 'publish', localTime, timeZone: 'Asia/Kolkata', except: [except] },
      });
    await manage('a press officer', documentId, speech('Слова'), 'ru');
    expect((await state(documentId, 'ru')).pending).toMatchObject([
      {
        ...{ localTime: '2031-03-07T08:30', timeZone: 'Asia/Kolkata', offset: '+05:30' },
        ...{ at: '2031-03-07T03:00:00.000Z', approval: 'unapproved' },
      },
    ]);
  });

  test('waits for nothing once that was taken back, nor for what waits for another text', async () => {
    const { documentId, id } = await scheduled();
    await chancery.anyone
      .delete(`/chancery/publications/speech/${documentId}/en/schedule/${id}`)
      .set('Authorization', authorizationOf('an editor'));
    await scheduled();
    await manage('a press officer', documentId, speech('Mots'), 'fr');
    expect((await state(documentId, 'fr')).pending).toEqual([]);
  });

  test('and begun again, waits once', async () => {
    const { documentId } = await scheduled();
    await manage('a press officer', documentId, speech('Mots'), 'fr');
    await strapi.db.query(uid).deleteMany({ where: { documentId, locale: 'fr' } });
    await manage('a press officer', documentId, speech('Mots'), 'fr');
    expect((await state(documentId, 'fr')).pending).toMatchObject([{ approval: 'unapproved' }]);
  });

  test('past the content manager, with many at once, waits for an editor, too', async () => {
    const { documentId } = await scheduled();
    const row = { ...speech('Mots'), documentId, locale: 'fr', publishedAt: null };
    await strapi.db.query(uid).createMany({ data: [row] as never });
    expect((await state(documentId, 'fr')).pending).toMatchObject([{ approval: 'unapproved' }]);
  });

  test('is not approved by an editor who saves it, but by one who says so', async () => {
    const { documentId } = await scheduled();
    await manage('a press officer', documentId, speech('Mots'), 'fr');
    await manage('an editor', documentId, { place: 'Elsewhere' }, 'fr');
    expect((await state(documentId, 'fr')).pending).toMatchObject([{ approval: 'unapproved', changedBy: null }]);
  });

  test('is left out where it was left out by name', async () => {
    const { documentId } = await draft(strapi, uid, speech('Approved words'));
    await asEditor('post', `${documentId}/en/schedule`).send({
      ...{ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'UTC', except: ['fr'] },
    });
    await manage('a translator', documentId, { title: 'Mots' }, 'fr');
    expect((await state(documentId, 'fr')).pending).toEqual([]);
  });
});

/** What an editor may come upon whose page is older than what it shows: the address of the approval. */
const nothingWaiting: readonly (readonly [string, (text: { documentId: string; id: number }) => Promise<string>])[] = [
  ['nothing like it', async ({ documentId }) => `${documentId}/en/schedule/999999`],
  ['the schedule of another text', async ({ documentId }) => `${documentId}/en/schedule/${(await scheduled()).id}`],
  ['the schedule of another language', async ({ documentId, id }) => `${documentId}/fr/schedule/${id}`],
  [
    'a schedule that was taken back',
    async ({ documentId, id }) => {
      await strapi.db.query('api::schedule.schedule').update({ where: { id }, data: { state: 'cancelled' } });
      return `${documentId}/en/schedule/${id}`;
    },
  ],
  [
    'a schedule that takes a text off',
    async ({ documentId, id }) => {
      await strapi.db.query('api::schedule.schedule').update({ where: { id }, data: { action: 'unpublish' } });
      return `${documentId}/en/schedule/${id}`;
    },
  ],
  [
    'a draft that is gone',
    async ({ documentId, id }) => {
      await strapi.db.connection('speeches').where({ document_id: documentId }).delete();
      return `${documentId}/en/schedule/${id}`;
    },
  ],
];

test.each(nothingWaiting)('an approval of %s is refused as one of what does not wait', async (_what, addressOf) => {
  const text = await scheduled();
  await manage('an editor', text.documentId, speech('Mots'), 'fr');
  await manage('a press officer', text.documentId, { place: 'Elsewhere' });
  const address = await addressOf(text);
  const rows = () => strapi.db.query('api::schedule.schedule').findMany({ orderBy: { id: 'asc' } });
  const before = await rows();
  const { status, body } = await asEditor('post', `${address}/approval`);
  expect([status, body.error?.name]).toEqual([404, 'NotFoundError']);
  expect(await rows()).toEqual(before);
});

test('whoever changes one language stops that one alone, and nothing that takes a text off', async () => {
  const { documentId } = await draft(strapi, uid, speech('Approved words'));
  await manage('an editor', documentId, speech('Mots'), 'fr');
  await asEditor('post', `${documentId}/en/schedule`).send({
    ...{ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'UTC' },
  });
  const { documentId: other } = await publish(strapi, uid, speech('To be taken off'));
  await asEditor('post', `${other}/en/schedule`).send({
    ...{ action: 'unpublish', localTime: '2031-03-05T12:00', timeZone: 'UTC' },
  });
  await manage('a press officer', documentId, { place: 'Ailleurs' }, 'fr');
  await manage('a press officer', other, { place: 'Elsewhere' });
  const approvals = [];
  for (const [id, locale] of [
    [documentId, 'fr'],
    [documentId, 'en'],
    [other, 'en'],
  ] as const)
    approvals.push((await state(id, locale)).pending.map(({ approval }: { approval: string }) => approval));
  expect(approvals).toEqual([['changed'], ['approved'], ['approved']]);
});

test('an update that finds no draft judges none', async () => {
  const { documentId } = await scheduled();
  const query = { where: { documentId, locale: 'ru' }, data: { place: 'Elsewhere' } };
  expect(await strapi.db.query(uid).update(query)).toBeNull();
  expect((await state(documentId)).pending).toMatchObject([{ approval: 'approved' }]);
});

test('a draft that follows another language’s fact is approved by that only if it was approved before', async () => {
  const announcementUid = 'api::announcement.announcement';
  const address = (id: string, locale: string) =>
    `/content-manager/collection-types/${announcementUid}/${id}?locale=${locale}`;
  const save = async (who: HandName, id: string, locale: string, data: object) => {
    const request = chancery.anyone.put(address(id, locale)).set('Authorization', authorizationOf(who));
    expect((await request.send(data)).status).toBe(200);
  };
  const words = {
    title: 'Concert',
    date: '2031-03-01',
    timeZone: 'Europe/London',
    startsAt: '2031-05-01T18:00:00.000Z',
  };
  const { documentId } = await draft(strapi, announcementUid, words);
  for (const locale of ['fr', 'ru']) await save('an editor', documentId, locale, { ...words, title: locale });
  const { status } = await chancery.anyone
    .post(`/chancery/publications/announcement/${documentId}/en/schedule`)
    .set('Authorization', authorizationOf('an editor'))
    .send({ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'UTC' });
  expect(status).toBe(200);
  await save('a press officer', documentId, 'fr', { venue: 'Somewhere' });
  await save('an editor', documentId, 'en', { startsAt: '2031-05-01T19:00:00.000Z' });
  const rows: readonly { publicationLocale: string; approval: string }[] = await strapi.db
    .query('api::schedule.schedule' as typeof uid)
    .findMany({ where: { publicationId: documentId } as never });
  expect(rows.map(({ publicationLocale, approval }) => `${publicationLocale} ${approval}`).sort()).toEqual([
    'en approved',
    'fr changed',
    'ru approved',
  ]);
  at('2031-03-05T12:00:00Z');
  await fireDue(strapi);
  const shown = [];
  for (const locale of ['en', 'fr', 'ru'])
    shown.push((await chancery.anyone.get(`/api/announcements/${documentId}?locale=${locale}`)).status);
  expect(shown).toEqual([200, 404, 200]);
});

test('a public language whose changes are thrown away is not begun: nothing new waits for it', async () => {
  const speeches = strapi.documents(uid);
  const { documentId } = await publish(strapi, uid, speech('Approved words'));
  await speeches.update({ documentId, locale: 'fr', data: speech('Mots') as never });
  await speeches.publish({ documentId, locale: 'fr' });
  await manage('an editor', documentId, { place: 'Elsewhere' });
  const { body } = await asEditor('post', `${documentId}/en/schedule`).send({
    ...{ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'UTC' },
  });
  expect(body.data.languages).toMatchObject([{ outcome: 'set' }, { locale: 'fr', outcome: 'public' }]);
  await manage('a translator', documentId, { title: 'Autres mots' }, 'fr');
  await speeches.discardDraft({ documentId, locale: 'fr' });
  expect((await state(documentId, 'fr')).pending).toEqual([]);
});

test('what an earlier version has scheduled goes out as it stands when this version starts', async () => {
  const { documentId, id } = await scheduled();
  await strapi.db
    .connection('schedules')
    .where({ id })
    .update({ approval: null, approved_digest: null, left_out: null });
  await adoptApprovals(strapi);
  expect((await state(documentId)).pending[0].approval).toBe('approved');
  await manage('a translator', documentId, { title: 'Mots' }, 'fr');
  expect((await state(documentId, 'fr')).pending).toEqual([]);
  expect(await atItsHour(documentId)).toBe('Approved words, Lindmar');
});

test('a person who is named keeps approvals of its own: what a press officer saves of it is no part of the text', async () => {
  const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const { documentId } = await scheduled({
    people: [{ function: 'speaker', name: 'Ada', person: person.documentId }],
  });
  const address = `/content-manager/collection-types/api::person.person/${person.documentId}?locale=en`;
  await chancery.anyone.put(address).set('Authorization', authorizationOf('a press officer')).send({ name: 'Eve' });
  expect((await state(documentId)).pending[0].approval).toBe('approved');
  expect(await atItsHour(documentId)).toBe('Approved words, Lindmar');
});
