/** A language takes its texts with it when it is deleted: not while any of them is, or is to be, before the public. */
import type * as SchedulePublication from '../../src/desk/schedule/schedule-publication';
import type * as ScheduleRequest from '../../src/api/schedule/schedule-request-from';
import type * as SetEmbargo from '../../src/desk/embargo/set-embargo';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const { setEmbargo } = built<typeof SetEmbargo>('desk/embargo/set-embargo');
const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { scheduleRequestFrom } = built<typeof ScheduleRequest>('api/schedule/schedule-request-from');
const { schedulePublication } = built<typeof SchedulePublication>('desk/schedule/schedule-publication');

const uid = 'api::speech.speech';
let chancery: Chancery;
let authorization: string;

beforeAll(async () => {
  chancery = await bootChancery();
  ({ authorization } = await signIn(chancery, 'strapi-super-admin'));
});
afterAll(() => chancery.stop());

async function remove(code: string) {
  const { id } = await chancery.strapi.db.query('plugin::i18n.locale').findOne({ where: { code } });
  return chancery.anyone.delete(`/i18n/locales/${id}`).set('Authorization', authorization);
}

async function addLocale(code: string): Promise<void> {
  await chancery.strapi
    .plugin('i18n')
    .service('locales')
    .create({ code, name: `Language ${code}` });
}

const embargoedUntil = '2040-01-01T00:00:00.000Z';
const counter = { title: 'Zähler', since: '2020-01-01', timeZone: 'Europe/Berlin', message: '{days}' };

interface InUse {
  readonly title: string;
  readonly counts: string;
  readonly prepare: (locale: string) => Promise<unknown>;
}

const inUse: readonly InUse[] = [
  {
    title: 'a public text',
    counts: '1 are public, 0 under embargo, 0 scheduled and 0 withdrawn',
    prepare: (locale) => publish(chancery.strapi, uid, speech('Rede'), locale),
  },
  {
    title: 'a public counter',
    counts: '1 are public, 0 under embargo, 0 scheduled and 0 withdrawn',
    prepare: (locale) => publish(chancery.strapi, 'api::counter.counter', counter, locale),
  },
  {
    title: 'a draft under embargo',
    counts: '0 are public, 1 under embargo, 0 scheduled and 0 withdrawn',
    prepare: (locale) => draft(chancery.strapi, uid, speech('Geheim', { embargoedUntil }), locale),
  },
  {
    title: 'a draft of a text whose embargo was set in another language',
    counts: '0 are public, 1 under embargo, 0 scheduled and 0 withdrawn',
    async prepare(locale) {
      const { documentId } = await draft(chancery.strapi, uid, speech('Secret', { embargoedUntil }));
      const data = { title: 'Geheimnis' };
      return chancery.strapi.documents(uid).update({ documentId, locale, data });
    },
  },
  {
    title: 'a draft that is scheduled',
    counts: '0 are public, 0 under embargo, 1 scheduled and 0 withdrawn',
    prepare: (locale) => scheduled(locale),
  },
  {
    title: 'a withdrawn text',
    counts: '0 are public, 0 under embargo, 0 scheduled and 1 withdrawn',
    prepare: (locale) => withdrawn(locale),
  },
  {
    title: 'a public text and a draft under embargo',
    counts: '1 are public, 1 under embargo, 0 scheduled and 0 withdrawn',
    async prepare(locale) {
      await publish(chancery.strapi, uid, speech('Rede'), locale);
      await draft(chancery.strapi, uid, speech('Geheim', { embargoedUntil }), locale);
    },
  },
  {
    title: 'a draft that is scheduled for the end of its embargo',
    counts: '0 are public, 1 under embargo, 1 scheduled and 0 withdrawn',
    prepare: (locale) => scheduled(locale, { embargoedUntil }),
  },
  {
    title: 'a draft that is scheduled and a withdrawn text',
    counts: '0 are public, 0 under embargo, 1 scheduled and 1 withdrawn',
    async prepare(locale) {
      await scheduled(locale);
      await withdrawn(locale);
    },
  },
];

async function scheduled(locale: string, more: Record<string, unknown> = {}): Promise<void> {
  const { documentId } = await draft(chancery.strapi, uid, speech('Morgen', more), locale);
  const request = scheduleRequestFrom({ action: 'publish', localTime: '2040-01-01T10:00', timeZone: 'Etc/UTC' });
  await schedulePublication(chancery.strapi, { type: 'speech', documentId, locale }, request);
}

async function withdrawn(locale: string): Promise<void> {
  const { documentId } = await publish(chancery.strapi, uid, speech('Zurück'), locale);
  await withdrawPublication(chancery.strapi, { type: 'speech', documentId, locale }, 'A reason');
}

const codes = ['de', 'it', 'es', 'pl', 'nl', 'sv', 'da', 'cs', 'hu'];

test.each(inUse.map((each, index) => ({ ...each, code: codes[index] ?? '' })))(
  'a language with $title stays, and so do its texts',
  async ({ code, counts, prepare }) => {
    await addLocale(code);
    await prepare(code);
    const rows = async () => chancery.strapi.db.query(uid).count({ where: { locale: code } });
    const before = await rows();
    const { status, body } = await remove(code);
    expect([status, body.error?.message]).toEqual([
      400,
      `The language "${code}" cannot be deleted: of its texts ${counts}.`,
    ]);
    expect(await rows()).toBe(before);
    expect(await chancery.strapi.db.query('plugin::i18n.locale').count({ where: { code } })).toBe(1);
  },
);

test('a language with nothing but drafts goes, and each of them is written down', async () => {
  await addLocale('pt');
  await draft(chancery.strapi, uid, speech('Of another language'));
  const { documentId } = await draft(chancery.strapi, uid, speech('Rascunho'), 'pt');
  await draft(chancery.strapi, 'api::person.person', { name: 'Ada' }, 'pt');
  await draft(chancery.strapi, 'api::clock.clock', { label: 'Lisboa', timeZone: 'Europe/Lisbon' }, 'pt');
  const { status } = await remove('pt');
  expect(status).toBe(200);
  expect(await chancery.strapi.db.query(uid).count({ where: { locale: 'pt' } })).toBe(0);
  const where = { action: 'delete', subjectLocale: 'pt' };
  const record = await chancery.strapi.db.query('api::record.record').findMany({ where, orderBy: { id: 'asc' } });
  const [language, ...drafts] = [...record].reverse();
  expect(language).toMatchObject({
    ...{ subjectUid: 'plugin::i18n.locale', subjectTitle: 'Language pt', actorKind: 'admin' },
    details: { texts: 3 },
  });
  expect(drafts.map(({ subjectTitle }) => subjectTitle).sort()).toEqual(['Ada', 'Lisboa', 'Rascunho']);
  expect(drafts).toContainEqual(
    expect.objectContaining({ subjectUid: uid, subjectId: documentId, actorKind: 'admin', reason: null }),
  );
});

test('what is public, held back, scheduled or withdrawn in another language keeps none', async () => {
  await addLocale('nb');
  await publish(chancery.strapi, uid, speech('Public'));
  await draft(chancery.strapi, uid, speech('Held back', { embargoedUntil }));
  await scheduled('en');
  await withdrawn('en');
  expect((await remove('nb')).status).toBe(200);
});

test('a draft that an editor has set apart from its text’s embargo keeps no language', async () => {
  await addLocale('ro');
  const { documentId } = await draft(chancery.strapi, uid, speech('Held back'));
  await chancery.strapi.documents(uid).update({ documentId, locale: 'ro', data: speech('Liber') as never });
  const until = embargoedUntil as Parameters<typeof setEmbargo>[2]['embargoedUntil'];
  const version = { type: 'speech', documentId, locale: 'en' } as const;
  await setEmbargo(chancery.strapi, version, { embargoedUntil: until, reason: null }, ['ro']);
  expect((await remove('ro')).status).toBe(200);
});

test('a language that is gone already is no fault of whoever deletes it', async () => {
  await expect(chancery.strapi.plugin('i18n').service('locales').delete({ id: 99_999 })).resolves.toBeFalsy();
});

test('an empty language goes, too, and the default one never does', async () => {
  await addLocale('fi');
  expect((await remove('fi')).status).toBe(200);
  const { status } = await remove('en');
  expect(status).toBe(400);
});
