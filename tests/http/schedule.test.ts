/** The schedule under a clock that the test sets: over years, clock changes, downtime and failures. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type * as MoveWithZones from '../../src/desk/schedule/move-with-zones';
import type { Schedule } from '../../src/press/schedule/schedule';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { zoneDataVersion } from 'strapi-plugin-dateline/core';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const { moveWithZones } = built<typeof MoveWithZones>('desk/schedule/move-with-zones');
const uid = 'api::speech.speech';
let chancery: Chancery;
let strapi: Core.Strapi;

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
  await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
});

afterAll(() => chancery.stop());

beforeEach(async () => {
  await strapi.db.query('api::schedule.schedule').deleteMany({});
  at('2031-01-01T00:00:00Z');
});

function at(instant: string | number): void {
  setNow(strapi, () => new Date(instant));
}

interface Wish {
  readonly action?: string;
  readonly localTime?: unknown;
  readonly timeZone?: string;
  readonly offset?: string;
  readonly except?: readonly string[];
}

async function schedule(documentId: string, wish: Wish, locale = 'en') {
  const { status, body } = await chancery.anyone
    .post(`/api/publications/speech/${documentId}/${locale}/schedule`)
    .set('Authorization', chancery.fullAccess)
    .send({ action: 'publish', timeZone: 'Europe/London', ...wish });
  return { status, error: body.error, data: body.data as Schedule };
}

async function listed(documentId: string, locale = 'en'): Promise<readonly Schedule[]> {
  const { body } = await chancery.anyone
    .get(`/api/publications/speech/${documentId}/${locale}/schedule`)
    .set('Authorization', chancery.fullAccess);
  return body.data;
}

async function isPublic(documentId: string, locale = 'en'): Promise<boolean> {
  const { status } = await chancery.anyone.get(`/api/speeches/${documentId}?locale=${locale}`);
  return status === 200;
}

const written = async (title = 'Harbour lights') => (await draft(strapi, uid, speech(title))).documentId;

describe('a simulated clock', () => {
  /** Thirty times over seven years, in zones that change their clocks on different days, or never. */
  const wishes = [
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Chatham',
  ].flatMap((timeZone) =>
    [
      '2031-03-30T03:30',
      '2031-10-26T04:30',
      '2032-02-29T23:59',
      '2034-12-31T00:00',
      '2035-07-01T12:00',
      '2037-11-01T09:15',
    ].map((localTime) => ({ timeZone, localTime })),
  );

  test('each goes out at its second, and not one before, over seven years', async () => {
    const set = [];
    for (const wish of wishes) set.push((await schedule(await written(), wish)).data);
    for (const { publication, at: due } of [...set].sort((one, other) => one.at.localeCompare(other.at))) {
      at(Date.parse(due) - 1);
      await fireDue(strapi);
      expect(await isPublic(publication.documentId)).toBe(false);
      at(due);
      await fireDue(strapi);
      expect(await isPublic(publication.documentId)).toBe(true);
    }
  });

  test('a text is published and taken back at its times', async () => {
    const documentId = await written();
    await schedule(documentId, { localTime: '2031-03-30T03:00' });
    await schedule(documentId, { action: 'unpublish', localTime: '2031-10-26T03:00' });
    at('2031-03-30T02:00:00Z');
    expect(await fireDue(strapi)).toEqual(['done']);
    expect(await isPublic(documentId)).toBe(true);
    at('2031-10-26T02:59:59Z');
    expect(await fireDue(strapi)).toEqual([]);
    at('2031-10-26T03:00:00Z');
    expect(await fireDue(strapi)).toEqual(['done']);
    expect(await isPublic(documentId)).toBe(false);
  });

  test('a locale has a schedule of its own where the others are left out', async () => {
    const documentId = await written();
    await strapi.documents(uid).update({ documentId, locale: 'ru', data: speech('Огни гавани') as never });
    await schedule(documentId, { localTime: '2031-02-01T12:00', except: ['en'] }, 'ru');
    at('2031-02-01T12:00:00Z');
    await fireDue(strapi);
    expect([await isPublic(documentId, 'ru'), await isPublic(documentId, 'en')]).toEqual([true, false]);
  });

  test('what goes out is the text as it stands then, whole', async () => {
    const person = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
    const documentId = await written('First words');
    await schedule(documentId, { localTime: '2031-02-01T12:00' });
    const data = { title: 'Last words', people: [{ function: 'speaker', name: 'Ada', person: person.documentId }] };
    await strapi.documents(uid).update({ documentId, locale: 'en', data: data as never });
    at('2031-02-01T12:00:00Z');
    await fireDue(strapi);
    const { body } = await chancery.anyone.get(`/api/speeches/${documentId}?populate[people][populate]=person`);
    expect(body.data).toMatchObject({
      title: 'Last words',
      slug: 'last-words',
      people: [{ person: { name: 'Ada Marlow' } }],
    });
  });

  test('after downtime all that came due goes out, in the order of the times', async () => {
    const late = await written('Late');
    const early = await written('Early');
    await schedule(late, { localTime: '2031-02-02T12:00' });
    await schedule(early, { localTime: '2031-02-01T12:00' });
    at('2031-06-01T00:00:00Z');
    const order: string[] = [];
    const stop = strapi.db.lifecycles.subscribe({
      models: [uid],
      beforeCreate: ({ params }) => void order.push(String(params.data.title)),
    });
    expect(await fireDue(strapi)).toEqual(['done', 'done']);
    stop();
    expect(order).toEqual(['Early', 'Late']);
  });
});

describe('rules of time that change', () => {
  test('the instant moves and the local time stays, later or earlier', async () => {
    const documentId = await written();
    const { data } = await schedule(documentId, { localTime: '2031-07-01T12:00' });
    expect(data.at).toBe('2031-07-01T11:00:00.000Z');
    // As if it had been set when summer time was not known to be an hour ahead, but two.
    await strapi.db
      .query('api::schedule.schedule')
      .update({ where: { id: data.id }, data: { at: '2031-07-01T10:00:00.000Z' } });
    at('2031-07-01T10:00:00Z');
    expect(await fireDue(strapi)).toEqual(['moved']);
    expect(await listed(documentId)).toMatchObject([
      { state: 'pending', attempts: 0, at: '2031-07-01T11:00:00.000Z', localTime: '2031-07-01T12:00' },
    ]);
    expect(await movesOf(documentId)).toMatchObject([{ from: '2031-07-01T10:00:00.000Z' }]);
    expect(await isPublic(documentId)).toBe(false);
    at('2031-07-01T11:00:00Z');
    expect(await fireDue(strapi)).toEqual(['done']);
  });

  test('what the new rules put earlier is put right when the server starts', async () => {
    const documentId = await written();
    const { data } = await schedule(documentId, { localTime: '2031-07-01T12:00' });
    await strapi.db
      .query('api::schedule.schedule')
      .update({ where: { id: data.id }, data: { at: '2031-07-01T12:00:00.000Z', offset: '+00:00' } });
    // Two instances that start together.
    await Promise.all([moveWithZones(strapi), moveWithZones(strapi)]);
    await moveWithZones(strapi);
    expect(await listed(documentId)).toMatchObject([
      { state: 'pending', at: '2031-07-01T11:00:00.000Z', offset: '+01:00' },
    ]);
    expect(await movesOf(documentId)).toEqual([
      {
        ...{ action: 'publish', localTime: '2031-07-01T12:00', timeZone: 'Europe/London' },
        ...{ from: '2031-07-01T12:00:00.000Z', at: '2031-07-01T11:00:00.000Z', zoneData: zoneDataVersion },
      },
    ]);
  });

  test('what was set for Vancouver’s winter while that still had one goes out at the local time that was meant', async () => {
    const documentId = await written();
    const { data } = await schedule(documentId, { localTime: '2031-12-01T09:00', timeZone: 'America/Vancouver' });
    await strapi.db
      .query('api::schedule.schedule')
      .update({ where: { id: data.id }, data: { at: '2031-12-01T17:00:00.000Z', offset: '-08:00' } });
    await moveWithZones(strapi);
    expect(await listed(documentId)).toMatchObject([{ at: '2031-12-01T16:00:00.000Z', offset: '-07:00' }]);
  });

  test.each([
    ['the first reading', '+01:00', '2031-10-26T01:30:00.000Z', '2031-10-26T00:30:00.000Z'],
    ['the second reading', '+00:00', '2031-10-26T00:30:00.000Z', '2031-10-26T01:30:00.000Z'],
  ])('in the hour that comes twice, %s is found again', async (_which, offset, was, due) => {
    const documentId = await written();
    const { data } = await schedule(documentId, { localTime: '2031-10-26T01:30', offset });
    expect(data.at).toBe(due);
    // As if it had been set when the clocks were to be put back on another day.
    await strapi.db.query('api::schedule.schedule').update({ where: { id: data.id }, data: { at: was } });
    await moveWithZones(strapi);
    expect(await listed(documentId)).toMatchObject([{ state: 'pending', at: due, offset }]);
    expect(await movesOf(documentId)).toMatchObject([{ localTime: '2031-10-26T01:30', from: was, at: due }]);
  });

  /** What the record says of zones whose rules have moved what waits. */
  async function movesOf(documentId: string) {
    const acts: readonly { readonly details: object }[] = await strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId, action: 'move' } as never, orderBy: { id: 'asc' } });
    return acts.map(({ details }) => details);
  }
});

describe('what cannot be set', () => {
  const refused: readonly (readonly [string, Wish, RegExp])[] = [
    [
      'a time that the clocks jump over',
      { localTime: '2031-03-30T01:30' },
      /^2031-03-30 01:30 does not exist in Europe\/London.*2031-03-30 00:30 \(\+00:00.*2031-03-30 02:30 \(\+01:00/,
    ],
    [
      'a time that comes twice',
      { localTime: '2031-10-26T01:30' },
      /^2031-10-26 01:30 exists twice in Europe\/London.*\(\+01:00, 2031-10-26T00:30.*\(\+00:00, 2031-10-26T01:30/,
    ],
    ['an offset that is neither', { localTime: '2031-10-26T01:30', offset: '+05:00' }, /exists twice/],
    ['a time gone by', { localTime: '2030-12-31T23:59' }, /^2030-12-31 23:59 \(\+00:00, Europe\/London\) has passed/],
    ['this very moment', { localTime: '2031-01-01T00:00' }, /has passed/],
    ['no time', {}, /"localTime"/],
    ['an instant', { localTime: '2031-03-05T12:00Z' }, /not a time of day/],
    ['no such day', { localTime: '2031-02-30T12:00' }, /not a calendar day/],
    ['an offset for a zone', { localTime: '2031-03-05T12:00', timeZone: '+03:00' }, /\+03:00/],
    ['another action', { action: 'delete', localTime: '2031-03-05T12:00' }, /publish or unpublish/],
  ];

  test.each(refused)('%s is a 400 with a sentence', async (_what, wish, sentence) => {
    const documentId = await written();
    const { status, error } = await schedule(documentId, wish);
    expect(status).toBe(400);
    expect(error.message).toMatch(sentence);
    expect(await listed(documentId)).toEqual([]);
  });

  test('both candidates come as data, and either can be set', async () => {
    const documentId = await written();
    const { error } = await schedule(documentId, { localTime: '2031-10-26T01:30' });
    expect(error.details.candidates).toEqual([
      { localTime: '2031-10-26T01:30', offset: '+01:00', at: '2031-10-26T00:30:00.000Z' },
      { localTime: '2031-10-26T01:30', offset: '+00:00', at: '2031-10-26T01:30:00.000Z' },
    ]);
    for (const { localTime, offset, at: instant } of error.details.candidates)
      expect((await schedule(documentId, { localTime, offset })).data.at).toBe(instant);
  });

  test('a text that is not there is a 404', async () => {
    expect((await schedule('nowhere', { localTime: '2031-03-05T12:00' })).status).toBe(404);
  });
});

describe('who may set it', () => {
  const address = (documentId: string) => `/chancery/publications/speech/${documentId}/en/schedule`;
  const wish = { action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'Europe/London' };

  test.each([
    ['chancery-editor', 200],
    ['strapi-super-admin', 200],
    ['chancery-press-officer', 403],
    ['chancery-translator-en', 403],
  ])('%s: %i', async (role, expected) => {
    const documentId = await written();
    const { authorization } = await signIn(chancery, role);
    const { status } = await chancery.anyone.post(address(documentId)).set('Authorization', authorization).send(wish);
    expect(status).toBe(expected);
  });

  test('nobody without a token sets or sees what is to come', async () => {
    const documentId = await written();
    await schedule(documentId, wish);
    const open = `/api/publications/speech/${documentId}/en/schedule`;
    expect((await chancery.anyone.get(open)).status).toBe(403);
    expect((await chancery.anyone.post(open).send(wish)).status).toBe(403);
    expect((await chancery.anyone.get(address(documentId))).status).toBe(401);
    for (const query of ['{ schedules { at } }', '{ schedule(documentId: "x") { at } }'])
      expect((await chancery.anyone.post('/graphql').send({ query })).status).toBe(400);
  });

  test('what is set, taken back and published is recorded, with who set it', async () => {
    const documentId = await written();
    const first = await schedule(documentId, wish);
    await schedule(documentId, { localTime: '2031-03-06T12:00' });
    expect(await listed(documentId)).toMatchObject([{ state: 'pending' }, { state: 'cancelled', id: first.data.id }]);
    at('2031-03-06T12:00:00Z');
    await fireDue(strapi);
    const acts: readonly { action: string; actorName: string }[] = await strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId } as never, orderBy: { id: 'asc' } });
    expect(acts.map(({ action, actorName }) => `${action} by ${actorName}`)).toEqual([
      'schedule by tests',
      'unschedule by tests',
      'schedule by tests',
      'publish by the schedule, set by tests',
    ]);
  });

  test('what is taken back does not happen', async () => {
    const documentId = await written();
    const { data } = await schedule(documentId, wish);
    const cancel = () =>
      chancery.anyone
        .delete(`/api/publications/speech/${documentId}/en/schedule/${data.id}`)
        .set('Authorization', chancery.fullAccess);
    expect((await cancel()).status).toBe(200);
    expect((await cancel()).status).toBe(404);
    at('2031-03-06T12:00:00Z');
    expect(await fireDue(strapi)).toEqual([]);
    expect(await isPublic(documentId)).toBe(false);
  });
});

describe('failures', () => {
  /** Makes every publication fail, as a database does that is out of space. */
  function breakPublishing(sentence: string): () => void {
    return strapi.db.lifecycles.subscribe({
      models: [uid],
      afterCreate: ({ params }) => {
        if (params.data.publishedAt) throw new Error(sentence);
      },
    }) as () => void;
  }

  test('a failure leaves nothing half done, is tried again, and is done when it can be', async () => {
    const documentId = await written();
    await schedule(documentId, { localTime: '2031-02-01T12:00' });
    at('2031-02-01T12:00:00Z');
    const mend = breakPublishing('The disk is full.');
    expect(await fireDue(strapi)).toEqual(['retried']);
    expect(await isPublic(documentId)).toBe(false);
    expect(await listed(documentId)).toMatchObject([{ state: 'pending', attempts: 1, error: 'The disk is full.' }]);
    expect(await fireDue(strapi)).toEqual([]);
    mend();
    at('2031-02-01T12:00:01Z');
    expect(await fireDue(strapi)).toEqual(['done']);
    expect(await listed(documentId)).toMatchObject([{ state: 'done', attempts: 2, error: null }]);
    expect(await isPublic(documentId)).toBe(true);
  });

  test('after five attempts it is failed, with the reason', async () => {
    const documentId = await written();
    await schedule(documentId, { localTime: '2031-02-01T12:00' });
    const mend = breakPublishing('The disk is full.');
    const outcomes = [];
    for (let second = 0; second <= 200; second += 1) {
      at(Date.parse('2031-02-01T12:00:00Z') + second * 1000);
      for (const firing of await fireDue(strapi)) outcomes.push(`${second}: ${firing}`);
    }
    mend();
    expect(outcomes).toEqual(['0: retried', '1: retried', '6: retried', '36: retried', '156: failed']);
    expect(await listed(documentId)).toMatchObject([{ state: 'failed', attempts: 5, error: 'The disk is full.' }]);
  });

  test('one that fails holds up no other', async () => {
    const gone = await written('Gone');
    const there = await written('There');
    await schedule(gone, { localTime: '2031-02-01T12:00' });
    await schedule(there, { localTime: '2031-02-01T12:00' });
    await strapi.documents(uid).delete({ documentId: gone });
    at('2031-02-01T12:00:00Z');
    expect(await fireDue(strapi)).toEqual(['failed', 'done']);
    expect(await listed(gone)).toMatchObject([
      { state: 'failed', error: 'There is no such text any more: take back what is set for it.' },
    ]);
  });

  test('two that look at once do each thing once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, (_, index) => written(`At once ${index}`)));
    for (const documentId of ids) await schedule(documentId, { localTime: '2031-02-01T12:00' });
    at('2031-02-01T12:00:00Z');
    const firings = (await Promise.all([fireDue(strapi), fireDue(strapi), fireDue(strapi)])).flat();
    expect(firings.filter((firing) => firing === 'done')).toHaveLength(8);
    expect(firings.filter((firing) => firing !== 'done' && firing !== 'elsewhere')).toEqual([]);
    for (const documentId of ids) expect(await listed(documentId)).toMatchObject([{ state: 'done', attempts: 1 }]);
  });
});
