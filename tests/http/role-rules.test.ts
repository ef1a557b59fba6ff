/** Embargo, schedule, correction and withdrawal: every role × rule × locale × type, over the admin API and by tokens. */
import { publicationTypeNames, type PublicationType } from '../../src/press/publication/publication-types';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish } from '../helpers/entries';

const soon = '2031-03-05T12:00:00.000Z';
const later = '2032-03-05T12:00:00.000Z';
const locales = ['en', 'fr'] as const;

let chancery: Chancery;
const authorizations = new Map<string, string>();

beforeAll(async () => {
  chancery = await bootChancery();
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  for (const { name, code } of admins) authorizations.set(name, (await signIn(chancery, code)).authorization);
  authorizations.set('a full-access token', chancery.fullAccess);
  for (const [name, type] of [
    ['a read-only token', 'read-only'],
    ['a custom token with every permission', 'custom'],
  ] as const) {
    const all = chancery.strapi.contentAPI.permissions.providers.action.keys();
    const made: { accessKey: string } = await chancery.strapi
      .service('admin::api-token')
      .create({ name, type, description: '', lifespan: null, ...(type === 'custom' ? { permissions: all } : {}) });
    authorizations.set(name, `Bearer ${made.accessKey}`);
  }
});

afterAll(() => chancery.stop());

const admins = [
  { name: 'a press officer', code: 'chancery-press-officer' },
  { name: 'an editor', code: 'chancery-editor' },
  { name: 'a translator of French', code: 'chancery-translator-fr' },
  { name: 'a super admin', code: 'strapi-super-admin' },
];

interface Who {
  readonly name: string;
  /** Where the roads stand: the admin's, or the content API's for tokens. */
  readonly root: '/chancery' | '/api';
  readonly may: 'everything' | 'set embargoes' | 'nothing';
}

const who: readonly Who[] = [
  { name: 'a press officer', root: '/chancery', may: 'set embargoes' },
  { name: 'an editor', root: '/chancery', may: 'everything' },
  { name: 'a translator of French', root: '/chancery', may: 'nothing' },
  { name: 'a super admin', root: '/chancery', may: 'everything' },
  { name: 'a full-access token', root: '/api', may: 'everything' },
  { name: 'a read-only token', root: '/api', may: 'nothing' },
  { name: 'a custom token with every permission', root: '/api', may: 'set embargoes' },
  { name: 'nobody', root: '/api', may: 'nothing' },
];

interface Rule {
  readonly name: string;
  readonly setsEmbargo?: true;
  /** What is there before. */
  readonly state: 'draft' | 'published' | 'embargoed' | 'withdrawn' | 'scheduled';
  readonly method: 'post' | 'put' | 'delete';
  readonly path: string;
  readonly body?: object;
}

const rules: readonly Rule[] = [
  { name: 'set an embargo', setsEmbargo: true, state: 'draft', method: 'put', path: 'embargo', body: { until: soon } },
  {
    name: 'make an embargo longer',
    setsEmbargo: true,
    state: 'embargoed',
    method: 'put',
    path: 'embargo',
    body: { until: later },
  },
  {
    name: 'shorten an embargo',
    state: 'embargoed',
    method: 'put',
    path: 'embargo',
    body: { until: '2030-03-05T12:00:00.000Z' },
  },
  { name: 'lift an embargo', state: 'embargoed', method: 'put', path: 'embargo', body: { until: null } },
  {
    name: 'schedule',
    state: 'draft',
    method: 'post',
    path: 'schedule',
    body: { action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'Europe/London' },
  },
  {
    name: 'schedule a way back',
    state: 'published',
    method: 'post',
    path: 'schedule',
    body: { action: 'unpublish', localTime: '2031-03-05T12:00', timeZone: 'Europe/London' },
  },
  {
    name: 'correct what is public',
    state: 'published',
    method: 'post',
    path: 'correction',
    body: { kind: 'minor', note: 'A name.' },
  },
  { name: 'withdraw', state: 'published', method: 'post', path: 'withdrawal', body: { reason: 'It was wrong.' } },
  { name: 'restore', state: 'withdrawn', method: 'delete', path: 'withdrawal' },
];

async function prepared(type: PublicationType, locale: string, state: Rule['state']): Promise<string> {
  const uid = `api::${type}.${type}`;
  const data = { title: `Text of ${type}`, date: '2026-03-01' };
  if (state === 'draft') return (await draft(chancery.strapi, uid, data, locale)).documentId;
  if (state === 'embargoed')
    return (await draft(chancery.strapi, uid, { ...data, embargoedUntil: soon }, locale)).documentId;
  const { documentId } = await publish(chancery.strapi, uid, data, locale);
  if (state === 'withdrawn') {
    const address = `/api/publications/${type}/${documentId}/${locale}/withdrawal`;
    await chancery.anyone.post(address).set('Authorization', chancery.fullAccess).send({ reason: 'It was wrong.' });
  }
  return documentId;
}

const table = who.flatMap((person) =>
  rules.flatMap((rule) => publicationTypeNames.map((type) => ({ person, rule, type, name: person.name }))),
);

test.each(table.map((row) => ({ ...row, does: row.rule.name })))(
  '$name, $does, $type: as docs/roles.md has it',
  async ({ person, rule, type }) => {
    for (const locale of locales) {
      const documentId = await prepared(type, locale, rule.state);
      const address = `${person.root}/publications/${type}/${documentId}/${locale}/${rule.path}`;
      const request = chancery.anyone[rule.method](address);
      const authorization = authorizations.get(person.name);
      if (authorization !== undefined) void request.set('Authorization', authorization);
      const { status, body } = await (rule.body === undefined ? request : request.send(rule.body));
      const isAllowed = person.may === 'everything' || (person.may === 'set embargoes' && rule.setsEmbargo === true);
      expect({ locale, status, isAllowed: status < 300, message: body?.error?.message }).toMatchObject({ isAllowed });
      if (!isAllowed) expect([401, 403]).toContain(status);
    }
  },
);
