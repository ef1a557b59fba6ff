/**
 * What is remembered to make answers of, asked past the answers that are kept: after each act the very next question is told
 * what holds now.
 */
import type * as DropAnswers from '../../src/desk/followers/drop-answers';
import type * as DropChanged from '../../src/desk/newsstand/drop-changed';
import type * as Remember from '../../src/desk/remembered/remember';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { office } from '../../src/press/public/tags';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { askingPastAnswers, writeUnseen } from '../helpers/past-memory';

const { dropAnswers } = built<typeof DropAnswers>('desk/followers/drop-answers');
const { dropAll } = built<typeof DropChanged>('desk/newsstand/drop-changed');
const { remember } = built<typeof Remember>('desk/remembered/remember');

let chancery: Chancery;
let past: ReturnType<typeof askingPastAnswers>;
let ids: Readonly<Record<'office' | 'clock' | 'counter', string>>;
let editor: string;

const uids = { office: 'api::office.office', clock: 'api::clock.clock', counter: 'api::counter.counter' } as const;
const timelineRight = 'api::timeline.timeline.find';

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  past = askingPastAnswers(strapi);
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const contacts = [{ purpose: 'Press', phones: [{ number: '+44 1' }] }];
  const made = {
    office: await publish(strapi, uids.office, { name: 'Embassy', timeZone: 'Europe/London', contacts }),
    clock: await publish(strapi, uids.clock, { label: 'Oslo', timeZone: 'Europe/Oslo' }),
    counter: await publish(strapi, uids.counter, {
      ...{ title: 'Treaty', since: '2020-01-01', timeZone: 'Europe/London', message: '{days}' },
    }),
  };
  ids = { office: made.office.documentId, clock: made.clock.documentId, counter: made.counter.documentId };
  await publish(strapi, 'api::speech.speech', speech('Harbour'));
  editor = (await signIn(chancery, 'strapi-super-admin')).authorization;
});

afterAll(() => chancery.stop());

type Asker = {
  get(address: string): PromiseLike<{ readonly status: number; readonly text: string; readonly body: Body }>;
};
type Body = { readonly data: never };

/** What is looked at, as a sentence of one part. */
const readings = {
  office: async (asker: Asker) => (await frontPage(asker)).office.name,
  phone: async (asker: Asker) => (await frontPage(asker)).contacts[0]?.phones[0],
  clocks: async (asker: Asker) => (await frontPage(asker)).clocks.map(({ label }) => label).join(),
  counters: async (asker: Asker) => (await frontPage(asker)).counters.map(({ title }) => title).join(),
  timeline: async (asker: Asker) => (await asker.get('/api/timeline')).status,
  language: async (asker: Asker) => /<html lang="(\w+)"/.exec((await asker.get('/')).text)?.[1],
  languages: async (asker: Asker) => {
    const named = (await asker.get('/en')).text.matchAll(/hreflang="(\w\w)"/g);
    return [...new Set([...named].map(([, code]) => code))].sort().join();
  },
} as const;

interface FrontPage {
  readonly office: { readonly name: string };
  readonly contacts: readonly { readonly phones: readonly string[] }[];
  readonly clocks: readonly { readonly label: string }[];
  readonly counters: readonly { readonly title: string }[];
}

async function frontPage(asker: Asker): Promise<FrontPage> {
  return (await asker.get('/api/front-page?locale=en')).body.data;
}

const rows = (uid: string) => chancery.strapi.db.query(uid as 'api::clock.clock');
const publicClock = () => ({ documentId: ids.clock, publishedAt: { $notNull: true } });
const table = (uid: string) => chancery.strapi.db.metadata.get(uid).tableName;

async function publicRole(): Promise<number> {
  return (await rows('plugin::users-permissions.role').findOne({ where: { type: 'public' } })).id as number;
}

async function saved(uid: keyof typeof uids, data: object): Promise<void> {
  const documents = chancery.strapi.documents(uids[uid] as 'api::clock.clock');
  await documents.update({ documentId: ids[uid], locale: 'en', data });
  await documents.publish({ documentId: ids[uid], locale: 'en' });
}

const acts: readonly (readonly [
  act: string,
  seen: keyof typeof readings,
  before: unknown,
  after: unknown,
  work: () => PromiseLike<unknown>,
])[] = [
  ['the Document Service publishes', 'office', 'Embassy', 'Legation', () => saved('office', { name: 'Legation' })],
  [
    'somebody writes a public row by `strapi.db.query`',
    ...(['clocks', 'Oslo', 'Bergen'] as const),
    () => rows(uids.clock).update({ where: publicClock(), data: { label: 'Bergen' } as object }),
  ],
  [
    'somebody writes a component by itself',
    ...(['phone', '+44 1', '+44 2'] as const),
    () => rows('office.phone').updateMany({ where: {}, data: { number: '+44 2' } as object }),
  ],
  [
    'somebody sends a statement of his own',
    ...(['clocks', 'Bergen', 'Vadso'] as const),
    () => chancery.strapi.db.connection(table(uids.clock)).update({ label: 'Vadso' }),
  ],
  [
    'a statement of somebody’s own is committed',
    ...(['phone', '+44 2', '+44 3'] as const),
    () => chancery.strapi.db.connection.transaction((trx) => trx(table('office.phone')).update({ number: '+44 3' })),
  ],
  [
    'a client saves over REST',
    ...(['counters', 'Treaty', 'Accord'] as const),
    () =>
      chancery.anyone
        .put(`/api/counters/${ids.counter}?locale=en`)
        .set('Authorization', chancery.fullAccess)
        .send({ data: { title: 'Accord' } })
        .expect(200),
  ],
  [
    'an editor publishes in the panel',
    ...(['clocks', 'Vadso', 'Tromso'] as const),
    () =>
      chancery.anyone
        .post(`/content-manager/collection-types/${uids.clock}/${ids.clock}/actions/publish?locale=en`)
        .set('Authorization', editor)
        .send({ label: 'Tromso', timeZone: 'Europe/Oslo' })
        .expect(200),
  ],
  [
    'a right is revoked',
    ...(['timeline', 200, 403] as const),
    async () =>
      rows('plugin::users-permissions.permission').deleteMany({
        where: { action: timelineRight, role: await publicRole() } as object,
      }),
  ],
  [
    'a right is granted',
    ...(['timeline', 403, 200] as const),
    async () =>
      rows('plugin::users-permissions.permission').create({
        data: { action: timelineRight, role: await publicRole() } as object,
      }),
  ],
  [
    'another language becomes the site’s own',
    ...(['language', 'en', 'fr'] as const),
    () => chancery.strapi.plugin('i18n').service('locales').setDefaultLocale({ code: 'fr' }) as Promise<unknown>,
  ],
  [
    'the first language becomes it again, in the panel',
    ...(['language', 'fr', 'en'] as const),
    async () => {
      const { id } = await rows('plugin::i18n.locale').findOne({ where: { code: 'en' } as object });
      await chancery.anyone
        .put(`/i18n/locales/${id}`)
        .set('Authorization', editor)
        .send({ name: 'English (en)', isDefault: true })
        .expect(200);
    },
  ],
  [
    'a language is added',
    ...(['languages', 'en,fr', 'de,en,fr'] as const),
    () => chancery.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' }) as Promise<unknown>,
  ],
  [
    'a language is deleted',
    ...(['languages', 'de,en,fr', 'en,fr'] as const),
    async () => {
      const { id } = await rows('plugin::i18n.locale').findOne({ where: { code: 'de' } as object });
      await chancery.anyone.delete(`/i18n/locales/${id}`).set('Authorization', editor).expect(200);
    },
  ],
  [
    'what hangs in a clock is taken off',
    ...(['clocks', 'Tromso', ''] as const),
    () => chancery.strapi.documents(uids.clock).unpublish({ documentId: ids.clock, locale: 'en' }),
  ],
];

test.each(acts)('when %s, the next answer says so: %s', async (_act, seen, before, after, work) => {
  const both = async () => [await readings[seen](past), await readings[seen](chancery.anyone)];
  expect(await both()).toEqual([before, before]);
  await work();
  expect(await both()).toEqual([after, after]);
});

test('whoever writes sees it before others do, and nobody what is rolled back', async () => {
  const { strapi } = chancery;
  const zoneOfOffice = () => remember(strapi, 'name', [office], () => rows(uids.office).findMany({}));
  const names = async () => (await zoneOfOffice()).map((row) => (row as unknown as { name: string }).name);
  const before = await names();
  const undone = strapi.db.transaction(async () => {
    await rows(uids.office).updateMany({ where: {}, data: { name: 'Undone' } as object });
    expect(new Set(await names())).toEqual(new Set(['Undone']));
    throw new Error('Not after all.');
  });
  await expect(undone).rejects.toThrow('Not after all.');
  expect(await names()).toEqual(before);
  expect(await readings.office(past)).toBe('Legation');
});

test('what changes while it is loaded is loaded again, whoever has waited for it', async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const nameNow = async () => {
    const [row] = await rows(uids.office).findMany({ where: { publishedAt: { $notNull: true } } });
    return (row as unknown as { name: string }).name;
  };
  const asked = (load: () => Promise<string>) => remember(chancery.strapi, 'raced', [office], load);
  await saved('office', { name: 'Mission' });
  let isRead: () => void = () => undefined;
  const read = new Promise<void>((resolve) => (isRead = resolve));
  const first = asked(async () => {
    const name = await nameNow();
    isRead();
    await released;
    return name;
  });
  await read;
  await saved('office', { name: 'Consulate' });
  const during = await asked(nameNow);
  release();
  expect([await first, during, await asked(nameNow)]).toEqual(['Mission', 'Consulate', 'Consulate']);
  // Nor is it kept where nobody has asked meanwhile.
  let releaseLate: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (releaseLate = resolve));
  const second = remember(chancery.strapi, 'raced late', [office], async () => {
    const name = await nameNow();
    await late;
    return name;
  });
  await nameNow();
  await saved('office', { name: 'Chancery' });
  releaseLate();
  await second;
  expect(await remember(chancery.strapi, 'raced late', [office], nameNow)).toBe('Chancery');
});

test('a thousand who ask at once are one load', async () => {
  let loads = 0;
  const load = async () => {
    loads += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return { loads };
  };
  const asked = Array.from({ length: 1000 }, () => remember(chancery.strapi, 'counted', [office], load));
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(loads).toBe(1);
});

test('what could not be loaded is not remembered, and what was nobody alters', async () => {
  const fails = () => Promise.reject(new Error('Not now.'));
  await expect(remember(chancery.strapi, 'late', [office], fails)).rejects.toThrow('Not now.');
  const kept = await remember(chancery.strapi, 'late', [office], () => Promise.resolve({ names: ['Embassy'] }));
  expect(() => kept.names.push('Legation')).toThrow(TypeError);
});

test('of what another instance has written, it hears by the stream', async () => {
  const { strapi } = chancery;
  const rename = (name: string) => writeUnseen(strapi, `UPDATE ${table(uids.office)} SET name = '${name}'`);
  await saved('office', { name: 'Here' });
  // What was open while it was written may end later, and lets go of it once more.
  await whenIdle(strapi);
  expect(await readings.office(past)).toBe('Here');
  await rename('Elsewhere');
  // It is remembered, or there was nothing to hear of.
  expect(await readings.office(past)).toBe('Here');
  const told = {
    position: 1,
    at: '2026-03-01T12:00:00.000Z',
    what: 'changed',
    addressBefore: null,
    addressAfter: null,
  };
  await dropAnswers.follow(strapi, [{ ...told, type: 'office', documentId: ids.office, locale: 'en' } as never]);
  expect(await readings.office(past)).toBe('Elsewhere');
  await rename('Another site');
  dropAll(strapi);
  expect(await readings.office(past)).toBe('Another site');
});
