/** What the press office fills in when an entry is saved, over REST with a token. */
import { blocksOf } from '../../src/press/blocks/blocks';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { speech } from '../helpers/entries';

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  const locales = chancery.strapi.plugin('i18n').service('locales');
  for (const code of ['ru', 'ar', 'ja']) await locales.create({ code, name: code });
});

afterAll(() => chancery.stop());

type Data = Record<string, unknown>;

async function save(method: 'post' | 'put', address: string, data: Data, query = '') {
  const { body, status } = await chancery.anyone[method](`${address}${query}`)
    .set('Authorization', chancery.fullAccess)
    .send({ data });
  expect({ status, error: body.error }).toEqual({ status: method === 'post' ? 201 : 200, error: undefined });
  return body.data as { documentId: string; slug: string; excerpt: string | null; turns: Turn[] };
}

interface Turn {
  readonly id: number;
  readonly key: string;
  readonly speaker: string;
}

const post = (data: Data, query = '') => save('post', '/api/speeches', data, query);

describe('slugs', () => {
  test.each([
    ['Latin', 'Words at the Quay', '', 'words-at-the-quay'],
    ['the same again gets -2', 'Words at the Quay', '', 'words-at-the-quay-2'],
    ['and -3', 'Words at the quay!', '', 'words-at-the-quay-3'],
    ['Cyrillic', 'Слово у причала', '?locale=ru', 'slovo-u-prichala'],
    ['the same slug in another locale stays as it is', 'Words at the Quay', '?locale=ru', 'words-at-the-quay'],
    ['Arabic', 'كلمة على الرصيف', '?locale=ar', 'klmh-ala-alrsyf'],
    ['nothing to transliterate', '港の言葉', '?locale=ja', 'speech-2026-03-01'],
    ['nothing to transliterate, again', '波止場', '?locale=ja', 'speech-2026-03-01-2'],
    ['no letters at all', '!!!', '', 'speech-2026-03-01'],
  ])('%s', async (_case, title, query, slug) => {
    expect((await post(speech(title), query)).slug).toBe(slug);
  });

  test('a title of 900 characters makes a slug that fits an address', async () => {
    const { slug } = await post(speech('harbour '.repeat(112).trim()));
    expect(slug.length).toBeLessThanOrEqual(120);
    expect(slug).toMatch(/^harbour(-harbour)+$/);
  });

  test('another type may have the same slug', async () => {
    const { slug } = await save('post', '/api/articles', { title: 'Words at the Quay', date: '2026-03-01' });
    expect(slug).toBe('words-at-the-quay');
  });

  test('a slug that a writer gives is kept, made safe, and kept apart', async () => {
    expect((await post(speech('One', { slug: 'My Own Slug' }))).slug).toBe('my-own-slug');
    expect((await post(speech('Two', { slug: 'my-own-slug' }))).slug).toBe('my-own-slug-2');
  });

  test('a slug follows its title before the first publication, and never after', async () => {
    const { documentId, slug } = await post(speech('Draft title'), '?status=draft');
    expect(slug).toBe('draft-title');
    const edited = await save('put', `/api/speeches/${documentId}`, { title: 'Better title' }, '?status=draft');
    expect(edited.slug).toBe('better-title');
    const published = await save('put', `/api/speeches/${documentId}`, { title: 'Better title' });
    expect(published.slug).toBe('better-title');
    const corrected = await save('put', `/api/speeches/${documentId}`, { title: 'Best title' });
    expect(corrected.slug).toBe('better-title');
  });

  test('a second save changes no slug', async () => {
    const { documentId, slug } = await post(speech('Twice saved'));
    expect((await save('put', `/api/speeches/${documentId}`, { title: 'Twice saved' })).slug).toBe(slug);
  });

  test('twenty entries with one title, saved at once, have twenty slugs', async () => {
    const saved = await Promise.all(Array.from({ length: 20 }, () => post(speech('At once'))));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(20);
  });

  test('a copy has a slug of its own in each locale', async () => {
    const { documentId } = await post(speech('Copied'));
    await save('put', `/api/speeches/${documentId}`, speech('Копия'), '?locale=ru');
    const documents = chancery.strapi.documents('api::speech.speech');
    const copied = await documents.clone({ documentId, locale: '*' });
    const stored = await documents.findMany({
      filters: { documentId: copied!.documentId },
      locale: '*',
    });
    expect(stored.map(({ slug }) => slug).sort()).toEqual(['copied-2', 'kopiya-2']);
  });
});

describe('excerpts', () => {
  test('without one, the first paragraph stands in', async () => {
    const body = blocksOf(['', 'First paragraph.', 'Second.']);
    expect((await post(speech('Excerpt made', { body }))).excerpt).toBe('First paragraph.');
  });

  test('of a conversation without a text before it, the first turn', async () => {
    const turns = [{ speaker: 'Question', role: 'question', body: blocksOf(['What of the harbour?']) }];
    expect((await post(speech('Excerpt of a turn', { body: [], turns }))).excerpt).toBe('What of the harbour?');
  });

  test('one that was made follows the text, one that was given stays', async () => {
    const made = await post(speech('Made', { body: blocksOf(['Old.']) }));
    const given = await post(speech('Given', { body: blocksOf(['Old.']), excerpt: 'By hand.' }));
    const edit = { body: blocksOf(['New.']) };
    expect((await save('put', `/api/speeches/${made.documentId}`, edit)).excerpt).toBe('New.');
    expect((await save('put', `/api/speeches/${given.documentId}`, edit)).excerpt).toBe('By hand.');
  });

  test('one that is taken away comes back as the first paragraph', async () => {
    const { documentId } = await post(speech('Taken', { body: blocksOf(['Text.']), excerpt: 'By hand.' }));
    expect((await save('put', `/api/speeches/${documentId}`, { excerpt: null })).excerpt).toBe('Text.');
  });
});

describe('turns', () => {
  const turns = ['What now?', 'We build.', 'And then?'].map((text, index) => ({
    speaker: index === 1 ? 'Ada Marlow' : 'Question',
    role: index === 1 ? 'answer' : 'question',
    aside: index === 0 ? 'for both' : undefined,
    body: blocksOf([text]),
  }));
  const populate = '?populate=turns';

  test('each has a key, and keeps it when they are sent in another order', async () => {
    const { documentId, turns: first } = await post(speech('Conversation', { turns }), populate);
    const keys = first.map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const reversed = await save('put', `/api/speeches/${documentId}`, { turns: [...turns].reverse() }, populate);
    expect(reversed.turns.map(({ key }) => key)).toEqual([...keys].reverse());
  });

  test('a turn that comes back with its id keeps its key though its words change', async () => {
    const { documentId } = await post(speech('Edited talk', { turns }), '?status=draft');
    const address = `/api/speeches/${documentId}?status=draft&populate=turns`;
    const { body } = await chancery.anyone.get(address).set('Authorization', chancery.fullAccess);
    const before = body.data.turns as Turn[];
    const edited = before
      .map(({ id }, index) => ({ id, ...turns[index]!, body: blocksOf([`Edited ${index}`]) }))
      .reverse();
    const after = await save('put', `/api/speeches/${documentId}`, { turns: edited }, '?status=draft&populate=turns');
    expect(after.turns.map(({ key }) => key)).toEqual(before.map(({ key }) => key).reverse());
  });

  test('two turns with the same words are still two', async () => {
    const same = [turns[0]!, turns[0]!];
    const { turns: saved } = await post(speech('Echo', { turns: same }), populate);
    expect(new Set(saved.map(({ key }) => key)).size).toBe(2);
  });
});

describe('refusals', () => {
  test.each([
    [
      'a counter in no zone',
      '/api/counters',
      { title: 'x', since: '2026-01-01', timeZone: 'Mars/Base', message: '{days}' },
      'Mars/Base',
    ],
    [
      'a counter with an offset',
      '/api/counters',
      { title: 'x', since: '2026-01-01', timeZone: '+03:00', message: '{days}' },
      '+03:00',
    ],
    [
      'a message that lacks a category',
      '/api/counters?locale=ru',
      { title: 'x', since: '2026-01-01', timeZone: 'UTC', message: '{days, plural, one {день} other {дня}}' },
      'few',
    ],
    ['a clock in no zone', '/api/clocks', { label: 'x', timeZone: 'Moscow' }, 'Moscow'],
    [
      'an announcement in no zone',
      '/api/announcements',
      { title: 'x', date: '2026-01-01', timeZone: 'UTC+3' },
      'UTC+3',
    ],
    ['a speech without a title', '/api/speeches', { date: '2026-01-01' }, 'title'],
    ['a speech with an empty title', '/api/speeches', speech(''), 'title'],
    ['a speech with a blank title', '/api/speeches', speech('   '), 'title'],
    ['a form that is none', '/api/speeches', { title: 'x', date: '2026-01-01', form: 'poem' }, 'form'],
    ['a title of 1001 characters', '/api/speeches', speech('x'.repeat(1001)), 'title'],
    ['a place of 256 characters', '/api/speeches', speech('x', { place: 'x'.repeat(256) }), 'place'],
  ])('%s is a 400 that says so, and nothing is saved', async (_case, address, data, said) => {
    const before = await count(address);
    const { status, body } = await chancery.anyone
      .post(address)
      .set('Authorization', chancery.fullAccess)
      .send({ data });
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain(said);
    expect(await count(address)).toBe(before);
  });

  async function count(address: string): Promise<number> {
    const plural = address.replace(/\?.*/, '');
    const { body } = await chancery.anyone
      .get(`${plural}?status=draft&locale=*`)
      .set('Authorization', chancery.fullAccess);
    return body.meta.pagination.total;
  }
});

test('an old zone name is stored under today’s', async () => {
  const { documentId } = await save('post', '/api/clocks', { label: 'Kyiv', timeZone: 'Europe/Kiev' });
  const { body } = await chancery.anyone.get(`/api/clocks/${documentId}?at=2026-07-01T00:00:00Z`);
  expect(body.data).toMatchObject({ timeZone: 'Europe/Kyiv', time: '03:00', offset: '+03:00', abbreviation: 'EEST' });
});

describe('links within a text', () => {
  const linked = (url: string) => [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'see above' }] }] },
  ];

  test('lead to its turns, in the body and in a turn, and are stored as they were written', async () => {
    const turns = [{ key: 'one', speaker: 'A', role: 'question', body: linked('#turn-one') }];
    const { documentId, slug } = await post(speech('Linked', { body: linked('#turn-1'), turns }));
    const { body } = await chancery.anyone.get(`/api/speeches/${documentId}?populate=turns`);
    expect(body.data.body).toEqual(linked('#turn-1'));
    expect(body.data.turns[0].body).toEqual(linked('#turn-one'));
    expect((await chancery.anyone.get(`/en/speeches/${slug}`)).text).toContain('<a href="#turn-1">see above</a>');
    await save('put', `/api/speeches/${documentId}`, { body: linked('#turn-2') });
    const changed = await chancery.anyone.get(`/api/speeches/${documentId}`);
    expect(changed.body.data.body).toEqual(linked('#turn-2'));
  });

  test.each(['#', '# a', 'turn-1', 'javascript:alert(1)', ''])('%j leads nowhere, and is refused', async (url) => {
    const { status } = await chancery.anyone
      .post('/api/speeches')
      .set('Authorization', chancery.fullAccess)
      .send({ data: speech('Linked badly', { body: linked(url) }) });
    expect(status).toBe(400);
  });
});

describe('copies', () => {
  const copy = async (data: Data) => {
    const { documentId } = await post(speech('Spring words', {}));
    const documents = chancery.strapi.documents('api::speech.speech') as unknown as {
      clone(params: object): Promise<{ entries: { slug: string }[] }>;
    };
    const { entries } = await documents.clone({ documentId, data });
    return entries.map(({ slug }) => slug);
  };

  test('under the same title get the next free slug', async () => {
    expect((await copy({}))[0]).toMatch(/^spring-words-\d+$/);
  });

  test('under another title get a slug of their own', async () => {
    expect(await copy({ title: 'Autumn words' })).toEqual(['autumn-words']);
  });

  test('with a slug that somebody gave keep it', async () => {
    expect(await copy({ title: 'Winter words', slug: 'cold' })).toEqual(['cold']);
  });
});
