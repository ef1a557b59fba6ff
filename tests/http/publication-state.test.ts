/** What the side panel of a text is told, by role and by what has become of the text. */
import { setNow } from '../../src/desk/clock/now';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;
let editor: Admin;
let officer: Admin;
let translator: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  setNow(strapi, () => new Date('2031-03-01T12:00:00Z'));
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'fr' });
  await publish(strapi, 'api::office.office', {
    name: 'Lindmar',
    timeZone: 'Europe/London',
    capitalTimeZone: 'Indian/Mauritius',
  });
  await publish(strapi, 'api::clock.clock', { label: 'Tokyo', timeZone: 'Asia/Tokyo', order: 1 });
  editor = await signIn(chancery, editorCode);
  officer = await signIn(chancery, pressOfficerCode);
  translator = await signIn(chancery, translatorCode('fr'));
});

afterAll(() => chancery.stop());

function address(documentId: string, locale = 'en', type = 'speech') {
  return `/chancery/publications/${type}/${documentId}/${locale}`;
}

async function stateFor(admin: Admin, documentId: string) {
  const answer = await chancery.anyone.get(address(documentId)).set('Authorization', admin.authorization);
  expect(answer.status).toBe(200);
  return answer.body.data;
}

function asEditor(method: 'put' | 'post' | 'delete', path: string) {
  return chancery.anyone[method](path).set('Authorization', editor.authorization);
}

test('a draft, with the zones to speak in', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Harbour'));
  expect(await stateFor(officer, documentId)).toEqual({
    setting: {
      asOf: '2031-03-01T12:00:00.000Z',
      officeTimeZone: 'Europe/London',
      capitalTimeZone: 'Indian/Mauritius',
      defaultLocale: 'en',
      locales: ['en', 'fr'],
      isEditor: false,
    },
    clockTimeZones: ['Asia/Tokyo'],
    stage: 'draft',
    embargoedUntil: null,
    pending: [],
    failure: null,
    withdrawal: null,
    languages: [
      {
        ...{ locale: 'en', title: 'Harbour', stage: 'draft', embargoedUntil: null, isSetApart: false },
        ...{ pending: [], failure: null, may: { embargo: true, publish: false } },
      },
    ],
    may: { embargo: true, publish: false, approve: false, savesKeepApproval: false },
    record: null,
    savedAt: expect.any(String),
  });
});

describe('what each role may do with a text, and who is shown the record', () => {
  const mayNot = { approve: false, savesKeepApproval: false };
  const rows = [
    [
      'an editor',
      () => editor,
      {
        may: { embargo: true, publish: true, approve: true, savesKeepApproval: true },
        isEditor: true,
        seesRecord: true,
      },
    ],
    [
      'a press officer',
      () => officer,
      { may: { embargo: true, publish: false, ...mayNot }, isEditor: false, seesRecord: false },
    ],
    [
      'a translator',
      () => translator,
      { may: { embargo: false, publish: false, ...mayNot }, isEditor: false, seesRecord: false },
    ],
  ] as const;

  test.each(rows)('%s', async (_role, admin, expected) => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Lighthouse'));
    const { may, setting, record } = await stateFor(admin(), documentId);
    expect({ may, isEditor: setting.isEditor, seesRecord: record !== null }).toEqual(expected);
  });
});

test('an embargo and both schedules, the next first, and what was written down of them', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Quay'));
  const version = address(documentId);
  await asEditor('put', `${version}/embargo`).send({ until: '2031-03-05T12:00:00+09:00', reason: 'The visit' });
  const tokyo = { timeZone: 'Asia/Tokyo' };
  await asEditor('post', `${version}/schedule`).send({ action: 'publish', localTime: '2031-03-05T13:00', ...tokyo });
  await asEditor('post', `${version}/schedule`).send({ action: 'unpublish', localTime: '2031-03-09T12:00', ...tokyo });
  const { embargoedUntil, pending, record } = await stateFor(editor, documentId);
  expect(embargoedUntil).toBe('2031-03-05T03:00:00.000Z');
  expect(pending).toMatchObject([
    { action: 'publish', localTime: '2031-03-05T13:00', timeZone: 'Asia/Tokyo', at: '2031-03-05T04:00:00.000Z' },
    { action: 'unpublish', at: '2031-03-09T03:00:00.000Z' },
  ]);
  expect(record.total).toBe(3);
  expect(record.entries).toMatchObject([
    { action: 'schedule', actorKind: 'admin', reason: null, details: { action: 'unpublish' } },
    { action: 'schedule', details: { action: 'publish' } },
    { action: 'embargo', reason: 'The visit', at: '2031-03-01T12:00:00.000Z' },
  ]);
});

test('a text that is public, edited since, withdrawn and back again', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Breakwater'));
  const stage = async () => (await stateFor(translator, documentId)).stage;
  expect(await stage()).toBe('published');
  const documents = chancery.strapi.documents(uid) as unknown as { update(params: object): Promise<unknown> };
  // Strapi takes rows within half a second of each other for the same version: this one was published a day before.
  const yesterday = new Date(Date.now() - 86_400_000);
  await chancery.strapi.db.connection('speeches').where({ document_id: documentId }).update({ updated_at: yesterday });
  await documents.update({ documentId, locale: 'en', data: { place: 'Port Lindmar' } });
  expect(await stage()).toBe('modified');
  await asEditor('post', `${address(documentId)}/withdrawal`).send({ reason: 'Wrong figures' });
  const withdrawn = await stateFor(translator, documentId);
  expect(withdrawn).toMatchObject({
    stage: 'withdrawn',
    withdrawal: { reason: 'Wrong figures', withdrawnAt: '2031-03-01T12:00:00.000Z' },
    record: null,
  });
  await asEditor('delete', `${address(documentId)}/withdrawal`);
  expect((await stateFor(translator, documentId)).withdrawal).toBeNull();
});

test('why the last schedule failed, until another takes its place', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Pier'));
  const row = {
    publicationType: 'speech',
    publicationId: documentId,
    publicationLocale: 'en',
    action: 'publish',
    localTime: '2031-02-01T12:00',
    timeZone: 'Europe/London',
    offset: '+00:00',
    at: new Date('2031-02-01T12:00:00Z'),
    attempts: 1,
  };
  const schedules = chancery.strapi.db.query('api::schedule.schedule');
  await schedules.create({ data: { ...row, state: 'failed', error: 'This text is under embargo.' } });
  expect((await stateFor(officer, documentId)).failure).toMatchObject({ error: 'This text is under embargo.' });
  await schedules.create({ data: { ...row, state: 'done' } });
  expect((await stateFor(officer, documentId)).failure).toBeNull();
});

test('a failure is told until what failed was done by hand', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Jetty'));
  const failed = {
    publicationType: 'speech',
    publicationId: documentId,
    publicationLocale: 'en',
    action: 'publish',
    localTime: '2020-02-01T12:00',
    timeZone: 'Europe/London',
    offset: '+00:00',
    at: new Date('2020-02-01T12:00:00Z'),
    doneAt: new Date('2020-02-01T12:00:00Z'),
    attempts: 1,
    state: 'failed',
    error: 'The text had no date.',
  };
  await chancery.strapi.db.query('api::schedule.schedule').create({ data: failed });
  expect((await stateFor(officer, documentId)).failure).toMatchObject({ error: 'The text had no date.' });
  await chancery.strapi.documents(uid).publish({ documentId, locale: 'en' });
  expect((await stateFor(officer, documentId)).failure).toBeNull();
});

test('nothing to nobody: not without a session, not of a text that is not there, not of another type', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Mole'));
  const ask = (path: string) => chancery.anyone.get(path).set('Authorization', editor.authorization);
  expect((await chancery.anyone.get(address(documentId))).status).toBe(401);
  expect((await ask(address(documentId, 'fr'))).status).toBe(404);
  expect((await ask(address('nowhere'))).status).toBe(404);
  expect((await ask(address(documentId, 'en', 'person'))).status).toBe(404);
  expect((await ask(address(documentId, 'en', 'article'))).status).toBe(404);
  const token = await chancery.anyone.get(address(documentId)).set('Authorization', chancery.fullAccess);
  expect(token.status).toBe(401);
});

test('nothing of a text that the role does not read', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Slipway'));
  const { strapi } = chancery;
  const role: { id: number } = await strapi.service('admin::role').create({ name: 'Guest', description: '' });
  const { code } = await strapi.db.query('admin::role').findOne({ where: { id: role.id } });
  const guest = await signIn(chancery, code);
  for (const path of [address(documentId), `${address(documentId)}/schedule`]) {
    const answer = await chancery.anyone.get(path).set('Authorization', guest.authorization);
    expect({ path, status: answer.status, message: answer.body.error.message }).toEqual({
      path,
      status: 403,
      message: 'Your role does not read this text.',
    });
  }
});
