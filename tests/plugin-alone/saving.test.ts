import { bootPlainApp, type PlainApp } from './plain-app';

let app: PlainApp;
const english = '{days, plural, one {# day} other {# days}}';
const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';

beforeAll(async () => {
  app = await bootPlainApp();
});

afterAll(() => app.stop());

/** What a refusal says of each attribute, by the path to it. */
async function refused(save: Promise<unknown>): Promise<Record<string, string>> {
  const error = await save.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'ValidationError' });
  const { errors } = (error as { details: { errors: { path: string[]; message: string }[] } }).details;
  return Object.fromEntries(errors.map(({ path, message }) => [path.join('.'), message]));
}

const streaks = () => app.documents('streak');
const db = (uid: string) => app.db(uid);

async function newStreak(data: object = {}) {
  const base = { firstDay: '2020-01-01', zone: 'Europe/London', sentence: english };
  return (await streaks().create({ data: { ...base, ...data } })).documentId;
}

describe('through the Document Service', () => {
  test('old zone names are stored under today’s, wherever they stand', async () => {
    const { documentId } = await app.documents('hall').create({
      data: {
        jubilee: { zone: 'europe/kiev', door: { zone: 'Asia/Calcutta' } },
        blocks: [{ __component: 'room.door', zone: 'US/Eastern' }],
      },
    });
    const { body } = await app.anyone.get(
      `/api/halls/${documentId}?populate[jubilee][populate]=*&populate[blocks]=true`,
    );
    expect(body.data).toMatchObject({
      jubilee: { zone: 'Europe/Kyiv', door: { zone: 'Asia/Kolkata' } },
      blocks: [{ zone: 'America/New_York' }],
    });
  });

  test('everything that is wrong is named at once, with the path to it', async () => {
    const jubilee = { opened: '2021-02-30', zone: 'UTC+3', sentence: '{hours}', door: { zone: 'Mars/Olympus' } };
    const blocks = [{ __component: 'room.door' }, { __component: 'room.door', zone: '' }];
    const problems = await refused(app.documents('hall').create({ data: { jubilee, blocks } }));
    expect(Object.keys(problems).sort()).toEqual([
      'blocks.1.zone',
      'jubilee.door.zone',
      'jubilee.opened',
      'jubilee.sentence',
      'jubilee.zone',
    ]);
  });

  test('an empty draft is fine', async () => {
    await expect(streaks().create({ data: {} })).resolves.toBeDefined();
  });

  test('a draft with something wrong is not', async () => {
    expect(await refused(streaks().create({ data: { firstDay: 'soon' } }))).toHaveProperty('firstDay');
  });

  test('a last day is held against the first day that is stored, and the other way round', async () => {
    const documentId = await newStreak({ lastDay: '2020-12-31' });
    const early = await refused(streaks().update({ documentId, data: { lastDay: '2019-12-31' } }));
    expect(early).toEqual({
      lastDay: 'The last day of the count, 2019-12-31, lies before its first day, 2020-01-01.',
    });
    expect(await refused(streaks().update({ documentId, data: { firstDay: '2021-01-01' } }))).toHaveProperty('lastDay');
    await streaks().update({ documentId, data: { firstDay: '2021-01-01', lastDay: null } });
  });

  test('a message is checked in the plural forms of its entry’s locale', async () => {
    const documentId = await newStreak();
    const inRussian = (sentence: string) => streaks().update({ documentId, locale: 'ru', data: { sentence } });
    const { sentence } = await refused(inRussian(english));
    expect(sentence).toContain('Russian needs the plural categories “few”');
    await inRussian(russian);
  });

  test('so is the message of a component, which has no locale of its own', async () => {
    const documentId = await newStreak({ jubilee: { sentence: english } });
    const inRussian = (sentence: string) =>
      streaks().update({ documentId, locale: 'ru', data: { sentence: russian, jubilee: { sentence } } });
    expect(await refused(inRussian(english))).toEqual({ 'jubilee.sentence': expect.stringContaining('Russian needs') });
    await inRussian(russian);
  });

  test('what was saved can be published, and a copy of it is checked, too', async () => {
    const documentId = await newStreak();
    await expect(streaks().update({ documentId, data: {}, status: 'published' })).resolves.toBeDefined();
    const clone = (params: object) => streaks().clone(params);
    expect(await refused(clone({ documentId, data: { zone: 'x' } }))).toHaveProperty('zone');
    expect(await refused(clone({ documentId, data: { lastDay: '2019-01-01' } }))).toHaveProperty('lastDay');
  });

  test('a copy of all languages is checked in those that there are', async () => {
    const { documentId } = await streaks().create({ locale: 'ja', data: { name: 'only in Japanese' } });
    const copy = (sentence: string) => streaks().clone({ documentId, locale: '*', data: { sentence } });
    await expect(copy('{days, plural, other {#日}}')).resolves.toBeDefined();
    expect(await refused(copy('{hours}'))).toHaveProperty('sentence');
  });

  test('nothing of a refused entry is left behind', async () => {
    const before = await db('room.jubilee').count();
    await refused(
      app.documents('hall').create({
        data: { jubilee: {}, blocks: [{ __component: 'room.door', zone: 'x' }] },
      }),
    );
    expect(await db('room.jubilee').count()).toBe(before);
  });
});

describe('over REST', () => {
  test('a refusal is a 400 with a sentence', async () => {
    const { status, body } = await app.anyone.post('/api/wall-clocks').send({ data: { hangsIn: '+03:00' } });
    const message = '“+03:00” is an offset, not a time zone: expected an IANA name, such as Europe/London.';
    const said = { code: 'dateline.zone-is-offset', value: { code: 'dateline.quoted', text: '+03:00' } };
    expect(status).toBe(400);
    expect(body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'ValidationError',
        message,
        details: {
          ...said,
          errors: [{ path: ['hangsIn'], message, value: '+03:00', name: 'ValidationError', details: said }],
        },
      },
    });
  });

  test('an update in one language is checked in that language', async () => {
    const documentId = await newStreak();
    const { body } = await app.anyone.put(`/api/streaks/${documentId}?locale=ru`).send({ data: { sentence: english } });
    expect(body.error.message).toContain('Russian needs');
  });
});

describe('past the Document Service, through strapi.db.query', () => {
  test('zones are stored under today’s names', async () => {
    expect(await db('api::streak.streak').create({ data: { zone: 'Europe/Kiev' } })).toMatchObject({
      zone: 'Europe/Kyiv',
    });
    await db('room.door').createMany({ data: [{ zone: 'Asia/Calcutta' }] });
    expect(await db('room.door').findOne({ orderBy: { id: 'desc' } })).toMatchObject({ zone: 'Asia/Kolkata' });
  });

  test('a create, one or many, is refused', async () => {
    const wrong = { zone: 'x', firstDay: 'y', sentence: '{z}', locale: 'en' };
    const named = ['firstDay', 'sentence', 'zone'];
    expect(Object.keys(await refused(db('api::streak.streak').create({ data: wrong }))).sort()).toEqual(named);
    const many = db('api::streak.streak').createMany({ data: [{}, wrong] });
    expect(Object.keys(await refused(many)).sort()).toEqual(named);
  });

  test('an update, of one or many, is held against what is stored', async () => {
    const documentId = await newStreak();
    const where = { documentId };
    const data = { lastDay: '2019-12-31' };
    expect(await refused(db('api::streak.streak').update({ where, data }))).toHaveProperty('lastDay');
    expect(await refused(db('api::streak.streak').updateMany({ where, data }))).toHaveProperty('lastDay');
    const rename = db('api::streak.streak').update({ where, data: { name: 'renamed' } });
    await expect(rename).resolves.toMatchObject({ name: 'renamed' });
  });
});
