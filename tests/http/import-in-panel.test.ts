/** Saved pages through the admin panel: the report first, then what was chosen of it, by those who may publish. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  differenceKey,
  type FileAnswer,
  type ImportAnswer,
  type ImportQuestion,
  type ReadFile,
} from '../../src/press/filing/import-answer';
import { editorCode, pressOfficerCode, translatorCode } from '../../src/desk/rights/role-codes';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { clear } from '../helpers/clear';
import { marchPage, mayPage } from '../helpers/saved-pages';

let chancery: Chancery;
let editor: Admin;

beforeAll(async () => {
  chancery = await bootChancery();
  editor = await signIn(chancery, editorCode);
});

beforeEach(() => clear(chancery.strapi));

afterAll(() => chancery.stop());

interface Upload {
  readonly name: string;
  readonly bytes: Buffer | string;
}

const march: Upload = { name: 'march.txt', bytes: marchPage };
const may: Upload = { name: 'may.txt', bytes: mayPage };

function post(files: readonly Upload[], question: unknown, by: Admin | null = editor) {
  const request = chancery.anyone.post('/chancery/imports');
  if (by) void request.set('Authorization', by.authorization);
  files.forEach(({ name, bytes }, index) => void request.attach(`files.${index}`, Buffer.from(bytes), name));
  return request.field('request', typeof question === 'string' ? question : JSON.stringify(question));
}

async function importing(files: readonly Upload[], question: Partial<ImportQuestion> = {}): Promise<ImportAnswer> {
  const { status, body } = await post(files, { locale: null, isDryRun: false, ...question });
  expect([status, body.error]).toEqual([200, undefined]);
  return body.data as ImportAnswer;
}

function readOf(file: FileAnswer | undefined): ReadFile {
  if (file?.kind !== 'filed') throw new Error(`not read: ${JSON.stringify(file)}`);
  return file;
}

function keysOf(file: FileAnswer | undefined): string[] {
  return readOf(file).things.map(({ key }) => key);
}

async function titles(): Promise<string[]> {
  const { body } = await chancery.anyone.get('/api/timeline?limit=100');
  return body.data.map(({ title }: { title: string }) => title);
}

test('a dry run tells what each page says, and saves nothing', async () => {
  const { isDryRun, files } = await importing([march, may], { isDryRun: true });
  expect(isDryRun).toBe(true);
  expect(readOf(files[0])).toMatchObject({
    file: 'march.txt',
    locale: 'en',
    date: '2026-03-12',
    officeTimeZone: 'Europe/Lisbon',
    contacts: ['Visas'],
  });
  expect(keysOf(files[0])).toEqual([
    'office',
    'clock 1',
    'clock 2',
    'counter 1',
    'publication 1',
    'publication 2',
    'publication 3',
    'publication 4',
  ]);
  expect(readOf(files[0]).things.at(-2)).toMatchObject({
    kind: 'publication',
    name: 'Statement on the lighthouse',
    publication: { type: 'statement', date: '2026-03-11' },
    outcome: { kind: 'created' },
  });
  // The second page sees what the first has told.
  expect(readOf(files[1]).things.map(({ outcome }) => outcome.kind)).toContain('updated');
  expect(await titles()).toEqual([]);
  expect(JSON.stringify(files)).not.toContain('The harbour is open');
});

test('what was chosen is filed and published, and nothing else', async () => {
  const { files } = await importing([march], { chosen: [['office', 'counter 1', 'publication 3']] });
  expect(keysOf(files[0])).toEqual(['office', 'counter 1', 'publication 3']);
  expect(await titles()).toEqual(['Statement on the lighthouse']);
  const front = await chancery.anyone.get('/api/front-page?at=2026-03-12T11:30:00Z');
  expect(front.body.data).toMatchObject({ clocks: [], contacts: [{}], counters: [{ days: 100 }] });
});

test('each filed thing can be found by its id', async () => {
  const { files } = await importing([march]);
  const statement = readOf(files[0]).things.find(({ name }) => name === 'Statement on the lighthouse');
  const { body } = await chancery.anyone.get(`/api/statements/${statement?.outcome.documentId}`);
  expect(body.data.title).toBe('Statement on the lighthouse');
});

test('the same twice at once, and once more, is filed once', async () => {
  await Promise.all([importing([march]), importing([march])]);
  const again = readOf((await importing([march])).files[0]);
  expect(new Set(again.things.map(({ outcome }) => outcome.kind))).toEqual(new Set(['unchanged']));
  expect(await titles()).toHaveLength(4);
});

test('who imported which file is written down, and an import that changes nothing is not', async () => {
  await importing([march]);
  await importing([march]);
  await importing([march], { isDryRun: true });
  const records = await chancery.strapi.db
    .query('api::record.record')
    .findMany({ where: { action: 'import', subjectTitle: 'march.txt' }, orderBy: { id: 'desc' } });
  const byEditor = records.filter(({ actorId }: { actorId: string }) => actorId === String(editor.id));
  const { body } = await chancery.anyone
    .get('/chancery/records?action=publish')
    .set('Authorization', editor.authorization);
  expect(byEditor[0]).toMatchObject({ actorKind: 'admin', subjectLocale: 'en', details: { created: 8, updated: 0 } });
  expect(body.data[0]).toMatchObject({ actorKind: 'admin', actorId: String(editor.id) });
});

describe('words that were changed here and by the page', () => {
  const burning: Upload = { name: 'burning.txt', bytes: mayPage.replace('The lamp is lit.', 'The lamp burns.') };
  const statements = () => chancery.strapi.documents('api::statement.statement');

  /** Corrected in public by an editor, after the import of March. */
  async function correct(excerpt: string): Promise<string> {
    const [statement] = await statements().findMany({ locale: 'en' });
    const { documentId } = statement!;
    await statements().update({ documentId, locale: 'en', data: { excerpt } });
    await chancery.anyone
      .post(`/api/publications/statement/${documentId}/en/correction`)
      .set('Authorization', chancery.fullAccess)
      .send({ kind: 'major', note: 'The year was missing.' })
      .expect(200);
    return documentId;
  }

  /** The statement as a dry run of the page tells of it, and the key of its one difference. */
  async function readStatement(upload = burning) {
    const { files } = await importing([upload], { isDryRun: true });
    const thing = readOf(files[0]).things.find(({ name }) => name === 'Statement on the lighthouse')!;
    const [difference] = thing.outcome.differences;
    return { thing, key: difference?.choice ? differenceKey(thing.key, difference.choice) : null };
  }

  const shown = async (documentId: string) =>
    (await chancery.anyone.get(`/api/statements/${documentId}?populate=changes`)).body.data;

  const recordsOf = async (documentId: string) => {
    const { body } = await chancery.anyone
      .get(`/chancery/records?subjectId=${documentId}&action=import`)
      .set('Authorization', editor.authorization);
    return body.data;
  };

  test.each([
    ['where everything is filed', undefined],
    ['where the thing is ticked, and its difference is not', 'thing'],
  ])('stay as they are here %s', async (_where, ticked) => {
    await importing([march]);
    const documentId = await correct('The lamp was lit in 1881.');
    const before = await shown(documentId);
    const { thing } = await readStatement();
    expect(thing.outcome.kind).toBe('conflict');
    const { files } = await importing([burning], ticked ? { chosen: [[thing.key]] } : {});
    expect(readOf(files[0]).things.find(({ key }) => key === thing.key)?.outcome.kind).toBe('conflict');
    expect(await shown(documentId)).toEqual(before);
    expect(await recordsOf(documentId)).toEqual([]);
  });

  test('are the page’s where an editor has chosen so; the note of the correction stays, and the record says it', async () => {
    await importing([march]);
    const documentId = await correct('The lamp was lit in 1881.');
    const { key } = await readStatement();
    const { files } = await importing([burning], { chosen: [[key!]] });
    expect(readOf(files[0]).things.map(({ outcome }) => [outcome.kind, outcome.chosen])).toEqual([
      ['updated', ['excerpt']],
    ]);
    expect(await shown(documentId)).toMatchObject({
      excerpt: 'The lamp burns.',
      changes: [{ kind: 'major', note: 'The year was missing.' }],
    });
    expect(await recordsOf(documentId)).toMatchObject([
      { actorId: String(editor.id), details: { taken: ['excerpt'], page: 'burning.txt' } },
    ]);
    // From now on they are words of the page, which its next words may follow.
    expect((await readStatement()).thing.outcome.kind).toBe('unchanged');
  });

  test('are not taken over words that nobody had seen when it was chosen', async () => {
    await importing([march]);
    const documentId = await correct('The lamp was lit in 1881.');
    const { key } = await readStatement();
    await correct('The lamp was lit in 1882.');
    const { files } = await importing([burning], { chosen: [[key!]] });
    expect(readOf(files[0]).things.map(({ outcome }) => outcome.kind)).toEqual(['conflict']);
    expect((await shown(documentId)).excerpt).toBe('The lamp was lit in 1882.');
  });

  test.each(['at its draft', 'withdrawn', 'doubtful'])('cannot be chosen of a text that is %s', async (how) => {
    await importing([march]);
    const documentId = await correct('The lamp was lit in 1881.');
    if (how === 'at its draft') await statements().update({ documentId, locale: 'en', data: { place: 'Porto' } });
    if (how === 'withdrawn') await statements().unpublish({ documentId, locale: 'en' });
    const doubtful = {
      name: 'doubtful.txt',
      bytes: mayPage.replace('The lamp is lit.', 'The lamp is lit.\n\nQ. And?'),
    };
    const { thing, key } = await readStatement(how === 'doubtful' ? doubtful : burning);
    expect([thing.outcome.kind, key]).toEqual(['conflict', null]);
    expect(thing.outcome.differences.map(({ field }) => field)).toContain('excerpt');
  });
});

test('a broken file is refused with its line, nothing of it is saved, and the others go on', async () => {
  const broken = { name: 'broken.txt', bytes: marchPage.replace('05.03.2026', '31.02.2026') };
  const { files } = await importing([broken, may]);
  expect(files.map(({ kind }) => kind)).toEqual(['refused', 'filed']);
  expect(files[0]).toMatchObject({ line: 31, reason: expect.stringContaining('31.02.2026') });
  expect(await titles()).not.toContain('Opening of the map room');
});

const bytes: readonly (readonly [string, Buffer, object])[] = [
  ['a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(marchPage)]), { kind: 'filed' }],
  [
    'windows-1251',
    Buffer.from([0xd1, 0xf0, 0xe5, 0xe4, 0xe0]),
    { kind: 'refused', line: 1, reason: expect.stringMatching(/not UTF-8/) },
  ],
  ['a PDF', Buffer.from('%PDF-1.7 …'), { kind: 'refused', reason: expect.stringMatching(/is a PDF/) }],
  ['HTML', Buffer.from('<script>alert(1)</script>'), { kind: 'refused', reason: expect.stringMatching(/HTML/) }],
  ['nothing', Buffer.alloc(0), { kind: 'refused' }],
  [
    'three megabytes',
    Buffer.alloc(3_000_000, 'a'),
    { kind: 'failed', reason: expect.stringMatching(/at most 2097152/) },
  ],
];

test.each(bytes)('%s is read as bytes', async (_case, content, expected) => {
  const { files } = await importing([{ name: 'page.txt', bytes: content }], { isDryRun: true });
  expect(files).toMatchObject([expected]);
});

test('a file’s name is shown as it is, in whatever script, and leads nowhere', async () => {
  const names = ['страница 1.txt', '../../etc/passwd', '<b>page</b>.txt'];
  const uploads = names.map((name) => ({ name, bytes: marchPage }));
  const { files } = await importing(uploads, { isDryRun: true });
  expect(files.map(({ file }) => file.split('/').at(-1))).toEqual(names.map((name) => name.split('/').at(-1)));
});

test('a page in a language that the site does not have is refused: to add one is an administrator’s', async () => {
  const german = '12. März 2026\nMadrid: 12:30\nLissabon: 11:30\n\n11.03.2026 - Erklärung\n\nText.\n\nalle Meldungen\n';
  const { files } = await importing([{ name: 'german.txt', bytes: german }]);
  expect(files).toMatchObject([{ kind: 'failed', reason: expect.stringMatching(/"de".*does not have/) }]);
  expect(await chancery.strapi.plugin('i18n').service('locales').findByCode('de')).toBeNull();
});

const asks: readonly (readonly [string, readonly Upload[], unknown, RegExp])[] = [
  ['no file', [], { locale: null, isDryRun: true }, /No file/],
  ['21 files', Array<Upload>(21).fill(march), { locale: null, isDryRun: true }, /21 files are too many/],
  ['no JSON', [march], '{', /no JSON object/],
  ['a list', [march], '[]', /"isDryRun"/],
  ['a locale of another site', [march], { locale: 'tlh', isDryRun: true }, /"tlh" is no language/],
  ['a locale that is no text', [march], { locale: 7, isDryRun: true }, /"locale"/],
  ['no word whether it is for show', [march], { locale: null }, /"isDryRun"/],
  [
    'a choice for other files',
    [march],
    { locale: null, isDryRun: false, chosen: [[], []] },
    /one list of keys for each/,
  ],
  ['a choice that is none', [march], { locale: null, isDryRun: false, chosen: 'all' }, /"chosen" is a list/],
];

test.each(asks)('%s is refused with a sentence', async (_case, files, question, sentence) => {
  const { status, body } = await post(files, question);
  expect([status, body.error?.message]).toEqual([400, expect.stringMatching(sentence)]);
  expect(await titles()).toEqual([]);
});

test.each([pressOfficerCode, translatorCode('en')])('a %s may not, not even for show', async (role) => {
  const { status, body } = await post([march], { locale: null, isDryRun: true }, await signIn(chancery, role));
  expect([status, body.error.message]).toEqual([
    403,
    'Only an editor may file saved pages: all they say is published.',
  ]);
});

test('nobody gets there without signing in', async () => {
  expect((await post([march], { locale: null, isDryRun: true }, null)).status).toBe(401);
});

test('a super admin may', async () => {
  const admin = await signIn(chancery, 'strapi-super-admin');
  const { status } = await post([march], { locale: 'en', isDryRun: true }, admin);
  expect(status).toBe(200);
});

const seeds = path.resolve(root, '../shared/seeds');

(existsSync(seeds) ? test : test.skip)('the real pages come in whole', async () => {
  const real = readdirSync(seeds).map((name) => ({ name, bytes: readFileSync(path.join(seeds, name)) }));
  const { files } = await importing(real);
  expect(files.map(({ kind }) => kind)).toEqual(['filed', 'filed']);
  expect(await titles()).toHaveLength(21);
});
