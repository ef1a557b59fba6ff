/** What the panel's own screens are told, and whom: today, translations, calendar. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/roles/role-codes';
import { whenIdle } from '../../src/desk/when-idle';
import type { Calendar } from '../../src/press/calendar/calendar';
import type { Today } from '../../src/press/desk/today';
import type { TranslationGaps } from '../../src/press/desk/translation-gaps';
import { signIn, type Admin } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';
import { countQueries } from '../helpers/count-queries';
import { draft, publish, speech } from '../helpers/entries';
import { makeReadingRole } from '../helpers/local-role';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const uid = 'api::speech.speech';
let chancery: Chancery;
let strapi: Core.Strapi;
const admins = new Map<string, Admin>();

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
  for (const code of ['fr', 'ru']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
});

beforeAll(async () => {
  const frenchReader = await makeReadingRole(strapi, 'French reader', [
    { uid, locales: ['fr'], fields: ['title', 'embargoedUntil'] },
  ]);
  const titleReader = await makeReadingRole(strapi, 'Title reader', [
    { uid, locales: ['en', 'fr'], fields: ['title'] },
  ]);
  const ownReader = await makeReadingRole(strapi, 'Own reader', [
    { uid, locales: ['en', 'fr'], fields: ['title', 'embargoedUntil'], conditions: ['admin::is-creator'] },
  ]);
  const roles = {
    superAdmin: 'strapi-super-admin',
    editor: editorCode,
    officer: pressOfficerCode,
    translator: translatorCode('fr'),
    frenchReader,
    titleReader,
    ownReader,
  };
  for (const [name, code] of Object.entries(roles)) admins.set(name, await signIn(chancery, code));
});

afterAll(() => chancery.stop());

beforeEach(async () => {
  await clear(strapi);
  at('2031-03-05T12:00:00Z');
});

function at(instant: string): void {
  setNow(strapi, () => new Date(instant));
}

async function ask<Answer>(path: string, who = 'editor'): Promise<Answer> {
  const { status, body } = await chancery.anyone
    .get(`/chancery/${path}`)
    .set('Authorization', admins.get(who)?.authorization ?? '');
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as Answer;
}

/** What publishing leaves to be done afterwards is not the answer's. */
async function queriesOf(path: string): Promise<readonly string[]> {
  await whenIdle(strapi);
  return countQueries(strapi, async () => void (await ask(path)));
}

async function schedule(documentId: string, action: string, localTime: string, locale = 'en') {
  const { status } = await chancery.anyone
    .post(`/chancery/publications/speech/${documentId}/${locale}/schedule`)
    .set('Authorization', admins.get('editor')?.authorization ?? '')
    .send({ action, localTime, timeZone: 'Europe/London' });
  expect(status).toBe(200);
}

const written = async (title: string, more: object = {}, locale = 'en') =>
  (await draft(strapi, uid, speech(title, { ...more }), locale)).documentId;

const publishedIn = async (title: string, more: object = {}, locale = 'en') =>
  (await publish(strapi, uid, speech(title, { ...more }), locale)).documentId;

async function translate(documentId: string, locale: string, status: 'draft' | 'published') {
  await strapi.documents(uid).update({ documentId, locale, status, data: speech('Traduit') as never });
}

const office = (timeZone = 'Europe/London') =>
  publish(strapi, 'api::office.office', {
    name: 'Embassy of Lindmar',
    timeZone,
    contacts: [{ purpose: 'Press' }],
    headings: { latest: 'Latest', featured: 'In focus' },
  });

const titlesIn = ({ items }: { readonly items: readonly { readonly title: string }[] }) =>
  items.map(({ title }) => title);

describe.each(['today', 'translations', 'calendar?from=2031-03-01&to=2031-03-31'])('GET /chancery/%s', (path) => {
  test.each([
    ['a visitor', () => ''],
    ['an API token of full access', () => chancery.fullAccess],
  ])('is not for %s', async (_who, authorization) => {
    const { status } = await chancery.anyone.get(`/chancery/${path}`).set('Authorization', authorization());
    expect(status).toBe(401);
  });
});

describe('today', () => {
  test('says nothing where there is nothing', async () => {
    const nothing = { items: [], total: 0 };
    expect(await ask('today')).toEqual({
      asOf: '2031-03-05T12:00:00.000Z',
      officeTimeZone: 'Etc/UTC',
      next: nothing,
      embargoed: nothing,
      missed: nothing,
    });
  });

  test('names what goes out next and what is taken back, the soonest first, with its moment and the office’s zone', async () => {
    await office('Asia/Tokyo');
    const later = await written('Later');
    const sooner = await publishedIn('Sooner');
    await schedule(later, 'publish', '2031-06-01T09:00');
    await schedule(sooner, 'unpublish', '2031-03-30T03:00');
    const { next, officeTimeZone } = await ask<Today>('today');
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
    await written('Free since noon', { embargoedUntil: '2031-03-05T12:00:00Z' });
    await written('Until May', { embargoedUntil: '2031-05-01T00:00:00Z' });
    await written('Until April', { embargoedUntil: '2031-04-01T00:00:00Z' });
    const { embargoed } = await ask<Today>('today');
    expect(embargoed.items.map(({ title, at: end, action }) => [title, end, action])).toEqual([
      ['Until April', '2031-04-01T00:00:00.000Z', 'embargo'],
      ['Until May', '2031-05-01T00:00:00.000Z', 'embargo'],
    ]);
  });

  test('shows five of each, and says how many there are', async () => {
    for (const hour of [1, 2, 3, 4, 5, 6, 7]) {
      await schedule(await written(`No. ${hour}`), 'publish', `2031-03-06T0${hour}:00`);
    }
    const { next } = await ask<Today>('today');
    expect([titlesIn(next), next.total]).toEqual([['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5'], 7]);
  });

  test('what is due goes out within moments; after that it is overdue', async () => {
    await schedule(await written('Due'), 'publish', '2031-03-05T12:30');
    at('2031-03-05T12:30:04Z');
    expect(titlesIn((await ask<Today>('today')).next)).toEqual(['Due']);
    at('2031-03-05T12:30:06Z');
    const { next, missed } = await ask<Today>('today');
    expect([next.total, missed.items.map(({ title, trouble }) => [title, trouble])]).toEqual([0, [['Due', 'overdue']]]);
  });

  describe('what failed', () => {
    let documentId: string;

    beforeEach(async () => {
      documentId = await written('Held back');
      await schedule(documentId, 'publish', '2031-03-05T12:30');
      await strapi.db
        .query(uid)
        .updateMany({ where: { documentId }, data: { embargoedUntil: new Date('2031-03-05T20:00:00Z') } });
      at('2031-03-05T12:30:00Z');
      expect(await fireDue(strapi)).toEqual(['failed']);
    });

    const missed = async () => (await ask<Today>('today')).missed;

    test('is named with its reason', async () => {
      const { items, total } = await missed();
      expect(total).toBe(1);
      expect(items[0]).toMatchObject({ title: 'Held back', trouble: 'failed', at: '2031-03-05T12:30:00.000Z' });
      expect(items[0]?.reason).toMatch(/^This text is under embargo until 2031-03-05 20:00/);
    });

    test('is told no more once it is scheduled anew', async () => {
      await schedule(documentId, 'publish', '2031-03-06T09:00');
      expect((await missed()).total).toBe(0);
    });

    test('is told no more once it was published by hand', async () => {
      at('2031-03-05T21:00:00Z');
      await strapi.documents(uid).publish({ documentId, locale: 'en' });
      await strapi.db.query(uid).updateMany({
        where: { documentId, publishedAt: { $notNull: true } },
        data: { publishedAt: new Date('2031-03-05T21:00:00Z') },
      });
      expect((await missed()).total).toBe(0);
    });

    test('is told no more after a fortnight, or once the text is gone', async () => {
      at('2031-03-19T12:29:00Z');
      expect((await missed()).total).toBe(1);
      at('2031-03-19T12:31:00Z');
      expect((await missed()).total).toBe(0);
      at('2031-03-05T13:00:00Z');
      await strapi.documents(uid).delete({ documentId, locale: '*' });
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
    await schedule(await written('English'), 'publish', '2031-04-01T09:00');
    await schedule(await written('Français', {}, 'fr'), 'publish', '2031-04-01T10:00', 'fr');
    await written('Secret', { embargoedUntil: '2031-05-01T00:00:00Z' });
    await written('Secret (fr)', { embargoedUntil: '2031-05-02T00:00:00Z' }, 'fr');
    const today = await ask<Today>('today', who);
    expect([titlesIn(today.next), titlesIn(today.embargoed)]).toEqual([next, embargoed]);
  });

  test('takes no more queries for many texts than for few', async () => {
    const few = await queriesOf('today');
    for (let n = 10; n < 30; n += 1) await schedule(await written(`No. ${n}`), 'publish', `2031-04-${n}T09:00`);
    const many = await queriesOf('today');
    expect(many.length).toBe(few.length);
    expect(many.filter((sql) => sql.includes('PARTITION'))).toHaveLength(1);
  });
});

describe('translations', () => {
  const gapsIn = ({ locales }: TranslationGaps, locale: string) =>
    locales.find((group) => group.locale === locale)?.items.map(({ part, title, state }) => [part, title, state]);

  test('finds nothing lacking on an empty page, in every other locale', async () => {
    const { defaultLocale, locales } = await ask<TranslationGaps>('translations');
    expect(defaultLocale).toBe('en');
    expect(locales).toEqual(['fr', 'ru'].map((locale) => ({ locale, mayWrite: true, items: [], total: 0 })));
  });

  test('names every part of the page that is missing or only a draft, in the page’s order', async () => {
    await office();
    await publish(strapi, 'api::clock.clock', { label: 'Capital', timeZone: 'Europe/Paris', order: 1 });
    const counter = { title: 'Bridge', since: '2031-01-01', timeZone: 'Europe/London', message: '{days} days' };
    await publish(strapi, 'api::counter.counter', counter);
    await publishedIn('In focus', { featured: true });
    const done = await publishedIn('Done', { date: '2026-03-02' });
    const begun = await publishedIn('Begun', { date: '2026-03-01' });
    await translate(done, 'fr', 'published');
    await translate(begun, 'fr', 'draft');
    const gaps = await ask<TranslationGaps>('translations');
    const lacking = [
      ['office', 'Embassy of Lindmar', 'missing'],
      ['clock', 'Capital', 'missing'],
      ['counter', 'Bridge', 'missing'],
      ['featured', 'In focus', 'missing'],
    ];
    expect(gapsIn(gaps, 'fr')).toEqual([...lacking, ['latest', 'Begun', 'draft']]);
    expect(gapsIn(gaps, 'ru')).toEqual([...lacking, ['latest', 'Done', 'missing'], ['latest', 'Begun', 'missing']]);
  });

  test('the default locale, too, where another’s page has more, and only there', async () => {
    const { documentId } = await publish(strapi, uid, speech('Écrit d’abord en français'), 'fr');
    const gaps = await ask<TranslationGaps>('translations');
    expect(gapsIn(gaps, 'en')).toEqual([['latest', 'Écrit d’abord en français', 'missing']]);
    expect(gapsIn(gaps, 'ru')).toEqual([]);
    await strapi.documents(uid).update({ documentId, locale: 'en', status: 'published', data: speech('Now here') });
    expect(gapsIn(await ask<TranslationGaps>('translations'), 'en')).toBeUndefined();
  });

  test('says which words the office lacks where it is translated', async () => {
    const { documentId } = await office();
    const data = { name: 'Ambassade du Lindmar', timeZone: 'Europe/London', headings: { latest: 'À la une' } };
    await strapi
      .documents('api::office.office')
      .update({ documentId, locale: 'fr', status: 'published', data: data as never });
    const { locales } = await ask<TranslationGaps>('translations');
    const french = locales.find(({ locale }) => locale === 'fr');
    expect(french?.items[0]).toMatchObject({ part: 'office', state: 'incomplete', lacks: ['contacts', 'headings'] });
  });

  test('looks at the ten latest only, and not at what is published for a later day', async () => {
    for (let n = 10; n < 22; n += 1) await publishedIn(`No. ${n}`, { date: `2026-03-${n}` });
    await publishedIn('Of next year', { date: '2032-01-01' });
    const gaps = gapsIn(await ask<TranslationGaps>('translations'), 'fr');
    expect(gaps?.map(([, title]) => title)).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map((n) => `No. ${n}`));
  });

  test.each([
    ['editor', ['fr', 'ru'], [true, true], 1],
    ['translator', ['fr', 'ru'], [true, false], 1],
    ['titleReader', ['fr', 'ru'], [false, false], 1],
    ['frenchReader', ['fr', 'ru'], [false, false], 0],
  ])('tells a %s which locales are his to write', async (who, order, mayWrite, lacking) => {
    await publishedIn('Only in English');
    const { locales } = await ask<TranslationGaps>('translations', who);
    expect(locales.map(({ locale }) => locale)).toEqual(order);
    expect(locales.map((group) => group.mayWrite)).toEqual(mayWrite);
    expect(locales[0]?.total).toBe(lacking);
  });

  test('takes no more queries for ten texts than for one', async () => {
    await publishedIn('No. 1');
    const few = await queriesOf('translations');
    for (let n = 10; n < 20; n += 1) await publishedIn(`No. ${n}`, { date: `2026-03-${n}` });
    const many = await queriesOf('translations');
    expect(many.length).toBe(few.length);
  });
});

describe('the calendar', () => {
  const march = 'calendar?from=2031-03-01&to=2031-03-31';
  const linesIn = ({ items }: Calendar) => items.map(({ date, kind, title }) => [date, kind, title]);

  test('has what is planned, published and embargoed, by the office’s days', async () => {
    await office('Asia/Tokyo');
    at('2031-03-02T16:00:00Z');
    await publishedIn('Went out on the third in Tokyo');
    at('2031-03-05T12:00:00Z');
    await schedule(await written('Planned'), 'publish', '2031-03-09T09:00');
    await written('Embargoed', { embargoedUntil: '2031-03-09T23:30:00Z' });
    const calendar = await ask<Calendar>(march);
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
    await office();
    for (const moment of [
      '2031-03-29T23:59:59Z',
      '2031-03-30T00:00:00Z',
      '2031-03-30T22:59:59Z',
      '2031-03-30T23:00:00Z',
    ])
      await written(moment, { embargoedUntil: moment });
    for (const moment of [
      '2031-10-25T22:59:59Z',
      '2031-10-25T23:00:00Z',
      '2031-10-26T23:59:59Z',
      '2031-10-27T00:00:00Z',
    ])
      await written(moment, { embargoedUntil: moment });
    const spring = await ask<Calendar>('calendar?from=2031-03-30&to=2031-03-30');
    expect(titlesIn(spring)).toEqual(['2031-03-30T00:00:00Z', '2031-03-30T22:59:59Z']);
    const autumn = await ask<Calendar>('calendar?from=2031-10-26&to=2031-10-26');
    expect(titlesIn(autumn)).toEqual(['2031-10-25T23:00:00Z', '2031-10-26T23:59:59Z']);
  });

  test('puts what was published before moments were kept on its printed day', async () => {
    const documentId = await publishedIn('Imported', { date: '2031-03-04' });
    await strapi.db.query(uid).updateMany({ where: { documentId }, data: { firstPublishedAt: null } });
    const { items } = await ask<Calendar>(march);
    expect(items).toMatchObject([{ date: '2031-03-04', kind: 'published', at: null }]);
  });

  test('leaves out what was cancelled, is done, is free, or is not public any more', async () => {
    const documentId = await publishedIn('Taken down');
    await strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    await written('Free', { embargoedUntil: '2031-03-05T11:00:00Z' });
    await schedule(await written('Done'), 'publish', '2031-03-05T12:30');
    at('2031-03-05T12:30:00Z');
    await fireDue(strapi);
    expect(linesIn(await ask<Calendar>(march))).toEqual([['2031-03-05', 'published', 'Done']]);
  });

  test('says what is planned still although its time has passed', async () => {
    await schedule(await written('Planned'), 'publish', '2031-03-05T12:30');
    at('2031-03-05T12:30:06Z');
    const { items } = await ask<Calendar>(march);
    expect(items).toMatchObject([{ kind: 'planned', isOverdue: true }]);
  });

  test('keeps to a locale', async () => {
    const documentId = await publishedIn('English');
    await translate(documentId, 'fr', 'published');
    expect(titlesIn(await ask<Calendar>(march))).toEqual(['English', 'Traduit']);
    expect(titlesIn(await ask<Calendar>(`${march}&locale=fr`))).toEqual(['Traduit']);
  });

  test.each([
    ['translator', ['Free', 'Secret']],
    ['frenchReader', []],
    ['titleReader', ['Free']],
    ['ownReader', []],
  ])('shows a %s what he may read', async (who, titles) => {
    await publishedIn('Free');
    await written('Secret', { embargoedUntil: '2031-03-09T00:00:00Z' });
    expect(titlesIn(await ask<Calendar>(march, who))).toEqual(titles);
  });

  test.each([
    ['calendar', '"from" is missing: expected YYYY-MM-DD, such as 2031-03-05.'],
    ['calendar?from=2031-03-01&to=2031-12-31', '"from" and "to" span 306 days; expected 62 at most.'],
    [`${march}&locale=xx`, '"locale" is "xx"; expected one of en, fr, ru.'],
    [`${march}&kind=planned`, '"kind" is unknown; expected from, to, locale.'],
  ])('refuses %s with a sentence', async (path, sentence) => {
    const { status, body } = await chancery.anyone
      .get(`/chancery/${path}`)
      .set('Authorization', admins.get('editor')?.authorization ?? '');
    expect([status, body.error.message]).toEqual([400, sentence]);
  });

  test('takes no more queries for many texts than for few', async () => {
    const few = await queriesOf(march);
    for (let n = 10; n < 30; n += 1) await publishedIn(`No. ${n}`);
    const many = await queriesOf(march);
    expect(many.length).toBe(few.length);
  });
});
