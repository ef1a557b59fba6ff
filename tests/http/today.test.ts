/** What the homepage is told of what goes out, is under embargo or did not happen; and who is told anything at all. */
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type { Today } from '../../src/press/panel/today';
import { built } from '../helpers/built';
import { Desk, titlesIn, uid } from '../helpers/desk';
import { publish } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.chancery.stop());
beforeEach(() => desk.empty());

describe.each(['today', 'front-page-gaps', 'calendar?from=2031-03-01&to=2031-03-31'])('GET /chancery/%s', (path) => {
  test.each([
    ['a visitor', () => ''],
    ['an API token of full access', () => desk.chancery.fullAccess],
  ])('is not for %s', async (_who, authorization) => {
    const { status } = await desk.chancery.anyone.get(`/chancery/${path}`).set('Authorization', authorization());
    expect(status).toBe(401);
  });
});

describe('today', () => {
  test('says nothing where there is nothing', async () => {
    const nothing = { items: [], total: 0 };
    expect(await desk.ask('today')).toEqual({
      asOf: '2031-03-05T12:00:00.000Z',
      officeTimeZone: 'Etc/UTC',
      next: nothing,
      embargoed: nothing,
      missed: nothing,
      unlinked: nothing,
      unshown: nothing,
    });
  });

  test('names what goes out next and what is taken back, the soonest first, with its moment and the office’s zone', async () => {
    await desk.office('Asia/Tokyo');
    const later = await desk.written('Later');
    const sooner = await desk.publishedIn('Sooner');
    await desk.schedule(later, 'publish', '2031-06-01T09:00');
    await desk.schedule(sooner, 'unpublish', '2031-03-30T03:00');
    const { next, officeTimeZone } = await desk.ask<Today>('today');
    expect(officeTimeZone).toBe('Asia/Tokyo');
    expect(next).toEqual({
      total: 2,
      items: [
        {
          ...{ type: 'speech', documentId: sooner, locale: 'en', title: 'Sooner' },
          ...{ at: '2031-03-30T02:00:00.000Z', action: 'unpublish', trouble: null, reason: null },
        },
        {
          ...{ type: 'speech', documentId: later, locale: 'en', title: 'Later' },
          ...{ at: '2031-06-01T08:00:00.000Z', action: 'publish', trouble: null, reason: null },
        },
      ],
    });
  });

  test('names what is under embargo, the one that ends soonest first, and not what is free', async () => {
    await desk.written('Free since noon', { embargoedUntil: '2031-03-05T12:00:00Z' });
    await desk.written('Until May', { embargoedUntil: '2031-05-01T00:00:00Z' });
    await desk.written('Until April', { embargoedUntil: '2031-04-01T00:00:00Z' });
    const { embargoed } = await desk.ask<Today>('today');
    expect(embargoed.items.map(({ title, at: end, action }) => [title, end, action])).toEqual([
      ['Until April', '2031-04-01T00:00:00.000Z', 'embargo'],
      ['Until May', '2031-05-01T00:00:00.000Z', 'embargo'],
    ]);
  });

  test('shows five of each, and says how many there are', async () => {
    for (const hour of [1, 2, 3, 4, 5, 6, 7]) {
      await desk.schedule(await desk.written(`No. ${hour}`), 'publish', `2031-03-06T0${hour}:00`);
    }
    const { next } = await desk.ask<Today>('today');
    expect([titlesIn(next), next.total]).toEqual([['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5'], 7]);
  });

  test('what is due goes out within moments; after that it is overdue', async () => {
    await desk.schedule(await desk.written('Due'), 'publish', '2031-03-05T12:30');
    desk.at('2031-03-05T12:30:04Z');
    expect(titlesIn((await desk.ask<Today>('today')).next)).toEqual(['Due']);
    desk.at('2031-03-05T12:30:06Z');
    const { next, missed } = await desk.ask<Today>('today');
    expect([next.total, missed.items.map(({ title, trouble }) => [title, trouble])]).toEqual([0, [['Due', 'overdue']]]);
  });

  test('names what is public and on no page, with what is wrong in it, to those who may read it', async () => {
    await desk.office();
    const counter = { title: 'Treaty', since: '2018-03-04', timeZone: 'Europe/London', message: '{days} days' };
    await publish(desk.strapi, 'api::counter.counter', counter);
    await publish(desk.strapi, 'api::counter.counter', { ...counter, title: 'Right' });
    await publish(desk.strapi, 'api::clock.clock', { label: 'Lindmar', timeZone: 'Europe/London' });
    await desk.publishedIn('Nameless');
    await desk.publishedIn('Right');
    const past = async (table: string, where: object, row: object) =>
      desk.strapi.db.connection(table).where(where).whereNotNull('published_at').update(row);
    await past('counters', { title: 'Treaty' }, { message: '', time_zone: 'Europe/Atlantis' });
    await past('clocks', { label: 'Lindmar' }, { time_zone: null });
    await past('speeches', { title: 'Nameless' }, { title: null });
    const { unshown } = await desk.ask<Today>('today');
    expect(unshown.items.map(({ uid: type, title, wrong }) => [type, title, wrong])).toEqual([
      ['api::counter.counter', 'Treaty', ['timeZone', 'message']],
      ['api::clock.clock', 'Lindmar', ['timeZone']],
      [uid, '', ['title']],
    ]);
    expect(unshown.total).toBe(3);
    expect((await desk.ask<Today>('today', 'titleReader')).unshown.items.map(({ uid: type }) => type)).toEqual([uid]);
    expect((await desk.ask<Today>('today', 'ownReader')).unshown.total).toBe(0);
  });

  describe('what failed', () => {
    let documentId: string;

    beforeEach(async () => {
      documentId = await desk.written('Held back');
      await desk.schedule(documentId, 'publish', '2031-03-05T12:30');
      await desk.strapi.db
        .query(uid)
        .updateMany({ where: { documentId }, data: { embargoedUntil: new Date('2031-03-05T20:00:00Z') } });
      desk.at('2031-03-05T12:30:00Z');
      expect(await fireDue(desk.strapi)).toEqual(['failed']);
    });

    const missed = async () => (await desk.ask<Today>('today')).missed;

    test('is named with its reason', async () => {
      const { items, total } = await missed();
      expect(total).toBe(1);
      expect(items[0]).toMatchObject({ title: 'Held back', trouble: 'failed', at: '2031-03-05T12:30:00.000Z' });
      expect(items[0]?.reason).toMatch(/^This text is under embargo until 2031-03-05 20:00/);
    });

    test('is told no more once it is scheduled anew', async () => {
      await desk.schedule(documentId, 'publish', '2031-03-06T09:00');
      expect((await missed()).total).toBe(0);
    });

    test('is told no more once it was published by hand', async () => {
      desk.at('2031-03-05T21:00:00Z');
      await desk.strapi.documents(uid).publish({ documentId, locale: 'en' });
      await desk.strapi.db.query(uid).updateMany({
        where: { documentId, publishedAt: { $notNull: true } },
        data: { publishedAt: new Date('2031-03-05T21:00:00Z') },
      });
      expect((await missed()).total).toBe(0);
    });

    test('is told no more after a fortnight, or once the text is gone', async () => {
      desk.at('2031-03-19T12:29:00Z');
      expect((await missed()).total).toBe(1);
      desk.at('2031-03-19T12:31:00Z');
      expect((await missed()).total).toBe(0);
      desk.at('2031-03-05T13:00:00Z');
      await desk.strapi.documents(uid).delete({ documentId, locale: '*' });
      expect((await missed()).total).toBe(0);
    });
  });

  test.each([
    ['superAdmin', ['English', 'Français'], ['Secret', 'Secret (fr)']],
    ['editor', ['English', 'Français'], ['Secret', 'Secret (fr)']],
    ['officer', ['English', 'Français'], ['Secret', 'Secret (fr)']],
    ['translator', ['English', 'Français'], ['Secret', 'Secret (fr)']],
    ['frenchReader', ['Français'], ['Secret (fr)']],
    ['titleReader', ['English', 'Français'], []],
    ['ownReader', [], []],
  ])('tells a %s of what he may read', async (who, next, embargoed) => {
    await desk.schedule(await desk.written('English'), 'publish', '2031-04-01T09:00');
    await desk.schedule(await desk.written('Français', {}, 'fr'), 'publish', '2031-04-01T10:00', 'fr');
    await desk.written('Secret', { embargoedUntil: '2031-05-01T00:00:00Z' });
    await desk.written('Secret (fr)', { embargoedUntil: '2031-05-02T00:00:00Z' }, 'fr');
    const today = await desk.ask<Today>('today', who);
    expect([titlesIn(today.next), titlesIn(today.embargoed)]).toEqual([next, embargoed]);
  });

  test('takes no more queries for many texts than for few', async () => {
    await desk.schedule(await desk.written('No. 9'), 'publish', '2031-04-09T09:00');
    const few = await desk.queriesOf('today');
    for (let n = 10; n < 30; n += 1)
      await desk.schedule(await desk.written(`No. ${n}`), 'publish', `2031-04-${n}T09:00`);
    const many = await desk.queriesOf('today');
    expect(many.length).toBe(few.length);
    expect(many.filter((sql) => sql.includes('PARTITION'))).toHaveLength(1);
  });
});
