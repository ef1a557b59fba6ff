/**
 * Rights are asked in the use case. Each stands behind a route of the panel and is asked here past it, as by a door that
 * has forgotten to look: by a visitor, by a token that may only read, and by an admin whose role has no rights at all.
 */
import type * as ForetellSlug from '../../src/desk/authoring/foretell-slug';
import type * as LoadCalendar from '../../src/desk/calendar/load-calendar';
import type * as CorrectPublication from '../../src/desk/correction/correct-publication';
import type * as ListUnpublished from '../../src/desk/drafts/list-unpublished';
import type * as SetEmbargo from '../../src/desk/embargo/set-embargo';
import type * as ImportInPanel from '../../src/desk/import/import-in-panel';
import type * as LoadLinkedFrom from '../../src/desk/links/load-linked-from';
import type * as LoadPanelSetting from '../../src/desk/panel-setting/load-panel-setting';
import type * as LoadPublicationState from '../../src/desk/publication-state/load-publication-state';
import type * as ListRecord from '../../src/desk/record/list-record';
import type * as ApproveSchedule from '../../src/desk/schedule/approve-schedule';
import type * as ActAs from '../../src/desk/actor/act-as';
import type * as ApprovesBySaving from '../../src/desk/rights/approves-by-saving';
import type * as ContentRights from '../../src/desk/rights/content-rights';
import type * as IsEditor from '../../src/desk/rights/is-editor';
import type * as MayReadDrafts from '../../src/desk/rights/may-read-drafts';
import type * as ReadableTexts from '../../src/desk/rights/readable-texts';
import type * as RefuseUnlessReader from '../../src/desk/rights/refuse-unless-reader';
import type * as TokenMay from '../../src/desk/rights/token-may';
import type * as CancelSchedule from '../../src/desk/schedule/cancel-schedule';
import type * as LoadSchedules from '../../src/desk/schedule/load-schedules';
import type * as SchedulePublication from '../../src/desk/schedule/schedule-publication';
import type * as LoadToday from '../../src/desk/today/load-today';
import type * as LoadFrontPageGaps from '../../src/desk/front-page-gaps/load-front-page-gaps';
import type * as ListWithdrawnAmong from '../../src/desk/withdrawal/list-withdrawn-among';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import type { Core } from '@strapi/strapi';
import type { Actor } from '../../src/desk/actor/actor';
import { panelRoutes } from '../../src/api/panel/panel-routes';
import { momentAt } from '../../src/press/moments/local-moment';
import type { PublicationVersion } from '../../src/press/publication/publication-version';
import { makeAdmin } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publishingRole } from '../helpers/embargo-hands';
import { draft, publish, speech } from '../helpers/entries';
import { makeReadingRole } from '../helpers/local-role';

const uid = 'api::speech.speech';
const london = 'Europe/London' as Parameters<typeof momentAt>[1];
const request = {
  action: 'publish' as const,
  timeZone: london,
  moment: momentAt('2041-03-05T12:00:00Z' as Parameters<typeof momentAt>[0], london),
};

let chancery: Chancery;
let strapi: Core.Strapi;

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
});

afterAll(() => chancery.stop());

interface Asked extends PublicationVersion {
  readonly scheduleId: number;
}

/** What is done with whoever may not: he is refused, told nothing of the text, or, where drafts are none to him, that there is none. */
type Manner = 'refuses' | 'hides' | 'nothing';

const outcomes: Readonly<Record<Manner, readonly Outcome[]>> = {
  refuses: ['refused'],
  hides: ['refused', 'no such text'],
  nothing: ['told nothing'],
};

const { loadToday } = built<typeof LoadToday>('desk/today/load-today');
const { loadCalendar } = built<typeof LoadCalendar>('desk/calendar/load-calendar');
const { listRecord } = built<typeof ListRecord>('desk/record/list-record');
const { foretellSlug } = built<typeof ForetellSlug>('desk/authoring/foretell-slug');
const { loadPublicationState } = built<typeof LoadPublicationState>('desk/publication-state/load-publication-state');
const { loadSchedules } = built<typeof LoadSchedules>('desk/schedule/load-schedules');
const { schedulePublication } = built<typeof SchedulePublication>('desk/schedule/schedule-publication');
const { approveSchedule } = built<typeof ApproveSchedule>('desk/schedule/approve-schedule');
const { cancelSchedule } = built<typeof CancelSchedule>('desk/schedule/cancel-schedule');
const { setEmbargo } = built<typeof SetEmbargo>('desk/embargo/set-embargo');
const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');
const { correctPublication } = built<typeof CorrectPublication>('desk/correction/correct-publication');
const { importInPanel } = built<typeof ImportInPanel>('desk/import/import-in-panel');
const { listUnpublished } = built<typeof ListUnpublished>('desk/drafts/list-unpublished');
const { loadPanelSetting } = built<typeof LoadPanelSetting>('desk/panel-setting/load-panel-setting');
const { loadFrontPageGaps } = built<typeof LoadFrontPageGaps>('desk/front-page-gaps/load-front-page-gaps');
const { loadLinkedFrom } = built<typeof LoadLinkedFrom>('desk/links/load-linked-from');
const { listWithdrawnAmong } = built<typeof ListWithdrawnAmong>('desk/withdrawal/list-withdrawn-among');

const embargoedUntil = request.moment.at;

/** By the handler of its route. */
const useCases: readonly (readonly [handler: string, manner: Manner, ask: (text: Asked) => Promise<unknown>])[] = [
  ['panel.panel.setting', 'nothing', () => loadPanelSetting(strapi)],
  ['panel.panel.today', 'nothing', () => loadToday(strapi)],
  ['panel.panel.frontPageGaps', 'nothing', () => loadFrontPageGaps(strapi)],
  ['panel.panel.calendar', 'nothing', () => loadCalendar(strapi, march)],
  [
    'panel.panel.linkedFrom',
    'nothing',
    ({ documentId }) => loadLinkedFrom(strapi, { uid: 'api::topic.topic', documentId, locale: 'en' }),
  ],
  ['record.record.list', 'refuses', ({ documentId }) => listRecord(strapi, { subjectId: documentId, ...firstPage })],
  [
    'withdrawal.withdrawal.findAmong',
    'nothing',
    ({ type, locale, documentId }) => listWithdrawnAmong(strapi, { type, locale, documentIds: [documentId] }),
  ],
  [
    'authoring.authoring.slug',
    'refuses',
    (text) => foretellSlug(strapi, { ...text, title: undefined, slug: undefined, date: undefined }),
  ],
  ['import.import.file', 'refuses', () => importInPanel(strapi, { files: [], locale: 'en', isDryRun: true })],
  ['publication-state.publication-state.load', 'hides', (text) => loadPublicationState(strapi, text)],
  ['schedule.schedule.list', 'refuses', (text) => loadSchedules(strapi, text)],
  ['schedule.schedule.set', 'refuses', (text) => schedulePublication(strapi, text, request)],
  ['schedule.schedule.approve', 'refuses', (text) => approveSchedule(strapi, text, text.scheduleId)],
  ['schedule.schedule.cancel', 'refuses', (text) => cancelSchedule(strapi, text, text.scheduleId)],
  ['embargo.embargo.set', 'hides', (text) => setEmbargo(strapi, text, { embargoedUntil, reason: null })],
  ['withdrawal.withdrawal.withdraw', 'refuses', (text) => withdrawPublication(strapi, text, 'A mistake')],
  ['withdrawal.withdrawal.restore', 'refuses', (text) => restorePublication(strapi, text, 'public')],
  [
    'withdrawal.withdrawal.correct',
    'refuses',
    (text) => correctPublication(strapi, text, { kind: 'minor', note: 'A comma' }),
  ],
];

const march = { from: '2041-03-01', to: '2041-03-31', locale: null } as Parameters<typeof loadCalendar>[1];
const firstPage = { page: 1, pageSize: 25 };

test('each route of the panel has its row', () => {
  const handlers = panelRoutes.map(({ handler }) => handler.replace('api::', ''));
  expect(useCases.map(([handler]) => handler).sort()).toEqual(handlers.sort());
});

const strangers: readonly (readonly [who: string, state: () => Promise<object>])[] = [
  ['a visitor', async () => ({ route: { info: { type: 'content-api' } } })],
  [
    'a token that may only read',
    async () => ({
      route: { info: { type: 'content-api' } },
      auth: {
        strategy: { name: 'content-api-token' },
        credentials: { id: 1, name: 'Reader', type: 'read-only' },
        ability: { can: () => false },
      },
    }),
  ],
  ['an admin whose role has no rights', () => adminState(async () => makeReadingRole(strapi, `None ${++made}`, []))],
];

describe.each(strangers)('%s', (_who, state) => {
  test.each(useCases)('%s %s', async (_handler, manner, ask) => {
    const text = await scheduledDraft();
    const outcome = await outcomeOf(await state(), text, ask);
    expect(outcomes[manner]).toContain(outcome);
    expect(await stateOf(text)).toEqual(untouched);
  });
});

test.each(strangers.slice(0, 2))('%s is told of no draft in the list of drafts', async (_who, state) => {
  const text = await scheduledDraft();
  expect(await outcomeOf(await state(), text, () => listUnpublished(strapi))).toBe('refused');
});

/** What tells the table’s answers from those of a house without texts. */
describe('an editor', () => {
  const told: readonly string[] = [
    'panel.panel.today',
    'panel.panel.calendar',
    'record.record.list',
    'authoring.authoring.slug',
    'publication-state.publication-state.load',
    'schedule.schedule.list',
    'schedule.schedule.set',
    'schedule.schedule.approve',
  ];

  test.each(useCases)('%s does not refuse him', async (handler, _manner, ask) => {
    const text = await scheduledDraft();
    const outcome = await outcomeOf(await adminState(async () => 'chancery-editor'), text, ask);
    expect(told.includes(handler) ? ['told'] : ['told nothing', 'no such text']).toContain(outcome);
  });
});

const { actAs } = built<typeof ActAs>('desk/actor/act-as');
const { approvesBySaving } = built<typeof ApprovesBySaving>('desk/rights/approves-by-saving');
const { contentRights } = built<typeof ContentRights>('desk/rights/content-rights');
const { isEditor } = built<typeof IsEditor>('desk/rights/is-editor');
const { mayReadDrafts } = built<typeof MayReadDrafts>('desk/rights/may-read-drafts');
const { readableTexts } = built<typeof ReadableTexts>('desk/rights/readable-texts');
const { refuseUnlessReader } = built<typeof RefuseUnlessReader>('desk/rights/refuse-unless-reader');
const { tokenMay } = built<typeof TokenMay>('desk/rights/token-may');

/** What they all ask in the end, each by itself. */
describe('of whoever comes', () => {
  const outside = (kind: Actor['kind'], rights: readonly string[] = []) => {
    const actor = { kind, id: '1', name: 'Somebody', rights };
    return (ask: () => Promise<unknown>) => actAs(actor, ask);
  };
  const inRequest = (state: () => Promise<object>) => async (ask: () => Promise<unknown>) =>
    strapi.requestContext.run({ state: await state() } as never, ask as () => Promise<void>);
  const overRest = (strategy: string, type: string, may?: (action: string) => boolean) =>
    inRequest(async () => ({
      route: { info: { type: 'content-api' } },
      auth: {
        strategy: { name: strategy },
        credentials: { id: 1, name: 'Somebody', type },
        ...(may && { ability: { can: may } }),
      },
    }));
  const inPanel = (role: string) =>
    inRequest(async () => ({ route: { info: { type: 'admin' } }, ...(await adminState(async () => role)) }));
  const byRoom = (uids: readonly string[]) =>
    inRequest(() =>
      adminState(() => {
        const rights = uids.map((each) => ({ uid: each, locales: ['en'], fields: ['title'] }));
        return makeReadingRole(strapi, `Reader ${++made}`, rights);
      }),
    );

  type Right = 'is an editor' | 'does it by token' | 'reads drafts' | 'reads the text' | 'reads it in the panel';
  const all = ['is an editor', 'does it by token', 'reads drafts', 'reads the text'] as const;
  const people: readonly (readonly [string, (ask: () => Promise<unknown>) => Promise<unknown>, readonly Right[]])[] = [
    ['the house itself', (ask) => ask(), ['is an editor', 'reads drafts', 'reads the text']],
    ['the schedule', outside('schedule'), ['is an editor', 'reads drafts', 'reads the text']],
    ['the house for a visitor', outside('visitor'), ['reads drafts']],
    ['the house for an editor', outside('admin', ['chancery-editor']), ['is an editor', 'reads drafts']],
    ['the house for a full-access token', outside('token', ['full-access']), all],
    ['the house for a custom token', outside('token', ['custom']), all.slice(1)],
    ['a request without a route', inRequest(async () => ({})), ['reads drafts']],
    ['a request by a route that says nothing of itself', inRequest(async () => ({ route: {} })), ['reads drafts']],
    ['a visitor over REST', inRequest(async () => ({ route: { info: { type: 'content-api' } } })), []],
    ['an account that is called as a token is', overRest('users-permissions', 'full-access', () => true), []],
    ['a read-only token', overRest('content-api-token', 'read-only'), []],
    ['a custom token without the action', overRest('content-api-token', 'custom', () => false), []],
    [
      'a custom token with the action',
      overRest('content-api-token', 'custom', (action) => action === 'api::draft.draft.read'),
      all.slice(1),
    ],
    ['a full-access token', overRest('content-api-token', 'full-access'), all],
    [
      'an editor',
      inPanel('chancery-editor'),
      ['is an editor', 'reads drafts', 'reads the text', 'reads it in the panel'],
    ],
    [
      'a super admin',
      inPanel('strapi-super-admin'),
      ['is an editor', 'reads drafts', 'reads the text', 'reads it in the panel'],
    ],
    ['a press officer', inPanel('chancery-press-officer'), ['reads drafts', 'reads the text', 'reads it in the panel']],
    ['a reader of speeches', byRoom([uid]), ['reads drafts', 'reads the text', 'reads it in the panel']],
    ['a reader of articles', byRoom(['api::article.article']), ['reads drafts']],
  ];

  test.each(people)('%s has these rights and no others', async (_who, as, rights) => {
    const version = { type: 'speech', documentId: 'x', locale: 'en' } as const;
    const found = await as(async () => ({
      'is an editor': isEditor(strapi),
      'does it by token': tokenMay(strapi, 'api::draft.draft.read'),
      'reads drafts': mayReadDrafts(strapi),
      'reads the text': isPassed(() => refuseUnlessReader(strapi, version, 'api::draft.draft.read')),
      'reads it in the panel': contentRights(strapi, uid).read({ locale: 'en' }),
    }));
    expect(Object.entries(found as object).filter(([, may]) => may !== false)).toEqual(
      rights.map((right) => [right, true]),
    );
  });

  function isPassed(guard: () => void): boolean {
    try {
      guard();
      return true;
    } catch (error) {
      expect(error).toMatchObject({ name: 'PolicyError' });
      return false;
    }
  }

  test('titles are told by type and locale, and embargoes where these may be read', async () => {
    const role = () =>
      makeReadingRole(strapi, `Titles ${++made}`, [
        { uid, locales: ['en'], fields: ['title'] },
        { uid: 'api::article.article', locales: ['en', 'fr'], fields: ['title', 'embargoedUntil'] },
        { uid: 'api::statement.statement', locales: ['en'], fields: ['place'] },
      ]);
    const ask = async () => readableTexts(strapi, ['en', 'fr', 'ru']);
    expect(await inRequest(() => adminState(role))(ask)).toEqual([
      { type: 'speech', locales: ['en'], embargoLocales: [] },
      { type: 'article', locales: ['en', 'fr'], embargoLocales: ['en', 'fr'] },
    ]);
    expect(await ask()).toEqual([]);
  });

  /** A role of one's own that publishes on a condition of Strapi's. */
  test.each([
    ['its own', 'admin::is-creator', [true, false, false]],
    ['its own and its colleagues’', 'admin::has-same-role-as-creator', [true, true, false]],
  ] as const)(
    'a role that publishes texts of %s approves these by saving them',
    async (_whose, condition, expected) => {
      const roles = strapi.service('admin::role');
      const role: { id: number; code: string } = await roles.create({ name: `Own ${++made}`, description: 'Own' });
      const action = 'plugin::content-manager.explorer.publish';
      await roles.assignPermissions(role.id, [
        { action, subject: uid, properties: { locales: ['en'] }, conditions: [condition] },
      ]);
      const state = (await adminState(async () => role.code)) as { readonly user: { readonly id: number } };
      const authors = [state.user, await makeAdmin(chancery, role.code), await makeAdmin(chancery, 'chancery-editor')];
      const approves = (documentId: string) =>
        inRequest(async () => state)(() => approvesBySaving(strapi, { uid, documentId, locale: 'en' }));
      const found = [];
      for (const { id } of authors) {
        const { documentId } = await draft(strapi, uid, speech('Whose words'));
        await strapi.db.query(uid).update({ where: { documentId }, data: { createdBy: id } });
        found.push(await approves(documentId));
      }
      expect(found).toEqual(expected);
    },
  );

  test('nobody approves a draft that is not there, or a text by the row that is public', async () => {
    const code = await publishingRole(strapi, ['en'], `Publisher ${++made}`);
    const asPublisher = inRequest(() => adminState(async () => code));
    const { documentId } = await publish(strapi, uid, speech('Public words'));
    const asked = async (id: string, locale: string) =>
      asPublisher(() => approvesBySaving(strapi, { uid, documentId: id, locale }));
    expect([await asked(documentId, 'en'), await asked('nowhere', 'en'), await asked(documentId, 'fr')]).toEqual([
      true,
      false,
      false,
    ]);
    await strapi.db.query(uid).deleteMany({ where: { documentId, publishedAt: null } });
    expect(await asked(documentId, 'en')).toBe(false);
  });
});

let made = 0;

async function adminState(roleCode: () => Promise<string>): Promise<object> {
  const { id } = await makeAdmin(chancery, await roleCode());
  const user: object = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const userAbility: unknown = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { auth: { strategy: { name: 'admin' }, credentials: user }, user, userAbility };
}

/** A draft that nobody but the office knows of, with an hour at which it goes out. */
async function scheduledDraft(): Promise<Asked> {
  const { documentId } = await draft(strapi, uid, speech(`The kestrel of ${++made}`));
  const version = { type: 'speech', documentId, locale: 'en' } as const;
  const { id } = await schedulePublication(strapi, version, request);
  return { ...version, scheduleId: id };
}

const untouched = { state: 'pending', approval: 'approved', isPublic: false, embargoedUntil: null };

async function stateOf({ documentId, scheduleId }: Asked): Promise<object> {
  const rows = await strapi.db.query(uid).findMany({ where: { documentId } });
  const row = await strapi.db.query('api::schedule.schedule').findOne({ where: { id: scheduleId } });
  const isPublic = rows.some(({ publishedAt }) => publishedAt !== null);
  return { state: row?.state, approval: row?.approval, isPublic, embargoedUntil: rows[0]?.embargoedUntil };
}

type Outcome = 'refused' | 'no such text' | 'told' | 'told nothing';

/** Another refusal than for want of rights tells nothing either: there is nothing to withdraw. */
async function outcomeOf(state: object, text: Asked, ask: (text: Asked) => Promise<unknown>): Promise<Outcome> {
  const context = { state, query: {}, params: {}, request: { query: {} }, res: { writableEnded: false } };
  try {
    const work = () => ask(text) as Promise<void>;
    const answer = JSON.stringify(await strapi.requestContext.run(context as never, work)) ?? '';
    return /kestrel/i.test(answer) || answer.includes(text.documentId) ? 'told' : 'told nothing';
  } catch (error) {
    const { name } = error as Error;
    if (name === 'PolicyError' || name === 'ForbiddenError') return 'refused';
    if (name === 'NotFoundError') return 'no such text';
    if (name === 'ApplicationError') return 'told nothing';
    throw error;
  }
}
