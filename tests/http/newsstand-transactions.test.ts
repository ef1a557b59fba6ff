/** Statements past everything that the house knows of, in transactions of every kind: on both databases. */
import type { Core } from '@strapi/strapi';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { chanceOf } from '../helpers/chance';
import { publish } from '../helpers/entries';
import { askRaw, listen } from '../helpers/raw-request';

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const rounds = Number(process.env['ROUNDS'] ?? 60);
const address = '/api/counters?fields=title,order&sort=order';

type Knex = Core.Strapi['db']['connection'];
type Transaction = Parameters<NonNullable<Parameters<Core.Strapi['db']['transaction']>[0]>>[0]['trx'];

let chancery: Chancery;
let knex: Knex;

beforeAll(async () => {
  chancery = await bootChancery();
  for (const order of [1, 2, 3])
    await publish(chancery.strapi, 'api::counter.counter', {
      ...{ title: `count ${order}`, order, since: '2020-01-01', timeZone: 'Europe/London' },
      message: '{days, plural, one {# day} other {# days}}',
    });
  knex = chancery.strapi.db.connection;
  await listen(chancery.strapi);
});

afterAll(() => chancery.stop());

const isPostgres = () => chancery.strapi.db.dialect.client === 'postgres';

async function told() {
  const { body, headers, status } = await askRaw(chancery.strapi, { path: address });
  expect(status).toBe(200);
  const titles: string[] = JSON.parse(body).data.map(({ title }: { title: string }) => title);
  return { titles, status: String(headers['cache-status']) };
}

async function stored(): Promise<readonly string[]> {
  const rows: { title: string }[] = await knex('counters').whereNotNull('published_at').orderBy('order');
  return rows.map(({ title }) => title);
}

const rename = (on: Knex, order: number, title: string) => on('counters').where({ order }).update({ title });

/** With another process’s database an answer is made anew now and then, however often it is asked for. */
const counts = { asked: 0, hits: 0 };

async function expectCurrent(said: string): Promise<void> {
  const expected = await stored();
  expect({ said, titles: (await told()).titles }).toEqual({ said, titles: expected });
  const again = await told();
  expect({ said, titles: again.titles }).toEqual({ said, titles: expected });
  counts.asked += 1;
  counts.hits += Number(again.status.includes('; hit'));
}

test('while a transaction is open others are told what is committed; from its end on, what it wrote', async () => {
  await expectCurrent('before');
  const transaction = await knex.transaction();
  await rename(transaction, 1, 'not yet');
  // SQLite has one connection: who asks there waits until the transaction is over.
  const meanwhile = isPostgres() ? await told() : null;
  if (meanwhile !== null) expect(meanwhile.titles).not.toContain('not yet');
  await transaction.commit();
  expect((await told()).titles).toContain('not yet');
  await expectCurrent('after');
});

test('so it is with a transaction that is begun and ended by statements, of which knex knows nothing', async () => {
  const connection: unknown = await knex.client.acquireConnection();
  const run = (sql: string) => knex.raw(sql).connection(connection);
  await run('BEGIN');
  await run('update counters set title = \'by hand\' where "order" = 3');
  if (isPostgres()) expect((await told()).titles).not.toContain('by hand');
  await run('COMMIT');
  await knex.client.releaseConnection(connection);
  expect((await told()).titles).toContain('by hand');
  await expectCurrent('after');
});

test('what is begun before the end and read after it is not kept as it was', async () => {
  const transaction = await knex.transaction();
  await rename(transaction, 2, 'at the end');
  const asking = Array.from({ length: 5 }, () => told());
  await transaction.commit();
  await Promise.all(asking);
  await expectCurrent('those who asked have their answer');
});

test('nested ones, taken back or not, on connections that others had before: nothing is ever old', async () => {
  process.stdout.write(`Newsstand and transactions: SEED=${seed}\n`);
  const chance = chanceOf(seed);
  const refuse = () => {
    throw new Error('taken back');
  };
  const write = (on: Knex) => rename(on, 1 + chance.below(3), `title ${chance.below(1_000_000)}`);
  const work = async (transaction: Transaction, depth: number): Promise<void> => {
    if (chance.isOften(0.6)) await write(transaction);
    if (depth < 3 && chance.isOften(0.7))
      await transaction.transaction((nested: Transaction) => work(nested, depth + 1)).catch(() => undefined);
    if (chance.isOften(0.4)) await write(transaction);
    if (chance.isOften(0.4)) refuse();
  };
  const kinds = {
    plain: async () => void (await write(knex)),
    knex: () => knex.transaction((transaction) => work(transaction, 0)),
    strapi: () =>
      chancery.strapi.db.transaction(async ({ trx }) => {
        await work(trx as Transaction, 0);
      }),
    several: () =>
      Promise.all([1, 2, 3].map(() => knex.transaction((transaction) => work(transaction, 1)).catch(() => {}))),
    failing: () => knex.raw('update counters set title = no_such_function(title)'),
  };
  for (let round = 0; round < rounds; round += 1) {
    const kind = chance.pick(Object.keys(kinds) as (keyof typeof kinds)[]);
    const racing = chance.isOften(0.5) ? told() : null;
    await kinds[kind]().catch(() => undefined);
    await racing;
    await expectCurrent(`SEED=${seed}, round ${round}: ${kind}`);
  }
  expect(counts.hits).toBeGreaterThan(counts.asked / 2);
});
