/** The importer never lies about people: what is doubtful is a draft with its doubt, and what stands here stays. */
import { importPages } from '../../src/desk/import/import-pages';
import { renderReport, type FiledThing, type ImportReport } from '../../src/press/filing/import-report';
import { signIn, type Admin } from '../helpers/admins';
import { editorCode } from '../../src/desk/rights/role-codes';
import { bootChancery, type Chancery } from '../helpers/chancery';
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

const statements = () => chancery.strapi.documents('api::statement.statement');

function importing(...texts: readonly string[]): Promise<ImportReport> {
  const files = texts.map((text, index) => ({ name: `page-${index + 1}.txt`, bytes: new TextEncoder().encode(text) }));
  return importPages(chancery.strapi, files, { locale: undefined, isDryRun: false, onProgress: () => undefined });
}

function thingsOf(report: ImportReport, index = 0): readonly FiledThing[] {
  const file = report.files[index];
  if (file?.kind !== 'filed') throw new Error(`not filed: ${JSON.stringify(file)}`);
  return file.filed;
}

function outcomeOf(report: ImportReport, name: RegExp, index = 0) {
  const thing = thingsOf(report, index).find((each) => name.test(each.name));
  if (!thing) throw new Error(`no such thing: ${String(name)}`);
  return thing.outcome;
}

async function statementId(): Promise<string> {
  const [statement] = await statements().findMany({ locale: 'en' });
  return statement!.documentId;
}

/** What the public reads of the statement. */
async function shown() {
  const { body } = await chancery.anyone.get(`/api/statements/${await statementId()}?populate=changes`);
  return body.data;
}

const excerpt = 'The lamp is lit.';

/** The page of May as it would print another text of the statement, and the one of June. */
const mayWith = (text: string) => mayPage.replace(excerpt, text);
const juneWith = (text: string) => mayWith(text).replace('10 May 2026', '10 June 2026').replace('159 days', '190 days');

describe('what was changed here', () => {
  test('and corrected in public stays, note and all, through every later page, whatever that says', async () => {
    await importing(marchPage);
    const documentId = await statementId();
    await statements().update({ documentId, locale: 'en', data: { excerpt: 'The lamp was lit in 1881.' } });
    await chancery.anyone
      .post(`/api/publications/statement/${documentId}/en/correction`)
      .set('Authorization', chancery.fullAccess)
      .send({ kind: 'major', note: 'The year was missing.' })
      .expect(200);
    const before = await shown();
    expect(before.changes).toMatchObject([{ kind: 'major', note: 'The year was missing.' }]);
    for (const page of [
      mayPage,
      mayWith('The lamp burns.'),
      juneWith('The lamp burns again.'),
      juneWith(excerpt),
      marchPage,
    ]) {
      await importing(page);
      expect(await shown()).toEqual(before);
    }
  });

  test('is told as kept where the page has not changed, as a difference where it has', async () => {
    await importing(marchPage);
    await statements().update({
      documentId: await statementId(),
      locale: 'en',
      data: { excerpt: 'By hand.' },
      status: 'published',
    });
    const same = await importing(mayPage);
    expect(outcomeOf(same, /lighthouse/)).toMatchObject({ kind: 'unchanged', kept: ['excerpt'], differences: [] });
    const other = await importing(juneWith('The lamp burns.'));
    expect(outcomeOf(other, /lighthouse/)).toMatchObject({
      kind: 'conflict',
      differences: [{ field: 'excerpt', here: 'By hand.', page: 'The lamp burns.' }],
    });
    expect(renderReport(other)).toContain(
      'differs, Statement on the lighthouse, excerpt: “By hand.” stays here; the page says “The lamp burns.”.',
    );
    expect((await shown()).excerpt).toBe('By hand.');
  });

  test('does not hold back what nobody changed: the page’s new words for that are taken', async () => {
    await importing(marchPage);
    await statements().update({
      documentId: await statementId(),
      locale: 'en',
      data: { place: 'Porto' },
      status: 'published',
    });
    expect(outcomeOf(await importing(mayWith('The lamp burns.')), /lighthouse/).kind).toBe('updated');
    expect(await shown()).toMatchObject({ place: 'Porto', excerpt: 'The lamp burns.' });
  });

  test('though not yet published is neither published nor overwritten', async () => {
    await importing(marchPage);
    const documentId = await statementId();
    await statements().update({ documentId, locale: 'en', data: { title: 'Half a new title' } });
    const report = await importing(mayWith('The lamp burns.'));
    expect(outcomeOf(report, /lighthouse/)).toMatchObject({ kind: 'conflict', differences: [{ field: 'excerpt' }] });
    expect(await shown()).toMatchObject({ title: 'Statement on the lighthouse', excerpt });
    expect(await statements().findOne({ documentId, locale: 'en' })).toMatchObject({
      title: 'Half a new title',
      excerpt,
    });
  });

  test.each(['withdrawal', 'unpublishing', 'embargo'])('stays by %s, and nothing of it moves', async (act) => {
    await importing(marchPage);
    const documentId = await statementId();
    if (act === 'withdrawal') {
      await chancery.anyone
        .post(`/api/publications/statement/${documentId}/en/withdrawal`)
        .set('Authorization', chancery.fullAccess)
        .send({ reason: 'Wrong lighthouse.' })
        .expect(200);
    } else await statements().unpublish({ documentId, locale: 'en' });
    if (act === 'embargo')
      await chancery.anyone
        .put(`/chancery/publications/statement/${documentId}/en/embargo`)
        .set('Authorization', editor.authorization)
        .send({ until: '2199-01-01T00:00:00Z' })
        .expect(200);
    const report = await importing(mayWith('The lamp burns.'));
    expect(outcomeOf(report, /lighthouse/)).toMatchObject({ kind: 'conflict', isDraft: false });
    expect((await chancery.anyone.get(`/api/statements/${documentId}`)).status).not.toBe(200);
    expect(await statements().findOne({ documentId, locale: 'en' })).toMatchObject({ excerpt });
  });

  test('in a title or a date does not make a second text of it', async () => {
    await importing(marchPage);
    const data = { title: 'Statement on the old lighthouse', date: '2026-03-10' };
    await statements().update({ documentId: await statementId(), locale: 'en', data, status: 'published' });
    await importing(marchPage, mayPage);
    expect(await statements().findMany({ locale: 'en', status: 'published' })).toMatchObject([data]);
  });

  test('in counters, clocks and the office stays as well', async () => {
    await importing(marchPage);
    const { strapi } = chancery;
    const [counter] = await strapi.documents('api::counter.counter').findMany({ locale: 'en' });
    const [clock] = await strapi.documents('api::clock.clock').findMany({ locale: 'en' });
    const [office] = await strapi.db.query('api::office.office').findMany({ where: { publishedAt: null } });
    const published = { locale: 'en', status: 'published' } as const;
    const since = '2025-11-30';
    await strapi
      .documents('api::counter.counter')
      .update({ documentId: counter!.documentId, data: { since }, ...published });
    await strapi
      .documents('api::clock.clock')
      .update({ documentId: clock!.documentId, data: { label: 'Our capital' }, ...published });
    await strapi.documents('api::office.office').update({
      documentId: office.documentId,
      data: { headings: { latest: 'From the desk', featured: 'SPEECHES', allMessages: 'all messages' } },
      ...published,
    });
    const report = await importing(mayPage.replace('159 days', '150 days').replace('LATEST', 'NEWS'));
    expect(outcomeOf(report, /ferry/i)).toMatchObject({
      kind: 'conflict',
      differences: [{ field: 'since', here: since }],
    });
    expect(outcomeOf(report, /^office$/)).toMatchObject({ kind: 'updated', differences: [{ field: 'latest' }] });
    const { body } = await chancery.anyone.get('/api/front-page?at=2026-05-10T09:00:00Z');
    expect(body.data.counters).toMatchObject([{ since }]);
    expect(body.data.clocks.map(({ label }: { label: string }) => label)).toContain('Our capital');
    expect(body.data).toMatchObject({
      headings: { latest: 'From the desk' },
      contacts: [{ phones: ['+351 21 000 0001'] }],
    });
  });

  test('before imports were remembered stays, and the difference is shown; gaps are filled', async () => {
    await importing(marchPage);
    await chancery.strapi.db.query('api::import.reading' as 'api::speech.speech').deleteMany({});
    await statements().update({
      documentId: await statementId(),
      locale: 'en',
      data: { excerpt: 'By hand.' },
      status: 'published',
    });
    expect(outcomeOf(await importing(marchPage), /lighthouse/)).toMatchObject({ kind: 'conflict' });
    await importing(mayWith('The lamp burns.'));
    expect(await shown()).toMatchObject({ excerpt: 'By hand.' });
  });
});

test('a later page that says the same changes nothing, not even when a text last changed', async () => {
  await importing(marchPage);
  const before = await shown();
  const rows = () => chancery.strapi.db.query('api::statement.statement').findMany({ select: ['id', 'updatedAt'] });
  const stored = await rows();
  const report = await importing(juneWith(excerpt));
  expect(outcomeOf(report, /lighthouse/)).toMatchObject({ kind: 'unchanged', differences: [], kept: [] });
  expect(await shown()).toEqual(before);
  expect(await rows()).toEqual(stored);
});

test('what a page changes and nobody did here is taken', async () => {
  await importing(marchPage);
  expect(outcomeOf(await importing(mayWith('The lamp burns.')), /lighthouse/).kind).toBe('updated');
  expect((await shown()).excerpt).toBe('The lamp burns.');
});

describe('what is doubtful', () => {
  const doubtful = `12 April 2021
Oslo: 08:46
London: 07:46

Queries:
+44 20 7946 0123

12 days have passed since the closure of the bridge - no answer from the

TALKS AND TIDES

11.04.2021

Press Briefing by Press Secretary Ada Marlow and Minister Lars Berg

MS. MARLOW:  Hello, everyone.

Q    Is the Minister a crook?

MS. MARLOW:  I am not aware of that.

Thank you all

10.04.2021 - Remarks by President Marlow to Commemorate World Ferry Day

The ferry is old.

09.04.2021 - Statement on the ferry

It runs.

all messages
`;

  test('is filed as a draft with its doubts; the rest of the page is public', async () => {
    const report = await importing(doubtful);
    const { body } = await chancery.anyone.get('/api/timeline');
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Statement on the ferry']);
    const briefing = outcomeOf(report, /^Press Briefing/);
    expect(briefing).toMatchObject({ kind: 'created', isDraft: true });
    expect(briefing.doubts.map(({ line }) => line)).toEqual(expect.arrayContaining([14, 18]));
    const draft = await chancery.strapi
      .documents('api::speech.speech')
      .findFirst({ filters: { title: { $startsWith: 'Press' } } });
    expect(draft?.documentId).toBe(briefing.documentId);
    expect((await chancery.anyone.get('/api/people')).body.data).toEqual([]);
    expect((await chancery.anyone.get('/api/counters')).body.data).toEqual([]);
    expect(renderReport(report)).toMatch(
      /doubt, page-1\.txt:18: .*Q +Is the Minister a crook.* \(Press Briefing.*: draft\)/,
    );
  });

  test('becomes no heading of the site, least of all a text’s last words', async () => {
    await importing(doubtful);
    const { body } = await chancery.anyone.get('/api/front-page?at=2021-04-12T07:00:00Z');
    expect(body.data.headings).toMatchObject({ featured: null, latest: null, allMessages: 'all messages' });
  });

  test('is written down beside the draft, with why it was not published', async () => {
    const { documentId } = outcomeOf(await importing(doubtful), /^Remarks by President/);
    const { body } = await chancery.anyone
      .get(`/chancery/records?subjectId=${documentId}`)
      .set('Authorization', editor.authorization);
    expect(body.data).toMatchObject([
      { action: 'import', reason: expect.stringContaining('may not be a post'), details: { doubts: [{ line: 24 }] } },
    ]);
  });

  test('stays a draft at the next import, until somebody publishes it; then it is not touched', async () => {
    const { documentId } = outcomeOf(await importing(doubtful), /^Remarks by President/);
    expect(outcomeOf(await importing(doubtful), /^Remarks by President/)).toMatchObject({
      kind: 'unchanged',
      isDraft: true,
    });
    await chancery.strapi.documents('api::speech.speech').publish({ documentId, locale: 'en' });
    const report = await importing(
      doubtful
        .replace('The ferry is old.', 'The ferry is new.')
        .replace('12 April', '13 April')
        .replace('12 days', '13 days'),
    );
    expect(outcomeOf(report, /^Remarks by President/)).toMatchObject({
      kind: 'conflict',
      differences: [{ field: 'excerpt', here: 'The ferry is old.', page: 'The ferry is new.' }],
    });
    expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).body.data.excerpt).toBe('The ferry is old.');
  });

  test('takes nothing of a text that is public already', async () => {
    await importing(marchPage);
    const report = await importing(mayWith('The lamp is lit. Q. And the horn?'.replace('. Q', '.\n\nQ')));
    expect(outcomeOf(report, /lighthouse/)).toMatchObject({ kind: 'conflict', differences: [{ field: 'excerpt' }] });
    expect((await shown()).excerpt).toBe(excerpt);
  });

  test('is all of a page whose own date has two meanings', async () => {
    await importing(
      '04/12/2021\nWashington: 09:46\n\n12 days have passed since the closure of the bridge\n\n04/10/2021 - Open day\n\nThe doors are open.\n\nall messages\n',
    );
    for (const outlet of ['counters', 'clocks', 'timeline'])
      expect((await chancery.anyone.get(`/api/${outlet}`)).body.data).toEqual([]);
  });
});
