import { bootPlainApp, type PlainApp } from './plain-app';
import { fillPlainApp } from './plain-app-entries';

let app: PlainApp;
const at = '2021-04-12T05:46:00Z';
const asOf = '2021-04-12T05:46:00.000Z';

beforeAll(async () => {
  app = await bootPlainApp({ hasGraphql: true });
  await fillPlainApp(app);
});

afterAll(() => app.stop());

async function ask(query: string, address = '') {
  const { body } = await app.anyone.post(`/graphql${address}`).send({ query });
  return body;
}

async function answer(query: string, address = '') {
  const { data, errors } = await ask(query, address);
  expect(errors).toBeUndefined();
  return data;
}

const count = 'days breakdown { years months days } text asOf nextChangeAt';
const time = 'time date offset abbreviation asOf nextTransitionAt nextOffset';
const thousand = {
  days: 1135,
  breakdown: { years: 3, months: 1, days: 8 },
  text: '1,135 days (1135)',
  asOf,
  nextChangeAt: '2021-04-12T23:00:00.000Z',
};
const moscow = {
  time: '08:46',
  date: '2021-04-12',
  offset: '+03:00',
  abbreviation: 'MSK',
  asOf,
  nextTransitionAt: null,
  nextOffset: null,
};

describe('the computed fields belong to the type', () => {
  test('in lists, connections and single types, as of the query’s own at', async () => {
    const data = await answer(`{
      streaks(at: "${at}") { ${count} }
      streaks_connection(at: "${at}") { nodes { days } pageInfo { total } }
      wallClocks(at: "${at}") { ${time} }
      lobby(at: "${at}") { time abbreviation }
    }`);
    expect(data).toEqual({
      streaks: [thousand],
      streaks_connection: { nodes: [{ days: 1135 }], pageInfo: { total: 1 } },
      wallClocks: [moscow],
      lobby: { time: '11:16', abbreviation: 'IST' },
    });
  });

  test('in one entry, in the words of its locale', async () => {
    const { streaks } = await answer('{ streaks { documentId } }');
    const one = `streak(documentId: "${streaks[0].documentId}", locale: "ru", at: "${at}") { days text }`;
    expect(await answer(`{ ${one} }`)).toEqual({ streak: { days: 1135, text: '1\u00a0135 дней' } });
  });

  test('populated from elsewhere: by relation, in a component, in a dynamic zone, two steps away', async () => {
    const hall = `clock { ${time} } streaks { ${count} } jubilee { days text } blocks { ... on ComponentRoomJubilee { days } }`;
    const { halls, lobby } = await answer(
      `{ halls(at: "${at}") { ${hall} } lobby(at: "${at}") { halls { clock { time } } } }`,
    );
    expect(halls).toEqual([
      { clock: moscow, streaks: [thousand], jubilee: { days: 467, text: '467 days' }, blocks: [{ days: 101 }, {}] },
    ]);
    expect(lobby).toEqual({ halls: [{ clock: { time: '08:46' } }] });
  });

  test('in the answer to a mutation', async () => {
    const data = '{ name: "new", hangsIn: "europe/oslo" }';
    const mutation = `mutation { createWallClock(data: ${data}) { hangsIn time documentId } }`;
    const { createWallClock } = await answer(mutation, `?at=${at}`);
    expect(createWallClock).toMatchObject({ hangsIn: 'Europe/Oslo', time: '07:46' });
    await app.db('api::wall-clock.wall-clock').delete({ where: { documentId: createWallClock.documentId } });
  });
});

describe('at', () => {
  const then = '2019-06-16T19:40:00Z';

  test('of a field goes before that of its query, and that before the address', async () => {
    const query = `{
      then: streaks(at: "${then}") { days now: days(at: "${at}") }
      plain: streaks { days later: days(at: "${at}") }
    }`;
    expect(await answer(query, '?at=2018-03-05T12:00:00Z')).toEqual({
      then: [{ days: 469, now: 1135 }],
      plain: [{ days: 1, later: 1135 }],
    });
  });

  test('is now by default, and the same now throughout one request', async () => {
    const { streaks, halls } = await answer('{ streaks { asOf } halls { clock { asOf } jubilee { asOf } } }');
    const instants = [streaks[0].asOf, halls[0].clock.asOf, halls[0].jubilee.asOf];
    expect(new Set(instants).size).toBe(1);
    expect(Math.abs(Date.parse(instants[0]) - Date.now())).toBeLessThan(60_000);
  });

  test.each([
    ['of a query', '{ streaks(at: "yesterday") { days } }', '', ['streaks']],
    [
      'of a query that finds nothing',
      '{ streaks(at: "x", filters: { name: { eq: "nobody" } }) { days } }',
      '',
      ['streaks'],
    ],
    ['of a field', '{ streaks { days(at: "yesterday") } }', '', ['streaks', 0, 'days']],
    ['of the address', '{ streaks { days } }', '?at=yesterday', ['streaks']],
    ['twice in the address', '{ streaks { days } }', `?at=${at}&at=${at}`, ['streaks']],
  ])('%s that is no instant is one GraphQL error with a sentence', async (_title, query, address, path) => {
    const { errors } = await ask(query, address);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors[0].message).toMatch(/^(In the|The) parameter “at”.*expected.*\.$/);
  });

  test('is an argument only of queries that can lead to a computed field', async () => {
    const schema = await answer('{ __schema { queryType { fields { name args { name } } } } }');
    const fields: { name: string; args: { name: string }[] }[] = schema.__schema.queryType.fields;
    const withAt = fields.filter(({ args }) => args.some(({ name }) => name === 'at')).map(({ name }) => name);
    const lists = ['streaks', 'wallClocks', 'halls'];
    const expected = [...lists, ...lists.map((name) => `${name}_connection`), 'streak', 'wallClock', 'hall', 'lobby'];
    expect(withAt.sort()).toEqual(expected.sort());
  });
});

test('a mutation with a wrong instant in its address writes nothing', async () => {
  const query = 'mutation { createWallClock(data: { name: "unwritten", hangsIn: "Europe/Oslo" }) { name } }';
  const { errors } = await ask(query, '?at=yesterday');
  expect(errors).toMatchObject([{ path: ['createWallClock'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await answer('{ wallClocks(filters: { name: { eq: "unwritten" } }) { name } }')).toEqual({ wallClocks: [] });
});

test('what is refused when saved is a GraphQL error that names the attribute', async () => {
  const { errors } = await ask('mutation { createWallClock(data: { hangsIn: "UTC+3" }) { time } }');
  expect(errors).toMatchObject([
    {
      message: '“UTC+3” is an offset, not a time zone: expected an IANA name, such as Europe/London.',
      extensions: { code: 'BAD_USER_INPUT', error: { details: { errors: [{ path: ['hangsIn'] }] } } },
    },
  ]);
});
