/** What the public is told about the life of a text: when it went out, when it last changed, and what was changed. */
import { setNow } from '../../src/desk/clock/now';
import { blocksOf } from '../../src/press/blocks/blocks';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { textOfHtml } from '../helpers/html-text';

const uid = 'api::speech.speech';
let chancery: Chancery;
let minutes = 0;

beforeAll(async () => {
  chancery = await bootChancery();
  // A minute passes at each look at the clock.
  setNow(chancery.strapi, () => new Date(Date.UTC(2031, 2, 1, 12, (minutes += 1))));
  await publish(chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Pacific/Auckland' });
});

afterAll(() => chancery.stop());

interface Shown {
  readonly firstPublishedAt: string;
  readonly lastChangedAt: string;
  readonly slug: string;
  readonly changes: readonly { readonly at: string; readonly kind: string; readonly note: string }[];
}

async function shown(documentId: string, locale = 'en'): Promise<Shown> {
  const { body } = await chancery.anyone.get(`/api/speeches/${documentId}?locale=${locale}&populate=changes`);
  return body.data;
}

function documents() {
  return chancery.strapi.documents(uid) as unknown as Record<
    'update' | 'publish' | 'unpublish' | 'discardDraft' | 'clone',
    (params: Record<string, unknown>) => Promise<{ documentId: string; entries?: { documentId: string }[] }>
  >;
}

async function correct(documentId: string, data: unknown, locale = 'en') {
  return chancery.anyone
    .post(`/api/publications/speech/${documentId}/${locale}/correction`)
    .set('Authorization', chancery.fullAccess)
    .send(data as object);
}

describe('a text that goes out', () => {
  test('says at once, in the answer to whoever publishes it, when that was', async () => {
    const { body } = await chancery.anyone
      .post('/api/speeches?status=published')
      .set('Authorization', chancery.fullAccess)
      .send({ data: { ...speech('Told at once'), firstPublishedAt: '1999-01-01T00:00:00.000Z' } });
    expect(body.data.firstPublishedAt).toMatch(/^2031-03-01T12:/);
    expect(body.data.lastChangedAt).toBe(body.data.firstPublishedAt);
    expect(await shown(body.data.documentId)).toMatchObject({ firstPublishedAt: body.data.firstPublishedAt });
  });

  test('shows it over GraphQL and on the front page, too', async () => {
    const { documentId } = await publish(
      chancery.strapi,
      uid,
      speech('On every road', { featured: true, date: '2031-02-28' }),
    );
    const { firstPublishedAt, lastChangedAt } = await shown(documentId);
    const query = `{ speech(documentId: "${documentId}") { firstPublishedAt lastChangedAt changes { at kind note } }
      frontPage(locale: "en", at: "2031-03-05T00:00:00Z") { data { featured { firstPublishedAt lastChangedAt changes { note } } } } }`;
    const { data } = (await chancery.anyone.post('/graphql').send({ query })).body;
    expect(data.speech).toEqual({ firstPublishedAt, lastChangedAt, changes: [] });
    expect(data.frontPage.data.featured).toEqual({ firstPublishedAt, lastChangedAt, changes: [] });
  });
});

/** What is done to a public text, and which of its two dates that moves. */
const deeds: readonly (readonly [string, 'neither' | 'lastChangedAt', (documentId: string) => Promise<unknown>])[] = [
  ['publishing it again', 'neither', (documentId) => documents().publish({ documentId, locale: 'en' })],
  ['saving it as it is', 'neither', (documentId) => save(documentId, {})],
  ['saving the same title', 'neither', (documentId) => save(documentId, { title: 'Harbour' })],
  ['saving the same body', 'neither', (documentId) => save(documentId, { body: blocksOf(['Harbour: the text.']) })],
  [
    'sending dates of one’s own',
    'neither',
    (documentId) => save(documentId, { firstPublishedAt: '1999-01-01T00:00:00Z' }),
  ],
  [
    'sending none of them',
    'neither',
    (documentId) => save(documentId, { firstPublishedAt: null, lastChangedAt: null }),
  ],
  ['sending back what was read', 'neither', sendBack],
  ['featuring it', 'neither', (documentId) => save(documentId, { featured: true })],
  ['moving it within its day', 'neither', (documentId) => save(documentId, { dayOrder: 4 })],
  [
    'editing its draft',
    'neither',
    (documentId) => documents().update({ documentId, locale: 'en', data: { title: 'X' } }),
  ],
  ['giving up the edits of its draft', 'neither', discard],
  ['taking it down and putting it up again', 'neither', takeDownAndUp],
  ['publishing it in another language', 'neither', translate],
  ['another body', 'lastChangedAt', (documentId) => save(documentId, { body: blocksOf(['Put right.']) })],
  ['another title', 'lastChangedAt', (documentId) => save(documentId, { title: 'Harbours' })],
  [
    'another person',
    'lastChangedAt',
    (documentId) => save(documentId, { people: [{ function: 'speaker', name: 'Ada' }] }),
  ],
  ['another topic', 'lastChangedAt', addTopic],
  ['a change note', 'lastChangedAt', (documentId) => correct(documentId, { kind: 'minor', note: 'A comma.' })],
];

async function save(documentId: string, data: object) {
  return documents().update({ documentId, locale: 'en', data, status: 'published' });
}

async function sendBack(documentId: string) {
  const { data } = (await chancery.anyone.get(`/api/speeches/${documentId}`)).body;
  const { id: _id, documentId: _documentId, createdAt: _c, updatedAt: _u, publishedAt: _p, locale: _l, ...rest } = data;
  const answer = await chancery.anyone
    .put(`/api/speeches/${documentId}?status=published`)
    .set('Authorization', chancery.fullAccess)
    .send({ data: rest });
  expect(answer.status).toBe(200);
}

async function discard(documentId: string) {
  await documents().update({ documentId, locale: 'en', data: { title: 'Given up' } });
  await documents().discardDraft({ documentId, locale: 'en' });
  await documents().publish({ documentId, locale: 'en' });
}

async function takeDownAndUp(documentId: string) {
  await documents().unpublish({ documentId, locale: 'en' });
  await documents().publish({ documentId, locale: 'en' });
}

async function translate(documentId: string) {
  await chancery.strapi
    .plugin('i18n')
    .service('locales')
    .create({ code: 'ru', name: 'Russian' })
    .catch(() => null);
  const data = { title: 'Гавань', date: '2031-03-01' };
  await documents().update({ documentId, locale: 'ru', data, status: 'published' });
}

async function addTopic(documentId: string) {
  const topic = await publish(chancery.strapi, 'api::topic.topic', { name: 'Shipping' });
  await save(documentId, { topics: [topic.documentId] });
}

test.each(deeds)('%s moves %s of its dates', async (_deed, moved, act) => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Harbour'));
  const before = await shown(documentId);
  await act(documentId);
  const after = await shown(documentId);
  expect(after.firstPublishedAt).toBe(before.firstPublishedAt);
  expect(after.lastChangedAt > before.lastChangedAt).toBe(moved === 'lastChangedAt');
});

test('a copy of a public text has a life of its own', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('The original'));
  await correct(documentId, { kind: 'major', note: 'Another figure.' });
  const { documentId: copyId } = await documents().clone({ documentId, data: {} });
  await documents().publish({ documentId: copyId, locale: 'en' });
  const [original, copy] = [await shown(documentId), await shown(copyId)];
  expect(copy.changes).toEqual([]);
  expect(copy.firstPublishedAt > original.lastChangedAt).toBe(true);
});

test('a publication leaves its draft unmarked as edited', async () => {
  const { documentId } = await publish(chancery.strapi, uid, speech('Untouched'));
  const rows = await chancery.strapi.db.query(uid).findMany({ where: { documentId } });
  const [one, other] = rows.map(({ updatedAt }) => new Date(updatedAt as string).getTime());
  expect(Math.abs(one! - other!)).toBeLessThan(500);
});

describe('a correction', () => {
  let documentId: string;

  beforeEach(async () => {
    ({ documentId } = await publish(chancery.strapi, uid, speech('To be put right')));
  });

  test('publishes the draft with a dated note, on the page in the day of the office', async () => {
    await documents().update({ documentId, locale: 'en', data: { body: blocksOf(['Eleven ships.']) } });
    const { status } = await correct(documentId, { kind: 'major', note: 'Ten ships were eleven.' });
    expect(status).toBe(200);
    const { changes, lastChangedAt, slug } = await shown(documentId);
    expect(changes).toMatchObject([{ kind: 'major', note: 'Ten ships were eleven.' }]);
    expect(changes[0]!.at).toBe(lastChangedAt);
    const text = textOfHtml((await chancery.anyone.get(`/en/speeches/${slug}`)).text);
    expect(text).toContain('Eleven ships. Changes to this text 2 March 2031 Major Ten ships were eleven.');
  });

  test('stands after the ones before it, whose dates it leaves alone', async () => {
    await correct(documentId, { kind: 'minor', note: 'First.' });
    const [first] = (await shown(documentId)).changes;
    await correct(documentId, { kind: 'minor', note: 'Second.' });
    const { changes } = await shown(documentId);
    expect(changes.map(({ note }) => note)).toEqual(['First.', 'Second.']);
    expect(changes[0]!.at).toBe(first!.at);
    expect(changes[1]!.at > first!.at).toBe(true);
  });

  test('written as a note of the draft is dated when it goes out, whatever date it came with', async () => {
    const data = { changes: [{ kind: 'minor', note: 'By hand.', at: '1999-01-01T00:00:00.000Z' }] };
    await documents().update({ documentId, locale: 'en', data });
    expect((await shown(documentId)).changes).toEqual([]);
    await documents().publish({ documentId, locale: 'en' });
    expect((await shown(documentId)).changes[0]!.at).toMatch(/^2031-03-01T/);
  });

  test('is on the record, with the note and by whom', async () => {
    await correct(documentId, { kind: 'minor', note: 'A comma.' });
    const acts = await chancery.strapi.db
      .query('api::record.record')
      .findMany({ where: { subjectId: documentId, action: 'correct' } });
    expect(acts).toMatchObject([{ actorKind: 'token', reason: 'A comma.', subjectLocale: 'en' }]);
  });

  test.each([
    ['of no kind', { note: 'x' }, 400, 'A change is "minor" or "major".'],
    ['of an unknown kind', { kind: 'huge', note: 'x' }, 400, 'A change is "minor" or "major".'],
    ['without a note', { kind: 'minor' }, 400, 'A change note says in up to 2000 characters what was changed.'],
    [
      'with an empty note',
      { kind: 'minor', note: ' ' },
      400,
      'A change note says in up to 2000 characters what was changed.',
    ],
  ])('%s is refused with a sentence', async (_what, data, status, message) => {
    const answer = await correct(documentId, data);
    expect({ status: answer.status, message: answer.body.error.message }).toEqual({ status, message });
  });

  test('of a text that is not public is refused', async () => {
    const hidden = await draft(chancery.strapi, uid, speech('Hidden'));
    const { status, body } = await correct(hidden.documentId, { kind: 'minor', note: 'x' });
    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: 'This text is not public in "en", so there is nothing to correct.',
    });
  });

  test('is for those who may: not for anyone', async () => {
    const { status } = await chancery.anyone
      .post(`/api/publications/speech/${documentId}/en/correction`)
      .send({ kind: 'minor', note: 'x' });
    expect(status).toBe(403);
  });
});
