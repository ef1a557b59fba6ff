/**
 * Every road on which something public can change, against every act: what the stream says of it, row by row. The rows
 * come in the transaction of the act, so that nothing is told of what was refused, and nothing public is left untold.
 */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import { editorCode } from '../../src/desk/rights/role-codes';
import type * as CorrectPublication from '../../src/desk/correction/correct-publication';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');
const { correctPublication } = built<typeof CorrectPublication>('desk/correction/correct-publication');
const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');

const speechUid = 'api::speech.speech';
const personUid = 'api::person.person';
const topicUid = 'api::topic.topic';
const counterUid = 'api::counter.counter';
const clockUid = 'api::clock.clock';
const officeUid = 'api::office.office';

let chancery: Chancery;
let strapi: Core.Strapi;
let editor: string;
/** The text that is public when an act begins, in English and French, with its person, topic and file. */
let text: string;
let person: string;
let topic: string;
let counter: string;
let clock: string;

type Documents = Record<
  'create' | 'update' | 'publish' | 'unpublish' | 'discardDraft' | 'delete' | 'clone',
  (params: object) => Promise<{ documentId: string }>
>;
const documents = (uid: string) => strapi.documents(uid as never) as unknown as Documents;
const rows = (uid: string) => strapi.db.query(uid);
const publicRow = (documentId: string, locale = 'en') => ({ documentId, locale, publishedAt: { $notNull: true } });
const en = () => ({ documentId: text, locale: 'en' });
const handle = () => ({ type: 'speech', ...en() }) as const;
const rest = (verb: 'post' | 'put' | 'delete', path: string, data?: object) =>
  chancery.anyone[verb](`/api/${path}`).set('Authorization', chancery.fullAccess).send(data);
const panel = (verb: 'post' | 'put' | 'delete', path: string, data: object = {}) =>
  chancery.anyone[verb](`/content-manager/${path}`).set('Authorization', editor).send(data);

interface Row {
  readonly position: number;
  readonly what: string;
  readonly type: string;
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly addressBefore: string | null;
  readonly addressAfter: string | null;
}

let cursor: string;

/** What the stream says since it was read last. */
async function news(): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let hasMore = true; hasMore;) {
    const { body, status } = await chancery.anyone.get(`/api/changes?limit=1000${cursor ? `&since=${cursor}` : ''}`);
    expect([status, body.error]).toEqual([200, undefined]);
    found.push(...body.data);
    ({ cursor, hasMore } = body.meta);
  }
  return found;
}

/** `published speech en: → /en/speeches/harbour`, as a table can say it. */
function said({ what, type, locale, addressBefore, addressAfter }: Row): string {
  const where =
    addressBefore === null && addressAfter === null ? '' : `: ${addressBefore ?? ''} → ${addressAfter ?? ''}`;
  return `${what} ${type}${locale === null ? '' : ` ${locale}`}${where}`;
}

beforeAll(async () => {
  chancery = await bootChancery();
  ({ strapi } = chancery);
  for (const code of ['fr', 'ru']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  await publish(strapi, officeUid, { name: 'Lindmar', timeZone: 'Europe/London' });
  editor = (await signIn(chancery, editorCode)).authorization;
  cursor = '';
});

afterAll(() => chancery.stop());

beforeEach(async () => {
  setNow(strapi);
  for (const uid of [speechUid, personUid, topicUid, counterUid, clockUid]) {
    for (const { documentId } of await rows(uid).findMany({ select: ['documentId'] }))
      await documents(uid).delete({ documentId, locale: '*' });
  }
  for (const table of ['withdrawal', 'redirect', 'schedule', 'embargo'])
    await rows(`api::${table}.${table}`).deleteMany({});
  person = (await publish(strapi, personUid, { name: 'Ada' })).documentId;
  topic = (await publish(strapi, topicUid, { name: 'Quays' })).documentId;
  counter = (
    await publish(strapi, counterUid, {
      title: 'Dry',
      since: '2026-01-01',
      timeZone: 'Europe/London',
      message: '{days}',
    })
  ).documentId;
  clock = (await publish(strapi, clockUid, { label: 'Here', timeZone: 'Europe/London' })).documentId;
  const people = [{ function: 'speaker', name: 'Ada', person }];
  text = (await publish(strapi, speechUid, speech('Harbour', { people, topics: [topic] }))).documentId;
  await documents(speechUid).update({ documentId: text, locale: 'fr', data: { ...speech('Le port'), slug: 'port' } });
  await documents(speechUid).publish({ documentId: text, locale: 'fr' });
  await news();
});

const harbour = '/en/speeches/harbour';
const port = '/fr/speeches/port';

/** A draft of another text. */
const another = (title = 'Lights') => draft(strapi, speechUid, speech(title));

type Act = [road: string, act: string, perform: () => Promise<unknown>, told: readonly string[]];

/** Whoever writes may ask to be answered with these alone: there is no address among them. */
const few = ['locale', 'publishedAt', 'updatedAt'];
const fewAsked = `status=published&${few.map((name, index) => `fields[${index}]=${name}`).join('&')}`;

const acts: readonly Act[] = [
  // Whatever part of it whoever writes is answered with.
  [
    'Document Service, some fields',
    'a public language is published again',
    async () => {
      await documents(speechUid).update({ ...en(), data: { place: 'Quay' } });
      await documents(speechUid).publish({ ...en(), fields: few });
    },
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  [
    'REST, some fields',
    'a text is made and published',
    () => rest('post', `speeches?${fewAsked}`, { data: speech('Lights') }),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'REST, some fields',
    'a public text is changed',
    () => rest('put', `speeches/${text}?${fewAsked}`, { data: { place: 'Quay' } }),
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  [
    'db.query, some fields',
    'a public row is changed',
    () => rows(speechUid).update({ where: publicRow(text), data: { place: 'Quay' }, select: few }),
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  // The Document Service, on which all of the app's own roads end.
  ['Document Service', 'a draft is made', () => another(), []],
  [
    'Document Service',
    'a draft is changed',
    () => documents(speechUid).update({ ...en(), data: { title: 'Other' } }),
    [],
  ],
  ['Document Service', 'a draft is thrown away', () => documents(speechUid).discardDraft(en()), []],
  [
    'Document Service',
    'a draft is deleted',
    async () => documents(speechUid).delete({ documentId: (await another()).documentId, locale: '*' }),
    [],
  ],
  [
    'Document Service',
    'a public text is copied',
    () => documents(speechUid).clone({ documentId: text, locale: 'en' }),
    [],
  ],
  [
    'Document Service',
    'a text is made in public',
    () => publish(strapi, speechUid, speech('Lights')),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'Document Service',
    'a text goes out',
    async () => documents(speechUid).publish({ documentId: (await another()).documentId, locale: 'en' }),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'Document Service',
    'a text goes out again unchanged',
    () => documents(speechUid).publish(en()),
    [`changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'Document Service',
    'a text goes out with other words',
    () => documents(speechUid).update({ ...en(), data: { place: 'Quay' }, status: 'published' }),
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  [
    'Document Service',
    'a text goes out at another address',
    () => documents(speechUid).update({ ...en(), data: { slug: 'quay' }, status: 'published' }),
    [`moved speech en: ${harbour} → /en/speeches/quay`],
  ],
  [
    'Document Service',
    'a text is featured',
    () => documents(speechUid).update({ ...en(), data: { featured: true }, status: 'published' }),
    [`changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'Document Service',
    'a text is unpublished',
    () => documents(speechUid).unpublish(en()),
    [`unpublished speech en: ${harbour} → `],
  ],
  [
    'Document Service',
    'a text is deleted in one language',
    () => documents(speechUid).delete(en()),
    [`deleted speech en: ${harbour} → `],
  ],
  [
    'Document Service',
    'a text is deleted in all languages',
    () => documents(speechUid).delete({ documentId: text, locale: '*' }),
    [`deleted speech en: ${harbour} → `, `deleted speech fr: ${port} → `],
  ],
  [
    'Document Service',
    'all languages are unpublished',
    () => documents(speechUid).unpublish({ documentId: text, locale: '*' }),
    [`unpublished speech en: ${harbour} → `, `unpublished speech fr: ${port} → `],
  ],
  [
    'Document Service',
    'a fact of the world changes in one language',
    async () => {
      await documents(counterUid).update({
        documentId: counter,
        locale: 'fr',
        data: { title: 'Sec', message: '{days}' },
        status: 'published',
      });
      await news();
      const data = { since: '2026-01-02' };
      await documents(counterUid).update({ documentId: counter, locale: 'en', data, status: 'published' });
    },
    ['corrected counter en', 'corrected counter fr'],
  ],

  [
    'withdrawal',
    'a text is withdrawn',
    () => withdrawPublication(strapi, handle(), 'A wrong figure.'),
    [`withdrawn speech en: ${harbour} → `, `withdrawn speech fr: ${port} → `],
  ],
  [
    'withdrawal',
    'a text comes back',
    async () => {
      await withdrawPublication(strapi, handle(), 'Wrong.');
      await news();
      await restorePublication(strapi, handle(), 'public');
    },
    [`restored speech en:  → ${harbour}`, `restored speech fr:  → ${port}`],
  ],
  [
    'withdrawal',
    'a withdrawn text is deleted',
    async () => {
      await withdrawPublication(strapi, handle(), 'Wrong.');
      await news();
      await documents(speechUid).delete({ documentId: text, locale: '*' });
    },
    [`deleted speech en: ${harbour} → `, `deleted speech fr: ${port} → `],
  ],
  [
    'correction',
    'a text is corrected',
    async () => {
      await documents(speechUid).update({ ...en(), data: { place: 'Quay' } });
      await correctPublication(strapi, handle(), { kind: 'minor', note: 'The place.' });
    },
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],

  [
    'schedule',
    'a text goes out when it is due',
    async () => {
      const { documentId } = await another();
      const data = { action: 'publish', localTime: '2098-01-01T12:00', timeZone: 'Europe/London' };
      expect((await rest('post', `publications/speech/${documentId}/en/schedule`, data)).status).toBeLessThan(300);
      expect(await news()).toEqual([]);
      setNow(strapi, () => new Date('2098-01-01T12:00:30Z'));
      expect(await fireDue(strapi)).toEqual(['done']);
    },
    ['published speech en:  → /en/speeches/lights'],
  ],

  [
    'REST',
    'a text is made in public',
    () => rest('post', 'speeches?status=published', { data: speech('Lights') }),
    ['published speech en:  → /en/speeches/lights'],
  ],
  ['REST', 'a draft is made', () => rest('post', 'speeches?status=draft', { data: speech('Lights') }), []],
  [
    'REST',
    'a text is changed',
    () => rest('put', `speeches/${text}?status=published`, { data: { place: 'Quay' } }),
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  ['REST', 'a text is deleted', () => rest('delete', `speeches/${text}`), [`deleted speech en: ${harbour} → `]],
  [
    'REST',
    'a counter is changed',
    () => rest('put', `counters/${counter}?status=published`, { data: { since: '2026-01-02' } }),
    ['corrected counter en'],
  ],

  [
    'panel',
    'a text is published',
    async () =>
      panel('post', `collection-types/${speechUid}/${(await another()).documentId}/actions/publish?locale=en`, {}),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'panel',
    'a text is unpublished',
    () => panel('post', `collection-types/${speechUid}/${text}/actions/unpublish?locale=en`, {}),
    [`unpublished speech en: ${harbour} → `],
  ],
  [
    'panel',
    'two texts are unpublished',
    () => panel('post', `collection-types/${speechUid}/actions/bulkUnpublish?locale=en`, { documentIds: [text] }),
    [`unpublished speech en: ${harbour} → `],
  ],
  [
    'panel',
    'a text is deleted',
    () => panel('delete', `collection-types/${speechUid}/${text}?locale=fr`),
    [`deleted speech fr: ${port} → `],
  ],
  [
    'panel',
    'the office is published',
    () => panel('post', `single-types/${officeUid}/actions/publish?locale=en`, { name: 'Lindmar Press' }),
    ['corrected office en'],
  ],

  [
    'people',
    'a person has another name',
    () =>
      documents(personUid).update({
        documentId: person,
        locale: 'en',
        data: { name: 'Ada Marlow' },
        status: 'published',
      }),
    ['corrected person en', `changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'people',
    'a person is unpublished',
    () => documents(personUid).unpublish({ documentId: person, locale: 'en' }),
    ['unpublished person en', `changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'people',
    'a person comes back',
    async () => {
      await documents(personUid).unpublish({ documentId: person, locale: 'en' });
      await news();
      await documents(personUid).publish({ documentId: person, locale: 'en' });
    },
    ['published person en', `changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'people',
    'a person is deleted',
    () => documents(personUid).delete({ documentId: person, locale: '*' }),
    ['deleted person en', `changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'topics',
    'a topic has another name',
    () => documents(topicUid).update({ documentId: topic, locale: 'en', data: { name: 'Piers' }, status: 'published' }),
    ['corrected topic en', `changed speech en: ${harbour} → ${harbour}`],
  ],
  [
    'clocks',
    'a clock has another zone',
    () =>
      documents(clockUid).update({
        documentId: clock,
        locale: 'en',
        data: { timeZone: 'Asia/Tokyo' },
        status: 'published',
      }),
    ['corrected clock en'],
  ],
  [
    'clocks',
    'a clock is deleted',
    () => documents(clockUid).delete({ documentId: clock, locale: '*' }),
    ['deleted clock en'],
  ],

  [
    'db.query',
    'a public row is updated',
    () => rows(speechUid).update({ where: publicRow(text), data: { title: 'Quay' } }),
    [`corrected speech en: ${harbour} → ${harbour}`],
  ],
  [
    'db.query',
    'public rows are updated',
    () => rows(speechUid).updateMany({ where: { documentId: text }, data: { place: 'Quay' } }),
    [`corrected speech en: ${harbour} → ${harbour}`, `corrected speech fr: ${port} → ${port}`],
  ],
  [
    'db.query',
    'a public row is deleted',
    () => rows(speechUid).delete({ where: publicRow(text) }),
    [`unpublished speech en: ${harbour} → `],
  ],
  [
    'db.query',
    'all rows of a text are deleted',
    () => rows(speechUid).deleteMany({ where: { documentId: text } }),
    [`deleted speech en: ${harbour} → `, `deleted speech fr: ${port} → `],
  ],
  [
    'db.query',
    'a public row is made',
    () =>
      rows(speechUid).create({
        data: {
          ...speech('Lights'),
          slug: 'lights',
          documentId: 'a'.repeat(24),
          locale: 'en',
          publishedAt: new Date(),
        },
      }),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'db.query',
    'public rows are made',
    () =>
      rows(speechUid).createMany({
        data: [{ title: 'Lights', slug: 'lights', documentId: 'b'.repeat(24), locale: 'en', publishedAt: new Date() }],
      }),
    ['published speech en:  → /en/speeches/lights'],
  ],
  [
    'db.query',
    'a draft row is updated',
    () => rows(speechUid).update({ where: { ...en(), publishedAt: null }, data: { title: 'Quay' } }),
    [],
  ],
  [
    'db.query',
    'the public row of a person is deleted',
    () => rows(personUid).delete({ where: publicRow(person) }),
    ['unpublished person en', `changed speech en: ${harbour} → ${harbour}`],
  ],

  [
    'settings',
    'a language is added',
    () => strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' }),
    ['published locale'],
  ],
  [
    'settings',
    'a language has another name',
    async () => rows('plugin::i18n.locale').update({ where: { code: 'de' }, data: { name: 'Deutsch' } }),
    ['changed locale'],
  ],
  [
    'settings',
    'a language is deleted',
    async () => rows('plugin::i18n.locale').delete({ where: { code: 'de' } }),
    ['deleted locale'],
  ],
  [
    'settings',
    'another language is the default',
    () => strapi.plugin('i18n').service('locales').setDefaultLocale({ code: 'fr' }),
    ['changed site'],
  ],
  [
    'settings',
    'and the first one is again',
    () => strapi.plugin('i18n').service('locales').setDefaultLocale({ code: 'en' }),
    ['changed site'],
  ],
  [
    'settings',
    'the public loses a right',
    () =>
      rows('plugin::users-permissions.permission').deleteMany({
        where: { action: 'api::topic.topic.find', role: { type: 'public' } },
      }),
    ['changed public-role'],
  ],
  [
    'settings',
    'the public gets it back',
    async () =>
      rows('plugin::users-permissions.permission').create({
        data: {
          action: 'api::topic.topic.find',
          role: (await rows('plugin::users-permissions.role').findOne({ where: { type: 'public' } })).id,
        },
      }),
    ['changed public-role'],
  ],

  [
    'a refusal',
    'a withdrawn text is published',
    async () => {
      await withdrawPublication(strapi, handle(), 'Wrong.');
      await news();
      await expect(documents(speechUid).publish(en())).rejects.toThrow();
    },
    [],
  ],
  [
    'a refusal',
    'a public row becomes a draft',
    () =>
      expect(rows(speechUid).update({ where: publicRow(text, 'fr'), data: { publishedAt: null } })).rejects.toThrow(),
    [],
  ],
  [
    'a refusal',
    'what else was written in the transaction goes with it',
    async () => {
      const failing = strapi.db.transaction(async () => {
        await documents(speechUid).unpublish(en());
        throw new Error('Not after all.');
      });
      await expect(failing).rejects.toThrow('Not after all.');
    },
    [],
  ],
];

test.each(acts)('%s: %s', async (_road, _act, perform, told) => {
  await perform();
  const found = await news();
  expect(found.map(said).sort()).toEqual([...told].sort());
});

test('a file that a public text shows: its new words change what shows it, and nobody hears of a file that nothing shows', async () => {
  const file = (name: string) => ({
    data: { name, hash: name, ext: '.png', mime: 'image/png', size: 1, url: `/uploads/${name}.png`, provider: 'local' },
  });
  const [shown, hidden] = [
    await rows('plugin::upload.file').create(file('shown')),
    await rows('plugin::upload.file').create(file('hidden')),
  ];
  await documents(speechUid).update({ ...en(), data: { attachments: [shown.id] }, status: 'published' });
  await news();
  for (const { id } of [shown, hidden])
    await rows('plugin::upload.file').update({ where: { id }, data: { alternativeText: 'A quay' } });
  expect((await news()).map(said).sort()).toEqual(['changed file', `changed speech en: ${harbour} → ${harbour}`]);
  await rows('plugin::upload.file').delete({ where: { id: shown.id } });
  expect((await news()).map(said).sort()).toEqual(['changed file', `changed speech en: ${harbour} → ${harbour}`]);
});

test('positions are counted without gaps, whatever was refused in between', async () => {
  cursor = '';
  const positions = (await news()).map(({ position }) => position);
  expect(positions).toEqual(positions.map((_position, index) => index + 1));
  expect(positions.length).toBeGreaterThan(acts.length);
});

test('an act of more changes than one statement takes is told whole', async () => {
  const many = 1100;
  const data = Array.from({ length: many }, (_each, index) => ({
    ...{ title: `No. ${index}`, slug: `no-${index}`, locale: 'en', publishedAt: new Date() },
    documentId: `many${String(index).padStart(20, '0')}`,
  }));
  await rows(speechUid).createMany({ data });
  expect((await news()).filter(({ what }) => what === 'published')).toHaveLength(many);
  await rows(speechUid).deleteMany({ where: { documentId: { $startsWith: 'many' } } });
  expect((await news()).filter(({ what }) => what === 'deleted')).toHaveLength(many);
});
