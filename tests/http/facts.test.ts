/** What is not localised has one value in all languages, by whatever road it is written. */
import { whenIdle } from '../../src/desk/sql/when-idle';
import type * as SchedulePublication from '../../src/desk/schedule/schedule-publication';
import type * as ScheduleRequest from '../../src/api/schedule/schedule-request-from';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { built } from '../helpers/built';
import { publish } from '../helpers/entries';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');
const { scheduleRequestFrom } = built<typeof ScheduleRequest>('api/schedule/schedule-request-from');
const { schedulePublication } = built<typeof SchedulePublication>('desk/schedule/schedule-publication');

const uid = 'api::counter.counter';
const eventUid = 'api::announcement.announcement';
const counter = { title: 'Since the founding', since: '2020-01-01', timeZone: 'Europe/London', message: '{days}' };
const event = {
  title: 'Harbour fair',
  date: '2031-03-01',
  form: 'event',
  startsAt: '2031-05-01T08:00:00.000Z',
  timeZone: 'Europe/Stockholm',
};

let database: FreshDatabase;
let chancery: Chancery;
let editor: Admin;

beforeAll(async () => {
  database = await freshDatabase();
  chancery = await bootChancery(database);
  for (const code of ['fr', 'ru']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  editor = await signIn(chancery, 'chancery-editor');
});
afterAll(async () => {
  await chancery.leave();
  await database.remove();
});

/** Public in English and French. */
async function inTwoLanguages(type: 'counters' | 'announcements' = 'counters') {
  const [name, data] = type === 'counters' ? [uid, counter] : [eventUid, event];
  const { documentId } = await publish(chancery.strapi, name, data);
  await overRest(`/api/${type}/${documentId}?locale=fr`, { ...data, title: 'En français' });
  return documentId;
}

async function overRest(path: string, data: object) {
  const { status, body } = await chancery.anyone.put(path).set('Authorization', chancery.fullAccess).send({ data });
  expect([status, body.error?.message]).toEqual([200, undefined]);
}

async function overGraphql(documentId: string, data: object, locale: string) {
  const query = `mutation ($id: ID!, $data: CounterInput!, $locale: I18NLocaleCode) {
    updateCounter(documentId: $id, data: $data, locale: $locale) { documentId } }`;
  const variables = { id: documentId, data, locale };
  const { body } = await chancery.anyone
    .post('/graphql')
    .set('Authorization', chancery.fullAccess)
    .send({ query, variables });
  expect(body.errors).toBeUndefined();
}

/** What the panel's form sends: all of it, and the buttons after it. */
async function inPanel(path: string, data: object, admin: Admin = editor, name = uid) {
  const address = `/content-manager/collection-types/${name}/${path}`;
  return chancery.anyone[path.includes('/actions/') ? 'post' : 'put'](address)
    .set('Authorization', admin.authorization)
    .send(data);
}

async function statusInPanel(documentId: string, locale: string, name = uid): Promise<string> {
  const { body } = await chancery.anyone
    .get(`/content-manager/collection-types/${name}/${documentId}?locale=${locale}`)
    .set('Authorization', editor.authorization);
  return body.data.status;
}

/** By language and state: `en draft`. */
async function said(documentId: string, field = 'since', name: string = uid): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown>[] = await chancery.strapi.db
    .query(name as typeof uid)
    .findMany({ where: { documentId } });
  return Object.fromEntries(
    rows.map((row) => [`${row['locale']} ${row['publishedAt'] ? 'public' : 'draft'}`, row[field]]),
  );
}

const everywhere = (value: unknown) => ({
  'en draft': value,
  'en public': value,
  'fr draft': value,
  'fr public': value,
});

async function latestRecord(documentId: string, action: string) {
  return chancery.strapi.db
    .query('api::record.record')
    .findMany({ where: { subjectId: documentId, action }, orderBy: { id: 'asc' } });
}

describe('a start that is set in one language', () => {
  test('over REST moves in drafts and public rows of all, and the next title mended does not bring it back', async () => {
    const documentId = await inTwoLanguages();
    await overRest(`/api/counters/${documentId}?locale=en`, { since: '2019-01-01' });
    expect(await said(documentId)).toEqual(everywhere('2019-01-01'));
    await overRest(`/api/counters/${documentId}?locale=fr`, { title: 'Depuis la fondation' });
    expect(await said(documentId)).toEqual(everywhere('2019-01-01'));
    const { body } = await chancery.anyone.get(`/api/counters/${documentId}?locale=fr&at=2025-01-01T12:00:00Z`);
    expect(body.data).toMatchObject({ days: 2192, title: 'Depuis la fondation' });
  });

  test('over GraphQL likewise, an end that is taken away as well', async () => {
    const documentId = await inTwoLanguages();
    await overGraphql(documentId, { until: '2030-01-01', since: '2018-01-01' }, 'fr');
    expect(await said(documentId)).toEqual(everywhere('2018-01-01'));
    await overGraphql(documentId, { until: null }, 'en');
    expect(await said(documentId, 'until')).toEqual(everywhere(null));
  });

  test('in the panel moves all drafts when it is saved, and everything that is public when it goes out', async () => {
    const documentId = await inTwoLanguages();
    await inPanel(`${documentId}?locale=en`, { ...counter, since: '2017-01-01' });
    const saved = {
      'en draft': '2017-01-01',
      'en public': '2020-01-01',
      'fr draft': '2017-01-01',
      'fr public': '2020-01-01',
    };
    expect(await said(documentId)).toEqual(saved);
    expect(await statusInPanel(documentId, 'fr')).toBe('modified');
    const { status } = await inPanel(`${documentId}/actions/publish?locale=en`, { ...counter, since: '2017-01-01' });
    expect(status).toBe(200);
    expect(await said(documentId)).toEqual(everywhere('2017-01-01'));
    expect(await statusInPanel(documentId, 'fr')).toBe('published');
  });

  test('leaves a language modified whose words are still to go out, and publishes none of these', async () => {
    const documentId = await inTwoLanguages();
    await inPanel(`${documentId}?locale=fr`, { ...counter, title: 'Brouillon' });
    await overRest(`/api/counters/${documentId}?locale=en`, { since: '2016-01-01' });
    expect(await said(documentId)).toEqual(everywhere('2016-01-01'));
    expect(await statusInPanel(documentId, 'fr')).toBe('modified');
    expect(await said(documentId, 'title')).toMatchObject({ 'fr draft': 'Brouillon', 'fr public': 'En français' });
  });

  test('and given up again is the public one in all drafts', async () => {
    const documentId = await inTwoLanguages();
    await inPanel(`${documentId}?locale=en`, { ...counter, since: '2015-01-01' });
    const { status } = await inPanel(`${documentId}/actions/discard?locale=fr`, {});
    expect(status).toBe(200);
    expect(await said(documentId)).toEqual(everywhere('2020-01-01'));
    expect(await statusInPanel(documentId, 'en')).toBe('published');
  });

  test('holds for a language that is begun meanwhile, which takes over the drafts’ and not the public', async () => {
    const documentId = await inTwoLanguages();
    await inPanel(`${documentId}?locale=en`, { ...counter, since: '2014-01-01' });
    const path = `/api/counters/${documentId}?locale=ru&status=draft`;
    await overRest(path, { title: 'С основания', message: '{days}' });
    expect(await said(documentId)).toMatchObject({
      'en draft': '2014-01-01',
      'fr draft': '2014-01-01',
      'ru draft': '2014-01-01',
      'fr public': '2020-01-01',
    });
  });
});

test('the office’s zone is one, and with it the date of every front page', async () => {
  const office = { name: 'Embassy', timeZone: 'Pacific/Apia' };
  await publish(chancery.strapi, 'api::office.office', office);
  await overRest('/api/office?locale=fr', { name: 'Ambassade' });
  await overRest('/api/office?locale=ru', { name: 'Посольство', timeZone: 'Pacific/Pago_Pago' });
  const dates = [];
  for (const locale of ['en', 'fr', 'ru']) {
    const { body } = await chancery.anyone.get(`/api/front-page?locale=${locale}&at=2031-11-30T00:00:00Z`);
    dates.push(body.data.date);
  }
  expect(dates).toEqual(['2031-11-29', '2031-11-29', '2031-11-29']);
});

test('webhooks are told of each language that moved, and the record has what it said before', async () => {
  const documentId = await inTwoLanguages();
  // Strapi tells of an act once it is over: of the two that made this one, too.
  await whenIdle(chancery.strapi);
  const heard: string[] = [];
  const { eventHub } = chancery.strapi;
  const stops = ['entry.publish', 'entry.update'].map((name) =>
    eventHub.on(name, async ({ entry }: { entry: Record<string, string> }) => {
      if (entry['documentId'] === documentId) heard.push(`${name} ${entry['locale']} ${entry['since']}`);
    }),
  );
  await overRest(`/api/counters/${documentId}?locale=en`, { since: '2013-01-01' });
  await whenIdle(chancery.strapi);
  for (const stop of stops) stop();
  expect(heard.sort()).toEqual([
    'entry.publish en 2013-01-01',
    'entry.publish fr 2013-01-01',
    'entry.update en 2013-01-01',
    'entry.update fr 2013-01-01',
  ]);
  expect(await latestRecord(documentId, 'change-facts')).toMatchObject([
    {
      subjectLocale: 'fr',
      actorKind: 'token',
      subjectTitle: 'En français',
      details: { before: { since: '2020-01-01' }, after: { since: '2013-01-01' } },
    },
  ]);
});

describe('a role that does not reach all languages', () => {
  const fields = ['title', 'slug', 'since', 'until', 'timeZone', 'message', 'order'];

  async function french(verbs: readonly string[]): Promise<Admin> {
    const { strapi } = chancery;
    const name = `French ${verbs.join(' ')}`;
    const role: { id: number; code: string } = await strapi.service('admin::role').create({ name, description: name });
    const permission = (verb: string) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: uid,
      properties: { ...(verb === 'publish' ? {} : { fields }), locales: ['fr'] },
      conditions: [],
    });
    await strapi.service('admin::role').assignPermissions(role.id, verbs.map(permission));
    return signIn(chancery, role.code);
  }

  test('writes no fact of the others, and may mend its own words', async () => {
    const documentId = await inTwoLanguages();
    const admin = await french(['read', 'update']);
    const refused = await inPanel(`${documentId}?locale=fr`, { ...counter, since: '2012-01-01' }, admin);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      'What all languages say alike ("since") would change in "en" as well, and your role does not write it there.',
    ]);
    expect(await said(documentId)).toEqual(everywhere('2020-01-01'));
    const mended = await inPanel(`${documentId}?locale=fr`, { ...counter, title: 'Mots' }, admin);
    expect(mended.status).toBe(200);
  });

  test('publishes no fact of the others', async () => {
    const documentId = await inTwoLanguages();
    const admin = await french(['read', 'update', 'publish']);
    await inPanel(`${documentId}?locale=en`, { ...counter, since: '2011-01-01' });
    const { status, body } = await inPanel(`${documentId}/actions/publish?locale=fr`, {}, admin);
    expect([status, body.error?.message]).toEqual([
      403,
      'What all languages say alike ("since") would change in "en" as well, and your role does not publish there.',
    ]);
    expect(await said(documentId)).toMatchObject({ 'en public': '2020-01-01', 'fr public': '2020-01-01' });
  });
});

describe('an announcement’s event', () => {
  const startsAt = '2031-05-02T08:00:00.000Z';
  const times = async (documentId: string, field = 'startsAt') => said(documentId, field, eventUid);

  test('is at one time in all languages, and each has changed for its readers', async () => {
    const documentId = await inTwoLanguages('announcements');
    const before = await times(documentId, 'lastChangedAt');
    await overRest(`/api/announcements/${documentId}?locale=fr`, { startsAt, eventStatus: 'rescheduled' });
    expect(await times(documentId)).toEqual(everywhere(startsAt));
    const after = await times(documentId, 'lastChangedAt');
    expect(after['en public']).not.toBe(before['en public']);
    expect(after['en draft']).toBe(after['en public']);
    // The same published again is no further change.
    await overRest(`/api/announcements/${documentId}?locale=en`, {});
    expect(await times(documentId, 'lastChangedAt')).toEqual(after);
    expect(await latestRecord(documentId, 'change-facts')).toMatchObject([{ subjectLocale: 'en' }]);
  });

  test('has moved while a language was withdrawn, and comes back with it', async () => {
    const documentId = await inTwoLanguages('announcements');
    const version = { type: 'announcement', documentId, locale: 'fr' } as const;
    await withdrawPublication(chancery.strapi, version, 'A reason', ['en']);
    await overRest(`/api/announcements/${documentId}?locale=en`, { startsAt });
    await restorePublication(chancery.strapi, version, 'public');
    expect(await times(documentId)).toEqual(everywhere(startsAt));
    expect(await times(documentId, 'title')).toMatchObject({ 'fr public': 'En français' });
  });

  test('moved by an editor leaves approved what was, and approves nothing else', async () => {
    const documentId = await inTwoLanguages('announcements');
    await overRest(`/api/announcements/${documentId}?locale=ru&status=draft`, { title: 'Ярмарка', date: event.date });
    const officer = await signIn(chancery, 'chancery-press-officer');
    const request = scheduleRequestFrom({ action: 'publish', localTime: '2040-01-01T10:00', timeZone: 'Etc/UTC' });
    const path = (locale: string) => `${documentId}?locale=${locale}`;
    for (const locale of ['ru', 'fr']) {
      const others = ['en', 'fr', 'ru'].filter((each) => each !== locale);
      await schedulePublication(chancery.strapi, { type: 'announcement', documentId, locale }, request, others);
    }
    await inPanel(path('fr'), { ...event, title: 'Foire' }, officer, eventUid);
    await inPanel(path('en'), { ...event, startsAt }, editor, eventUid);
    const rows: { publicationLocale: string; approval: string }[] = await chancery.strapi.db
      .query('api::schedule.schedule')
      .findMany({ where: { publicationId: documentId, state: 'pending' } });
    const approvals = Object.fromEntries(rows.map((row) => [row.publicationLocale, row.approval]));
    expect(approvals).toEqual({ fr: 'changed', ru: 'approved' });
    await inPanel(path('en'), { ...event, startsAt: event.startsAt }, officer, eventUid);
    const stopped = await chancery.strapi.db
      .query('api::schedule.schedule')
      .findOne({ where: { publicationId: documentId, publicationLocale: 'ru', state: 'pending' } });
    expect(stopped.approval).toBe('changed');
  });
});

test('what an earlier version has left apart is brought together at the start: the default language’s counts', async () => {
  const apart = await inTwoLanguages();
  const withoutEnglish = await inTwoLanguages();
  const pending = await inTwoLanguages();
  const { strapi } = chancery;
  // As SQL by hand does: past the Document Service, and past the lifecycles.
  const set = async (documentId: string, where: object, data: Record<string, unknown>) =>
    strapi.db
      .queryBuilder(uid)
      .update(data)
      .where({ documentId, ...where })
      .execute();
  await set(apart, { locale: 'fr' }, { since: '1999-01-01', updatedAt: new Date('2035-01-01') });
  await strapi.documents(uid).delete({ documentId: withoutEnglish, locale: 'en' });
  await overRest(`/api/counters/${withoutEnglish}?locale=ru`, { title: 'Русский', message: '{days}' });
  await set(withoutEnglish, { locale: 'fr' }, { since: '1998-01-01', updatedAt: new Date('2035-01-01') });
  await set(pending, { locale: 'en', publishedAt: null }, { since: '1997-01-01' });
  await chancery.leave();
  chancery = await bootChancery(database);
  expect(await said(apart)).toEqual(everywhere('2020-01-01'));
  expect(new Set(Object.values(await said(withoutEnglish)))).toEqual(new Set(['1998-01-01']));
  const drafts = { 'en draft': '1997-01-01', 'fr draft': '1997-01-01' };
  expect(await said(pending)).toEqual({ ...drafts, 'en public': '2020-01-01', 'fr public': '2020-01-01' });
  expect(await latestRecord(apart, 'change-facts')).toMatchObject([
    { subjectLocale: 'fr', actorKind: 'house', details: { before: { since: '1999-01-01' } } },
  ]);
});
