/** Random edits by every road, in random languages and states, against a small obvious model of what is one in all. */
import fc from 'fast-check';
import { signIn, type Admin } from '../helpers/admins';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { publish } from '../helpers/entries';
import { whileQuick } from '../helpers/while-quick';

const locales = ['en', 'fr', 'ru'] as const;
type Locale = (typeof locales)[number];

interface Kind {
  readonly uid: 'api::counter.counter' | 'api::clock.clock' | 'api::office.office' | 'api::announcement.announcement';
  /** Of REST, and of GraphQL's mutation and input. */
  readonly path: string;
  readonly type: string;
  readonly isSingle?: true;
  /** What is localised. */
  readonly words: (text: string) => object;
  readonly fact: 'since' | 'timeZone' | 'startsAt';
  readonly values: readonly string[];
  /** What it cannot be published without, beside the fact. */
  readonly rest: object;
}

const zones = ['Pacific/Apia', 'Pacific/Pago_Pago', 'Europe/London'];

const kinds: readonly Kind[] = [
  {
    uid: 'api::counter.counter',
    path: 'counters',
    type: 'Counter',
    words: (title) => ({ title, message: '{days}' }),
    fact: 'since',
    values: ['2018-03-04', '2019-12-31', '2020-02-29'],
    rest: { timeZone: 'Europe/London' },
  },
  {
    uid: 'api::clock.clock',
    path: 'clocks',
    type: 'Clock',
    words: (label) => ({ label }),
    fact: 'timeZone',
    values: zones,
    rest: {},
  },
  {
    uid: 'api::office.office',
    path: 'office',
    type: 'Office',
    isSingle: true,
    words: (name) => ({ name }),
    fact: 'timeZone',
    values: zones,
    rest: {},
  },
  {
    uid: 'api::announcement.announcement',
    path: 'announcements',
    type: 'Announcement',
    words: (title) => ({ title, date: '2031-03-01', form: 'event' }),
    fact: 'startsAt',
    values: ['2031-05-01T08:00:00.000Z', '2031-05-02T08:00:00.000Z', '2031-05-03T08:00:00.000Z'],
    rest: { timeZone: 'Europe/Stockholm' },
  },
];

type Way = 'rest' | 'rest draft' | 'graphql' | 'graphql draft' | 'panel' | 'panel publish';

interface Edit {
  readonly do: 'edit';
  readonly way: Way;
  readonly locale: Locale;
  /** Null: only the words. The panel's form then sends back what it has read. */
  readonly value: number | null;
}

interface Act {
  readonly do: 'publish' | 'unpublish' | 'discard' | 'delete';
  readonly locale: Locale;
}

type Step = Edit | Act | { readonly do: 'restart' };

const locale = fc.constantFrom(...locales);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      way: fc.constantFrom<Way>('rest', 'rest draft', 'graphql', 'graphql draft', 'panel', 'panel publish'),
      locale,
      value: fc.option(fc.nat(2), { freq: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('publish', 'unpublish', 'discard', 'delete'), locale }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);

/** One value of all drafts and one of all that is public, whatever the language. */
interface Model {
  draft: string;
  published: string;
  readonly drafts: Set<Locale>;
  readonly publics: Set<Locale>;
}

function obvious(model: Model, taken: Step, values: readonly string[]): void {
  if (taken.do === 'restart') return;
  const { locale: name } = taken;
  const goOut = () => {
    model.published = model.draft;
    model.publics.add(name);
  };
  switch (taken.do) {
    case 'edit':
      model.drafts.add(name);
      if (taken.value !== null) model.draft = values[taken.value] ?? '';
      if (!/draft|^panel$/.test(taken.way)) goOut();
      return;
    case 'publish':
      if (model.drafts.has(name)) goOut();
      return;
    case 'unpublish':
      model.publics.delete(name);
      return;
    case 'discard':
      if (model.publics.has(name)) model.draft = model.published;
      return;
    case 'delete':
      // The last language would take the document with it.
      if (model.drafts.size === 1) return;
      model.drafts.delete(name);
      model.publics.delete(name);
  }
}

let database: FreshDatabase;
let chancery: Chancery;
let editor: Admin;
/** Each takes seconds: one a kind is enough. */
let restartsLeft = 0;
let restarts = 0;

beforeAll(async () => {
  database = await freshDatabase();
  chancery = await bootChancery(database);
  for (const code of ['fr', 'ru']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  editor = await signIn(chancery, 'chancery-editor');
});

afterAll(async () => {
  await chancery.leave();
  await database.remove();
});

/** The database stays, and nothing that the server only remembered. */
async function restart(): Promise<void> {
  if (restartsLeft === 0) return;
  restartsLeft -= 1;
  restarts += 1;
  await chancery.leave();
  chancery = await bootChancery(database);
  editor = await signIn(chancery, 'chancery-editor');
}

async function carryOut(kind: Kind, documentId: string, model: Model, taken: Step, count: number): Promise<void> {
  if (taken.do === 'restart') return restart();
  const { locale: name } = taken;
  if (taken.do === 'edit') return edit(kind, documentId, model, taken, count);
  const address = { documentId, locale: name };
  const documents = chancery.strapi.documents(kind.uid);
  if (taken.do === 'delete') {
    if (model.drafts.size > 1) await documents.delete(address);
    return;
  }
  if (taken.do === 'publish' && model.drafts.has(name)) await documents.publish(address);
  if (taken.do === 'unpublish') await documents.unpublish(address);
  if (taken.do === 'discard' && model.publics.has(name)) await documents.discardDraft(address);
}

async function edit(kind: Kind, documentId: string, model: Model, { way, locale: name, value }: Edit, count: number) {
  const words = kind.words(`Words ${count}`);
  const fact = value === null ? {} : { [kind.fact]: kind.values[value] };
  const data = { ...words, ...fact };
  switch (way) {
    case 'rest':
    case 'rest draft': {
      const path = kind.isSingle ? kind.path : `${kind.path}/${documentId}`;
      const query = `locale=${name}&status=${way === 'rest' ? 'published' : 'draft'}`;
      const answer = await chancery.anyone
        .put(`/api/${path}?${query}`)
        .set('Authorization', chancery.fullAccess)
        .send({ data });
      expect([answer.status, answer.body.error?.message]).toEqual([200, undefined]);
      return;
    }
    case 'graphql':
    case 'graphql draft': {
      const id = kind.isSingle ? '' : 'documentId: $id, ';
      const query = `mutation (${kind.isSingle ? '' : '$id: ID!, '}$data: ${kind.type}Input!, $locale: I18NLocaleCode) {
        update${kind.type}(${id}data: $data, locale: $locale, status: ${way === 'graphql' ? 'PUBLISHED' : 'DRAFT'}) { documentId } }`;
      const variables = { data, locale: name, ...(kind.isSingle ? {} : { id: documentId }) };
      const answer = await chancery.anyone
        .post('/graphql')
        .set('Authorization', chancery.fullAccess)
        .send({ query, variables });
      expect(answer.body.errors).toBeUndefined();
      return;
    }
    case 'panel':
    case 'panel publish': {
      // The whole form: an untouched fact as the form has read it.
      const form = { ...kind.rest, [kind.fact]: model.draft, ...data };
      const place = kind.isSingle ? `single-types/${kind.uid}` : `collection-types/${kind.uid}/${documentId}`;
      const act = way === 'panel' ? '' : '/actions/publish';
      const answer = await chancery.anyone[act ? 'post' : 'put'](`/content-manager/${place}${act}?locale=${name}`)
        .set('Authorization', editor.authorization)
        .send(form);
      expect([answer.status, answer.body.error?.message]).toEqual([200, undefined]);
    }
  }
}

async function said({ uid, fact }: Kind, documentId: string): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown>[] = await chancery.strapi.db.query(uid).findMany({ where: { documentId } });
  const entries = rows.map((row) => [`${row['locale']} ${row['publishedAt'] ? 'public' : 'draft'}`, row[fact]]);
  return Object.fromEntries(entries);
}

function expected({ drafts, publics, draft, published }: Model): Record<string, string> {
  const each = (names: ReadonlySet<Locale>, state: string, value: string) =>
    [...names].map((name) => [`${name} ${state}`, value]);
  return Object.fromEntries([...each(drafts, 'draft', draft), ...each(publics, 'public', published)]);
}

test.each(kinds)('every language of $uid says the same, in draft and in public', async (kind) => {
  let moves = 0;
  const goesOn = whileQuick(() => moves > 0 && restarts > 0);
  restartsLeft += 1;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (sequence) => {
      if (!goesOn()) return;
      await chancery.strapi.db.query(kind.uid).deleteMany({});
      const [first = ''] = kind.values;
      const data = { ...kind.rest, ...kind.words('Words'), [kind.fact]: first };
      const { documentId } = await publish(chancery.strapi, kind.uid, data);
      const model: Model = { draft: first, published: first, drafts: new Set(['en']), publics: new Set(['en']) };
      for (const [count, taken] of sequence.entries()) {
        await carryOut(kind, documentId, model, taken, count);
        obvious(model, taken, kind.values);
        expect(await said(kind, documentId)).toEqual(expected(model));
        if (model.drafts.size > 1 && model.draft !== first) moves += 1;
      }
    }),
    { numRuns: 3, ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) },
  );
  expect(moves).toBeGreaterThan(0);
});

test('the server was stopped and started on the way', () => expect(restarts).toBeGreaterThan(0));
