import { blocksOf } from '../../src/press/blocks/blocks';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
});

afterAll(() => chancery.stop());

async function page(query: string) {
  const { body, status } = await chancery.anyone.get(`/api/front-page?${query}`);
  expect(status).toBe(200);
  return body as { data: Page; meta: { asOf: string; validUntil: string | null } };
}

interface Page {
  readonly date: string;
  readonly dateText: string;
  readonly office: unknown;
  readonly contacts: unknown;
  readonly clocks: readonly { readonly label: string; readonly time: string; readonly date: string }[];
  readonly counters: readonly { readonly days: number; readonly text: string; readonly nextChangeAt: string }[];
  readonly headings: unknown;
  readonly featured: { readonly title: string; readonly turns: readonly unknown[] } | null;
  readonly latest: readonly { readonly title: string }[];
}

test('a wrong method is refused in the form of all errors', async () => {
  const { body, status, headers } = await chancery.anyone.post('/api/front-page').send({});
  expect(status).toBe(405);
  expect(headers['allow']).toContain('GET');
  expect(body).toMatchObject({
    data: null,
    error: { status: 405, message: expect.stringContaining('POST is not allowed') },
  });
});

test('without an office there is no front page, and a sentence says so', async () => {
  const { body, status } = await chancery.anyone.get('/api/front-page');
  expect(status).toBe(404);
  expect(body).toMatchObject({ data: null, error: { status: 404, message: expect.stringContaining('No office') } });
});

describe('with an office in London', () => {
  beforeAll(async () => {
    const { strapi } = chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'Russian' });
    const contacts = [{ purpose: 'Visas', phones: [{ number: '+44 20 7946 0000' }], email: 'visas@example.org' }];
    const headings = { featured: 'SPEECHES', latest: 'LATEST', allMessages: 'all messages' };
    const office = { name: 'Embassy of Vessaria', timeZone: 'Europe/London', contacts, headings };
    await publish(strapi, 'api::office.office', office);
    await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London', order: 2 });
    await publish(strapi, 'api::clock.clock', { label: 'Auckland', timeZone: 'Pacific/Auckland', order: 1 });
    const message = '{days, plural, one {{days} day} other {{days} days}} since the treaty';
    const counter = { title: 'Treaty', since: '2018-03-04', timeZone: 'Europe/London', message };
    const counters = strapi.documents('api::counter.counter');
    const { documentId } = await publish(strapi, 'api::counter.counter', counter);
    const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} со дня договора';
    await counters.update({
      documentId,
      locale: 'ru',
      data: { title: 'Договор', message: russian },
      status: 'published',
    });
    await draft(strapi, 'api::counter.counter', { ...counter, title: 'Not yet' });
    for (let day = 1; day <= 14; day += 1) {
      const date = `2021-03-${String(day).padStart(2, '0')}`;
      const turns = [{ speaker: 'Question', role: 'question', body: blocksOf(['Why?']) }];
      const more = { date, featured: day === 5 || day === 12, turns: day === 5 ? turns : [] };
      await publish(strapi, 'api::speech.speech', speech(`Day ${day}`, more));
    }
    await draft(strapi, 'api::speech.speech', speech('Draft', { date: '2021-03-02', featured: true }));
  });

  test('the page as of an instant: date, clocks, counters, featured, the ten latest others', async () => {
    const { data, meta } = await page('at=2021-04-12T05:46:00Z');
    expect(data).toMatchObject({ date: '2021-04-12', dateText: '12 April 2021' });
    expect(data.office).toEqual({ name: 'Embassy of Vessaria', timeZone: 'Europe/London' });
    expect(data.contacts).toEqual([
      { purpose: 'Visas', phones: ['+44 20 7946 0000'], email: 'visas@example.org', hours: null },
    ]);
    expect(data.headings).toEqual({ featured: 'SPEECHES', latest: 'LATEST', allMessages: 'all messages' });
    expect(data.clocks).toMatchObject([
      { label: 'Auckland', time: '17:46', date: '2021-04-12', offset: '+12:00', abbreviation: 'NZST' },
      { label: 'London', time: '06:46', date: '2021-04-12', offset: '+01:00', abbreviation: 'BST' },
    ]);
    expect(data.counters).toMatchObject([{ days: 1135, text: '1135 days since the treaty' }]);
    expect(data.featured?.title).toBe('Day 12');
    expect(data.latest.map(({ title }) => title)).toEqual(
      [14, 13, 11, 10, 9, 8, 7, 6, 5, 4].map((day) => `Day ${day}`),
    );
    expect(meta).toEqual({ asOf: '2021-04-12T05:46:00.000Z', validUntil: '2021-04-12T23:00:00.000Z' });
  });

  test('moved back, it shows what was dated by then, with the older featured text and its turns', async () => {
    const { data } = await page('at=2021-03-06T12:00:00Z');
    expect(data.featured).toMatchObject({ title: 'Day 5', turns: [{ speaker: 'Question', role: 'question' }] });
    expect(data.latest.map(({ title }) => title)).toEqual([6, 4, 3, 2, 1].map((day) => `Day ${day}`));
  });

  test('before everything it is empty, and counts backwards', async () => {
    const { data } = await page('at=2018-03-01T00:00:00Z');
    expect(data).toMatchObject({ featured: null, latest: [] });
    expect(data.counters[0]?.days).toBe(-3);
  });

  test.each([
    ['the last second of a London day in summer', '2021-04-11T22:59:59Z', '2021-04-11', 1134],
    ['the first instant of the next', '2021-04-11T23:00:00Z', '2021-04-12', 1135],
    ['an offset is an instant too', '2021-04-12T08:46:00%2B03:00', '2021-04-12', 1135],
    ['a plus sign that the address turned into a space', '2021-04-12T08:46:00+03:00', '2021-04-12', 1135],
  ])('%s', async (_case, at, date, days) => {
    const { data } = await page(`at=${at}`);
    expect(data.date).toBe(date);
    expect(data.counters[0]?.days).toBe(days);
  });

  test('in another locale: its date, its counters with their plural, and nothing that is not translated', async () => {
    const { data } = await page('locale=ru&at=2018-03-26T12:00:00Z');
    expect(data.dateText).toMatch(/^26 марта 2018/);
    expect(data.counters.map(({ text }) => text)).toEqual(['22 дня со дня договора']);
    expect(data.latest).toEqual([]);
    expect(data.office).toEqual({ name: null, timeZone: 'Europe/London' });
  });

  test('the page is valid until the first thing on it changes: here a change of Auckland’s clocks', async () => {
    const { meta } = await page('at=2021-04-03T13:30:00Z');
    expect(meta.validUntil).toBe('2021-04-03T14:00:00.000Z');
  });

  describe('with counters in other zones', () => {
    const made: string[] = [];

    beforeAll(async () => {
      for (const [title, timeZone, until] of [
        ['Moscow', 'Europe/Moscow', '2022-12-31'],
        ['New York', 'America/New_York', null],
      ]) {
        const counter = { title, since: '2019-01-01', until, timeZone, message: '{days} days', order: 9 };
        made.push((await publish(chancery.strapi, 'api::counter.counter', counter)).documentId);
      }
    });

    afterAll(async () => {
      for (const documentId of made) await chancery.strapi.documents('api::counter.counter').delete({ documentId });
    });

    test.each([
      ['the last second of Moscow’s day', '2021-04-12T20:59:59Z', '2021-04-12T21:00:00.000Z'],
      ['Moscow’s midnight itself: then London’s', '2021-04-12T21:00:00Z', '2021-04-12T23:00:00.000Z'],
      ['the last second of London’s day', '2021-04-12T22:59:59Z', '2021-04-12T23:00:00.000Z'],
      ['London’s midnight itself: then New York’s', '2021-04-12T23:00:00Z', '2021-04-13T04:00:00.000Z'],
      ['the last second of New York’s day', '2021-04-13T03:59:59Z', '2021-04-13T04:00:00.000Z'],
      ['New York’s midnight itself: then Moscow’s', '2021-04-13T04:00:00Z', '2021-04-13T21:00:00.000Z'],
      ['the last day that Moscow’s begins to count', '2022-12-30T20:59:59Z', '2022-12-30T21:00:00.000Z'],
      ['Moscow’s has come to its end: then London’s', '2022-12-30T21:00:00Z', '2022-12-31T00:00:00.000Z'],
    ])('the page is valid until the first counter changes: %s', async (_case, at, until) => {
      expect((await page(`at=${at}`)).meta.validUntil).toBe(until);
    });
  });

  test.each([
    '0000-01-01T00:00:00Z',
    '0000-01-01T00:00:00%2B12:00',
    'yesterday',
    '2021-04-12',
    '2021-13-01T00:00:00Z',
    '',
    '1618206360',
  ])('at=%s is no instant: 400 with a sentence', async (at) => {
    const { body, status } = await chancery.anyone.get(`/api/front-page?at=${at}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      data: null,
      error: { name: 'ValidationError', details: { errors: [{ path: ['at'] }] } },
    });
  });

  test.each(['locale=!', 'at=2021-04-12T05:46:00Z&at=2021-04-12T05:46:00Z', 'when=now'])(
    '%s is a 400',
    async (query) => {
      expect((await chancery.anyone.get(`/api/front-page?${query}`)).status).toBe(400);
    },
  );

  test('GraphQL answers the same', async () => {
    const query = `{ frontPage(at: "2021-04-12T05:46:00Z") {
      data {
        date dateText office { name timeZone } contacts { purpose phones email hours }
        clocks { label timeZone time date offset abbreviation asOf nextTransitionAt nextOffset }
        counters { title slug since until timeZone days breakdown { years months days } text asOf nextChangeAt }
        headings { featured latest allMessages } featured { title date turns { speaker } body } latest { title date type slug }
      }
      meta { asOf validUntil }
    } }`;
    const { body } = await chancery.anyone.post('/graphql').send({ query });
    expect(body.errors).toBeUndefined();
    const rest = await page('at=2021-04-12T05:46:00Z');
    expect(rest).toMatchObject(body.data.frontPage);
  });

  test('GraphQL refuses what is no instant', async () => {
    const { body } = await chancery.anyone
      .post('/graphql')
      .send({ query: '{ frontPage(at: "noon") { data { date } } }' });
    expect(body.errors[0].message).toContain('noon');
  });
});
