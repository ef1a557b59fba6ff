/** What the calendar is told, by the office's days. */
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type { Calendar } from '../../src/press/calendar/calendar';
import { built } from '../helpers/built';
import { Desk, titlesIn, uid } from '../helpers/desk';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
});
afterAll(() => desk.chancery.stop());
beforeEach(() => desk.empty());

describe('the calendar', () => {
  const march = 'calendar?from=2031-03-01&to=2031-03-31';
  const linesIn = ({ items }: Calendar) => items.map(({ date, kind, title }) => [date, kind, title]);

  test('has what is planned, published and embargoed, by the office’s days', async () => {
    await desk.office('Asia/Tokyo');
    desk.at('2031-03-02T16:00:00Z');
    await desk.publishedIn('Went out on the third in Tokyo');
    desk.at('2031-03-05T12:00:00Z');
    await desk.schedule(await desk.written('Planned'), 'publish', '2031-03-09T09:00');
    await desk.written('Embargoed', { embargoedUntil: '2031-03-09T23:30:00Z' });
    const calendar = await desk.ask<Calendar>(march);
    expect(calendar).toMatchObject({ officeTimeZone: 'Asia/Tokyo', from: '2031-03-01', to: '2031-03-31', total: 3 });
    expect(linesIn(calendar)).toEqual([
      ['2031-03-03', 'published', 'Went out on the third in Tokyo'],
      ['2031-03-09', 'planned', 'Planned'],
      ['2031-03-10', 'embargoed', 'Embargoed'],
    ]);
    expect(calendar.items.map(({ at: moment, action }) => [moment, action])).toEqual([
      ['2031-03-02T16:00:00.000Z', null],
      ['2031-03-09T09:00:00.000Z', 'publish'],
      ['2031-03-09T23:30:00.000Z', null],
    ]);
  });

  test('begins and ends with the office’s midnight, over both changes of its clocks', async () => {
    await desk.office();
    for (const moment of [
      '2031-03-29T23:59:59Z',
      '2031-03-30T00:00:00Z',
      '2031-03-30T22:59:59Z',
      '2031-03-30T23:00:00Z',
    ])
      await desk.written(moment, { embargoedUntil: moment });
    for (const moment of [
      '2031-10-25T22:59:59Z',
      '2031-10-25T23:00:00Z',
      '2031-10-26T23:59:59Z',
      '2031-10-27T00:00:00Z',
    ])
      await desk.written(moment, { embargoedUntil: moment });
    const spring = await desk.ask<Calendar>('calendar?from=2031-03-30&to=2031-03-30');
    expect(titlesIn(spring)).toEqual(['2031-03-30T00:00:00Z', '2031-03-30T22:59:59Z']);
    const autumn = await desk.ask<Calendar>('calendar?from=2031-10-26&to=2031-10-26');
    expect(titlesIn(autumn)).toEqual(['2031-10-25T23:00:00Z', '2031-10-26T23:59:59Z']);
  });

  test('puts what was published before moments were kept on its printed day', async () => {
    const documentId = await desk.publishedIn('Imported', { date: '2031-03-04' });
    await desk.strapi.db.query(uid).updateMany({ where: { documentId }, data: { firstPublishedAt: null } });
    const { items } = await desk.ask<Calendar>(march);
    expect(items).toMatchObject([{ date: '2031-03-04', kind: 'published', at: null }]);
  });

  test('leaves out what was cancelled, is done, is free, or is not public any more', async () => {
    const documentId = await desk.publishedIn('Taken down');
    await desk.strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    await desk.written('Free', { embargoedUntil: '2031-03-05T11:00:00Z' });
    await desk.schedule(await desk.written('Done'), 'publish', '2031-03-05T12:30');
    desk.at('2031-03-05T12:30:00Z');
    await fireDue(desk.strapi);
    expect(linesIn(await desk.ask<Calendar>(march))).toEqual([['2031-03-05', 'published', 'Done']]);
  });

  test('says what is planned still although its time has passed', async () => {
    await desk.schedule(await desk.written('Planned'), 'publish', '2031-03-05T12:30');
    desk.at('2031-03-05T12:30:06Z');
    const { items } = await desk.ask<Calendar>(march);
    expect(items).toMatchObject([{ kind: 'planned', isOverdue: true }]);
  });

  test('keeps to a locale', async () => {
    const documentId = await desk.publishedIn('English');
    await desk.translate(documentId, 'fr', 'published');
    expect(titlesIn(await desk.ask<Calendar>(march))).toEqual(['English', 'Traduit']);
    expect(titlesIn(await desk.ask<Calendar>(`${march}&locale=fr`))).toEqual(['Traduit']);
  });

  test.each([
    ['translator', ['Free', 'Secret']],
    ['frenchReader', []],
    ['titleReader', ['Free']],
    ['ownReader', []],
  ])('shows a %s what he may read', async (who, titles) => {
    await desk.publishedIn('Free');
    await desk.written('Secret', { embargoedUntil: '2031-03-09T00:00:00Z' });
    expect(titlesIn(await desk.ask<Calendar>(march, who))).toEqual(titles);
  });

  test.each([
    ['calendar', '"from" is missing: expected YYYY-MM-DD, such as 2031-03-05.'],
    ['calendar?from=2031-03-01&to=2031-12-31', '"from" and "to" span 306 days; expected 62 at most.'],
    [`${march}&locale=xx`, '"locale" is "xx"; expected one of en, fr, ru.'],
    [`${march}&kind=planned`, '"kind" is unknown; expected from, to, locale.'],
  ])('refuses %s with a sentence', async (path, sentence) => {
    const { status, body } = await desk.get(path);
    expect([status, body.error.message]).toEqual([400, sentence]);
  });

  test('takes no more queries for many texts than for few', async () => {
    const few = await desk.queriesOf(march);
    for (let n = 10; n < 30; n += 1) await desk.publishedIn(`No. ${n}`);
    const many = await desk.queriesOf(march);
    expect(many.length).toBe(few.length);
  });
});
