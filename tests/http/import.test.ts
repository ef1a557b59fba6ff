import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importPages, type PageFile } from '../../src/desk/import/import-pages';
import { renderReport, type FileReport, type ImportReport } from '../../src/press/filing/import-report';
import { publicationTypeNames, publicationTypes } from '../../src/press/publication/publication-types';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';
import { marchPage, mayPage } from '../helpers/saved-pages';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
});

beforeEach(() => clear(chancery.strapi));

afterAll(() => chancery.stop());

function importing(files: readonly PageFile[], isDryRun = false, locale?: string): Promise<ImportReport> {
  return importPages(chancery.strapi, files, { locale, isDryRun, onProgress: () => undefined });
}

const file = (name: string, text: string): PageFile => ({ name, bytes: new TextEncoder().encode(text) });

function outcomes(report: FileReport | undefined): string[] {
  if (report?.kind !== 'filed') throw new Error(`not filed: ${JSON.stringify(report)}`);
  return report.filed.map(({ outcome }) => outcome.kind);
}

/** All that is published, without what a database adds. */
async function everything() {
  const uids = [
    ...publicationTypeNames.map((type) => publicationTypes[type].uid),
    'api::counter.counter',
    'api::clock.clock',
    'api::person.person',
    'api::office.office',
  ];
  const lists = await Promise.all(uids.map((uid) => rowsOf(uid)));
  return Object.fromEntries(uids.map((uid, index) => [uid, lists[index]]));
}

const deep: Readonly<Record<string, unknown>> = {
  'api::office.office': { contacts: { populate: ['phones'] }, headings: true },
  'api::statement.statement': { turns: true, people: true, issuers: true },
};

async function rowsOf(uid: string): Promise<string[]> {
  const isPublication = publicationTypeNames.some((type) => publicationTypes[type].uid === uid);
  const populate = deep[uid] ?? (isPublication ? { turns: true, people: true } : undefined);
  const rows: unknown[] = await chancery.strapi.db
    .query(uid as 'api::speech.speech')
    .findMany({ where: { publishedAt: { $notNull: true } }, populate: populate as never });
  return rows.map((row) => JSON.stringify(withoutAdded(row))).sort();
}

/** What tells when, and under which ids, a text was filed and not what it says. */
const added: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'lastChangedAt',
  'publicDigest',
  'publicSlug',
  'publicationCount',
]);

/** What the page said, keys in one order: PostgreSQL keeps those of JSON in its own. */
function withoutAdded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdded);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const own = Object.entries(value).filter(([key]) => !added.has(key));
  return Object.fromEntries(
    own.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, withoutAdded(inner)]),
  );
}

const pages = [file('march.txt', marchPage), file('may.txt', mayPage)];

test('two pages of one office: each publication once, contacts of the newer, the counter’s start from the count', async () => {
  const report = await importing(pages);
  expect(report.files.map(({ kind }) => kind)).toEqual(['filed', 'filed']);
  const { body } = await chancery.anyone.get('/api/timeline');
  expect(body.data.map(({ date, title }: { date: string; title: string }) => `${date} ${title.slice(0, 12)}`)).toEqual([
    '2026-05-09 Article by A',
    '2026-03-11 Interview of',
    '2026-03-11 Statement on',
    '2026-03-10 Ambassador A',
    '2026-03-05 Opening of t',
  ]);
  const page = await chancery.anyone.get('/api/front-page?at=2026-03-12T11:30:00Z');
  expect(page.body.data).toMatchObject({
    date: '2026-03-12',
    office: { timeZone: 'Europe/Lisbon' },
    contacts: [{ purpose: 'Visas', phones: ['+351 21 000 0001'] }],
    counters: [{ since: '2025-12-02', days: 100, text: '100 days have passed since the opening of the ferry line' }],
    clocks: [
      { label: 'Madrid', time: '12:30' },
      { label: 'Lisbon', time: '11:30' },
    ],
    featured: { type: 'speech', date: '2026-03-10', deliveredOn: '2026-03-09', place: 'Lisbon' },
  });
});

test('importing again changes nothing, not even a time of change', async () => {
  await importing(pages);
  const before = await updatedTimes();
  const again = await importing(pages);
  for (const report of again.files) expect(new Set(outcomes(report))).toEqual(new Set(['unchanged']));
  expect(await updatedTimes()).toEqual(before);
});

async function updatedTimes() {
  const rows = await chancery.strapi.db.query('api::speech.speech').findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ id, updatedAt }: { id: number; updatedAt: string }) => [id, updatedAt]);
}

test('either order gives the same', async () => {
  await importing(pages);
  const forwards = await everything();
  await clear(chancery.strapi);
  await importing([...pages].reverse());
  expect(await everything()).toEqual(forwards);
});

test('the same title on three days is three texts, whose addresses do not depend on the order of the pages', async () => {
  const pageOf = (day: string) => {
    const text = `${day} May 2026\nMadrid: 10:05\nLisbon: 09:05\n\n${day}.05.2026 - Comment by the Embassy\n\nDay ${day}.\n\nall messages\n`;
    return file(`${day}.txt`, text);
  };
  const days = ['02', '10', '18'];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    await clear(chancery.strapi);
    await importing(order.map((index) => pageOf(days[index]!)));
    const { body } = await chancery.anyone.get('/api/timeline');
    expect(body.data.map(({ date, slug }: { date: string; slug: string }) => `${date} ${slug}`)).toEqual([
      '2026-05-18 comment-by-the-embassy-3',
      '2026-05-10 comment-by-the-embassy-2',
      '2026-05-02 comment-by-the-embassy',
    ]);
  }
});

test('two texts with the same title on the same day of one page are two', async () => {
  const text = `12 May 2026\nMadrid: 10:05\nLisbon: 09:05\n\n10.05.2026 - Comment by the Embassy\n\nOn fishing.\n\n10.05.2026 - Comment by the Embassy\n\nOn railways.\n\nall messages\n`;
  await importing([file('two.txt', text)]);
  const again = await importing([file('two.txt', text)]);
  expect(new Set(outcomes(again.files[0]))).toEqual(new Set(['unchanged']));
  const { body } = await chancery.anyone.get('/api/timeline');
  expect(body.data.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['On fishing.', 'On railways.']);
});

test('two pages of one moment that disagree give the same in either order', async () => {
  const other = file('again.txt', marchPage.replace('100 days', '101 days'));
  const sinces: unknown[] = [];
  for (const order of [
    [pages[0]!, other],
    [other, pages[0]!],
  ]) {
    await clear(chancery.strapi);
    expect(renderReport(await importing(order))).toMatch(/counts from/);
    const { body } = await chancery.anyone.get('/api/counters');
    sinces.push(body.data.map(({ since }: { since: string }) => since));
  }
  expect(sinces[0]).toEqual(['2025-12-01']);
  expect(sinces[1]).toEqual(sinces[0]);
});

test('one at a time is the same as both at once', async () => {
  await importing(pages);
  const together = await everything();
  await clear(chancery.strapi);
  for (const page of pages) await importing([page]);
  expect(await everything()).toEqual(together);
});

test('a dry run tells the truth and leaves nothing', async () => {
  const before = await everything();
  const dry = await importing(pages, true);
  expect(await everything()).toEqual(before);
  const real = await importing(pages);
  expect(dry.files.map(outcomes)).toEqual(real.files.map(outcomes));
});

test('a broken file among good ones is refused whole, with its line, and the others go on', async () => {
  const broken = file('broken.txt', marchPage.replace('05.03.2026', '31.02.2026').replaceAll('harbour', 'bridge'));
  const report = await importing([
    broken,
    pages[1]!,
    { name: 'gone.txt', refusal: { message: 'There is no such file.' } },
  ]);
  expect(report.files.map(({ kind }) => kind)).toEqual(['refused', 'filed', 'failed']);
  expect(report.files[0]).toMatchObject({ line: 31, reason: expect.stringContaining('31.02.2026') });
  expect(JSON.stringify(await everything())).not.toContain('bridge');
  expect(renderReport(report)).toContain('broken.txt:31: ');
  expect(renderReport(report)).toContain('1 of 3 files filed, 2 refused.');
});

test('a page that fails while it is filed leaves nothing behind', async () => {
  const { strapi } = chancery;
  let saved = 0;
  let isFull = true;
  strapi.documents.use((context, next) => {
    if (context.action === 'create' && context.uid !== 'api::person.person') saved += 1;
    if (isFull && saved === 6) throw new Error('The disk is full.');
    return next();
  });
  const report = await importing([pages[0]!]);
  isFull = false;
  expect(report.files[0]).toMatchObject({
    kind: 'failed',
    reason: 'Something went wrong while this file was filed; the log of the server says what.',
  });
  expect(Object.values(await everything()).flat()).toEqual([]);
});

test('what an officer corrected stays corrected, and is not filed twice', async () => {
  await importing([pages[0]!]);
  const documents = chancery.strapi.documents('api::statement.statement');
  const [statement] = await documents.findMany({ locale: 'en' });
  const data = { title: 'Statement on the new lighthouse', excerpt: 'By hand.' };
  await documents.update({ documentId: statement!.documentId, locale: 'en', data, status: 'published' });
  const report = await importing([pages[0]!]);
  expect(new Set(outcomes(report.files[0]))).toEqual(new Set(['unchanged']));
  const statements = await documents.findMany({ locale: 'en', status: 'published' });
  expect(statements).toMatchObject([{ title: 'Statement on the new lighthouse', excerpt: 'By hand.' }]);
});

test('two pages that count from different days are a conflict in the report, whichever comes first', async () => {
  const other = file('may.txt', mayPage.replace('159 days', '150 days'));
  for (const order of [
    [pages[0]!, other],
    [other, pages[0]!],
  ]) {
    const report = renderReport(await importing(order));
    expect(report).toMatch(/counts from 20\d\d-\d\d-\d\d, what is stored from/);
    const { body } = await chancery.anyone.get('/api/counters');
    expect(body.data).toMatchObject([{ since: '2025-12-11' }]);
    await clear(chancery.strapi);
  }
});

test('a language that the site does not speak yet is added', async () => {
  const german = `12. März 2026
Madrid: 12:30
Lissabon: 11:30

11.03.2026 - Erklärung zum Leuchtturm

Die Lampe brennt.

alle Meldungen
`;
  const report = await importing([file('german.txt', german)]);
  expect(report.files[0]).toMatchObject({ kind: 'filed', page: { locale: 'de' } });
  const { body } = await chancery.anyone.get('/api/timeline?locale=de');
  expect(body.data).toMatchObject([
    { type: 'statement', title: 'Erklärung zum Leuchtturm', slug: 'erklaerung-zum-leuchtturm' },
  ]);
});

const seeds = path.resolve(root, '../shared/seeds');
const describeWithSeeds = existsSync(seeds) ? describe : describe.skip;

/** Nothing of the real pages stands here: lines are compared with the files themselves, and with digests. */
describeWithSeeds('the real pages', () => {
  const names = existsSync(seeds) ? readdirSync(seeds).sort() : [];
  const real = names.map((name) => ({ name, bytes: readFileSync(path.join(seeds, name)) }));
  const texts = real.map(({ bytes }) => bytes.toString('utf8'));

  /** The list of a page: title and excerpt of each dated line, straight from the file. */
  function listOf(text: string): { title: string; excerpt: string }[] {
    const end = text.lastIndexOf('all messages');
    const parts = text
      .slice(0, end)
      .split(/^\d\d\.\d\d\.\d{4} - /m)
      .slice(1);
    return parts.map((part) => {
      const [title = '', ...rest] = part.split('\n');
      return { title: title.trim(), excerpt: rest.join('\n').trim() };
    });
  }

  test.each([
    ['in order', [0, 1]],
    ['the other way round', [1, 0]],
  ])('come out again, right to the day, imported %s', async (_case, order) => {
    const report = await importing(order.map((index) => real[index]!));
    expect(report.files.map(({ kind }) => kind)).toEqual(['filed', 'filed']);
    const timeline = await chancery.anyone.get('/api/timeline?limit=100');
    expect(timeline.body.data).toHaveLength(21);
    const counters = await chancery.anyone.get('/api/counters?sort=order');
    expect(counters.body.data).toMatchObject([
      { since: '2018-03-04', timeZone: 'Europe/London' },
      { since: '2018-03-12', timeZone: 'Europe/London' },
    ]);
    expect(counters.body.data).toHaveLength(2);
    await expectPage('2021-04-12T05:46:00Z', {
      days: [1135, 1127],
      times: ['08:46', '06:46'],
      featured: '2021-03-25',
      latest: listOf(texts[0]!),
      turns: 0,
    });
    await expectPage('2019-06-16T19:40:00Z', {
      days: [469, 461],
      times: ['22:40', '20:40'],
      featured: '2019-05-27',
      latest: listOf(texts[1]!),
      turns: 6,
    });
    await expectPage('2021-04-11T23:00:00Z', { days: [1135, 1127] });
    await expectPage('2021-04-11T22:59:59Z', { days: [1134, 1126] });
  });

  interface Expected {
    readonly days: readonly number[];
    readonly times?: readonly string[];
    readonly featured?: string;
    readonly latest?: readonly { title: string; excerpt: string }[];
    readonly turns?: number;
  }

  async function expectPage(at: string, { days, times, featured, latest, turns }: Expected) {
    const { body } = await chancery.anyone.get(`/api/front-page?at=${at}`);
    const { data } = body;
    expect(data.counters.map((counter: { days: number }) => counter.days)).toEqual(days);
    for (const [index, counter] of data.counters.entries()) {
      expect(texts.join('\n')).toContain(counter.text.replace(String(days[index]), '').trim());
    }
    if (times) expect(data.clocks.map((clock: { time: string }) => clock.time)).toEqual(times);
    if (featured) expect(data.featured.date).toBe(featured);
    if (turns !== undefined) expect(data.featured.turns).toHaveLength(turns);
    if (latest) {
      expect(data.latest.map(({ title, excerpt }: { title: string; excerpt: string }) => ({ title, excerpt }))).toEqual(
        latest,
      );
    }
  }

  test('importing them again changes nothing', async () => {
    await importing(real);
    const before = digest(await everything());
    const again = await importing(real);
    for (const report of again.files) expect(new Set(outcomes(report))).toEqual(new Set(['unchanged']));
    expect(digest(await everything())).toBe(before);
  });

  function digest(value: unknown): string {
    return createHash('sha256').update(JSON.stringify(value)).digest('hex');
  }
});
