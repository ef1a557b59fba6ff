/**
 * How many statements of SQL the longer walks of CONTRIBUTING take, `BEGIN` and `COMMIT` left out: each is a way to the
 * database and back.
 */
import type * as DropChanged from '../../src/desk/newsstand/drop-changed';
import type * as ImportPages from '../../src/desk/import/import-pages';
import { blocksOf } from '../../src/press/blocks/blocks';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { countQueries } from '../helpers/count-queries';
import { draft, publish, speech } from '../helpers/entries';
import { askingPastAnswers } from '../helpers/past-memory';
import { marchPage } from '../helpers/saved-pages';

const { dropAll } = built<typeof DropChanged>('desk/newsstand/drop-changed');
const { importPages } = built<typeof ImportPages>('desk/import/import-pages');

let chancery: Chancery;
let past: ReturnType<typeof askingPastAnswers>;

beforeAll(async () => {
  chancery = await bootChancery();
  past = askingPastAnswers(chancery.strapi);
});
afterAll(() => chancery.stop());

/** Up to its last commit: what Strapi reads of the text for its webhooks comes after it, and nobody waits for that. */
async function statementsOf(walk: () => PromiseLike<unknown>): Promise<number> {
  await whenIdle(chancery.strapi);
  const seen = await countQueries(chancery.strapi, async () => void (await walk()));
  const isCommit = (sql: string) => /^COMMIT/i.test(sql);
  const until = seen.length - [...seen].reverse().findIndex(isCommit);
  // On PostgreSQL each lock is a statement of its own.
  return seen.slice(0, until).filter((sql) => !/^(BEGIN|COMMIT|select pg_advisory_xact_lock)/i.test(sql)).length;
}

/** Says what was counted, and holds what the documents say. */
function expectAtMost(walks: readonly (readonly [walk: string, counted: number, most: number])[]): void {
  for (const [walk, counted] of walks) process.stdout.write(`Statements of ${walk}: ${counted}\n`);
  expect(walks.filter(([, counted, most]) => counted > most)).toEqual([]);
}

const file = { name: 'march.txt', bytes: new TextEncoder().encode(marchPage) };

test('a saved page, and the same again', async () => {
  const filed = () =>
    importPages(chancery.strapi, [file], { locale: undefined, isDryRun: false, onProgress: () => undefined });
  expectAtMost([
    ['a saved page', await statementsOf(filed), 277],
    ['the same page again', await statementsOf(filed), 108],
  ]);
  const { body } = await chancery.anyone.get('/api/timeline');
  expect(body.data.length).toBeGreaterThan(0);
});

/** Past the answers that are kept. */
async function shown(address: string): Promise<number> {
  const asked = async () => expect((await past.get(address)).status).toBe(200);
  return (await countQueries(chancery.strapi, asked)).filter((sql) => !/^(BEGIN|COMMIT)/i.test(sql)).length;
}

const turns = [{ role: 'answer', speaker: 'Ada Marlow', body: blocksOf(['Yes.']) }];
const people = [{ function: 'speaker', name: 'Ada Marlow' }];

test('a front page that is made anew, over the API and as a page', async () => {
  const { strapi } = chancery;
  await publish(strapi, 'api::speech.speech', speech('Featured', { featured: true, turns, people }));
  await whenIdle(strapi);
  for (const address of ['/api/front-page', '/api/front-page?locale=en', '/', '/en']) {
    dropAll(strapi);
    const nothingRemembered = await shown(address);
    expectAtMost([
      [`${address}, nothing remembered`, nothingRemembered, 15],
      [address, await shown(address), 6],
    ]);
  }
});

test('the page of a publication that is made anew', async () => {
  const { strapi } = chancery;
  await publish(strapi, 'api::speech.speech', speech('Plain', { people }));
  await publish(strapi, 'api::speech.speech', speech('Asked', { turns, people }));
  await whenIdle(strapi);
  await shown('/en/speeches/plain');
  expectAtMost([
    ['the page of a publication', await shown('/en/speeches/plain'), 3],
    ['the page of one with turns', await shown('/en/speeches/asked'), 3],
  ]);
});

test('a text with nothing but words goes out, and goes out again', async () => {
  const documents = chancery.strapi.documents('api::article.article');
  const { documentId } = await draft(chancery.strapi, 'api::article.article', {
    ...{ title: 'Lights', date: '2026-03-01', form: 'article' },
  });
  const publish = () => documents.publish({ documentId, locale: 'en' });
  const first = await statementsOf(publish);
  await documents.update({ documentId, locale: 'en', data: { title: 'Harbour lights' } });
  expectAtMost([
    ['a publication', first, 23],
    ['a publication over one that is public', await statementsOf(publish), 39],
  ]);
});

test('what goes out again leaves none of the parts of what it replaces', async () => {
  const { strapi } = chancery;
  const parts = ['press.turn', 'press.byline'] as const;
  const counted = () => Promise.all(parts.map((uid) => strapi.db.query(uid).count()));
  const text = { title: 'Answers', date: '2026-03-01', people: [{ function: 'speaker' as const, name: 'Ada Marlow' }] };
  const { documentId } = await draft(strapi, 'api::interview.interview', {
    ...text,
    turns: ['One.', 'Two.'].map((words) => ({
      role: 'answer' as const,
      speaker: 'Ada Marlow',
      body: blocksOf([words]),
    })),
  });
  const publish = () => strapi.documents('api::interview.interview').publish({ documentId, locale: 'en' });
  const drafted = await counted();
  for (const time of [1, 2, 3]) {
    await publish();
    expect([time, await counted()]).toEqual([time, drafted.map((count, index) => count + [2, 1][index]!)]);
  }
  const shown = await chancery.anyone.get(`/api/interviews/${documentId}?populate=turns`);
  expect(shown.body.data.turns).toHaveLength(2);
});
