/** Many publications at once, against the same ones by one: what stands in the database afterwards is the same, table for table. */
import type { Core } from '@strapi/strapi';
import type { CivilDate } from 'strapi-plugin-dateline/core';
import type * as FilePublication from '../../src/desk/import/file-publication';
import type * as FilePublications from '../../src/desk/bulk/file-publications';
import type * as ImportLines from '../../src/desk/bulk/import-lines';
import type * as EnsureLocale from '../../src/desk/import/ensure-locale';
import type * as TextContent from '../../src/desk/content/text-content';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { blocksOf } from '../../src/press/blocks/blocks';
import { fitToType, type PublicationRecord } from '../../src/press/filing/publication-record';
import { publicationTypeNames, publicationUids } from '../../src/press/publication/publication-types';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { chanceOf, type Chance } from '../helpers/chance';
import { draft, publish } from '../helpers/entries';

const { filePublication } = built<typeof FilePublication>('desk/import/file-publication');
const { filePublications } = built<typeof FilePublications>('desk/bulk/file-publications');
const { importLines } = built<typeof ImportLines>('desk/bulk/import-lines');
const { ensureLocale } = built<typeof EnsureLocale>('desk/import/ensure-locale');
const { digestOf, loadContent } = built<typeof TextContent>('desk/content/text-content');

let chancery: Chancery;

/** On a database of its own. */
async function filed(work: (strapi: Core.Strapi) => Promise<unknown>): Promise<Site> {
  chancery = await bootChancery();
  const { strapi } = chancery;
  try {
    await lay(strapi);
    const said = await work(strapi);
    await whenIdle(strapi);
    return { said, tables: await tablesOf(strapi), digests: await digestsOf(strapi) };
  } finally {
    await chancery.stop();
  }
}

interface Site {
  readonly said: unknown;
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** Of each public text, whether the stamp is the digest of what stands there. */
  readonly digests: readonly boolean[];
}

/** What the site has before: languages, a person whom only the desk sees, one who is public, texts of the same titles. */
async function lay(strapi: Core.Strapi): Promise<void> {
  for (const locale of ['ru', 'ar']) await ensureLocale(strapi, locale);
  await draft(strapi, 'api::person.person', { name: 'Hidden Hale' });
  await publish(strapi, 'api::person.person', { name: 'Open Orne' });
  await publish(strapi, 'api::speech.speech', {
    title: 'On tides',
    date: '2026-01-01',
    body: blocksOf(['Stood here.']),
  });
}

/** One by one, as a page is filed; a text that is refused is left out by both. */
async function oneByOne(strapi: Core.Strapi, records: readonly PublicationRecord[]): Promise<readonly string[]> {
  const told = new Set<string>();
  return strapi.db.transaction(async () => {
    const kinds: string[] = [];
    for (const record of records)
      kinds.push((await filePublication(strapi, { record, doubts: [], choices: new Set() }, told)).kind);
    return kinds;
  });
}

async function atOnce(strapi: Core.Strapi, records: readonly PublicationRecord[]): Promise<readonly string[]> {
  return (await filePublications(strapi, records)).map(({ kind }) => kind);
}

/** Every table, each row as a text: without what two databases never share, ids and moments. */
async function tablesOf(strapi: Core.Strapi): Promise<Site['tables']> {
  const names = [...new Set([...strapi.db.metadata.values()].flatMap(tablesIn))].filter((name) => !isOfStrapi(name));
  const rows = await Promise.all(names.map((name) => strapi.db.getConnection(name).select('*')));
  const idNames = await namesOfIds(strapi);
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      (rows[index] as Values[])
        .filter(isOfTexts)
        .map((row) => said(row, idNames))
        .sort(),
    ]),
  );
}

type Values = Readonly<Record<string, unknown>>;

function tablesIn({ tableName, attributes }: { tableName: string; attributes: object }): readonly string[] {
  const joined = Object.values(attributes as Record<string, { joinTable?: { name: string } }>);
  return [tableName, ...joined.flatMap(({ joinTable }) => (joinTable === undefined ? [] : [joinTable.name]))];
}

/** Tokens, roles and settings have nothing to do with it. */
const isOfStrapi = (name: string) => /^(?:admin_|strapi_|up_|i18n_|upload_|chancery_followers)/.test(name);

/** What a language gives to the roles is written down when it is. */
const isOfTexts = (row: Values) => row['action'] !== 'role-change';

/** How a document is called in either database: by its text, or its person. */
async function namesOfIds(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const uid of [...publicationUids, 'api::person.person'] as const) {
    const rows: readonly Values[] = await strapi.db.query(uid).findMany({ where: {}, orderBy: { id: 'asc' } });
    for (const { documentId, title, name, slug } of rows)
      if (!names.has(String(documentId))) names.set(String(documentId), `<${title ?? name} ${slug}>`);
  }
  return names;
}

const moments = /^(?:at|\w+_at)$/;
const ownIds = /^(?:id|\w+_id|position|version|digest|public_digest|person_id)$/;

function said(row: Values, names: ReadonlyMap<string, string>): string {
  const kept = Object.entries(row).map(([name, value]) => {
    if (moments.test(name)) return [name, value === null ? null : 'a moment'];
    if (typeof value === 'string' && names.has(value)) return [name, names.get(value)];
    return ownIds.test(name) ? [name, value === null ? null : 'an id'] : [name, withoutIds(value)];
  });
  return JSON.stringify(Object.fromEntries(kept));
}

/** In what is kept as JSON, components bring the numbers of their rows. */
function withoutIds(value: unknown): unknown {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text?.replace(/"id":\s*\d+/g, '"id":0');
}

async function digestsOf(strapi: Core.Strapi): Promise<readonly boolean[]> {
  const all: boolean[] = [];
  for (const uid of publicationUids) {
    const rows: readonly { id: number; publicDigest: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { publishedAt: { $notNull: true } } });
    for (const { id, publicDigest } of rows)
      all.push(publicDigest === digestOf((await loadContent(strapi, uid, { id })) ?? {}));
  }
  return all;
}

/** Texts at random, of all types and languages: some twice, some of one title, some with the same people. */
function textsBy(chance: Chance, count: number): readonly PublicationRecord[] {
  const texts: PublicationRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const earlier = texts.at(chance.pick([-1, -2, -3, 0]));
    texts.push(earlier !== undefined && chance.isOften(0.1) ? earlier : textBy(chance, index));
  }
  return texts;
}

const people = ['Ada Marlow', 'Open Orne', 'Hidden Hale', 'Piet Quay', 'Nadja Kai'];

function textBy(chance: Chance, index: number): PublicationRecord {
  const title = chance.isOften(0.2)
    ? chance.pick(['On tides', 'On tides again', 'Прилив', 'المد'])
    : `Text ${index} of ${chance.pick(['piers', 'quays'])}`;
  const paragraphs = Array.from({ length: chance.pick([0, 1, 3]) }, (_, each) =>
    `Paragraph ${each} of ${index}. `.repeat(9),
  );
  const named = people.filter(() => chance.isOften(0.25));
  return fitToType({
    type: chance.pick([...publicationTypeNames]),
    locale: chance.pick(['en', 'en', 'ru', 'ar']),
    title,
    date: `2026-0${chance.pick(['1', '2', '3'])}-1${chance.pick(['0', '5'])}` as CivilDate,
    dateBasis: 'printed',
    dayOrder: chance.pick([0, 1, 2]),
    featured: chance.isOften(0.1),
    excerpt: chance.pick([null, `Excerpt ${index}`]),
    body: blocksOf(paragraphs),
    turns: chance.isOften(0.3)
      ? [
          { speaker: 'Herald', role: 'question', aside: null, body: blocksOf(['Why?']) },
          { speaker: 'Ada Marlow', role: 'answer', aside: 'laughs', body: blocksOf(['So.', 'And so.']) },
          { speaker: 'Herald', role: 'question', aside: null, body: blocksOf(['Why?']) },
        ]
      : [],
    people: named.map((name) => ({
      function: chance.pick(['speaker', 'author'] as const),
      name,
      post: chance.pick([null, 'Envoy']),
    })),
    form: null,
    place: chance.pick([null, 'Lindmar']),
    deliveredOn: chance.pick([null, '2026-01-05' as CivilDate]),
    outlet: 'The Herald',
    programme: chance.pick([null, 'At noon']),
    event: chance.pick([null, 'The fair']),
    issuers: chance.pick([[], ['The office', 'The ministry']]),
    pageSavedAt: null,
  });
}

test('files many as it files each, whatever is among them', async () => {
  const texts = textsBy(chanceOf(7), 50);
  const single = await filed((strapi) => oneByOne(strapi, texts));
  const many = await filed((strapi) => atOnce(strapi, texts));
  expect(many.said).toEqual(single.said);
  expect(Object.keys(many.tables).length).toBeGreaterThan(30);
  for (const [name, rows] of Object.entries(single.tables))
    expect({ [name]: many.tables[name] }).toEqual({ [name]: rows });
  expect(many.digests.every(Boolean)).toBe(true);
  expect(single.digests.every(Boolean)).toBe(true);
});

test('a second time changes nothing', async () => {
  const texts = textsBy(chanceOf(11), 20);
  const once = await filed((strapi) => atOnce(strapi, texts));
  const twice = await filed(async (strapi) => {
    await atOnce(strapi, texts);
    return atOnce(strapi, texts);
  });
  expect(new Set(twice.said as string[])).toEqual(new Set(['unchanged']));
  expect(twice.tables).toEqual(once.tables);
});

test('all or nothing: what is refused takes back what stood before it', async () => {
  const texts = textsBy(chanceOf(13), 12);
  const bad = { ...(texts[0] as PublicationRecord), title: 'x'.repeat(300), date: '2026-02-30' as CivilDate };
  const none = await filed(async () => undefined);
  const refused = await filed(async (strapi) => {
    await expect(filePublications(strapi, [...texts, bad])).rejects.toThrow();
  });
  expect(refused.tables).toEqual(none.tables);
});

describe('a file with a publication a line', () => {
  const good = { type: 'statement', locale: 'fr', title: 'Les marées', date: '2026-03-01', issuers: ['Le bureau'] };
  const fileOf = (...lines: readonly (object | string)[]) => ({
    name: 'texts.jsonl',
    bytes: Buffer.from(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  });
  const options = { isDryRun: false, onProgress: () => undefined };

  test('is filed with its languages, and written down; a second time it changes nothing, nor does a dry run', async () => {
    const file = fileOf(good, '', {
      ...good,
      title: 'Les phares',
      people: [{ function: 'signatory', name: 'A. Marlow' }],
    });
    const site = await filed(async (strapi) => {
      const dry = await importLines(strapi, file, { ...options, isDryRun: true });
      const none = await strapi.db.query('api::statement.statement').count();
      const once = await importLines(strapi, file, options);
      const imports = await strapi.db.query('api::record.record').count({ where: { action: 'import' } });
      return [dry, none, once, imports, await importLines(strapi, file, options)];
    });
    const told = (kind: string) => ({ kind: 'filed', file: 'texts.jsonl', kinds: [kind, kind] });
    expect(site.said).toEqual([told('created'), 0, told('created'), 1, told('unchanged')]);
  });

  test('is refused whole, by its line, where Strapi or the house refuses one of its texts', async () => {
    const wrong = { ...good, type: 'speech', issuers: null, title: 'A talk', form: 'no such form' };
    const site = await filed(async (strapi) => [
      await importLines(strapi, fileOf(good, wrong), options),
      await strapi.db.query('api::statement.statement').count(),
    ]);
    expect(site.said).toEqual([
      { kind: 'refused', file: 'texts.jsonl', line: 2, reason: expect.stringMatching(/form/) },
      0,
    ]);
  });
});
