/** Whoever follows the stream of changes: what it gets, and what happens when it fails. */
import { pressOfficerCode, editorCode } from '../../src/desk/rights/role-codes';
import type { Change } from '../../src/press/changes/change';
import { STREAM_LENGTH } from '../../src/press/changes/change-cursor';
import type { Today } from '../../src/press/panel/today';
import { signIn } from '../helpers/admins';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { Notebook } from '../helpers/notebook';
import { listen } from '../helpers/raw-request';
import { until } from '../helpers/until';

const speechUid = 'api::speech.speech';

let database: FreshDatabase;
let chancery: Chancery;

async function boot(...followers: readonly Notebook[]): Promise<void> {
  chancery = await bootChancery(database);
  chancery.strapi.config.set('chancery.followers', followers);
  await listen(chancery.strapi);
}

async function told(): Promise<readonly number[]> {
  const { body } = await chancery.anyone.get('/api/changes?limit=1000');
  return body.data.map(({ position }: Change) => position);
}

const write = (title: string) => publish(chancery.strapi, speechUid, speech(title));

async function reached(notebook: Notebook): Promise<void> {
  const last = (await told()).at(-1);
  await until(`"${notebook.name}" gets row ${last}`, () => notebook.positions.at(-1) === last);
}

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(async () => {
  await chancery.leave();
  await database.remove();
});

test('gets every row in order: everything from the beginning, or what is told while its instance runs', async () => {
  const [once, everywhere] = [new Notebook('once', 'once'), new Notebook('everywhere', 'everywhere')];
  await boot(once, everywhere);
  const before = (await told()).at(-1) ?? 0;
  await until('the first look', () => once.positions.length > 0);
  for (let index = 0; index < 10; index += 1) await write(`No. ${index}`);
  await Promise.all(Array.from({ length: 5 }, (_each, index) => write(`At once ${index}`)));
  for (const notebook of [once, everywhere]) await reached(notebook);
  const all = await told();
  expect(once.positions).toEqual(all);
  expect(everywhere.positions).toEqual(all.filter((position) => position > before));
});

describe.each(['once', 'everywhere'] as const)('one that runs %s and fails', (runs) => {
  test('is tried again, later and later, holds up nobody, and goes on where it was', async () => {
    const [failing, well] = [new Notebook('failing', runs), new Notebook('well', runs)];
    await boot(failing, well);
    await write('Before');
    await reached(failing);
    failing.failure = 'The other side is away.';
    failing.tries = [];
    await write('During');
    await reached(well);
    await until('four tries', () => failing.tries.length >= 4);
    const pauses = failing.tries.slice(1).map((at, index) => at - (failing.tries[index] ?? 0));
    expect(pauses[0]).toBeGreaterThanOrEqual(490);
    expect(pauses[1]).toBeGreaterThanOrEqual(990);
    expect(pauses[2]).toBeGreaterThanOrEqual(1990);
    failing.failure = null;
    await reached(failing);
    expect(failing.positions).toEqual([...new Set(failing.positions)].sort((one, other) => one - other));
    expect(failing.positions).toEqual(well.positions);
  });

  test('has failed as well where its work never ends', async () => {
    const hanging = new Notebook('hanging', runs);
    hanging.patienceMs = 300;
    await boot(hanging);
    await write('Before');
    await reached(hanging);
    hanging.hangs = true;
    hanging.tries = [];
    await write('During');
    await until('a second try', () => hanging.tries.length >= 2);
    hanging.hangs = false;
    await reached(hanging);
    expect(hanging.positions).toEqual([...new Set(hanging.positions)].sort((one, other) => one - other));
  });

  test('gets what it could not read, once the database is well again', async () => {
    const notebook = new Notebook('reading', runs);
    await boot(notebook);
    await write('Before');
    await reached(notebook);
    const { strapi } = chancery;
    const getConnection = strapi.db.getConnection.bind(strapi.db);
    let refused = 0;
    // What is read of the stream by whoever follows it, and by nobody who writes to it.
    strapi.db.getConnection = ((...args: [string]) => {
      if (!strapi.db.inTransaction() && args[0] === 'chancery_changes') {
        refused += 1;
        throw new Error('The database is away.');
      }
      return getConnection(...args);
    }) as typeof strapi.db.getConnection;
    await write('During');
    await until('it could not read', () => refused >= 2);
    strapi.db.getConnection = getConnection;
    await reached(notebook);
  });

  test('is seen on the homepage by editors, until it goes on', async () => {
    const failing = new Notebook('failing', runs);
    await boot(failing);
    const [editor, officer] = [await signIn(chancery, editorCode), await signIn(chancery, pressOfficerCode)];
    const today = async ({ authorization }: { authorization: string }): Promise<Today> => {
      const { body } = await chancery.anyone.get('/chancery/today').set('Authorization', authorization);
      return body.data;
    };
    expect(await today(editor)).not.toHaveProperty('failing');
    await write('Before');
    await reached(failing);
    const startMs = Date.now();
    failing.failure = 'The other side is away.';
    await write('During');
    await until('it is seen', async () => (await today(editor)).failing !== undefined);
    const [seen] = (await today(editor)).failing ?? [];
    expect(seen).toMatchObject({ name: 'failing', error: 'The other side is away.' });
    const [since, next] = [seen?.since, seen?.nextTryAt].map((at) => Date.parse(at ?? ''));
    expect(since).toBeGreaterThanOrEqual(startMs);
    expect(since).toBeLessThanOrEqual(Date.now());
    expect(next).toBeGreaterThan(since ?? NaN);
    expect(await today(officer)).not.toHaveProperty('failing');
    failing.failure = null;
    await until('it is well again', async () => (await today(editor)).failing === undefined);
  });
});

test('a durable one goes on where it ended, whoever took it there; one in memory begins with its instance', async () => {
  const first = new Notebook('durable', 'once');
  await boot(first);
  await write('Before');
  await reached(first);
  await chancery.leave();
  const [second, fresh] = [new Notebook('durable', 'once'), new Notebook('memory', 'everywhere')];
  await boot(second, fresh);
  await write('After');
  await reached(second);
  expect([...first.positions, ...second.positions]).toEqual(await told());
  await reached(fresh);
  expect(fresh.positions.length).toBeLessThanOrEqual(second.positions.length);
});

test('a new one begins with everything, or where the stream stands; and goes on where it ended', async () => {
  await boot();
  await write('Before');
  await chancery.leave();
  const [all, news] = [new Notebook('all', 'once'), new Notebook('news', 'once', 'now')];
  await boot(all, news);
  const before = (await told()).at(-1) ?? 0;
  await until('both have begun', async () => (await chancery.strapi.db.query('chancery::follower').count()) === 2);
  await write('News');
  for (const notebook of [all, news]) await reached(notebook);
  expect(all.positions).toEqual(await told());
  const sinceThen = (await told()).filter((position) => position > before);
  expect(news.positions).toEqual(sinceThen);
  await chancery.leave();
  await boot();
  await write('While it is away');
  await chancery.leave();
  const again = new Notebook('news', 'once', 'now');
  await boot(again);
  await reached(again);
  expect([...news.positions, ...again.positions]).toEqual((await told()).filter((position) => position > before));
});

test('one that begins now is not told of another database’s content that has come in the place of its own', async () => {
  const news = new Notebook('news', 'once', 'now');
  const begun = async () => {
    const { body } = await chancery.anyone.get('/api/changes');
    const where = { name: 'news', stream: body.meta.cursor.slice(0, STREAM_LENGTH) };
    return (await chancery.strapi.db.query('chancery::follower').count({ where })) === 1;
  };
  await boot(news);
  await until('it has begun', begun);
  for (const title of ['One', 'Two']) await write(title);
  await reached(news);
  const before = news.positions.length;
  await chancery.leave();
  await boot();
  // As `strapi import` empties it and fills it again.
  await chancery.strapi.db.query('chancery::change').deleteMany({});
  await write('Brought along');
  await chancery.leave();
  await boot(news);
  await until('it has begun anew', begun);
  await write('News');
  const last = (await told()).at(-1);
  await until('it gets the news', () => news.positions.length > before);
  expect(news.positions.slice(before)).toEqual([last]);
});

test('all begin anew where another database’s stream has come in the place of their own', async () => {
  const [once, everywhere] = [new Notebook('once', 'once'), new Notebook('everywhere', 'everywhere')];
  await boot(once, everywhere);
  for (const title of ['One', 'Two', 'Three']) await write(title);
  for (const notebook of [once, everywhere]) await reached(notebook);
  const before = once.positions.length;
  // As `strapi import` empties it.
  await chancery.strapi.db.query('chancery::change').deleteMany({});
  await write('Anew');
  for (const notebook of [once, everywhere]) await until('row 1 again', () => notebook.positions.at(-1) === 1);
  expect(once.positions.slice(before)).toEqual([1]);
});
