/** An address that a public text had once leads to it for good, and never to anything that is not public. */
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';
let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});

afterAll(() => chancery.stop());

type Documents = Record<'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<unknown>>;

function documents(): Documents {
  return chancery.strapi.documents(uid) as unknown as Documents;
}

/** Gives a public text another slug, and publishes it. */
async function rename(documentId: string, slug: string, locale = 'en') {
  const data = { slug, title: 'Renamed', date: '2031-03-01' };
  await documents().update({ documentId, locale, data, status: 'published' });
}

async function answer(path: string) {
  const { status, headers } = await chancery.anyone.get(path);
  return { status, to: headers.location };
}

async function redirect(slug: string, locale = 'en') {
  return (await chancery.anyone.get(`/api/redirects?type=speech&locale=${locale}&slug=${slug}`)).body.data;
}

const gone = { status: 404, to: undefined };

test('the old address leads to the new one, on the page and over REST', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Old name'));
  await rename(documentId, 'new-name');
  expect(await answer('/en/speeches/old-name')).toEqual({ status: 301, to: '/en/speeches/new-name' });
  expect(await redirect('old-name')).toEqual({ type: 'speech', documentId, locale: 'en', slug: 'new-name' });
  expect(await answer('/en/speeches/new-name')).toEqual({ status: 200, to: undefined });
});

test('every address that it ever had leads to the newest, at once', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('First'));
  await rename(documentId, 'second');
  await rename(documentId, 'third');
  for (const slug of ['first', 'second']) {
    expect(await answer(`/en/speeches/${slug}`)).toEqual({ status: 301, to: '/en/speeches/third' });
  }
  expect(await redirect('third')).toBeNull();
});

test('an address that is taken back is the text’s again, and no circle', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('There'));
  await rename(documentId, 'and-back');
  await rename(documentId, 'there');
  expect((await answer('/en/speeches/there')).status).toBe(200);
  expect(await answer('/en/speeches/and-back')).toEqual({ status: 301, to: '/en/speeches/there' });
});

test('it is so also where the text was down while its slug changed', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Down a while'));
  await documents().unpublish({ documentId, locale: 'en' });
  await documents().update({ documentId, locale: 'en', data: { slug: 'up-again' } });
  expect(await answer('/en/speeches/down-a-while')).toEqual(gone);
  await documents().publish({ documentId, locale: 'en' });
  expect(await answer('/en/speeches/down-a-while')).toEqual({ status: 301, to: '/en/speeches/up-again' });
});

test('a new text that takes the old address has it', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Contested'));
  await rename(documentId, 'moved-on');
  const other = await publish(chancery.strapi, uid, speech('Contested'));
  expect(other.slug).toBe('contested');
  expect((await answer('/en/speeches/contested')).status).toBe(200);
  expect(await redirect('contested')).toBeNull();
});

test('an address that another text has taken while this one was down never leads to it', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Taken meanwhile'));
  await documents().unpublish({ documentId, locale: 'en' });
  const other = await publish(chancery.strapi, uid, speech('Taken meanwhile'));
  await documents().publish({ documentId, locale: 'en' });
  expect((await answer('/en/speeches/taken-meanwhile-2')).status).toBe(200);
  await documents().unpublish({ documentId: other.documentId, locale: 'en' });
  expect(await answer('/en/speeches/taken-meanwhile')).toEqual(gone);
  await documents().publish({ documentId: other.documentId, locale: 'en' });
  await rename(other.documentId, 'taken-on');
  expect(await answer('/en/speeches/taken-meanwhile')).toEqual({ status: 301, to: '/en/speeches/taken-on' });
});

test('each language has addresses of its own', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('In English'));
  await rename(documentId, 'en-francais', 'fr');
  await rename(documentId, 'en-bon-francais', 'fr');
  expect((await answer('/en/speeches/in-english')).status).toBe(200);
  expect(await answer('/fr/speeches/en-francais')).toEqual({ status: 301, to: '/fr/speeches/en-bon-francais' });
  expect(await answer('/en/speeches/en-francais')).toEqual(gone);
});

test('a slug in another script is encoded on the way', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Plain'));
  await chancery.strapi.db.query(uid).updateMany({ where: { documentId }, data: { slug: 'ميناء' } });
  await chancery.strapi.db.query(uid).updateMany({ where: { documentId }, data: { publicSlug: 'plain' } });
  await documents().publish({ documentId, locale: 'en' });
  expect(await answer('/en/speeches/plain')).toEqual({
    status: 301,
    to: `/en/speeches/${encodeURIComponent('ميناء')}`,
  });
});

/** What becomes of a text after its slug has changed, and what its old address answers then. */
const fates: readonly (readonly [string, (documentId: string) => Promise<unknown>])[] = [
  ['taken down', (documentId) => documents().unpublish({ documentId, locale: 'en' })],
  ['deleted in its language', (documentId) => documents().delete({ documentId, locale: 'en' })],
  ['deleted', (documentId) => documents().delete({ documentId, locale: '*' })],
];

test.each(fates)('the old address of a text that was %s is not found, like one that never was', async (fate, act) => {
  const slug = `old-${fate.replaceAll(' ', '-')}`;
  const { documentId } = await publish(chancery.strapi, uid, speech(slug));
  await rename(documentId, `${slug}-renamed`);
  await act(documentId);
  expect(await answer(`/en/speeches/${slug}`)).toEqual(gone);
  expect(await redirect(slug)).toBeNull();
  const [old, never] = [
    await chancery.anyone.get(`/en/speeches/${slug}`),
    await chancery.anyone.get('/en/speeches/never'),
  ];
  expect(old.text).toBe(never.text);
});

test('the old address of a withdrawn text leads to its reason', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Before withdrawal'));
  await rename(documentId, 'withdrawn-here');
  await chancery.anyone
    .post(`/api/publications/speech/${documentId}/en/withdrawal`)
    .set('Authorization', chancery.fullAccess)
    .send({ reason: 'Wrong.' });
  expect(await answer('/en/speeches/before-withdrawal')).toEqual({ status: 301, to: '/en/speeches/withdrawn-here' });
});

test('neither a draft’s slugs nor a new slug that is not published yet leave a trace', async () => {
  const hidden = await draft(chancery.strapi, uid, speech('Hidden once'));
  await documents().update({ documentId: hidden.documentId, locale: 'en', data: { slug: 'hidden-twice' } });
  for (const slug of ['hidden-once', 'hidden-twice']) expect(await answer(`/en/speeches/${slug}`)).toEqual(gone);
  const { documentId } = await publish(chancery.strapi, uid, speech('Stays'));
  await documents().update({ documentId, locale: 'en', data: { slug: 'planned' } });
  expect((await answer('/en/speeches/stays')).status).toBe(200);
  expect(await answer('/en/speeches/planned')).toEqual(gone);
});

test.each([
  '',
  'type=poem&locale=en&slug=x',
  'type=speech&slug=x',
  'type=speech&locale=en',
  'type=speech&locale=en&slug=a&slug=b',
])('GET /api/redirects?%s is refused', async (query) => {
  const { status, body } = await chancery.anyone.get(`/api/redirects?${query}`);
  expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
});
