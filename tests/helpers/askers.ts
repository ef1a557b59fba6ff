/** Whoever asks over the content API: without credentials, as an account, and by each kind of token. */
import type { Chancery } from './chancery';

export const askers = ['anyone', 'account', 'readOnly', 'finder', 'writer', 'draftReader', 'fullAccess'] as const;
export type Asker = (typeof askers)[number];

/** Those who may read, and may read no draft. */
export const publicAskers = ['anyone', 'account', 'readOnly', 'finder'] as const satisfies readonly Asker[];

export interface Askers {
  /** The value of each one's `Authorization` header; none for somebody without credentials. */
  readonly headers: Readonly<Record<Asker, string | null>>;
  get(asker: Asker, address: string): Promise<Answer>;
  put(asker: Asker, address: string, data: object): Promise<Answer>;
  query(asker: Asker, query: string): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  // The body of any answer.
  readonly body: Record<string, never>;
}

const types = ['speech', 'interview', 'statement', 'article', 'announcement', 'person', 'topic', 'counter', 'clock'];
const finding = [
  ...types.flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'api::office.office.find',
  'plugin::upload.content-api.find',
  'plugin::upload.content-api.findOne',
  'plugin::i18n.locales.find',
];
const writing = types.flatMap((type) => [`api::${type}.${type}.create`, `api::${type}.${type}.update`]);

export async function admitAskers(chancery: Chancery): Promise<Askers> {
  const headers: Record<Asker, string | null> = {
    anyone: null,
    account: await accountOf(chancery),
    readOnly: await tokenOf(chancery, 'read-only'),
    finder: await tokenOf(chancery, 'custom', finding),
    writer: await tokenOf(chancery, 'custom', [...finding, ...writing]),
    draftReader: await tokenOf(chancery, 'custom', [...finding, 'api::draft.draft.read']),
    fullAccess: chancery.fullAccess,
  };
  const as = <Request extends { set(name: string, value: string): unknown }>(asker: Asker, request: Request) => {
    const header = headers[asker];
    if (header !== null) request.set('Authorization', header);
    return request;
  };
  return {
    headers,
    get: async (asker, address) => as(asker, chancery.anyone.get(encodeURI(address))),
    put: async (asker, address, data) => as(asker, chancery.anyone.put(encodeURI(address))).send({ data }),
    query: async (asker, query) => as(asker, chancery.anyone.post('/graphql')).send({ query }),
  };
}

async function tokenOf({ strapi }: Chancery, type: string, permissions?: readonly string[]): Promise<string> {
  const name = `${type} ${permissions?.length ?? ''}`;
  const token: { accessKey: string } = await strapi
    .service('admin::api-token')
    .create({ name, type, permissions, description: '', lifespan: null });
  return `Bearer ${token.accessKey}`;
}

/** Consumers have no accounts unless an administrator makes one; then its role may be given what it likes. */
async function accountOf({ strapi }: Chancery): Promise<string> {
  const role: { id: number } = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  for (const action of finding) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  const user: { id: number } = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: 'reader', email: 'reader@lindmar.example', provider: 'local', confirmed: true, role: role.id },
  });
  return `Bearer ${await strapi.plugin('users-permissions').service('jwt').issue({ id: user.id })}`;
}
