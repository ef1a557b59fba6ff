/**
 * Texts of one title are numbered by their dates, whichever page is imported first, so an import may move what is public
 * already. Each row is a life of such texts: what stands at each of their addresses in the end. No address ever leads to
 * another text than the one that had it or the one that has it now.
 */
import { importPages } from '../../src/desk/import/import-pages';
import { textDocuments } from '../../src/desk/stored/text-documents';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';
import { textOfHtml } from '../helpers/html-text';

const uid = 'api::statement.statement';
let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
});

beforeEach(() => clear(chancery.strapi));

afterAll(() => chancery.stop());

/** A page of a day in May 2026 with one text of that day. */
async function importing(day: number): Promise<void> {
  const dd = String(day).padStart(2, '0');
  const text = `${dd} May 2026\nMadrid: 10:05\nLisbon: 09:05\n\n${dd}.05.2026 - Comment by the Embassy\n\nOn the ${day}th.\n\nall messages\n`;
  const files = [{ name: `${dd}.txt`, bytes: new TextEncoder().encode(text) }];
  const options = { locale: undefined, isDryRun: false, onProgress: () => undefined };
  const { files: reports } = await importPages(chancery.strapi, files, options);
  expect(reports).toMatchObject([{ kind: 'filed' }]);
}

const documents = () => textDocuments(chancery.strapi, 'statement');

/** The text of a day, by its draft: it is there whatever has become of the public one. */
async function textOf(day: number): Promise<{ documentId: string; locale: string }> {
  const date = `2026-05-${String(day).padStart(2, '0')}`;
  const row: { documentId: string } = await chancery.strapi.db
    .query(uid)
    .findOne({ where: { date, publishedAt: null } });
  return { documentId: row.documentId, locale: 'en' };
}

async function rename(day: number, slug: string) {
  await documents().update({ ...(await textOf(day)), data: { slug }, status: 'published' });
}

async function edit(day: number, data: Readonly<Record<string, unknown>>) {
  await documents().update({ ...(await textOf(day)), data });
}

async function takeDown(day: number) {
  await documents().unpublish(await textOf(day));
}

async function putUp(day: number) {
  await documents().publish(await textOf(day));
}

async function remove(day: number) {
  await chancery.strapi.documents(uid).delete({ documentId: (await textOf(day)).documentId, locale: '*' });
}

async function withdraw(day: number) {
  const { documentId } = await textOf(day);
  await chancery.anyone
    .post(`/api/publications/statement/${documentId}/en/withdrawal`)
    .set('Authorization', chancery.fullAccess)
    .send({ reason: `Wrong on the ${day}th.` })
    .expect(200);
}

async function restore(day: number) {
  const { documentId } = await textOf(day);
  await chancery.anyone
    .delete(`/api/publications/statement/${documentId}/en/withdrawal`)
    .set('Authorization', chancery.fullAccess)
    .expect(200);
}

/** `10`: the text of that day, which its page prints; `!10`: the reason why it was withdrawn; `> slug`: a 301; `-`: nothing. */
async function at(slug: string): Promise<string> {
  const { status, headers, text } = await chancery.anyone.get(`/en/statements/${slug}`);
  if (status === 301) return `> ${String(headers.location).replace('/en/statements/', '')}`;
  if (status === 404) return '-';
  const said = textOfHtml(text);
  const [, withdrawn] = /Wrong on the (\d+)th/.exec(said) ?? [];
  return withdrawn === undefined ? (/\b(\d+) May 2026/.exec(said)?.[1] ?? '?') : `!${withdrawn}`;
}

type Step = readonly [act: (day: number, more: never) => Promise<void>, day: number, more?: unknown];

/** What is done, and what then stands at `comment-by-the-embassy`, at its `-2` and so on. */
const lives: readonly (readonly [string, readonly Step[], Readonly<Record<string, string>>])[] = [
  [
    'in the order of the days',
    [
      [importing, 2],
      [importing, 10],
    ],
    { '': '2', '-2': '10' },
  ],
  [
    'in the other order',
    [
      [importing, 10],
      [importing, 2],
    ],
    { '': '2', '-2': '10' },
  ],
  [
    'three, the first day last',
    [
      [importing, 18],
      [importing, 10],
      [importing, 2],
    ],
    { '': '2', '-2': '10', '-3': '18' },
  ],
  [
    'then the later text is given another address',
    [
      [importing, 10],
      [importing, 2],
      [rename, 10, 'moved'],
    ],
    { '': '2', '-2': '> moved', moved: '10' },
  ],
  [
    'then the earlier one is given another',
    [
      [importing, 10],
      [importing, 2],
      [rename, 2, 'moved'],
    ],
    { '': '> moved', '-2': '10', moved: '2' },
  ],
  [
    'then both are given others',
    [
      [importing, 10],
      [importing, 2],
      [rename, 10, 'tenth'],
      [rename, 2, 'second'],
    ],
    { '': '> second', '-2': '> tenth', tenth: '10', second: '2' },
  ],
  [
    'then the later is given another and is deleted',
    [
      [importing, 10],
      [importing, 2],
      [rename, 10, 'moved'],
      [remove, 10],
    ],
    { '': '2', '-2': '-', moved: '-' },
  ],
  [
    'then the earlier is taken down',
    [
      [importing, 10],
      [importing, 2],
      [takeDown, 2],
    ],
    { '': '-', '-2': '10' },
  ],
  [
    'then the later is taken down',
    [
      [importing, 10],
      [importing, 2],
      [takeDown, 10],
    ],
    { '': '2', '-2': '-' },
  ],
  [
    'then both are taken down and the later is put up again',
    [
      [importing, 10],
      [importing, 2],
      [takeDown, 2],
      [takeDown, 10],
      [putUp, 10],
    ],
    { '': '-', '-2': '10' },
  ],
  [
    'then the earlier is deleted',
    [
      [importing, 10],
      [importing, 2],
      [remove, 2],
    ],
    { '': '-', '-2': '10' },
  ],
  [
    'then the later is deleted',
    [
      [importing, 10],
      [importing, 2],
      [remove, 10],
    ],
    { '': '2', '-2': '-' },
  ],
  [
    'then the earlier is withdrawn',
    [
      [importing, 10],
      [importing, 2],
      [withdraw, 2],
    ],
    { '': '!2', '-2': '10' },
  ],
  [
    'then the later is withdrawn',
    [
      [importing, 10],
      [importing, 2],
      [withdraw, 10],
    ],
    { '': '2', '-2': '!10' },
  ],
  [
    'then the later is withdrawn and restored',
    [
      [importing, 10],
      [importing, 2],
      [withdraw, 10],
      [restore, 10],
    ],
    { '': '2', '-2': '10' },
  ],
  [
    'the first to come was withdrawn before: its reason stays, and the next stands beside it',
    [
      [importing, 10],
      [withdraw, 10],
      [importing, 2],
    ],
    { '': '!10', '-2': '2' },
  ],
  [
    'the same, and a third: two are in order, and neither is where the reason stands',
    [
      [importing, 10],
      [withdraw, 10],
      [importing, 18],
      [importing, 2],
    ],
    { '': '!10', '-2': '2', '-3': '18' },
  ],
  [
    'the same, and the withdrawn text is restored to its own address',
    [
      [importing, 10],
      [withdraw, 10],
      [importing, 18],
      [importing, 2],
      [restore, 10],
    ],
    { '': '10', '-2': '2', '-3': '18' },
  ],
  [
    'the second of three is withdrawn before the first day comes',
    [
      [importing, 10],
      [importing, 18],
      [withdraw, 18],
      [importing, 2],
    ],
    { '': '2', '-2': '!18', '-3': '10' },
  ],
  [
    'the first to come was taken down before: it is nowhere, and finds a free address when it comes back',
    [
      [importing, 10],
      [takeDown, 10],
      [importing, 2],
      [putUp, 10],
    ],
    { '': '2', '-2': '10' },
  ],
  [
    'the same, and the one that has its old address goes: nothing leads from there',
    [
      [importing, 10],
      [takeDown, 10],
      [importing, 2],
      [putUp, 10],
      [takeDown, 2],
    ],
    { '': '-', '-2': '10' },
  ],
  [
    'the first to come is being edited, and stays where its readers know it',
    [
      [importing, 10],
      [edit, 10, { excerpt: 'Half a sentence' }],
      [importing, 2],
    ],
    { '': '10', '-2': '2' },
  ],
  [
    'the first to come waits to be given another address',
    [
      [importing, 10],
      [edit, 10, { slug: 'planned' }],
      [importing, 2],
      [putUp, 10],
    ],
    { '': '> planned', planned: '10', '-2': '2' },
  ],
  [
    'the first to come had another address before, which still leads to it',
    [
      [importing, 10],
      [rename, 10, 'old'],
      [rename, 10, 'comment-by-the-embassy'],
      [importing, 2],
    ],
    { '': '2', '-2': '10', old: '> comment-by-the-embassy-2' },
  ],
  [
    'an address that led to it before is its own again after the third text',
    [
      [importing, 18],
      [rename, 18, 'old'],
      [importing, 10],
      [rename, 18, 'comment-by-the-embassy'],
      [importing, 2],
    ],
    { '': '2', '-2': '10', '-3': '18', old: '> comment-by-the-embassy-3' },
  ],
];

const slugAt = (place: string) => (/^(-\d+)?$/.test(place) ? `comment-by-the-embassy${place}` : place);

test.each(lives)('%s', async (_life, steps, expected) => {
  for (const [act, day, more] of steps) await act(day, more as never);
  const found: Record<string, string> = {};
  for (const place of Object.keys(expected)) found[place] = await at(slugAt(place));
  expect(found).toEqual(expected);
  await expectNothingStale();
});

/** What rows remember of their addresses is true, and nothing leads away from where a text stands, even unseen. */
async function expectNothingStale() {
  const rows: readonly { documentId: string; slug: string; publicSlug: string; publicDigest: string }[] =
    await chancery.strapi.db.query(uid).findMany({ where: { publishedAt: { $notNull: true } } });
  expect(rows.map(({ publicSlug }) => publicSlug)).toEqual(rows.map(({ slug }) => slug));
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
  for (const { documentId, publicSlug, publicDigest } of rows) {
    const where = { documentId, publishedAt: null };
    expect(await chancery.strapi.db.query(uid).findOne({ where })).toMatchObject({ publicSlug, publicDigest });
  }
  const slug = { $in: rows.map((row) => row.slug) };
  expect(await chancery.strapi.db.query('api::redirect.redirect').findMany({ where: { slug } })).toEqual([]);
}

test('is on the record of each text that it moves, in the transaction of the import', async () => {
  await importing(10);
  const { documentId } = await textOf(10);
  await importing(2);
  const acts = async (subjectId: string) =>
    chancery.strapi.db.query('api::record.record').findMany({
      where: { subjectId, action: 'change-address' },
      orderBy: { id: 'asc' },
    });
  const subject = { subjectUid: uid, subjectLocale: 'en', subjectTitle: 'Comment by the Embassy' };
  const [first, second] = ['comment-by-the-embassy', 'comment-by-the-embassy-2'];
  expect(await acts(documentId)).toMatchObject([{ ...subject, details: { before: first, after: second } }]);
  expect(await acts((await textOf(2)).documentId)).toMatchObject([
    { ...subject, details: { before: second, after: first } },
  ]);
});

test('tells the readers of a text that is moved that it has changed, and publishes nothing anew', async () => {
  await importing(10);
  const { documentId } = await textOf(10);
  const read = () => chancery.strapi.db.query(uid).findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  const before = await read();
  await importing(2);
  const after = await read();
  expect(new Date(after.lastChangedAt).getTime()).toBeGreaterThan(new Date(before.lastChangedAt).getTime());
  const kept = ['id', 'publicationCount', 'firstPublishedAt', 'publishedAt', 'updatedAt'];
  for (const name of kept) expect([name, after[name]]).toEqual([name, before[name]]);
});

test('leaves no trace of a draft: a doubtful text of the same title gives no public one a number', async () => {
  await importing(10);
  const data = { title: 'Comment by the Embassy', date: '2026-05-01', importKey: 'x', slug: 'comment-by-the-embassy' };
  await chancery.strapi.documents(uid).create({ data: { ...data, form: 'comment' }, locale: 'en' });
  await importing(18);
  expect([await at(slugAt('')), await at(slugAt('-2')), await at(slugAt('-3'))]).toEqual(['10', '18', '-']);
});

test('does the same in a dry run, and takes it back', async () => {
  await importing(10);
  const count = () => chancery.strapi.db.query('api::record.record').count();
  const before = await count();
  const text = `02 May 2026\nMadrid: 10:05\nLisbon: 09:05\n\n02.05.2026 - Comment by the Embassy\n\nOn the 2th.\n\nall messages\n`;
  const files = [{ name: 'dry.txt', bytes: new TextEncoder().encode(text) }];
  await importPages(chancery.strapi, files, { locale: undefined, isDryRun: true, onProgress: () => undefined });
  expect([await at(slugAt('')), await at(slugAt('-2')), await count()]).toEqual(['10', '-', before]);
  await expectNothingStale();
});
