/** Each door alone: what happens where somebody's code in front of it is careless. */
import path from 'node:path';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { buildHiddenWorld, hiddenWord } from '../helpers/hidden-world';
import { removeMadeFiles } from '../helpers/files';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  await buildHiddenWorld(chancery);
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
  return requests.run({ state, method, path: '/api/careless' }, work);
}

const speechUid = 'api::speech.speech';
const everything = { populate: { topics: true, attachments: { populate: ['related'] }, localizations: true } };

function findAll(): Promise<Rows> {
  return chancery.strapi.db.query(speechUid).findMany(everything) as Promise<Rows>;
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
    sanitize.output = async (data) => data;
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
