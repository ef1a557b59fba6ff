/** Each door alone: what happens where somebody's code in front of it is careless. */
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import type * as RowState from '../../src/desk/answer-guard/row-state';
import type * as WithoutHidden from '../../src/desk/answer-guard/without-hidden';
import { built } from '../helpers/built';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { buildHiddenWorld, hiddenWord } from '../helpers/hidden-world';
import { removeMadeFiles } from '../helpers/files';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  await buildHiddenWorld(chancery);
  // What a server works out once, it has worked out before the first attempt.
  expect((await chancery.anyone.get('/api/topics')).status).toBe(200);
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

interface House {
  asHouse<Result>(work: () => Result): Result;
}

/** The module of the running app, whose store the source's own copy would not share. */
function house(): House {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the built module, once the app runs
  return require(path.join(root, 'dist/src/desk/answer-guard/as-house.js')) as House;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** As in a request by somebody without credentials. */
function inRequest<Result>(
  method: string,
  work: () => Promise<Result>,
  info: object | null = { type: 'content-api' },
): Promise<Result> {
  const state = { route: { method, ...(info !== null && { info }) }, auth: {} };
  const requests = chancery.strapi.requestContext as unknown as {
    run(context: object, work: () => Promise<Result>): Promise<Result>;
  };
  const context = { state, method, path: '/api/careless', res: { writableEnded: false } };
  return requests.run(context, work);
}

const speechUid = 'api::speech.speech';
const everything = { populate: { topics: true, attachments: { populate: ['related'] }, localizations: true } };

function findAll(): Promise<Rows> {
  return chancery.strapi.db.query(speechUid).findMany(everything) as Promise<Rows>;
}

/** Questions that tell of drafts, in every form in which somebody might put them. */
const tellsDrafts: readonly (readonly [what: string, params: object])[] = [
  ['asks for drafts', { status: 'draft' }],
  ['asks for drafts of what stands in it', { populate: { localizations: { status: 'draft' } } }],
  ['asks for drafts below a component', { populate: { people: { populate: { person: { status: 'draft' } } } } }],
  ['asks for drafts of one of several types', { populate: { topics: { on: { [speechUid]: { status: 'draft' } } } } }],
  ['tells texts apart by their drafts', { publicationFilter: 'modified' }],
  ['tells texts apart by their having one', { hasPublishedVersion: 'true' }],
  ['is held to its other languages', { filters: { localizations: { title: { $eq: 'a' } } } }],
  ['is held to them in a group', { filters: { $or: [{ title: 'a' }, { $not: { localizations: { id: 1 } } }] } }],
  ['is held to those of what it is tied to', { filters: { topics: { localizations: { name: 'a' } } } }],
  ['is sorted by them', { sort: 'localizations.title' }],
  ['is sorted by them after something else', { sort: 'title:asc, localizations.title:desc' }],
  ['is sorted by them in a list', { sort: ['title', 'localizations.title'] }],
  ['is sorted by them in an object', { sort: { localizations: { title: 'asc' } } }],
  ['is sorted by them in a list of objects', { sort: [{ title: 'asc' }, { localizations: { title: 'asc' } }] }],
  ['has what stands in it sorted so', { populate: { localizations: { sort: 'localizations.title' } } }],
  ['has what stands in it held to them', { populate: { localizations: { filters: { localizations: { id: 1 } } } } }],
  ['has them in a fragment', { populate: { topics: { on: { [speechUid]: { sort: 'localizations.title' } } } } }],
];

/** Questions that are like these and tell nothing. */
const tellsNothing: readonly (readonly [what: string, params: object])[] = [
  ['is held to a topic and sorted by its title', { filters: { topics: { name: 'a' } }, sort: 'title:desc' }],
  ['asks for its public languages', { populate: { localizations: { fields: ['title'] } } }],
  ['asks for whatever there is', { populate: '*' }],
  ['names what there is not', { populate: {}, filters: {}, sort: [] }],
];

describe('the question', () => {
  const ask = (params: object) => () => chancery.strapi.documents(speechUid).findMany(params as never);
  const check = (params: object) => () =>
    chancery.strapi.contentAPI.validate.query({ ...params }, chancery.strapi.getModel(speechUid), {});
  const sentence = /^Only published texts are public/;

  test.each(tellsDrafts)(
    'at the Document Service: whoever %s is refused, and the house is not',
    async (_what, params) => {
      const said = { status: 'published', ...params };
      await expect(inRequest('GET', ask(said))).rejects.toThrow(sentence);
      const asked = await inRequest('GET', () => house().asHouse(ask(said)).catch(String));
      expect(String(asked)).not.toMatch(sentence);
    },
  );

  test.each(tellsNothing)('at the Document Service: whoever %s is answered', async (_what, params) => {
    expect(await inRequest('GET', ask({ status: 'published', ...params }))).toEqual(expect.any(Array));
  });

  test('at the Document Service: whoever reads says which status he means, and whoever writes need not', async () => {
    for (const params of [{}, { status: undefined }, { populate: { topics: true } }])
      await expect(inRequest('GET', ask(params))).rejects.toThrow(sentence);
    const documents = chancery.strapi.documents(speechUid);
    const { documentId = '' } = (await documents.findFirst({ status: 'published' })) ?? {};
    const save = (more: object) => () => documents.update({ documentId, data: { place: 'Lindmar' }, ...more });
    expect(await inRequest('PUT', save({}))).toMatchObject({ documentId });
    await expect(inRequest('PUT', save({ status: 'draft' }))).rejects.toThrow(sentence);
  });

  test.each(tellsDrafts)(
    'at the check of its parameters: whoever %s is refused, whatever says so first',
    async (_what, params) => {
      await expect(inRequest('GET', check(params))).rejects.toThrow();
    },
  );

  test('at the check of its parameters: a status is refused, and what may be asked is not', async () => {
    const refused = (params: object, what: string) =>
      expect(inRequest('GET', check(params))).rejects.toThrow(`Only published texts are public, so ${what} needs`);
    await refused({ status: 'draft' }, 'a status other than "published"');
    await refused({ sort: 'localizations.title' }, 'a filter or sort on "localizations"');
    for (const [, params] of tellsNothing) await expect(inRequest('GET', check(params))).resolves.not.toThrow();
  });

  test.each<readonly [what: string, params: object, path: string, parameter: string]>([
    ['who has made it', { populate: 'createdBy' }, 'createdBy', 'populate'],
    ['who has changed it', { sort: 'updatedBy.id' }, 'updatedBy', 'sort'],
    ['what uses a file', { populate: 'attachments.related' }, 'attachments.related', 'populate'],
  ])('at the check of its parameters: %s is told to the panel alone', async (_what, params, path, parameter) => {
    await expect(check(params)()).rejects.toThrow(
      `"${path}" is for the admin panel alone: leave it out of "${parameter}".`,
    );
  });
});

interface Groups {
  select(columns: readonly string[]): Groups;
  groupBy(columns: readonly string[]): Groups;
  execute(options: object): Promise<Rows>;
}

describe('reading in the database', () => {
  test('gives published rows alone to whoever may not read drafts, at every depth and back from files', async () => {
    const rows = await inRequest('GET', findAll);
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).toContain('Harbour');
    expect(JSON.stringify(rows)).toContain('"related":[{');
    expect(JSON.stringify(rows)).not.toMatch(/zephyr (?!\w*\.pdf)/i);
  });

  test.each([
    ['says nothing of itself', null],
    ['is of no type', {}],
  ])('gives them alone to a page, whose route %s', async (_what, info) => {
    const rows = JSON.stringify(await inRequest('GET', findAll, info));
    expect(rows).toContain('Harbour');
    expect(rows).not.toMatch(/zephyr (?!\w*\.pdf)/i);
  });

  test('leaves alone what is written meanwhile: a draft stays one that can be written to', async () => {
    const where = { title: { $contains: 'Zephyr' }, publishedAt: null };
    const write = () => chancery.strapi.db.query(speechUid).updateMany({ where, data: { place: 'Lindmar' } });
    const { count } = await write();
    expect(count).toBeGreaterThan(0);
    expect(await inRequest('GET', write)).toEqual({ count });
  });

  test('gives all of a row where nothing is selected by name, and when it was published', async () => {
    const builder = () => chancery.strapi.db.queryBuilder(speechUid).where({}).execute() as Promise<Rows>;
    const rows = await inRequest('GET', builder);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(rows.map(() => expect.objectContaining({ publishedAt: expect.anything() })));
  });

  const shows: readonly (readonly [what: string, asked: object, isShown: boolean, areTopicsShown: boolean | null])[] = [
    ['nothing by name', {}, true, null],
    ['other columns', { select: ['id', 'title'] }, false, null],
    ['its document alone', { select: ['documentId'] }, false, null],
    ['when it was published', { select: ['id', 'publishedAt'] }, true, null],
    ['all columns', { select: ['*'] }, true, null],
    ['its topics', { populate: ['topics'] }, true, true],
    ['its topics as they are', { populate: { topics: true } }, true, true],
    ['a column of its topics', { select: ['id'], populate: { topics: { select: ['id', 'name'] } } }, false, false],
    ['one column of them, no list', { populate: { topics: { select: 'id' } } }, true, false],
    ['when its topics were published', { populate: { topics: { select: ['id', 'publishedAt'] } } }, true, true],
    ['its topics by a condition', { populate: { topics: { where: { id: { $gt: 0 } } } } }, true, true],
  ];

  test.each(shows)(
    'when it was published is looked at and shown to whoever asks: %s',
    async (_what, asked, isShown, areTopicsShown) => {
      const find = () => chancery.strapi.db.query(speechUid).findMany(asked) as Promise<Rows>;
      const rows = await inRequest('GET', find);
      expect(rows.length).toBeGreaterThan(0);
      const { stateOf } = built<typeof RowState>('desk/answer-guard/row-state');
      const topics = rows.flatMap((row) => (row['topics'] ?? []) as Rows);
      expect([...rows, ...topics].map(stateOf)).toEqual([...rows, ...topics].map(() => 'published'));
      expect(rows.map((row) => 'publishedAt' in row)).toEqual(rows.map(() => isShown));
      if (areTopicsShown === null) return;
      expect(topics.length).toBeGreaterThan(0);
      expect(topics.map((topic) => 'publishedAt' in topic)).toEqual(topics.map(() => areTopicsShown));
    },
  );

  test('what stands by itself is looked at as what stands in a list', async () => {
    const populate = { people: { populate: { person: { select: ['id', 'name'] } } } };
    const find = () => chancery.strapi.db.query(speechUid).findMany({ populate }) as Promise<Rows>;
    const rows = await inRequest('GET', find);
    const persons = rows.flatMap(({ people }) => (people as Rows).flatMap(({ person }) => (person ?? []) as Rows));
    expect(persons.length).toBeGreaterThan(0);
    const { stateOf } = built<typeof RowState>('desk/answer-guard/row-state');
    expect(persons.map((person) => [stateOf(person), 'publishedAt' in person])).toEqual(
      persons.map(() => ['published', false]),
    );
  });

  test('of what has no drafts nothing more is read', async () => {
    const query = { select: ['id', 'name'] };
    const find = () => chancery.strapi.db.query('plugin::upload.file').findMany(query) as Promise<Rows>;
    const files = await inRequest('GET', find);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map((file) => Object.keys(file).sort())).toEqual(files.map(() => ['id', 'name']));
  });

  test('of files those that something public uses are read, inside of a transaction, too', async () => {
    const find = () => chancery.strapi.db.query('plugin::upload.file').findMany({ select: ['name'] }) as Promise<Rows>;
    expect((await find()).length).toBe(2);
    const read = await inRequest('GET', async () => chancery.strapi.db.transaction(find));
    expect(read).toEqual([{ name: 'harbour.pdf' }]);
  });

  test('single columns and groups are no entities, and are left as they are', async () => {
    const titles = () => chancery.strapi.db.query(speechUid).findMany({ select: ['title'] }) as Promise<Rows>;
    for (const row of await inRequest('GET', titles)) expect(Object.keys(row)).toEqual(['title']);
    const groups = () => {
      const builder = chancery.strapi.db.queryBuilder(speechUid) as unknown as Groups;
      return builder.select(['id']).groupBy(['id']).execute({ mapResults: false });
    };
    for (const row of await inRequest('GET', groups)) expect(Object.keys(row)).toEqual(['id']);
  });

  test('counts them alone', async () => {
    const count = () => chancery.strapi.db.query(speechUid).count({});
    expect(await inRequest('GET', count)).toBeLessThan(await count());
  });

  test('sees a draft in no join of a condition or an order', async () => {
    const where = { topics: { name: { $contains: 'Zephyr' } } };
    const found = () => chancery.strapi.db.query(speechUid).findMany({ where }) as Promise<Rows>;
    expect((await found()).length).toBeGreaterThan(0);
    expect(await inRequest('GET', found)).toEqual([]);
  });

  test('gives the house what it asks for, inside a request and out of one', async () => {
    expect(JSON.stringify(await findAll())).toMatch(hiddenWord);
    expect(JSON.stringify(await inRequest('GET', () => house().asHouse(findAll)))).toMatch(hiddenWord);
    // Rules of the house look at drafts before they let somebody write.
    expect(JSON.stringify(await inRequest('PUT', findAll))).toMatch(hiddenWord);
  });
});

describe('the answer', () => {
  const sanitized = async (rows: unknown) =>
    JSON.stringify(await chancery.strapi.contentAPI.sanitize.output(rows as Rows, chancery.strapi.getModel(speechUid)));

  test('is without drafts, whoever read them', async () => {
    const said = await inRequest('PUT', async () => sanitized(await findAll()));
    for (const part of ['Harbour speech', '"name":"Harbours"', 'Гавань']) expect(said).toContain(part);
    expect(said).not.toMatch(/zephyr (?!\w*\.pdf)/i);
  });

  test('is without what nobody has looked at: a copy that lost its stamp, a row of somebody’s own statement', async () => {
    const copies = await inRequest('GET', async () => sanitized(JSON.parse(JSON.stringify(await findAll()))));
    expect(copies).toBe('[]');
    const statement = () => chancery.strapi.db.connection('speeches').select('*');
    expect(await inRequest('GET', async () => sanitized(await statement()))).toBe('[]');
  });

  test('outside of a request is left as it is', async () => {
    expect(await sanitized(await findAll())).toMatch(hiddenWord);
  });
});

describe('what is shown of an answer', () => {
  const { withoutHidden } = built<typeof WithoutHidden>('desk/answer-guard/without-hidden');
  const { stampState } = built<typeof RowState>('desk/answer-guard/row-state');
  const shown = (answer: unknown, uid: UID.ContentType | 'api::poem.poem' = speechUid) =>
    withoutHidden(chancery.strapi, uid, answer);
  const stamped = (state: 'published' | 'hidden', row: object) => {
    stampState(row, state);
    return row;
  };
  const open = (row: object = {}) => stamped('published', row);
  const hidden = (row: object = {}) => stamped('hidden', row);

  test.each<readonly [what: string, whole: unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['a word', 'word'],
    ['how many there are', { count: 3 }],
    ['an empty list', []],
    ['a list with nothing in a place', [null, open()]],
    ['what is public', open({ title: 'Harbour' })],
    ['what is public, with what stands in it', open({ topics: [open()], people: [{ person: open() }], cover: null })],
    ['a word in the place of a part', open({ topics: 'word', people: 7, localizations: undefined })],
    ['how many parts there are', open({ topics: { count: 2 } })],
  ])('all of it, and no copy: %s', (_what, whole) => {
    expect(shown(whole)).toBe(whole);
  });

  test('of a type that there is none of, all', () => {
    const row = { title: 'Ode' };
    expect(shown(row, 'api::poem.poem')).toBe(row);
  });

  test.each<readonly [what: string, answer: unknown, left: unknown]>([
    ['what is hidden', hidden(), null],
    ['what nobody has looked at', { title: 'Zephyr' }, null],
    ['what has a count beside its title', { count: 3, title: 'Zephyr' }, null],
    ['a list, with its empty places', [hidden(), null, open({ title: 'Harbour' })], [null, { title: 'Harbour' }]],
    ['a list in it', open({ topics: [hidden(), open({ name: 'Ports' })] }), { topics: [{ name: 'Ports' }] }],
    ['what stands in it alone', open({ topics: hidden(), place: 'Here' }), { topics: null, place: 'Here' }],
    [
      'what is named in its parts',
      open({ people: [{ name: 'Ada', person: hidden() }, { person: open({ name: 'Eve' }) }] }),
      { people: [{ name: 'Ada', person: null }, { person: { name: 'Eve' } }] },
    ],
    [
      'two parts of it',
      open({ topics: [hidden()], localizations: [hidden(), open()], title: 'Harbour' }),
      { topics: [], localizations: [{}], title: 'Harbour' },
    ],
  ])('without it: %s', (_what, answer, left) => {
    const before = JSON.stringify(answer);
    expect(JSON.parse(JSON.stringify(shown(answer)))).toEqual(left);
    expect(JSON.stringify(answer)).toBe(before);
  });
});

describe('over HTTP, where the app’s own code reads drafts as the house and hands them out', () => {
  let isCareless = false;

  beforeAll(() => {
    chancery.strapi.documents.use(async (context, next) => {
      if (!isCareless || context.action !== 'findMany') return next();
      const careless = () => chancery.strapi.db.query(context.uid).findMany({ where: { publishedAt: null } });
      return house().asHouse(careless) as unknown as ReturnType<typeof next>;
    });
    isCareless = true;
  });

  test('REST leaves them out', async () => {
    const { body, status } = await chancery.anyone.get('/api/topics');
    expect({ status, data: body.data }).toEqual({ status: 200, data: [] });
  });

  test('GraphQL leaves them out, in lists and connections', async () => {
    const query = '{ topics { name } topics_connection { nodes { name } } }';
    const { body } = await chancery.anyone.post('/graphql').send({ query });
    expect(body.data).toEqual({ topics: [], topics_connection: { nodes: [] } });
  });

  test('without Strapi’s cleaning of the output the whole answer is refused with a sentence', async () => {
    const { sanitize } = chancery.strapi.contentAPI;
    const { output } = sanitize;
    sanitize.output = async (data) => [null, 'words', { none: null, rows: data }] as never;
    const { body, status, text } = await chancery.anyone.get('/api/topics');
    sanitize.output = output;
    expect(status).toBe(403);
    expect(body.error.message).toBe('Only published texts are public, and this answer had something else in it.');
    expect(text).not.toMatch(hiddenWord);
  });

  test('whoever may read drafts has them', async () => {
    const { text } = await chancery.anyone.get('/api/topics').set('Authorization', chancery.fullAccess);
    expect(text).toMatch(hiddenWord);
  });
});
