/** Nobody learns from a form who works here, and nobody is kept out by somebody else's guesses. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import { nobodysHash } from '../../src/desk/login/nobodys-hash';
import { editorCode } from '../../src/desk/rights/role-codes';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { adminPassword, makeAdmin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { countQueries } from '../helpers/count-queries';

let chancery: Chancery;
let nowMs: number;

const people: Record<string, string> = {
  nobody: 'nobody@press.example',
  somebody: '',
  'somebody who was switched off': '',
  'somebody who has not registered': '',
  'somebody without a password': '',
};

beforeAll(async () => {
  process.env['TRUST_PROXY'] = '1';
  chancery = await bootChancery();
  nowMs = Date.now();
  setNow(chancery.strapi, () => new Date(nowMs));
  people['somebody'] = await admin({});
  people['somebody who was switched off'] = await admin({ isActive: false });
  people['somebody who has not registered'] = await admin({ isActive: false, registrationToken: 'a1', password: null });
  people['somebody without a password'] = await admin({ password: null });
  await openConsumers(chancery.strapi);
});
afterAll(() => chancery.stop());
// What was counted for one row is over for the next.
beforeEach(() => void (nowMs += 2 * 60 * 60_000));

async function admin(changes: object): Promise<string> {
  const { id, email } = await makeAdmin(chancery, 'strapi-super-admin', { isQuick: false });
  await chancery.strapi.db.query('admin::user').update({ where: { id }, data: changes });
  return email;
}

interface Service {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** What the server did until it had answered: comparisons of passwords, by their cost, and statements. */
async function workOf(service: string, ask: () => Promise<{ status: number; body: unknown }>) {
  const { strapi } = chancery;
  const compare = jest.spyOn(strapi.service(service as 'admin::auth') as unknown as Service, 'validatePassword');
  let answer: { status: number; body: unknown } | undefined;
  const statements = await countQueries(strapi, async () => {
    answer = await ask();
  });
  const costs = compare.mock.calls.map(([, hash]) => hash.slice(0, 7));
  compare.mockRestore();
  await whenIdle(strapi);
  const ofPeople = statements.filter((sql) => peoplesTables.test(sql));
  return { answer: { status: answer?.status, body: answer?.body }, costs, statements: ofPeople };
}

/** Schedules and followers ask for theirs by a clock, whoever logs in meanwhile. */
const peoplesTables = /[`"](?:admin|up|strapi)_\w+[`"]/;

const post = (path: string, body: object, address = '203.0.113.5') =>
  chancery.anyone.post(path).set('X-Forwarded-For', address).send(body);

test('nobody’s password costs as much as anybody’s', async () => {
  const { password } = await chancery.strapi.db.query('admin::user').findOne({ where: { email: people['somebody'] } });
  expect(password.slice(0, 7)).toBe(nobodysHash.slice(0, 7));
});

describe('the panel’s login', () => {
  const login = (email: string, password: unknown) =>
    workOf('admin::auth', () => post('/admin/login', { email, password }));

  test.each(Object.keys(people))('does the same and says the same for %s', async (who) => {
    const { answer, costs, statements } = await login(people[who] ?? '', 'Wrong-password-1');
    expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Invalid credentials', details: {} } } });
    expect(costs).toEqual(['$2a$10$']);
    expect(statements).toHaveLength(1);
  });

  test.each(['somebody who was switched off', 'somebody who has not registered', 'somebody without a password'])(
    'says the same to the right password of %s',
    async (who) => {
      const { answer, costs, statements } = await login(people[who] ?? '', adminPassword);
      expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Invalid credentials' } } });
      expect([costs, statements.length]).toEqual([['$2a$10$'], 1]);
    },
  );

  test.each(Object.keys(people))('takes no number for a password, of %s', async (who) => {
    const { answer } = await login(people[who] ?? '', 12_345);
    expect(answer).toMatchObject({ status: 400, body: { error: { message: 'Invalid credentials' } } });
  });

  test('lets in whoever knows the password, in capitals, too', async () => {
    const { answer } = await login((people['somebody'] ?? '').toUpperCase(), adminPassword);
    expect(answer.status).toBe(200);
  });
});

describe('the panel’s forgotten password', () => {
  const forgot = (email: string, address?: string) =>
    workOf('admin::auth', () => post('/admin/forgot-password', { email }, address));

  test.each(Object.keys(people))('is answered alike for %s', async (who) => {
    const send = jest.spyOn(chancery.strapi.plugin('email').service('email'), 'sendTemplatedEmail');
    send.mockResolvedValue(undefined);
    const { answer } = await forgot(people[who] ?? '');
    const isTold = who === 'somebody' || who === 'somebody without a password';
    const sent = send.mock.calls.length;
    send.mockRestore();
    expect([answer, sent]).toEqual([{ status: 204, body: {} }, isTold ? 1 : 0]);
  });

  test('looks nobody up while anybody waits', async () => {
    const { strapi } = chancery;
    const send = jest.spyOn(strapi.plugin('email').service('email'), 'sendTemplatedEmail').mockResolvedValue(undefined);
    const open = new Set<object>();
    const early: string[] = [];
    strapi.server.httpServer.on('request', (_request, response) => {
      open.add(response);
      response.once('close', () => open.delete(response));
    });
    const note = ({ sql }: { sql: string }) => void (open.size > 0 && early.push(sql));
    strapi.db.connection.on('query', note);
    for (const email of Object.values(people)) await forgot(email, '203.0.113.80');
    strapi.db.connection.removeListener('query', note);
    send.mockRestore();
    expect(early).toEqual([]);
  });

  test('a second one within ten minutes leaves the first link alive, a later one does not', async () => {
    const email = await admin({});
    const send = jest.spyOn(chancery.strapi.plugin('email').service('email'), 'sendTemplatedEmail');
    send.mockResolvedValue(undefined);
    const token = async () => {
      await forgot(email, '203.0.113.81');
      return (await chancery.strapi.db.query('admin::user').findOne({ where: { email } })).resetPasswordToken;
    };
    nowMs = Date.now();
    const first = await token();
    expect(await token()).toBe(first);
    nowMs += 11 * 60_000;
    expect(await token()).not.toBe(first);
    send.mockRestore();
  });

  test('a mail that cannot be sent changes nothing of the answer', async () => {
    const send = jest.spyOn(chancery.strapi.plugin('email').service('email'), 'sendTemplatedEmail');
    send.mockRejectedValue(new Error('No postman.'));
    const silent = jest.spyOn(chancery.strapi.log, 'error').mockReturnValue(chancery.strapi.log);
    expect((await forgot(people['somebody'] ?? '', '203.0.113.82')).answer.status).toBe(204);
    send.mockRestore();
    silent.mockRestore();
  });
});

describe('the forms of a link in a mail', () => {
  test.each([
    ['/admin/reset-password', { resetPasswordToken: 'none', password: 'Harbour-lights-8' }],
    ['/admin/register', { registrationToken: 'none', userInfo: { firstname: 'A', password: 'Harbour-lights-8' } }],
  ])('%s does one look and no comparison for a link that is none', async (path, body) => {
    const { answer, costs, statements } = await workOf('admin::auth', () => post(path, body));
    expect([answer.status, costs, statements.length]).toEqual([400, [], 1]);
  });
});

/** Consumers' accounts, which an administrator may switch on. */
async function openConsumers(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of ['callback', 'forgotPassword', 'sendEmailConfirmation']) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `plugin::users-permissions.auth.${action}`, role: role.id } });
  }
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  await settings.set({ value: { ...((await settings.get({})) as object), email_confirmation: true } });
  const users = strapi.plugin('users-permissions').service('user');
  const common = { provider: 'local', password: adminPassword, confirmed: true, role: role.id };
  for (const [name, more] of Object.entries(consumers))
    await users.add({ ...common, username: name, email: `${name}@reader.example`, ...more });
}

const consumers: Readonly<Record<string, object>> = {
  reader: {},
  blocked: { blocked: true },
  unconfirmed: { confirmed: false },
  passwordless: { password: null },
};

describe('a consumer’s login', () => {
  const names = ['stranger', ...Object.keys(consumers)];
  const refusal = {
    status: 400,
    body: { error: { name: 'ValidationError', message: 'Invalid identifier or password' } },
  };
  let address = 0;
  const login = (name: string, password: unknown) => {
    address += 1;
    return workOf('plugin::users-permissions.user', () =>
      post('/api/auth/local', { identifier: `${name}@reader.example`, password }, `198.51.100.${address}`),
    );
  };

  test.each(names)('does the same and says the same for %s', async (name) => {
    const { answer, costs, statements } = await login(name, 'Wrong-password-1');
    expect(answer).toMatchObject(refusal);
    expect(costs.map((cost) => cost.slice(4))).toEqual(['10$']);
    expect(statements.filter((sql) => sql.includes('up_users'))).toHaveLength(1);
  });

  test.each(names.filter((name) => name !== 'reader'))('says the same to the right password of %s', async (name) => {
    const { answer, costs } = await login(name, adminPassword);
    expect(answer).toMatchObject(refusal);
    expect(costs).toHaveLength(1);
  });

  test.each(names)('takes no number for a password, of %s', async (name) => {
    expect((await login(name, 12_345)).answer).toMatchObject({ status: 400 });
  });

  test('lets in whoever knows the password', async () => {
    expect((await login('reader', adminPassword)).answer.status).toBe(200);
  });

  test('GraphQL does the same in each of two attempts of one request', async () => {
    const attempt = (name: string, password: string) =>
      `login(input: { identifier: "${name}@reader.example", password: "${password}" }) { jwt }`;
    const ask = (...attempts: readonly string[]) => {
      const query = `mutation { ${attempts.map((each, index) => `a${index}: ${each}`).join(' ')} }`;
      return workOf('plugin::users-permissions.user', () => post('/graphql', { query }, '198.51.100.150'));
    };
    for (const name of ['reader', 'stranger']) expect((await ask(attempt(name, 'Wrong'))).costs).toHaveLength(1);
    // A wrong one ends the request: a right one comes first.
    expect((await ask(attempt('reader', adminPassword), attempt('stranger', 'Wrong'))).costs).toHaveLength(2);
  });

  test('GraphQL is no way around the limit', async () => {
    const query =
      'mutation { login(input: { identifier: "reader@reader.example", password: "Wrong-password-1" }) { jwt } }';
    const refusals: string[] = [];
    for (let each = 0; each < 7; each += 1)
      refusals.push((await post('/graphql', { query }, '198.51.100.151')).body.errors[0].message);
    expect(refusals.filter((message) => message.startsWith('Too many attempts'))).toHaveLength(2);
  });

  test.each([
    ['/api/auth/forgot-password', { ok: true }],
    ['/api/auth/send-email-confirmation', { sent: true }],
  ])('%s is answered alike for everybody, before a mail is sent', async (path, said) => {
    const { strapi } = chancery;
    const send = jest.spyOn(strapi.plugin('email').service('email'), 'send').mockResolvedValue(undefined);
    const silent = jest.spyOn(strapi.log, 'error').mockReturnValue(strapi.log);
    for (const [each, name] of names.entries()) {
      const email = `${name}@reader.example`;
      const { status, body } = await post(path, { email }, `198.51.100.${100 + each}`);
      expect([name, status, body]).toEqual([name, 200, path.includes('send') ? { email, ...said } : said]);
    }
    await whenIdle(strapi);
    expect(send.mock.calls.length).toBeGreaterThan(0);
    send.mockRestore();
    silent.mockRestore();
  });

  test('an address that is none is refused as before', async () => {
    const { status } = await post('/api/auth/forgot-password', { email: 'none' }, '198.51.100.200');
    expect(status).toBe(400);
  });
});

describe('guessing', () => {
  const tries = async (email: string, address: string, password = 'Wrong-password-1', cookie = '') => {
    const answer = await post('/admin/login', { email, password }, address).set('Cookie', cookie);
    return answer;
  };

  test('five strangers’ posts do not keep an editor out, who comes from elsewhere', async () => {
    const { email } = await makeAdmin(chancery, editorCode);
    for (let each = 0; each < 5; each += 1) expect((await tries(email, '198.51.100.7')).status).toBe(400);
    const refused = await tries(email, '198.51.100.7', adminPassword);
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('300');
    expect(refused.body.error.message).toBe('Too many attempts to sign in: expected the next one in 5 min.');
    expect((await tries(email, '203.0.113.9', adminPassword)).status).toBe(200);
  });

  test('an editor whose browser is known gets in past a stranger at the very same address', async () => {
    const { email } = await makeAdmin(chancery, editorCode);
    const first = await tries(email, '203.0.113.10', adminPassword);
    const cookies = ([] as string[]).concat(first.headers['set-cookie'] ?? []);
    const known = cookies.find((cookie) => cookie.startsWith('chancery_known_device='));
    expect(known).toMatch(/; path=\/admin; .*samesite=strict; httponly$/);
    const note = known?.split(';')[0] ?? '';
    for (let each = 0; each < 7; each += 1) await tries(email, '203.0.113.10');
    expect((await tries(email, '203.0.113.10', adminPassword)).status).toBe(429);
    expect((await tries(email, '203.0.113.10', adminPassword, note)).status).toBe(200);
    // The note is of one account, and a forged one is of none.
    const other = await makeAdmin(chancery, editorCode);
    for (let each = 0; each < 5; each += 1) await tries(other.email, '203.0.113.10');
    expect((await tries(other.email, '203.0.113.10', adminPassword, note)).status).toBe(429);
    expect((await tries(email, '203.0.113.10', adminPassword, `${note}x`)).status).toBe(429);
  });

  test('sixty strangers leave an editor her try from a new place', async () => {
    const { email } = await makeAdmin(chancery, editorCode);
    for (let each = 0; each < 60; each += 1) await tries(email, `198.51.${each}.7`);
    const taken = [await tries(email, '192.0.2.1'), await tries(email, '192.0.2.1')].map(({ status }) => status);
    expect(taken).toEqual([400, 429]);
    expect((await tries(email, '192.0.2.2', adminPassword)).status).toBe(200);
  });

  test('says the same about somebody who is not there', async () => {
    for (let each = 0; each < 5; each += 1) await tries('nobody@press.example', '198.51.100.8');
    expect((await tries('nobody@press.example', '198.51.100.8')).status).toBe(429);
  });

  test('the first administrator’s form is no way around it', async () => {
    const form = { firstname: 'A', lastname: 'B', password: 'Harbour-lights-8' };
    const statuses: number[] = [];
    for (let each = 0; each < 6; each += 1) {
      const body = { ...form, email: 'first@press.example' };
      statuses.push((await post('/admin/register-admin', body, '198.51.100.9')).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  });
});
