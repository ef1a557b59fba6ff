import Database from 'better-sqlite3';
import database from './database';

interface Pool {
  afterCreate(connection: object, done: () => void): void;
}

const env = Object.assign((_name: string, fallback?: unknown) => fallback, { int: jest.fn(), bool: jest.fn() });

/** A connection as the house opens it, and what SQLite was asked to prepare through it. */
function opened() {
  const connection = new Database(':memory:');
  const prepared: string[] = [];
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((sql: string) => (prepared.push(sql), prepare(sql))) as typeof connection.prepare;
  const { pool } = database({ env } as unknown as Parameters<typeof database>[0]).connection as unknown as {
    pool: Pool;
  };
  pool.afterCreate(connection, () => undefined);
  connection.prepare('CREATE TABLE texts (title TEXT)').run();
  connection.prepare("INSERT INTO texts VALUES ('ПРИЧАЛ')").run();
  prepared.length = 0;
  return { connection, prepared };
}

test('what is asked again and again is prepared once, and answers with what there is now', () => {
  const { connection, prepared } = opened();
  const titles = () => connection.prepare('SELECT title FROM texts WHERE title <> ?').all(['no such']);
  expect(titles()).toEqual([{ title: 'ПРИЧАЛ' }]);
  connection.prepare('INSERT INTO texts VALUES (?)').run(['Quay']);
  expect(titles()).toEqual([{ title: 'ПРИЧАЛ' }, { title: 'Quay' }]);
  expect(prepared.filter((sql) => sql.startsWith('SELECT'))).toHaveLength(1);
});

test('a column that comes later is in what was asked before', () => {
  const { connection } = opened();
  const row = () => connection.prepare('SELECT * FROM texts').get();
  expect(row()).toEqual({ title: 'ПРИЧАЛ' });
  connection.prepare("ALTER TABLE texts ADD COLUMN slug TEXT DEFAULT 'quay'").run();
  expect(row()).toEqual({ title: 'ПРИЧАЛ', slug: 'quay' });
});

test('statements that are never asked again are let go of', () => {
  const { connection, prepared } = opened();
  const first = 'SELECT title FROM texts';
  connection.prepare(first).all();
  for (let index = 0; index < 500; index += 1) connection.prepare(`SELECT ${index} /* ${'.'.repeat(3_000)} */`).all();
  connection.prepare(first).all();
  expect(prepared.filter((sql) => sql === first)).toHaveLength(2);
});

test('letters of every script are folded', () => {
  const { connection } = opened();
  expect(connection.prepare('SELECT lower(title) AS title FROM texts').get()).toEqual({ title: 'причал' });
});
