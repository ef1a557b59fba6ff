/** Copied into the plain project as its hands: what the test does there that cannot be done over HTTP. */
const { createServer } = require('node:http');
const { Readable } = require('node:stream');
const v8 = require('node:v8');
const vm = require('node:vm');

const loads = new Map();
let held = null;
let isHeldBefore = false;

module.exports = { prepare, callsOf };

async function prepare(strapi) {
  await openTheRest(strapi);
  strapi.server.use(async (ctx, next) => {
    // Of those that come by the thousand nobody asks.
    if (!ctx.url.includes('number=')) loads.set(ctx.url, (loads.get(ctx.url) ?? 0) + 1);
    const gate = ctx.url === held?.url ? held.gate : null;
    if (isHeldBefore) await gate;
    if (ctx.path.startsWith('/api/odd/')) answerOddly(ctx);
    else await next();
    if (!isHeldBefore) await gate;
  });
}

/** Anybody may read the files and the languages as well. */
async function openTheRest(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of ['plugin::upload.content-api.find', 'plugin::i18n.locales.listLocales'])
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
}

/** Answers of a kind that Strapi's own controllers do not give. */
function answerOddly(ctx) {
  const odd = {
    echo: () => (ctx.body = { said: ctx.querystring.repeat(40) }),
    stream: () => (ctx.body = Readable.from(['piece', 'meal'])),
    cookie: () => {
      ctx.set('Set-Cookie', `visitor=${Math.random()}`);
      ctx.body = { said: 'hello' };
    },
    own: () => {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { said: String(Math.random()) };
    },
    everything: () => {
      ctx.vary('*');
      ctx.body = { said: String(Math.random()) };
    },
    missing: () => (ctx.status = 404),
    refused: () => ctx.throw(403, 'Not you.'),
    wrong: () => ctx.throw(400, 'Not so.'),
    fault: () => ctx.throw(500),
    host: () => (ctx.body = { said: ctx.host }),
    origin: () => (ctx.body = { said: ctx.get('Origin') }),
    language: () => {
      ctx.vary('X-Language');
      ctx.body = { said: ctx.get('X-Language') };
    },
    reader: () => (ctx.body = { said: `${ctx.get('Authorization')} ${ctx.get('Cookie')}` }),
    bodiless: () => (ctx.body = ctx.method === 'HEAD' ? '' : { said: 'a body' }),
    long: () => (ctx.body = { said: 'word '.repeat(2000) }),
  };
  odd[ctx.path.slice('/api/odd/'.length)]();
}

function callsOf(strapi) {
  return {
    /** The same app on another port, without what stands before it: it has no memory. */
    oracle: () =>
      new Promise((resolve) => {
        const server = createServer(strapi.server.app.callback());
        server.listen(0, '127.0.0.1', () => resolve(server.address().port));
      }),
    size: () => strapi.plugin('newsstand').service('answers').size(),
    heap: () => {
      v8.setFlagsFromString('--expose-gc');
      const collect = vm.runInNewContext('gc');
      for (let time = 0; time < 3; time += 1) collect();
      return process.memoryUsage().heapUsed + process.memoryUsage().external;
    },
    loads: (url) => loads.get(url) ?? 0,
    connections: () =>
      new Promise((resolve) => strapi.server.httpServer.getConnections((_error, count) => resolve(count))),
    hold({ url, isBefore }) {
      let open;
      const gate = new Promise((resolve) => (open = resolve));
      held = { url, gate, open };
      isHeldBefore = isBefore;
    },
    release() {
      held?.open();
      held = null;
    },
    raw: ({ sql, bindings = [] }) => strapi.db.connection.raw(sql, bindings).then(() => null),
    list: (uid) => strapi.db.query(uid).findMany({ select: ['id', 'documentId'] }),
    setPermission: ({ action, isGranted }) => setPermission(strapi, action, isGranted),
    transaction: (params) => transact(strapi, params),
  };
}

async function setPermission(strapi, action, isGranted) {
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const found = await permissions.findOne({ where: { action, role: role.id } });
  if (isGranted && found === null) await permissions.create({ data: { action, role: role.id } });
  if (!isGranted && found !== null) await permissions.delete({ where: { id: found.id } });
}

/** Statements in a transaction, some of them in one nested in it; each ends as it is told. */
async function transact(strapi, { kind, outer, inner, commits, innerCommits, after }) {
  const run = (trx, { sql, bindings }) => trx.raw(sql, bindings);
  const refuse = () => {
    throw new Error('taken back');
  };
  const work = async (trx) => {
    for (const each of outer) await run(trx, each);
    await trx
      .transaction(async (nested) => {
        for (const each of inner) await run(nested, each);
        if (!innerCommits) refuse();
      })
      .catch(() => undefined);
    for (const each of after) await run(trx, each);
    if (!commits) refuse();
  };
  const begin = {
    strapi: () => strapi.db.transaction(({ trx }) => work(trx)),
    knex: () => strapi.db.connection.transaction(work),
    hand: async () => {
      const trx = await strapi.db.connection.transaction();
      await work(trx).then(
        () => trx.commit(),
        () => trx.rollback(),
      );
    },
  };
  await begin[kind]().catch(() => undefined);
}
