import { bootPlainApp, type PlainApp } from './plain-app';
import { fillPlainApp } from './plain-app-entries';

let app: PlainApp;
const at = '2021-04-12T05:46:00Z';
const asOf = '2021-04-12T05:46:00.000Z';

beforeAll(async () => {
  app = await bootPlainApp();
  await fillPlainApp(app);
});

afterAll(() => app.stop());

async function answer(address: string) {
  const { status, body } = await app.anyone.get(`/api${address}`);
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data;
}

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

test('the plugin comes from its package, and from nowhere else', () => {
  expect(app.datelineFiles).toEqual(['node_modules/strapi-plugin-dateline/dist/server/index.js']);
});

test('a project without GraphQL gets along without it', () => {
  expect(app.plugins).toContain('dateline');
  expect(app.plugins).not.toContain('graphql');
});

describe('the computed fields are there', () => {
  test('in a list', async () => {
    expect(await answer(`/streaks?at=${at}`)).toEqual([expect.objectContaining(thousand)]);
  });

  test('in one entry, in the words of its locale', async () => {
    const [{ documentId }] = await answer('/streaks');
    const streak = await answer(`/streaks/${documentId}?locale=ru&at=${at}`);
    expect(streak).toMatchObject({ ...thousand, text: '1\u00a0135 дней' });
  });

  test('in a type without locales and drafts, by a plain string', async () => {
    expect(await answer(`/wall-clocks?at=${at}`)).toEqual([expect.objectContaining(moscow)]);
  });

  test('in a single type', async () => {
    expect(await answer(`/lobby?at=${at}`)).toMatchObject({ seat: 'Asia/Kolkata', time: '11:16', abbreviation: 'IST' });
  });

  test('populated from elsewhere: by relation, in a component, in a dynamic zone, two steps away', async () => {
    const populate = ['clock', 'streaks', 'jubilee', 'blocks'].map((name) => `populate[${name}]=true`).join('&');
    const [hall] = await answer(`/halls?at=${at}&${populate}`);
    expect(hall).toMatchObject({
      clock: moscow,
      streaks: [thousand],
      jubilee: { days: 467, text: '467 days', asOf },
      blocks: [{ days: 101, text: null }, { zone: 'America/New_York' }],
    });
    expect(hall).not.toHaveProperty('asOf');
    expect(await answer(`/lobby?at=${at}&populate[halls][populate][clock]=true`)).toMatchObject({
      halls: [{ clock: moscow }],
    });
  });

  test('in the answer to a create', async () => {
    const data = { name: 'new', firstDay: '2021-04-01', zone: 'europe/kiev', sentence: '{days}' };
    const { status, body } = await app.anyone.post(`/api/streaks?at=${at}&status=draft`).send({ data });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ zone: 'Europe/Kyiv', days: 11, text: '11', asOf });
  });

  test('as null in a draft that lacks what they need', async () => {
    const [draft] = await answer(`/streaks?at=${at}&status=draft&filters[name]=empty`);
    expect(draft).toMatchObject({ days: null, breakdown: null, text: null, nextChangeAt: null, asOf });
  });
});

describe('with ?fields=', () => {
  const count = 'fields[0]=firstDay&fields[1]=lastDay&fields[2]=zone';

  test('what does not depend on anything selected is left out', async () => {
    const [streak] = await answer('/streaks?fields=name');
    expect(Object.keys(streak).sort()).toEqual(['documentId', 'id', 'name']);
  });

  test('the count needs the days and the zone, and the text the message and the locale as well', async () => {
    const [counted] = await answer(`/streaks?at=${at}&${count}`);
    expect(counted).toMatchObject({ days: 1135 });
    expect(counted).not.toHaveProperty('text');
    const [worded] = await answer(`/streaks?at=${at}&${count}&fields[3]=sentence&fields[4]=locale`);
    expect(worded).toMatchObject(thousand);
  });
});

describe('?at=', () => {
  test('reads an offset, whose plus sign an address turns into a space', async () => {
    expect(await answer('/wall-clocks?at=2021-04-12T08:46:00+03:00')).toEqual([expect.objectContaining(moscow)]);
  });

  test('moves the count over midnight in the counter’s zone', async () => {
    const daysAt = async (instant: string) => (await answer(`/streaks?at=${instant}`))[0].days;
    expect(await daysAt('2021-04-11T22:59:59Z')).toBe(1134);
    expect(await daysAt('2021-04-11T23:00:00Z')).toBe(1135);
  });

  test('is now by default, and the same now in all of one response', async () => {
    const before = Date.now();
    const [hall] = await answer('/halls?populate=*');
    const instants = [hall.clock.asOf, hall.streaks[0].asOf, hall.jubilee.asOf, hall.blocks[0].asOf];
    expect(new Set(instants).size).toBe(1);
    expect(Date.parse(hall.clock.asOf)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(hall.clock.asOf)).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ['a word', '/streaks?at=yesterday', 'In the parameter “at”, “yesterday” is not an instant: expected'],
    ['a bare date', '/streaks?at=2021-04-12', 'is not an instant'],
    ['nothing', '/streaks?at=', 'is not an instant'],
    ['two instants', `/streaks?at=${at}&at=${at}`, 'The parameter “at” is given more than once: expected one instant.'],
    ['a word, where nothing is found', '/streaks?at=yesterday&filters[name]=nobody', 'is not an instant'],
    ['a word, for an entry that is not there', '/streaks/none?at=yesterday', 'is not an instant'],
    ['a word, for a type without computed fields', '/halls?at=yesterday', 'is not an instant'],
  ])('is refused if it is %s', async (_title, address, sentence) => {
    const { status, body } = await app.anyone.get(`/api${address}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(body.error.message).toContain(sentence);
    expect(body.error.details.errors[0].path).toEqual(['at']);
  });

  test('lets no other unknown parameter through', async () => {
    expect((await app.anyone.get('/api/streaks?att=x')).status).toBe(400);
  });
});

test.each([
  ['filter', '/streaks?filters[days][$gt]=1'],
  ['sort', '/streaks?sort=days'],
])('to %s by a computed field is an honest 400', async (_title, address) => {
  expect((await app.anyone.get(`/api${address}`)).status).toBe(400);
});

test('a row stored past Strapi that makes no sense has null, and the list it stands in is answered', async () => {
  await app.table('wall_clocks').insert({ document_id: 'raw', hangs_in: 'Mars/Olympus' });
  const clocks = await answer(`/wall-clocks?at=${at}&sort=id`);
  expect(clocks).toMatchObject([moscow, { hangsIn: 'Mars/Olympus', time: null, abbreviation: null }]);
});
