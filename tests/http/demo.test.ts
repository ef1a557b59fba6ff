import { demoContent } from '../../demo/content';
import { civilDateAt, parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import { staffDemoDesk } from '../../demo/filing/staff-demo-desk';
import type * as SeedDemo from '../../demo/filing/seed-demo';
import { now } from '../../src/desk/clock/now';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';

const { seedDemo } = built<typeof SeedDemo>('../demo/filing/seed-demo');

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
});

afterAll(() => chancery.stop());

async function get(path: string) {
  const { status, body } = await chancery.anyone.get(path);
  expect([path, status]).toEqual([path, 200]);
  return body;
}

test('a seeding that fails leaves nothing behind, so that the next start begins anew', async () => {
  const { strapi } = chancery;
  const broken = { ...demoContent, counters: demoContent.counters.map((each) => ({ ...each, timeZone: 'Nowhere' })) };
  await expect(seedDemo(strapi, broken)).rejects.toThrow('Nowhere');
  expect(await strapi.db.query('api::topic.topic').count()).toBe(0);
  expect(await strapi.db.query('plugin::i18n.locale').count()).toBe(1);
});

describe('a seeded demonstration', () => {
  const published = demoContent.publications.filter(({ isDraft }) => !isDraft);
  let seeded: number;

  beforeAll(async () => {
    seeded = await seedDemo(chancery.strapi, demoContent);
  });

  it('has every entry of the content', () => {
    const { topics, people, clocks, counters, publications } = demoContent;
    const named = Object.keys(topics).length + Object.keys(people).length;
    expect(seeded).toBe(1 + named + clocks.length + counters.length + publications.length);
  });

  it.each(demoContent.locales)('shows all publications, and no draft, in the timeline: %s', async (locale) => {
    const { data } = await get(`/api/timeline?locale=${locale}&limit=100`);
    expect(data.map(({ title }: { title: string }) => title).sort()).toEqual(
      published.map(({ texts }) => texts[locale]?.title).sort(),
    );
  });

  it.each(demoContent.locales)('fills every part of the front page: %s', async (locale) => {
    const { data } = await get(`/api/front-page?locale=${locale}&at=2026-11-05T12:00:00Z`);
    expect(data.office.name).toBe(demoContent.office.name[locale]);
    expect(data.contacts).toHaveLength(2);
    expect(data.clocks.map(({ time }: { time: string }) => time)).toEqual(['16:00', '13:00', '08:30']);
    expect(data.counters.map(({ days }: { days: number }) => days)).toEqual([2723, 782]);
    expect(data.headings).toEqual(demoContent.office.headings[locale]);
    expect(data.latest).toHaveLength(10);
    expect(data.featured).toMatchObject({ date: '2026-10-08', deliveredOn: '2026-10-07' });
    expect(data.featured.turns.map(({ key }: { key: string }) => key)).toContain('turn-6');
  });

  it('leads from a turn to its speaker in the same language, with the post held on the day', async () => {
    const { data } = await get(
      '/api/articles?locale=ru&filters[date]=2023-06-14&populate[people][populate]=person&populate[topics]=true',
    );
    expect(data[0].people[0]).toMatchObject({ name: 'Давин Орлесс', post: 'Посол Орвелии в Швеции' });
    expect(data[0].people[0].person).toMatchObject({ name: 'Давин Орлесс', locale: 'ru' });
    expect(data[0].topics).toMatchObject([{ name: 'Культура', locale: 'ru' }]);
  });

  it('has one entry for a person, in four languages', async () => {
    const people = await Promise.all(demoContent.locales.map((locale) => get(`/api/people?locale=${locale}`)));
    const ids = people.map(({ data }) => data.map(({ documentId }: { documentId: string }) => documentId).sort());
    expect(new Set(ids.map(String)).size).toBe(1);
    expect(ids[0]).toHaveLength(Object.keys(demoContent.people).length);
  });

  it('has a text under embargo in two languages that goes out, two days on at 18:00 in Tokyo, when it ends', async () => {
    const schedules = await chancery.strapi.db.query('api::schedule.schedule').findMany({ orderBy: { id: 'asc' } });
    const today = civilDateAt(toInstant(now(chancery.strapi).getTime()), parseTimeZone('Asia/Tokyo'));
    const date = new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10);
    const planned = {
      localTime: `${date}T18:00`,
      timeZone: 'Asia/Tokyo',
      at: `${date}T09:00:00.000Z`,
      state: 'pending',
    };
    expect(
      schedules.map(({ publicationLocale, ...rest }: { publicationLocale: string }) => [publicationLocale, rest]),
    ).toEqual([
      ['en', expect.objectContaining(planned)],
      ['ru', expect.objectContaining(planned)],
    ]);
    const drafts = await chancery.strapi.db
      .query('api::statement.statement')
      .findMany({ where: { embargoedUntil: { $notNull: true } } });
    expect(drafts.map((draft: { embargoedUntil: string; date: string }) => [draft.embargoedUntil, draft.date])).toEqual(
      [
        [planned.at, date],
        [planned.at, date],
      ],
    );
  });

  it('stays as it is when it is seeded again', async () => {
    const before = await chancery.strapi.db.query('api::speech.speech').count();
    expect(await seedDemo(chancery.strapi, demoContent)).toBe(0);
    expect(await chancery.strapi.db.query('api::speech.speech').count()).toBe(before);
  });
});

describe('the login of the demonstration', () => {
  const email = 'demo@orvelia.example';
  const users = () => chancery.strapi.db.query('admin::user');
  const logIn = async (password: string) =>
    (await chancery.anyone.post('/admin/login').send({ email, password })).status;

  it('opens the admin panel, with the password of the day', async () => {
    expect(await staffDemoDesk(chancery.strapi, { email, password: 'First-1-password' })).toEqual([email]);
    expect(await logIn('First-1-password')).toBe(200);
    expect(await staffDemoDesk(chancery.strapi, { email, password: 'Second-2-password' })).toEqual([email]);
    expect([await logIn('First-1-password'), await logIn('Second-2-password')]).toEqual([400, 200]);
    expect(await users().count()).toBe(1);
  });

  it('is not made where a site has administrators of its own', async () => {
    await users().update({ where: { email }, data: { email: 'somebody@else.example' } });
    expect(await staffDemoDesk(chancery.strapi, { email, password: 'Third-3-password' })).toEqual([]);
    expect(await users().count()).toBe(1);
  });

  it('opens it for one of each role, too, whose passwords stay the same as the administrator’s', async () => {
    await users().deleteMany({});
    const { colleagues } = demoContent;
    const emails = [email, ...colleagues.map((colleague) => colleague.email)];
    for (const password of ['Fourth-4-password', 'Fifth-5-password']) {
      expect(await staffDemoDesk(chancery.strapi, { email, password }, colleagues)).toEqual(emails);
      for (const each of emails) {
        expect((await chancery.anyone.post('/admin/login').send({ email: each, password })).status).toBe(200);
      }
    }
    const held = await users().findMany({ populate: ['roles'], orderBy: { id: 'asc' } });
    expect(held.map(({ roles: [role] }: { roles: { code: string }[] }) => role!.code)).toEqual([
      'strapi-super-admin',
      'chancery-press-officer',
      'chancery-editor',
      'chancery-translator-ru',
    ]);
  });
});
