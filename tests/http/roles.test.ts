/** Every role × action × locale × type over the admin API, and what was really done to the texts. */
import type { UID } from '@strapi/strapi';
import { seedRoles } from '../../src/desk/roles/seed-roles';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { signIn, type Admin } from '../helpers/admins';

const sourceLocale = 'de';
const locales = ['en', 'fr', 'pt-BR'] as const;
const everywhere: readonly string[] = locales;
const nowhere: readonly string[] = [];

let chancery: Chancery;
const admins = new Map<string, Admin>();

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  for (const code of [sourceLocale, 'fr', 'pt-BR']) {
    await strapi.plugin('i18n').service('locales').create({ code, name: code });
  }
  for (const { code } of roles) admins.set(code, await signIn(chancery, code));
});

afterAll(() => chancery.stop());

type Action = keyof typeof actions;

interface Role {
  readonly name: string;
  readonly code: string;
  /** The locales in which the role may do it. */
  readonly may: Readonly<Record<Action, readonly string[]>>;
  /** Where the right to make a text in a locale does not bring the right to copy one. */
  readonly copies?: (type: TypeCase) => boolean;
}

const writes = { read: everywhere, create: everywhere, translate: everywhere, update: everywhere, clone: everywhere };
const deletesDrafts = { 'delete a draft': everywhere, 'delete drafts in bulk': everywhere };
const publishesNowhere = {
  publish: nowhere,
  'make and publish at once': nowhere,
  'translate and publish at once': nowhere,
  unpublish: nowhere,
  'publish in bulk': nowhere,
  'unpublish in bulk': nowhere,
  'delete what is public': nowhere,
  'delete what is public in bulk': nowhere,
};

const roles: readonly Role[] = [
  {
    name: 'a press officer',
    code: 'chancery-press-officer',
    may: { ...writes, ...deletesDrafts, ...publishesNowhere },
  },
  {
    name: 'an editor',
    code: 'chancery-editor',
    may: {
      ...writes,
      ...deletesDrafts,
      publish: everywhere,
      'make and publish at once': everywhere,
      'translate and publish at once': everywhere,
      unpublish: everywhere,
      'publish in bulk': everywhere,
      'unpublish in bulk': everywhere,
      'delete what is public': everywhere,
      'delete what is public in bulk': everywhere,
    },
  },
  {
    name: 'a translator of French',
    code: 'chancery-translator-fr',
    may: {
      read: everywhere,
      create: ['fr'],
      translate: ['fr'],
      update: ['fr'],
      clone: ['fr'],
      'delete a draft': nowhere,
      'delete drafts in bulk': nowhere,
      ...publishesNowhere,
    },
    // A copy would shed the embargo, which a translator does not write.
    copies: ({ uid }) => !press.some((name) => uid === `api::${name}.${name}`),
  },
];

interface TypeCase {
  readonly uid: string;
  readonly data: (title: string) => Readonly<Record<string, unknown>>;
}

const press = ['speech', 'interview', 'statement', 'article', 'announcement'];
const types: readonly TypeCase[] = [
  ...press.map((name) => ({
    uid: `api::${name}.${name}`,
    data: (title: string) => ({ title, date: '2026-03-01' }),
  })),
  { uid: 'api::person.person', data: (name) => ({ name }) },
  { uid: 'api::topic.topic', data: (name) => ({ name }) },
  {
    uid: 'api::counter.counter',
    data: (title) => ({ title, since: '2026-01-01', timeZone: 'Europe/London', message: '{days}' }),
  },
  { uid: 'api::clock.clock', data: (label) => ({ label, timeZone: 'Europe/London' }) },
];

/** One attempt: what is there before, what is asked for, and whether it was done. */
interface Attempt {
  readonly type: TypeCase;
  readonly locale: string;
  readonly admin: Admin;
}

interface Outcome {
  readonly status: number;
  readonly isDone: boolean;
}

const actions = {
  async read(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'draft');
    const { status, body } = await send(attempt, 'get', `/${documentId}?locale=${attempt.locale}`);
    return { status, isDone: body.data?.documentId === documentId };
  },
  async create(attempt: Attempt): Promise<Outcome> {
    const title = freshTitle();
    const { status } = await send(attempt, 'post', '', body(attempt, title));
    return { status, isDone: (await rowsTitled(attempt, title, 'draft')) > 0 };
  },
  async translate(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored({ ...attempt, locale: sourceLocale }, 'draft');
    const { status } = await send(attempt, 'put', `/${documentId}`, body(attempt, freshTitle()));
    return { status, isDone: (await rows(attempt, documentId)).length > 0 };
  },
  async update(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'draft');
    const title = freshTitle();
    const { status } = await send(attempt, 'put', `/${documentId}`, body(attempt, title));
    return { status, isDone: (await rowsTitled(attempt, title, 'draft')) > 0 };
  },
  async clone(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'draft');
    const title = freshTitle();
    const { status } = await send(attempt, 'post', `/clone/${documentId}`, body(attempt, title));
    return { status, isDone: (await rowsTitled(attempt, title, 'draft')) > 0 };
  },
  'delete a draft': (attempt: Attempt) => deletes(attempt, 'draft'),
  'delete what is public': (attempt: Attempt) => deletes(attempt, 'published'),
  'delete drafts in bulk': (attempt: Attempt) => deletesInBulk(attempt, 'draft'),
  'delete what is public in bulk': (attempt: Attempt) => deletesInBulk(attempt, 'published'),
  async publish(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'draft');
    const { status } = await send(attempt, 'post', `/${documentId}/actions/publish`, body(attempt, freshTitle()));
    return { status, isDone: await isPublic(attempt, documentId) };
  },
  async 'make and publish at once'(attempt: Attempt): Promise<Outcome> {
    const title = freshTitle();
    const { status } = await send(attempt, 'post', '/actions/publish', body(attempt, title));
    return { status, isDone: (await rowsTitled(attempt, title, 'published')) > 0 };
  },
  async 'translate and publish at once'(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored({ ...attempt, locale: sourceLocale }, 'draft');
    const { status } = await send(attempt, 'post', `/${documentId}/actions/publish`, body(attempt, freshTitle()));
    return { status, isDone: (await rows(attempt, documentId)).length > 0 };
  },
  async unpublish(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'published');
    const { locale } = attempt;
    const { status } = await send(attempt, 'post', `/${documentId}/actions/unpublish`, { locale });
    return { status, isDone: !(await isPublic(attempt, documentId)) };
  },
  async 'publish in bulk'(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'draft');
    const { status } = await bulk(attempt, 'bulkPublish', documentId);
    return { status, isDone: await isPublic(attempt, documentId) };
  },
  async 'unpublish in bulk'(attempt: Attempt): Promise<Outcome> {
    const documentId = await stored(attempt, 'published');
    const { status } = await bulk(attempt, 'bulkUnpublish', documentId);
    return { status, isDone: !(await isPublic(attempt, documentId)) };
  },
};

async function deletes(attempt: Attempt, state: 'draft' | 'published'): Promise<Outcome> {
  const documentId = await stored(attempt, state);
  const { status } = await send(attempt, 'delete', `/${documentId}?locale=${attempt.locale}`);
  return { status, isDone: (await rows(attempt, documentId)).length === 0 };
}

async function deletesInBulk(attempt: Attempt, state: 'draft' | 'published'): Promise<Outcome> {
  const documentId = await stored(attempt, state);
  const { status } = await bulk(attempt, 'bulkDelete', documentId);
  return { status, isDone: (await rows(attempt, documentId)).length === 0 };
}

function bulk(attempt: Attempt, action: string, documentId: string) {
  const { locale } = attempt;
  return send(attempt, 'post', `/actions/${action}?locale=${locale}`, { documentIds: [documentId], locale });
}

function send(
  { type, admin }: Attempt,
  method: 'get' | 'post' | 'put' | 'delete',
  address: string,
  content: Readonly<Record<string, unknown>> = {},
) {
  const request = chancery.anyone[method](`/content-manager/collection-types/${type.uid}${address}`);
  const signed = request.set('Authorization', admin.authorization);
  return method === 'get' || method === 'delete' ? signed : signed.send(content);
}

function body({ type, locale }: Attempt, title: string) {
  return { ...type.data(title), locale };
}

let titles = 0;
function freshTitle(): string {
  titles += 1;
  return `Text ${titles}`;
}

/** A text that the house itself has put there. */
async function stored({ type, locale }: Attempt, status: 'draft' | 'published'): Promise<string> {
  const documents = chancery.strapi.documents(type.uid as UID.ContentType) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
  };
  return (await documents.create({ data: type.data(freshTitle()), locale, status })).documentId;
}

function rows({ type, locale }: Attempt, documentId: string): Promise<{ publishedAt: unknown }[]> {
  return chancery.strapi.db.query(type.uid as 'api::speech.speech').findMany({ where: { documentId, locale } });
}

async function isPublic(attempt: Attempt, documentId: string): Promise<boolean> {
  return (await rows(attempt, documentId)).some(({ publishedAt }) => publishedAt !== null);
}

function rowsTitled({ type, locale }: Attempt, title: string, state: 'draft' | 'published'): Promise<number> {
  const named = Object.keys(type.data('')).find((attribute) => ['title', 'name', 'label'].includes(attribute));
  const publishedAt = state === 'draft' ? null : { $notNull: true };
  return chancery.strapi.db
    .query(type.uid as 'api::speech.speech')
    .count({ where: { [named ?? 'title']: title, locale, publishedAt } });
}

const table = roles.flatMap((role) =>
  (Object.keys(actions) as Action[]).flatMap((action) => types.map((type) => ({ role, action, type }))),
);

test.each(table.map((row) => ({ ...row, name: row.role.name, uid: row.type.uid })))(
  '$name, $action, $uid: in every locale as docs/roles.md has it',
  async ({ role, action, type }) => {
    const admin = admins.get(role.code)!;
    for (const locale of locales) {
      const outcome = await actions[action]({ type, locale, admin });
      const isAllowed = role.may[action].includes(locale) && !(action === 'clone' && role.copies?.(type) === false);
      expect({ locale, isDone: outcome.isDone }).toEqual({ locale, isDone: isAllowed });
      if (isAllowed) expect(outcome.status).toBeLessThan(300);
      else expect({ locale, status: outcome.status }).toEqual({ locale, status: 403 });
    }
  },
);

describe('the office, of which there is one', () => {
  const single = '/content-manager/single-types/api::office.office';

  test.each(roles)('$name writes it where the role writes, and publishes it where the role publishes', async (role) => {
    const { authorization } = admins.get(role.code)!;
    for (const locale of locales) {
      await chancery.strapi.db.query('api::office.office').deleteMany({});
      const content = { name: `Office ${freshTitle()}`, timeZone: 'Europe/London', locale };
      const saved = await chancery.anyone.put(single).set('Authorization', authorization).send(content);
      expect(saved.status < 300).toBe(role.may.create.includes(locale));
      await chancery.strapi
        .documents('api::office.office')
        .create({ data: { name: 'House', timeZone: 'Europe/London' }, locale });
      const published = await chancery.anyone
        .post(`${single}/actions/publish`)
        .set('Authorization', authorization)
        .send(content);
      expect(published.status < 300).toBe(role.may.publish.includes(locale));
    }
  });
});

describe('a translator', () => {
  const translator = () => ({ type: types[0]!, locale: 'fr', admin: admins.get('chancery-translator-fr')! });

  test('writes words and nothing else, even when more is sent', async () => {
    const documentId = await stored(translator(), 'draft');
    const sent = {
      locale: 'fr',
      title: 'Lumières du port',
      excerpt: 'Le texte.',
      event: 'Une fête',
      turns: [{ speaker: 'Ada Marlow', role: 'question', body: [] }],
      date: '1999-01-01',
      featured: true,
      embargoedUntil: '2099-01-01T00:00:00.000Z',
      sourceUrl: 'https://elsewhere.example',
      deliveredOn: '1999-01-01',
      dayOrder: 7,
    };
    expect((await send(translator(), 'put', `/${documentId}`, sent)).status).toBe(200);
    const row = await chancery.strapi.db
      .query('api::speech.speech')
      .findOne({ where: { documentId, locale: 'fr' }, populate: ['turns'] });
    expect(row).toMatchObject({ title: 'Lumières du port', excerpt: 'Le texte.', event: 'Une fête' });
    expect(row.turns[0]).toMatchObject({ speaker: 'Ada Marlow', role: 'question' });
    expect(row).toMatchObject({ date: '2026-03-01', featured: false, embargoedUntil: null, sourceUrl: null });
    expect(row).toMatchObject({ deliveredOn: null, dayOrder: 0 });
  });

  test('who names no locale writes in the site’s own, and so not at all', async () => {
    const sent = types[0]!.data('Without a locale');
    const { status, body: answer } = await send(translator(), 'post', '', sent);
    expect({ status, message: answer.error.message }).toEqual({
      status: 403,
      message: 'Your role does not write in the locale "en".',
    });
  });

  test.each(['*', '', 'FR', 'fr '])('cannot get past the check with the locale "%s"', async (locale) => {
    const before = await chancery.strapi.db.query('api::speech.speech').count({});
    const made = await send(translator(), 'post', '', { ...types[0]!.data('Odd locale'), locale });
    expect(made.status).toBeGreaterThanOrEqual(400);
    expect(made.status).toBeLessThan(500);
    expect(await chancery.strapi.db.query('api::speech.speech').count({})).toBe(before);
  });
});

test.each(['en', '*'])('who may not publish is told why he cannot delete what is public: locale %s', async (locale) => {
  const attempt = { type: types[0]!, locale: 'en', admin: admins.get('chancery-press-officer')! };
  const documentId = await stored(attempt, 'published');
  const { body: answer } = await send(attempt, 'delete', `/${documentId}?locale=${locale}`);
  expect(answer.error.message).toBe('This text is public, so only somebody who may publish may delete it.');
  expect(await rows(attempt, documentId)).toHaveLength(2);
});

describe('seeding', () => {
  const query = (uid: string) => chancery.strapi.db.query(uid as 'admin::role');
  const rightsOf = (code: string) => query('admin::permission').count({ where: { role: { code } } });

  const mayUpload = { role: { code: 'chancery-press-officer' }, action: 'plugin::upload.assets.create' };

  /** What an administrator changes in a house of his own: a right, and a role that he has no use for. */
  async function changeByHand(): Promise<void> {
    await query('admin::permission').deleteMany({ where: mayUpload });
    const role: { id: number } | null = await query('admin::role').findOne({
      where: { code: 'chancery-translator-de' },
    });
    if (role !== null) await chancery.strapi.service('admin::role').deleteByIds([role.id]);
  }

  test('leaves no other role named Editor, and none of Strapi’s that nobody holds', async () => {
    const stored: { code: string }[] = await query('admin::role').findMany({ orderBy: 'code' });
    expect(stored.map(({ code }) => code)).toEqual([
      'chancery-editor',
      'chancery-press-officer',
      'chancery-translator-de',
      'chancery-translator-en',
      'chancery-translator-fr',
      'chancery-translator-pt-BR',
      'strapi-super-admin',
    ]);
  });

  test('a locale that is added gets its translator, and keeps what an administrator has changed', async () => {
    await changeByHand();
    const before = await rightsOf('chancery-press-officer');
    await chancery.strapi.plugin('i18n').service('locales').create({ code: 'ar', name: 'Arabic' });
    expect(await query('admin::role').count({ where: { code: 'chancery-translator-ar' } })).toBe(1);
    expect(await query('admin::role').count({ where: { code: 'chancery-translator-de' } })).toBe(0);
    expect(await rightsOf('chancery-press-officer')).toBe(before);
    const attempt = { type: types[0]!, locale: 'ar', admin: admins.get('chancery-press-officer')! };
    expect(await actions.create(attempt)).toMatchObject({ isDone: true });
    expect(await actions.publish(attempt)).toMatchObject({ isDone: false });
    const translator = { ...attempt, admin: admins.get('chancery-translator-fr')! };
    expect(await actions.create(translator)).toMatchObject({ isDone: false });
    expect(await actions.read(translator)).toMatchObject({ isDone: true });
  });

  test('a second start changes nothing; an update that defines a role otherwise sets it up anew', async () => {
    await changeByHand();
    const rights = () => query('admin::permission').findMany({ orderBy: 'id' });
    const before = await rights();
    await seedRoles(chancery.strapi);
    expect(await rights()).toEqual(before);
    const store = chancery.strapi.store({ type: 'core', name: 'chancery' });
    const seeded = (await store.get({ key: 'seeded-roles' })) as object;
    await store.set({ key: 'seeded-roles', value: { ...seeded, 'chancery-press-officer': 'an older one' } });
    await seedRoles(chancery.strapi);
    expect(await query('admin::permission').count({ where: mayUpload })).toBe(1);
    expect(await query('admin::role').count({ where: { code: 'chancery-translator-de' } })).toBe(0);
  });
});
