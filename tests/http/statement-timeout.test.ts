/** PostgreSQL stops what takes too long; SQLite cannot be asked to, see decision 22. */
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';

const onPostgres = process.env['TEST_DATABASE_URL'] ? describe : describe.skip;

onPostgres('a statement that takes too long', () => {
  let chancery: Chancery;
  let database: FreshDatabase;
  let rival: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    process.env['DATABASE_STATEMENT_TIMEOUT_MS'] = '400';
    chancery = await bootChancery(database);
    delete process.env['DATABASE_STATEMENT_TIMEOUT_MS'];
    // The first request makes the server listen, and what listens is bound.
    await chancery.anyone.get('/_health');
    await timeouts(chancery.strapi);
    rival = new Client({ connectionString: database.env['DATABASE_URL'] });
    await rival.connect();
    await rival.query('BEGIN');
    await rival.query('LOCK TABLE speeches IN ACCESS EXCLUSIVE MODE');
  });

  afterAll(async () => {
    await rival.query('ROLLBACK');
    await rival.end();
    await chancery.leave();
    await database.remove();
  });

  test('is known to every connection, old and new', async () => {
    expect(new Set(await timeouts(chancery.strapi))).toEqual(new Set(['400ms']));
  });

  test.each(['/api/speeches', '/api/timeline'])('GET %s is a 503 with a sentence', async (address) => {
    const { status, body, headers } = await chancery.anyone.get(address);
    expect({ status, data: body.data, retryAfter: headers['retry-after'] }).toEqual({
      status: 503,
      data: null,
      retryAfter: '1',
    });
    expect(body.error).toMatchObject({ status: 503, details: { code: 'STATEMENT_TOO_SLOW' } });
    expect(body.error.message).toMatch(/^The database took too long/);
  });

  test.each(['{speeches{title}}', '{timeline{data{title}}}'])('GraphQL says so of %s', async (query) => {
    const { body } = await chancery.anyone.post('/graphql').send({ query });
    expect(body.errors[0].message).toMatch(/^The database took too long/);
  });

  test('what does not wait for it is answered', async () => {
    expect((await chancery.anyone.get('/api/topics')).status).toBe(200);
  });
});

async function timeouts(strapi: Core.Strapi): Promise<readonly string[]> {
  const ask = async () => {
    const { rows } = (await strapi.db.connection.raw('SHOW statement_timeout')) as unknown as Shown;
    return rows[0]?.statement_timeout ?? '';
  };
  return Promise.all(Array.from({ length: 6 }, ask));
}

interface Shown {
  readonly rows: readonly { readonly statement_timeout: string }[];
}
