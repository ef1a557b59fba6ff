/** The stream under what goes wrong between a write and its commit, and what was written while nobody looked. */
import type { Core } from '@strapi/strapi';
import { Client } from 'pg';
import { importPages } from '../../src/desk/import/import-pages';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import { built } from '../helpers/built';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { EventReader } from '../helpers/event-reader';
import { listen } from '../helpers/raw-request';
import { mayPage } from '../helpers/saved-pages';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const speechUid = 'api::speech.speech';
const onPostgres = process.env['TEST_DATABASE_URL'] ? test : test.skip;

let database: FreshDatabase;
let chancery: Chancery;
let strapi: Core.Strapi;
let cursor = '';

interface Row {
  readonly position: number;
  readonly what: string;
  readonly type: string;
  readonly locale: string | null;
  readonly addressBefore: string | null;
  readonly addressAfter: string | null;
}

/** @param timeoutMs how long a statement may take; forty acts at once take turns for longer than one should */
async function boot(timeoutMs = 120_000): Promise<void> {
  process.env['DATABASE_STATEMENT_TIMEOUT_MS'] = String(timeoutMs);
  chancery = await bootChancery(database);
  delete process.env['DATABASE_STATEMENT_TIMEOUT_MS'];
  ({ strapi } = chancery);
  await listen(strapi);
}

async function news(): Promise<readonly Row[]> {
  const { body } = await chancery.anyone.get(`/api/changes?limit=1000${cursor && `&since=${cursor}`}`);
  ({ cursor } = body.meta);
  return body.data;
}

const said = (rows: readonly Row[]) =>
  rows.map(({ what, type, locale, addressBefore, addressAfter }) =>
    [what, type, locale, addressBefore ?? addressAfter].filter(Boolean).join(' '),
  );

async function restart(between: () => Promise<void> = async () => undefined, timeoutMs?: number): Promise<void> {
  await between();
  await chancery.leave();
  await boot(timeoutMs);
}

/** Somebody who speaks to the database past the app. */
async function rivalled(work: (rival: Client) => Promise<void>): Promise<void> {
  const rival = new Client({ connectionString: database.env['DATABASE_URL'] ?? '' });
  await rival.connect();
  try {
    await work(rival);
  } finally {
    await rival.end();
  }
}

beforeAll(async () => {
  database = await freshDatabase();
  await boot();
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
});

afterAll(async () => {
  await chancery.leave();
  await database.remove();
});

beforeEach(async () => {
  for (const { documentId } of await strapi.db.query(speechUid).findMany({ select: ['documentId'] }))
    await strapi.documents(speechUid).delete({ documentId, locale: '*' });
  await news();
});

onPostgres('two acts whose commits cross stand in the order in which they can be seen', async () => {
  let [release, isWritten] = [() => {}, () => {}];
  const released = new Promise<void>((resolve) => (release = resolve));
  const written = new Promise<void>((resolve) => (isWritten = resolve));
  const first = strapi.db.transaction(async () => {
    await publish(strapi, speechUid, speech('Begun first'));
    isWritten();
    await released;
  });
  await written;
  // Of another type: two texts of one type take turns for their addresses.
  const second = publish(strapi, 'api::person.person', { name: 'Begun second' });
  const between = await second.then(news).finally(release);
  await first;
  expect(said(between)).toEqual(['published person en']);
  const after = await news();
  expect(said(after)).toEqual(['published speech en /en/speeches/begun-first']);
  expect(after[0]?.position).toBe((between[0]?.position ?? 0) + 1);
});

onPostgres('many acts at once are counted without gaps, and nobody who reads meanwhile sees one', async () => {
  let isOver = false;
  const seen: number[] = [];
  const reading = (async () => {
    for (let isLast = false; !isLast;) {
      isLast = isOver;
      seen.push(...(await news()).map(({ position }) => position));
    }
  })();
  const acts = Array.from({ length: 40 }, (_each, index) => publish(strapi, speechUid, speech(`No. ${index}`)));
  await Promise.all(acts).finally(() => (isOver = true));
  await reading;
  expect(seen).toHaveLength(40);
  expect(seen).toEqual(seen.map((_position, index) => (seen[0] ?? 0) + index));
});

onPostgres('an act whose commit fails after it was told is told to nobody, and leaves no gap', async () => {
  const reader = await EventReader.open(strapi, `/api/changes?since=${cursor}`);
  await rivalled(async (rival) => {
    await rival.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'Not after all'; END $$`,
    );
    await rival.query(
      'CREATE CONSTRAINT TRIGGER refusing AFTER INSERT ON chancery_changes DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()',
    );
    await expect(publish(strapi, speechUid, speech('Lost'))).rejects.toThrow('Not after all');
    await rival.query('DROP TRIGGER refusing ON chancery_changes');
  });
  const [last] = await strapi.db.query('chancery::change').findMany({ orderBy: { position: 'desc' }, limit: 1 });
  await publish(strapi, speechUid, speech('Kept'));
  const rows = await news();
  expect([said(rows), rows[0]?.position]).toEqual([['published speech en /en/speeches/kept'], last.position + 1]);
  await reader.until(({ events }) => events.length > 0);
  expect(reader.positions).toEqual([last.position + 1]);
  reader.close();
});

onPostgres('an act that waits too long for the stream is refused with a sentence, and has done nothing', async () => {
  await restart(undefined, 1_500);
  await rivalled(async (rival) => {
    await rival.query('BEGIN');
    await rival.query("SELECT pg_advisory_xact_lock(hashtext('the stream of changes'))");
    const { status, body } = await chancery.anyone
      .post('/api/speeches?status=published')
      .set('Authorization', chancery.fullAccess)
      .send({ data: speech('Too late') });
    expect([status, body.error.details.code]).toEqual([503, 'STATEMENT_TOO_SLOW']);
    expect((await chancery.anyone.get('/api/changes')).status).toBe(200);
    await rival.query('ROLLBACK');
  });
  expect(await strapi.db.query(speechUid).count()).toBe(0);
  await publish(strapi, speechUid, speech('In time'));
  expect(said(await news())).toEqual(['published speech en /en/speeches/in-time']);
  await restart();
});

test('an act in an act is told with it, once, and so is what one leaves behind that failed in it', async () => {
  await strapi.db.transaction(async () => {
    const { documentId } = await publish(strapi, speechUid, speech('Outer'));
    await strapi.db.transaction(async () => {
      await strapi
        .documents(speechUid)
        .update({ documentId, locale: 'en', data: { place: 'Quay' } as never, status: 'published' });
    });
    const inner = strapi.db.transaction(async () => {
      await publish(strapi, speechUid, speech('Inner'));
      throw new Error('Inner fails.');
    });
    await expect(inner).rejects.toThrow('Inner fails.');
  });
  const published = await strapi.db.query(speechUid).findMany({ where: { publishedAt: { $notNull: true } } });
  expect(said(await news()).sort()).toEqual(
    published.map(({ slug }: { slug: string }) => `published speech en /en/speeches/${slug}`).sort(),
  );
});

test('acts that run side by side in one transaction are all told', async () => {
  await strapi.db.transaction(async () => {
    await Promise.all(['A', 'B', 'C', 'D'].map((title) => publish(strapi, speechUid, speech(title))));
  });
  expect(said(await news()).sort()).toEqual(
    ['a', 'b', 'c', 'd'].map((slug) => `published speech en /en/speeches/${slug}`),
  );
});

test('a page that is read in is told, text by text, and read in again unchanged it is not', async () => {
  const files = [{ name: 'may.txt', bytes: new TextEncoder().encode(mayPage) }];
  const read = () => importPages(strapi, files, { locale: undefined, isDryRun: false, onProgress: () => undefined });
  await read();
  const rows = await news();
  expect(rows.map(({ what }) => what)).toEqual(rows.map(() => 'published'));
  expect(rows.length).toBeGreaterThan(3);
  await read();
  expect(await news()).toEqual([]);
});

test('a language that goes is told once its texts have left the public, and of their drafts nothing is', async () => {
  const { documentId } = await publish(strapi, speechUid, speech('Deux'), 'fr');
  await news();
  const locales = strapi.plugin('i18n').service('locales');
  const { id } = await strapi.db.query('plugin::i18n.locale').findOne({ where: { code: 'fr' } });
  await expect(locales.delete({ id })).rejects.toThrow('cannot be deleted');
  expect(await news()).toEqual([]);
  await strapi.documents(speechUid).unpublish({ documentId, locale: 'fr' });
  await locales.delete({ id });
  expect(said(await news())).toEqual(['unpublished speech fr /fr/speeches/deux', 'deleted locale']);
  await locales.create({ code: 'fr', name: 'French' });
});

describe('a start', () => {
  test('tells nothing where nothing has changed, whatever stands withdrawn in one language and is public in another', async () => {
    const { documentId } = await publish(strapi, speechUid, speech('Both'));
    await strapi
      .documents(speechUid)
      .update({ documentId, locale: 'fr', data: speech('Deux') as never, status: 'published' });
    await withdrawPublication(strapi, { type: 'speech', documentId, locale: 'fr' }, 'Wrong.', ['en']);
    await news();
    await restart();
    expect(await news()).toEqual([]);
  });

  test('tells what was written by SQL meanwhile', async () => {
    const ids: Record<string, string> = {};
    for (const title of ['Changed', 'Moved', 'Unpublished', 'Deleted', 'Same'])
      ids[title] = (await publish(strapi, speechUid, speech(title))).documentId;
    await news();
    await restart(async () => {
      const rows = (title: string) => strapi.db.connection('speeches').where({ document_id: ids[title] });
      const at = strapi.db.dialect.client === 'postgres' ? new Date(Date.now() + 1000) : Date.now() + 1000;
      await rows('Changed').whereNotNull('published_at').update({ title: 'Other', updated_at: at });
      await rows('Moved').whereNotNull('published_at').update({ slug: 'there', updated_at: at });
      await rows('Unpublished').whereNotNull('published_at').delete();
      await rows('Deleted').delete();
    });
    expect(said(await news()).sort()).toEqual([
      expect.stringMatching(/^(changed|corrected) speech en \/en\/speeches\/changed$/),
      'deleted speech en /en/speeches/deleted',
      'moved speech en /en/speeches/moved',
      'unpublished speech en /en/speeches/unpublished',
    ]);
  });
});
