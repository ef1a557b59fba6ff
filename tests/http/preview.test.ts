/** A signed address to the page of a draft: for whoever holds it, for a day at most, and for nobody else. */
import { setNow } from '../../src/desk/clock/now';
import { blocksOf } from '../../src/press/blocks/blocks';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { attributesOf, textOfHtml } from '../helpers/html-text';

const uid = 'api::speech.speech';
const DAY_MS = 24 * 60 * 60 * 1000;
let chancery: Chancery;
let editor: Admin;
let nowMs: number;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  nowMs = Date.now();
  setNow(strapi, () => new Date(nowMs));
  for (const code of ['ru', 'fr', 'ar']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  editor = await signIn(chancery, 'strapi-super-admin');
});

afterAll(() => chancery.stop());

type Documents = Record<'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<unknown>>;

function documents(): Documents {
  return chancery.strapi.documents(uid) as unknown as Documents;
}

/** What Strapi's preview button asks. */
async function ask(documentId: string, { by = editor, of = uid, locale = 'en', status = 'draft' } = {}) {
  return chancery.anyone
    .get(`/content-manager/preview/url/${of}?documentId=${documentId}&locale=${locale}&status=${status}`)
    .set('Authorization', by.authorization);
}

async function addressOf(documentId: string, locale = 'en'): Promise<string> {
  const { body } = await ask(documentId, { locale });
  const url = new URL(body.data.url);
  return url.pathname + url.search;
}

async function statusOf(address: string): Promise<number> {
  return (await chancery.anyone.get(address)).status;
}

async function hidden(title: string, more: Record<string, unknown> = {}, locale = 'en'): Promise<string> {
  return (await draft(chancery.strapi, uid, speech(title, more), locale)).documentId;
}

test('the button of the content manager gives an address on this site', async () => {
  const documentId = await hidden('Behind the button');
  const { status, body } = await ask(documentId);
  expect(status).toBe(200);
  expect(body.data.url).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/preview\/speech\/\w+\/en\?expires=\d{10}&signature=[\w-]{43}$/,
  );
});

test.each([
  ['en', 'Preview This is a draft.'],
  ['ru', 'Предварительный просмотр Это черновик.'],
  ['fr', 'Aperçu Ceci est un brouillon.'],
  ['ar', 'معاينة هذه مسودة'],
])('in %s the page shows the draft as it will be, and says that it is one', async (locale, notice) => {
  const documentId = await hidden('Not out yet', {}, locale);
  const text = textOfHtml((await chancery.anyone.get(await addressOf(documentId, locale))).text);
  for (const part of [notice, 'Not out yet', 'Not out yet: the text.']) expect(text).toContain(part);
});

test('it is kept by no cache, found by no search engine and told to no other site', async () => {
  const { headers, text } = await chancery.anyone.get(await addressOf(await hidden('Kept close')));
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  });
  expect(text).not.toContain('rel="canonical"');
  expect(attributesOf(text, 'href').join(' ')).not.toContain('/preview/');
});

test('it shows the edits made since, and a draft that has neither title nor date', async () => {
  const documentId = await hidden('Before');
  const address = await addressOf(documentId);
  await documents().update({ documentId, locale: 'en', data: { body: blocksOf(['Edited since.']) } });
  expect((await chancery.anyone.get(address)).text).toContain('Edited since.');
  await chancery.strapi.db.query(uid).updateMany({ where: { documentId }, data: { title: null, date: null } });
  expect(await statusOf(address)).toBe(200);
});

test('it shows a draft under embargo: that is what it is for', async () => {
  const documentId = await hidden('Under embargo', { embargoedUntil: '2099-01-01T00:00:00.000Z' });
  expect(await statusOf(await addressOf(documentId))).toBe(200);
});

/** What ends an address, and what does not. */
const fates: readonly (readonly [string, 200 | 404, (documentId: string) => Promise<unknown>])[] = [
  [
    'the draft is edited',
    200,
    (documentId) => documents().update({ documentId, locale: 'en', data: { place: 'Aurel' } }),
  ],
  ['another language of it is published', 200, publishFrench],
  ['another text is published', 200, () => publish(chancery.strapi, uid, speech('Another'))],
  ['almost a day has passed', 200, async () => (nowMs += DAY_MS - 2000)],
  ['a day has passed', 404, async () => (nowMs += DAY_MS)],
  ['the draft is published', 404, (documentId) => documents().publish({ documentId, locale: 'en' })],
  ['it is published and taken down again', 404, publishAndTakeDown],
  ['it is published and withdrawn', 404, publishAndWithdraw],
  ['it is put out past the Document Service', 404, publishByHand],
  ['the draft is deleted', 404, (documentId) => documents().delete({ documentId, locale: '*' })],
  ['it is put under embargo', 404, (documentId) => embargo(documentId, '2098-01-01T00:00:00Z')],
  ['it is put under embargo by its field', 404, (documentId) => embargoByField(documentId, 'en')],
  ['another language of it is put under embargo', 404, (documentId) => embargoByField(documentId, 'fr')],
  ['another text is put under embargo', 200, async () => embargo(await hidden('Another'), '2098-01-01T00:00:00Z')],
  ['the site gets a new secret', 404, changeSecret],
];

async function embargo(documentId: string, until: string | null) {
  const { status } = await chancery.anyone
    .put(`/api/publications/speech/${documentId}/en/embargo`)
    .set('Authorization', chancery.fullAccess)
    .send({ until });
  expect(status).toBe(200);
}

async function embargoByField(documentId: string, locale: string) {
  const data = { title: 'Held back', date: '2031-03-01', embargoedUntil: '2098-01-01T00:00:00.000Z' };
  await documents().update({ documentId, locale, data });
}

async function publishFrench(documentId: string) {
  const data = { title: 'En français', date: '2031-03-01' };
  await documents().update({ documentId, locale: 'fr', data, status: 'published' });
}

async function publishAndTakeDown(documentId: string) {
  await documents().publish({ documentId, locale: 'en' });
  await documents().unpublish({ documentId, locale: 'en' });
}

async function publishAndWithdraw(documentId: string) {
  await documents().publish({ documentId, locale: 'en' });
  await chancery.anyone
    .post(`/api/publications/speech/${documentId}/en/withdrawal`)
    .set('Authorization', chancery.fullAccess)
    .send({ reason: 'Wrong.' });
}

async function publishByHand(documentId: string) {
  const data = { documentId, locale: 'en', title: 'By hand', date: '2031-03-01', publishedAt: new Date() };
  await chancery.strapi.db.query(uid).create({ data });
}

async function changeSecret() {
  const secret: unknown = chancery.strapi.config.get('admin.auth.secret');
  chancery.strapi.config.set('admin.auth.secret', 'another');
  return () => chancery.strapi.config.set('admin.auth.secret', secret);
}

test.each(fates)('after %s the address answers %d', async (_fate, status, act) => {
  const documentId = await hidden('Of its fate');
  const address = await addressOf(documentId);
  expect(await statusOf(address)).toBe(200);
  const undo = await act(documentId);
  expect(await statusOf(address)).toBe(status);
  if (typeof undo === 'function') undo();
});

test('an address of an embargoed text dies when that is made longer, and not when it is shortened', async () => {
  const documentId = await hidden('Longer', { embargoedUntil: '2097-01-01T00:00:00.000Z' });
  const address = await addressOf(documentId);
  await embargo(documentId, '2096-01-01T00:00:00Z');
  expect(await statusOf(address)).toBe(200);
  await embargo(documentId, '2098-01-01T00:00:00Z');
  expect(await statusOf(address)).toBe(404);
  expect(await statusOf(await addressOf(documentId))).toBe(200);
});

test('a published text with a newer draft can be previewed anew, until that is published', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Public'));
  await documents().update({ documentId, locale: 'en', data: { body: blocksOf(['The next version.']) } });
  const address = await addressOf(documentId);
  expect((await chancery.anyone.get(address)).text).toContain('The next version.');
  await documents().publish({ documentId, locale: 'en' });
  expect(await statusOf(address)).toBe(404);
});

describe('an address that is not quite right', () => {
  let documentId: string;
  let other: string;
  let address: URL;
  let never: string;

  beforeAll(async () => {
    documentId = await hidden('Zephyr accord');
    other = await hidden('Zephyr annex');
    const data = { title: 'Zephyr en français', date: '2031-03-01' };
    await documents().update({ documentId, locale: 'fr', data });
    address = new URL(await addressOf(documentId), 'http://press.example');
    never = (await chancery.anyone.get('/preview/speech/abcdefghijklmnopqrstuvwx/en?expires=1&signature=x')).text;
  });

  const forgeries: readonly (readonly [string, () => string])[] = [
    ['without a signature', () => changed({ signature: null })],
    ['with an empty one', () => changed({ signature: '' })],
    [
      'with one letter of it changed',
      () => changed({ signature: flipped(address.searchParams.get('signature') ?? '') }),
    ],
    ['with the last letter missing', () => changed({ signature: address.searchParams.get('signature')!.slice(0, -1) })],
    ['with one letter more', () => changed({ signature: `${address.searchParams.get('signature')}A` })],
    ['with another of the same length in bytes', () => changed({ signature: 'é'.repeat(21) + 'a' })],
    ['with two', () => `${address.pathname}${address.search}&signature=x`],
    ['that would last longer', () => changed({ expires: String(Number(address.searchParams.get('expires')) + 1) })],
    ['that would last forever', () => changed({ expires: '999999999999' })],
    ['without an end', () => changed({ expires: null })],
    ['with an end that is no number', () => changed({ expires: 'Infinity' })],
    [
      'with its end written otherwise',
      () => changed({ expires: `0${address.searchParams.get('expires')}0`.slice(0, 12) }),
    ],
    ['of another draft', () => address.pathname.replace(documentId, other) + address.search],
    ['of another language', () => address.pathname.replace('/en', '/fr') + address.search],
    ['of another type', () => address.pathname.replace('/speech/', '/article/') + address.search],
    ['of no type', () => address.pathname.replace('/speech/', '/person/') + address.search],
  ];

  function changed(parts: Readonly<Record<string, string | null>>): string {
    const copy = new URL(address);
    for (const [name, value] of Object.entries(parts)) {
      if (value === null) copy.searchParams.delete(name);
      else copy.searchParams.set(name, value);
    }
    return copy.pathname + copy.search;
  }

  test.each(forgeries)('%s: nothing tells it from one of a draft that never was', async (_what, forge) => {
    const answer = await chancery.anyone.get(forge());
    expect(answer.status).toBe(404);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toMatch(/Zephyr/);
    if (!forge().includes('/fr?')) expect(answer.text).toBe(never);
  });

  test('while the right one shows the draft', async () => {
    expect((await chancery.anyone.get(address.pathname + address.search)).text).toContain('Zephyr accord');
  });
});

function flipped(signature: string): string {
  return (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
}

describe('the button', () => {
  test('for what is public leads to the public page', async () => {
    const { documentId, slug } = await publish(chancery.strapi, uid, speech('Out already'));
    const { body } = await ask(documentId, { status: 'published' });
    expect(new URL(body.data.url).pathname).toBe(`/en/speeches/${slug}`);
  });

  test.each([
    ['a public version that there is not', { status: 'published' }],
    ['a language that there is not', { locale: 'ru' }],
    ['a type without pages', { of: 'api::topic.topic' }],
  ])('has no address for %s', async (_what, asked) => {
    const { status } = await ask(await hidden('Nothing of the kind'), asked);
    expect(status).toBe(204);
  });

  test('has none for an admin whose role does not read the text', async () => {
    const { strapi } = chancery;
    const role: { code: string } = await strapi
      .service('admin::role')
      .create({ name: 'Sees nothing', description: '' });
    const stranger = await signIn(chancery, role.code);
    const documentId = await hidden('Not for everybody');
    expect((await ask(documentId, { by: stranger })).status).toBe(204);
    expect((await ask(documentId)).status).toBe(200);
  });

  test('has none for anyone without a session', async () => {
    const { status } = await chancery.anyone.get(`/content-manager/preview/url/${uid}?documentId=${await hidden('x')}`);
    expect(status).toBe(401);
  });
});
