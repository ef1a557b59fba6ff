/** What will not go out at its time is refused when it is set, and told as soon as something comes in its way. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import type * as ListSchedules from '../../src/desk/schedule/list-schedules';
import type { Calendar } from '../../src/press/calendar/calendar';
import type { PublicationState } from '../../src/press/panel/publication-state';
import type { Today } from '../../src/press/panel/today';
import { blocksOf } from '../../src/press/blocks/blocks';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { allHands, uid, type Hand, type HandName } from '../helpers/embargo-hands';
import { clear } from '../helpers/clear';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const { listSchedules } = built<typeof ListSchedules>('desk/schedule/list-schedules');
let chancery: Chancery;
let strapi: Core.Strapi;
let hands: ReadonlyMap<HandName, Hand>;

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
  for (const code of ['fr', 'ru']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  hands = await allHands(chancery);
});
afterAll(() => chancery.stop());
beforeEach(async () => {
  await clear(strapi);
  setNow(strapi, () => new Date('2031-03-01T09:00:00Z'));
});

const authorizationOf = (who: HandName) => hands.get(who)!.authorization;

interface Answer {
  readonly status: number;
  readonly body: { readonly data: unknown; readonly error?: { readonly message: string }; readonly errors?: unknown };
}

async function send(who: HandName, method: 'get' | 'post' | 'put' | 'delete', path: string, data?: object) {
  const request = chancery.anyone[method](path).set('Authorization', authorizationOf(who));
  return (await (data === undefined ? request : request.send(data))) as unknown as Answer;
}

async function done(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  expect([status, body.error?.message ?? body.errors]).toEqual([200, undefined]);
}

const noon = { localTime: '2031-03-05T12:00', timeZone: 'UTC' };
const versionOf = (id: string, locale = 'en') => `/chancery/publications/speech/${id}/${locale}`;

function schedule(documentId: string, more: object = {}, locale = 'en') {
  const wish = { action: 'publish', ...noon, ...more };
  return send('an editor', 'post', `${versionOf(documentId, locale)}/schedule`, wish);
}

async function state(documentId: string, locale = 'en', who: HandName = 'an editor') {
  return (await send(who, 'get', versionOf(documentId, locale))).body.data as PublicationState;
}

async function obstacleIn(documentId: string, locale = 'en'): Promise<string | null | undefined> {
  return (await state(documentId, locale)).pending[0]?.obstacle;
}

async function today(who: HandName = 'an editor') {
  return (await send(who, 'get', '/chancery/today')).body.data as Today;
}

/** What is told of the one text that is scheduled, everywhere that it is told: the same on all of them. */
async function told(documentId: string): Promise<string | null> {
  const obstacle = (await obstacleIn(documentId)) ?? null;
  const { next, missed } = await today();
  const { items } = (await send('an editor', 'get', '/chancery/calendar?from=2031-03-01&to=2031-03-31')).body
    .data as Calendar;
  const planned = items.find(({ kind }) => kind === 'planned');
  const [listed] = (await send('an editor', 'get', `${versionOf(documentId)}/schedule`)).body.data as {
    obstacle: string | null;
  }[];
  const isStopped = obstacle !== null;
  expect([next.total, missed.total, planned?.isStopped, listed?.obstacle]).toEqual([
    ...(isStopped ? [0, 1] : [1, 0]),
    ...[isStopped, obstacle],
  ]);
  if (isStopped) expect(missed.items).toMatchObject([{ documentId, trouble: 'stopped', reason: obstacle }]);
  return obstacle;
}

async function atItsHour(documentId: string): Promise<string> {
  setNow(strapi, () => new Date('2031-03-05T12:00:00Z'));
  await fireDue(strapi);
  const { failure } = await state(documentId);
  return failure?.error ?? 'public';
}

const FUNCTION = 'Fill in the field “Function” of no. 1 under “People” and save: the text cannot go out without it.';
const EMBARGO =
  'This text is under embargo until 2031-03-06 12:00 (+00:00, Etc/UTC), which is later than the time that is set: set it for later, or have the embargo end sooner.';

/** What is in the way, in the names of the REST API; a draft takes it, and a public text does not. */
const faults: readonly (readonly [string, object, string])[] = [
  ['a person without a function', { people: [{ name: 'Ada Marlow' }] }, FUNCTION],
  [
    'a person without a name, who has a function',
    { people: [{ function: 'speaker', name: 'Ada Marlow' }, { function: 'speaker' }] },
    'Fill in the field “Name” of no. 2 under “People” and save: the text cannot go out without it.',
  ],
  [
    'a turn of nobody without words',
    { turns: [{ role: 'question' }] },
    'Fill in the field “Speaker” of no. 1 under “Turns” and save: the text cannot go out without it. ' +
      'Fill in the field “Words” of no. 1 under “Turns” and save: the text cannot go out without it.',
  ],
  ['no date', { date: null }, 'Fill in the field “Date” and save: the text cannot go out without it.'],
  ['a title of blanks', { title: '  ' }, 'Fill in the field “Title” and save: the text cannot go out without it.'],
  [
    'a note of a change that says nothing',
    { changes: [{ kind: 'minor' }] },
    'Fill in the field “Note” of no. 1 under “Change notes” and save: the text cannot go out without it.',
  ],
];

describe('setting a time', () => {
  test.each(faults)('is refused for a text with %s', async (_what, wrong, sentence) => {
    const { documentId } = await draft(strapi, uid, speech('Harbour lights', { ...wrong }));
    const { status, body } = await schedule(documentId);
    expect([status, body.error?.message]).toEqual([400, sentence]);
    expect((await state(documentId)).pending).toEqual([]);
  });

  test('is refused while a later embargo holds, for a withdrawn text, and where nothing will be taken down', async () => {
    const { documentId } = await draft(strapi, uid, speech('Quay'));
    await done(send('an editor', 'put', `${versionOf(documentId)}/embargo`, { until: '2031-03-06T12:00:00Z' }));
    const held = await schedule(documentId);
    expect([held.status, held.body.error?.message]).toEqual([403, EMBARGO]);
    const gone = (await publish(strapi, uid, speech('Pier'))).documentId;
    await done(send('an editor', 'post', `${versionOf(gone)}/withdrawal`, { reason: 'It was wrong.' }));
    expect((await schedule(gone)).body.error?.message).toBe(
      '"Pier" is withdrawn in "en"; it goes out again when an editor restores it.',
    );
    const never = await schedule(documentId, { action: 'unpublish' });
    expect([never.status, never.body.error?.message]).toEqual([400, expect.stringMatching(/^This text is not public/)]);
  });

  test('an end is set for what is public, and for what goes out before', async () => {
    const { documentId } = await draft(strapi, uid, speech('Quay'));
    await done(schedule(documentId));
    await done(schedule(documentId, { action: 'unpublish', localTime: '2031-03-05T12:01' }));
    const early = await schedule(documentId, { action: 'unpublish', localTime: '2031-03-05T11:59' });
    expect(early.status).toBe(400);
    expect(await atItsHour(documentId)).toBe('public');
    await done(schedule(documentId, { action: 'unpublish', localTime: '2031-03-07T12:00' }));
  });

  test('names the language that would not follow, unless it is left out', async () => {
    const { documentId } = await draft(strapi, uid, speech('Quay'));
    const update = strapi.documents(uid).update as unknown as (params: object) => Promise<unknown>;
    await update({ documentId, locale: 'fr', data: speech('Quai', { people: [{ name: 'Ada' }] }) });
    const { status, body } = await schedule(documentId);
    expect([status, body.error?.message]).toEqual([
      400,
      `The language "fr" will not follow: ${FUNCTION} Mend that first, or leave the language out.`,
    ]);
    expect(await strapi.db.query('api::schedule.schedule').count({})).toBe(0);
    await done(schedule(documentId, { except: ['fr'] }));
  });

  test.each([
    ['ru', 'Заполните поле «В каком качестве» (№ 1, «Участники») и сохраните: без этого текст не выйдет.'],
    [
      'fr',
      'Remplissez le champ «\u00a0À quel titre\u00a0» (n° 1, «\u00a0Personnes\u00a0») et enregistrez\u00a0: le texte ne peut paraître sans cela.',
    ],
  ])('is refused in the panel’s language: %s', async (language, sentence) => {
    const { documentId } = await draft(strapi, uid, speech('Quay', { people: [{ name: 'Ada' }] }));
    const request = chancery.anyone.post(`${versionOf(documentId)}/schedule`);
    const { body } = await request
      .set({ Authorization: authorizationOf('an editor'), 'Accept-Language': language })
      .send({ action: 'publish', ...noon });
    expect(body.error.message).toBe(sentence);
  });
});

type Write = (documentId: string, data: object) => Promise<void>;

/** The roads on which a draft is saved by whoever may approve it by that. */
const roads: readonly (readonly [string, Write])[] = [
  [
    'the content manager',
    (id, data) =>
      done(
        send(
          'an editor',
          'put',
          `/content-manager/collection-types/${uid}/${id}?locale=en`,
          speech('Quay', { ...data }),
        ),
      ),
  ],
  ['REST', (id, data) => done(send('a full-access token', 'put', `/api/speeches/${id}?status=draft`, { data }))],
  [
    'GraphQL',
    (documentId, data) =>
      done(
        send('a full-access token', 'post', '/graphql', {
          query:
            'mutation ($documentId: ID!, $data: SpeechInput!) { updateSpeech(documentId: $documentId, data: $data, status: DRAFT) { documentId } }',
          variables: { documentId, data },
        }),
      ),
  ],
];

/** Every fault in the panel; the other roads write the same rows. */
const savings = roads.flatMap(([road, write], index) =>
  faults
    .slice(0, index === 0 ? faults.length : 1)
    .map(([what, wrong, sentence]) => ({ road, write, what, wrong, sentence })),
);

describe('what waits already', () => {
  async function waiting(more: object = {}): Promise<string> {
    const { documentId } = await draft(strapi, uid, speech('Quay', { ...more }));
    await done(schedule(documentId));
    expect(await told(documentId)).toBeNull();
    return documentId;
  }

  test.each(savings)('is told at once when it is saved with $what, over $road, and fails so', async (row) => {
    const documentId = await waiting();
    await row.write(documentId, row.wrong);
    expect(await told(documentId)).toBe(row.sentence);
    expect(await atItsHour(documentId)).toBe(row.sentence);
    expect((await today()).missed.items).toMatchObject([{ trouble: 'failed', reason: row.sentence }]);
  });

  test.each(roads)('is clear again when it is mended over %s, and goes out', async (_road, write) => {
    const documentId = await waiting();
    await write(documentId, { people: [{ name: 'Ada Marlow' }] });
    expect(await told(documentId)).toBe(FUNCTION);
    await write(documentId, { people: [{ name: 'Ada Marlow', function: 'speaker' }] });
    expect(await told(documentId)).toBeNull();
    expect(await atItsHour(documentId)).toBe('public');
  });

  const until = '2031-03-06T12:00:00Z';
  const prolongings: readonly (readonly [string, (documentId: string) => Promise<void>])[] = [
    ['from its panel', (id) => done(send('a press officer', 'put', `${versionOf(id)}/embargo`, { until }))],
    ['in another language', (id) => done(send('an editor', 'put', `${versionOf(id, 'fr')}/embargo`, { until }))],
    [
      'over REST',
      (id) => done(send('a full-access token', 'put', `/api/publications/speech/${id}/en/embargo`, { until })),
    ],
    [
      'with a save',
      (id) =>
        done(
          send(
            'an editor',
            'put',
            `/content-manager/collection-types/${uid}/${id}?locale=en`,
            speech('Quay', { embargoedUntil: until }),
          ),
        ),
    ],
    [
      'past Strapi',
      async (id) =>
        strapi.db
          .connection('speeches')
          .where({ document_id: id })
          .update({ embargoed_until: new Date(until) }),
    ],
  ];

  test.each(prolongings)(
    'is told when an embargo is prolonged past it %s, and clear when it ends sooner',
    async (_how, prolong) => {
      const { documentId } = await draft(strapi, uid, speech('Quay'));
      const update = strapi.documents(uid).update as unknown as (params: object) => Promise<unknown>;
      await update({ documentId, locale: 'fr', data: speech('Quai') });
      await done(schedule(documentId, { except: ['fr'] }));
      await prolong(documentId);
      expect(await told(documentId)).toBe(EMBARGO);
      await done(send('an editor', 'put', `${versionOf(documentId)}/embargo`, { until: '2031-03-05T12:00:00Z' }));
      expect(await told(documentId)).toBeNull();
      await prolong(documentId);
      expect(await atItsHour(documentId)).toBe(EMBARGO);
    },
  );

  test('until when an embargo holds is not told to those who may not read it', async () => {
    const documentId = await waiting();
    await done(send('an editor', 'put', `${versionOf(documentId)}/embargo`, { until }));
    const [schedule] = await listSchedules(strapi, { type: 'speech', documentId, locale: 'en' }, false);
    expect(schedule?.obstacle).toBe('This text is held back beyond the time that is set: ask an editor.');
  });

  test('is told when the text is withdrawn, and clear when it is restored', async () => {
    const { documentId } = await publish(strapi, uid, speech('Quay'));
    await done(schedule(documentId));
    await done(send('an editor', 'post', `${versionOf(documentId)}/withdrawal`, { reason: 'It was wrong.' }));
    expect(await told(documentId)).toBe('"Quay" is withdrawn in "en"; it goes out again when an editor restores it.');
    await done(send('an editor', 'delete', `${versionOf(documentId)}/withdrawal`));
    expect(await told(documentId)).toBeNull();
  });

  test('an end of publication is told when nothing is public any more in any language, and clear when something is', async () => {
    const { documentId } = await publish(strapi, uid, speech('Quay'));
    const update = strapi.documents(uid).update as unknown as (params: object) => Promise<unknown>;
    await update({ documentId, locale: 'fr', data: speech('Quai') });
    await done(schedule(documentId, { action: 'unpublish' }));
    expect([await obstacleIn(documentId), await obstacleIn(documentId, 'fr')]).toEqual([null, null]);
    await strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    const nothing = expect.stringMatching(/^This text is not public and is not set to go out before/);
    expect([await obstacleIn(documentId), await obstacleIn(documentId, 'fr')]).toEqual([nothing, nothing]);
    await strapi.documents(uid).publish({ documentId, locale: 'fr' });
    expect([await obstacleIn(documentId), await obstacleIn(documentId, 'fr')]).toEqual([null, null]);
  });

  test('what is written past every road is told as well', async () => {
    const documentId = await waiting({ people: [{ name: 'Ada Marlow', function: 'speaker' }] });
    await strapi.db.connection('components_press_bylines').update({ function: null });
    expect(await obstacleIn(documentId)).toBe(FUNCTION);
    await strapi.db.connection('speeches').where({ document_id: documentId }).update({ date: null });
    expect(await obstacleIn(documentId)).toBe(
      `Fill in the field “Date” and save: the text cannot go out without it. ${FUNCTION}`,
    );
  });

  test('an address that another text has taken stops nothing', async () => {
    const documentId = await waiting();
    await publish(strapi, uid, speech('Quay'));
    expect(await told(documentId)).toBeNull();
    expect(await atItsHour(documentId)).toBe('public');
  });

  test('without a person who was deleted it is not what was approved, which is told at once', async () => {
    const { documentId: person } = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
    const documentId = await waiting({ people: [{ name: 'Ada Marlow', function: 'speaker', person }] });
    await strapi.documents('api::person.person').delete({ documentId: person, locale: '*' });
    const reason =
      'The text was changed after an editor had approved it, and goes out only when an editor approves it again.';
    const { next, missed } = await today();
    expect([next.total, missed.items]).toMatchObject([0, [{ documentId, trouble: 'changed', reason }]]);
    const [pending] = (await state(documentId)).pending;
    expect(pending).toMatchObject({ approval: 'changed', changedBy: null, obstacle: null });
    expect(await atItsHour(documentId)).toBe(reason);
    await done(schedule(documentId, { localTime: '2031-03-07T12:00' }));
    expect((await state(documentId)).pending).toMatchObject([{ approval: 'approved' }]);
  });

  test('a language that is begun with a gap is told, and goes out once it is filled and approved', async () => {
    const documentId = await waiting();
    const save = (data: object) =>
      done(send('a translator', 'put', `/content-manager/collection-types/${uid}/${documentId}?locale=fr`, data));
    await save({ title: 'Quai', turns: [{ role: 'answer', body: blocksOf(['Oui.']) }] });
    expect(await obstacleIn(documentId, 'fr')).toBe(
      'Fill in the field “Speaker” of no. 1 under “Turns” and save: the text cannot go out without it.',
    );
    await save({ title: 'Quai', turns: [] });
    expect(await obstacleIn(documentId, 'fr')).toBeNull();
    const [{ id } = { id: 0 }] = (await state(documentId, 'fr')).pending;
    await done(send('an editor', 'post', `${versionOf(documentId, 'fr')}/schedule/${id}/approval`));
    expect(await atItsHour(documentId)).toBe('public');
    expect((await state(documentId, 'fr')).stage).toBe('published');
  });
});
