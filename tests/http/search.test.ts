/** Words are found however they are typed, and nothing else is: `_q` of REST and of the panel's lists, `q` of the timeline. */
import type * as ReadQuestion from '../../src/desk/question/read-question';
import { editorCode } from '../../src/desk/rights/role-codes';
import { publicationTypeNames, publicationTypes } from '../../src/press/publication/publication-types';
import { panelLimits, publicLimits } from '../../src/press/query/query-limits';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish } from '../helpers/entries';

const locale = 'fr';
/** The first is looked for; the second is like it but for what a pattern would take for any letter. */
const names = [
  `Отчёт 100%_верный ${'Новый'.normalize('NFD')} l’accord ДВИНА №\u00a05 c:\\tide été`,
  'Отзыв 1000 верный l-accord ДВIНА c:tide',
] as const;

const others: Readonly<Record<string, Record<string, unknown>>> = {
  statement: { form: 'comment' },
  speech: { form: 'remarks' },
  announcement: { form: 'news' },
};

interface SearchedType {
  readonly uid: string;
  readonly plural: string;
  readonly attribute: 'title' | 'name';
  readonly more: Record<string, unknown>;
}

const types: readonly SearchedType[] = [
  ...publicationTypeNames.map((type): SearchedType => {
    const { uid, plural } = publicationTypes[type];
    return { uid, plural, attribute: 'title', more: { date: '2026-03-01', ...others[type] } };
  }),
  { uid: 'api::person.person', plural: 'people', attribute: 'name', more: {} },
  { uid: 'api::topic.topic', plural: 'topics', attribute: 'name', more: {} },
];

let chancery: Chancery;
let authorization: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: locale, name: 'French' });
  for (const { uid, attribute, more } of types) {
    for (const [index, name] of names.entries()) {
      await publish(strapi, uid, { ...more, [attribute]: name, slug: `text-${index}` }, locale);
    }
  }
  ({ authorization } = await signIn(chancery, editorCode));
});

afterAll(() => chancery.stop());

type Row = Readonly<Record<string, unknown>>;

const roads: readonly (readonly [string, (words: string) => Promise<readonly unknown[]>])[] = [
  ...types.map(({ plural, attribute }) => {
    const address = `/api/${plural}?locale=${locale}&sort=slug`;
    return [`GET /api/${plural}`, (words: string) => found(`${address}&_q=`, words, attribute)] as const;
  }),
  ...types.map(({ uid, attribute }) => {
    const address = `/content-manager/collection-types/${uid}?locale=${locale}&sort=slug:ASC`;
    return [`the panel's list of ${uid}`, (words: string) => found(`${address}&_q=`, words, attribute)] as const;
  }),
  ...publicationTypeNames.map((type) => {
    const address = `/api/timeline?locale=${locale}&types=${type}`;
    return [`the timeline of ${type}`, (words: string) => found(`${address}&q=`, words, 'title')] as const;
  }),
];

async function found(address: string, words: string, attribute: string): Promise<readonly unknown[]> {
  const request = chancery.anyone.get(address + encodeURIComponent(words));
  if (address.startsWith('/content-manager')) request.set('Authorization', authorization);
  const { status, body } = await request;
  expect(status).toBe(200);
  const rows: readonly Row[] = body.data ?? body.results;
  // The panel and REST count what they list by a statement of its own.
  const total: unknown = body.pagination?.total ?? body.meta?.pagination?.total ?? rows.length;
  expect(total).toBe(rows.length);
  return rows.map((row) => row[attribute]);
}

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  ['a percent sign is only a percent sign', '100%', [names[0]]],
  ['a percent sign between words stands for nothing', 'Отчёт%верный', []],
  ['an underscore is only an underscore', '_верный', [names[0]]],
  ['an underscore stands for no letter', '1_0', []],
  ['a backslash is only a backslash', 'c:\\tide', [names[0]]],
  ['an asterisk stands for nothing', 'От*', []],
  ['small letters find capitals', 'двина', [names[0]]],
  ['capitals find small letters', 'ОТЧЁТ', [names[0]]],
  ['Latin capitals with accents find small letters', 'ÉTÉ', [names[0]]],
  ['е finds ё', 'отчет', [names[0]]],
  ['ё of two characters finds ё of one', 'отчёт'.normalize('NFD'), [names[0]]],
  ['й of one character finds й of two', 'новый', [names[0]]],
  ['é of two characters finds é of one', 'été'.normalize('NFD'), [names[0]]],
  ['a straight apostrophe finds a curved one', "l'accord", [names[0]]],
  ['a curved apostrophe finds a curved one', 'l’accord', [names[0]]],
  ['a space finds one that does not break', '№ 5', [names[0]]],
  ['what both have finds both', 'верный', names],
  ['what neither has finds nothing', 'гавань', []],
];

describe.each(roads)('%s', (_road, search) => {
  test.each(rows)('%s', async (_row, words, expected) => {
    expect([...(await search(words))].sort()).toEqual([...expected].sort());
  });
});

test('a search and a sort through a relation go together', async () => {
  const address = `/api/speeches?locale=${locale}&sort=topics.name&_q=`;
  expect(await found(address, 'двина', 'title')).toEqual([names[0]]);
});

test('a number is looked for among numbers, too', async () => {
  const { uid, more } = types[0]!;
  await publish(chancery.strapi, uid, { ...more, title: 'Seventh', dayOrder: 7_351 }, locale);
  const address = `/api/speeches?locale=${locale}&_q=`;
  expect(await found(address, '7351', 'title')).toEqual(['Seventh']);
});

test('nothing is found across two attributes', async () => {
  const { uid, more } = types[0]!;
  await publish(chancery.strapi, uid, { ...more, title: 'Berth', slug: 'quay' }, locale);
  expect(await found(`/api/speeches?locale=${locale}&_q=`, 'berthquay', 'title')).toEqual([]);
});

describe('how much may be searched for', () => {
  /** How long the words may be: of the public, and of the panel. */
  const longest = async () => {
    const roads = ['/api/speeches?locale=fr&_q=', '/content-manager/collection-types/api::speech.speech?locale=fr&_q='];
    return Promise.all(
      roads.map(async (road) => {
        for (const length of [600, 200, 9, 3]) {
          const request = chancery.anyone.get(road + 'a'.repeat(length));
          if (road.startsWith('/content-manager')) void request.set('Authorization', authorization);
          if ((await request).status === 200) return length;
        }
        return 0;
      }),
    );
  };

  test('is what the configuration says, and the house’s own measure where it says nothing', async () => {
    const { config } = chancery.strapi;
    const configured = config.get('limits');
    try {
      expect(await longest()).toEqual([200, 600]);
      config.set('limits', {
        public: { ...publicLimits, searchLength: 3 },
        panel: { ...panelLimits, searchLength: 9 },
      });
      expect(await longest()).toEqual([3, 9]);
      config.set('limits', {});
      expect(await longest()).toEqual([200, 600]);
    } finally {
      config.set('limits', configured);
    }
  });

  test('a type that there is none of is named, and at no length', () => {
    const { readQuestion } = built<typeof ReadQuestion>('desk/question/read-question');
    const uid = `api::poem.${'x'.repeat(100)}`;
    const ask = () => readQuestion(chancery.strapi, {}, uid, 'public');
    expect(ask).toThrow(new Error(`There is no type "${uid.slice(0, 80)}".`));
    const errors = [expect.objectContaining({ path: ['model'] })];
    expect(ask).toThrow(expect.objectContaining({ details: expect.objectContaining({ errors }) }));
  });
});
