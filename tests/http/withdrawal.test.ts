/** A text taken back: what stays at its address, on which roads it is gone, and how it comes back. */
import { setNow } from '../../src/desk/clock/now';
import { blocksOf } from '../../src/press/blocks/blocks';
import { signIn } from '../helpers/admins';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { attributesOf, textOfHtml } from '../helpers/html-text';

const uid = 'api::speech.speech';
const SECRET = 'Zephyr';
const REASON = 'The figures were those of another year.';
let chancery: Chancery;
let ticks = 0;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  letTimePass();
  for (const code of ['ru', 'fr', 'ar']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Pacific/Auckland' });
});

afterAll(() => chancery.stop());

/** Later at each look, and on the same day however often one looks. */
function letTimePass(): void {
  setNow(chancery.strapi, () => new Date(Date.UTC(2031, 2, 1, 12) + (ticks += 1) * 100));
}

type Documents = Record<'update' | 'publish' | 'unpublish' | 'delete', (params: object) => Promise<unknown>>;

function documents(of = uid): Documents {
  return chancery.strapi.documents(of as typeof uid) as unknown as Documents;
}

function address(documentId: string, locale: string) {
  return `/api/publications/speech/${documentId}/${locale}/withdrawal`;
}

async function withdraw(documentId: string, reason: unknown = REASON, locale = 'en') {
  const request = chancery.anyone.post(address(documentId, locale)).set('Authorization', chancery.fullAccess);
  return request.send({ reason });
}

async function restore(documentId: string, query = '', locale = 'en') {
  return chancery.anyone.delete(address(documentId, locale) + query).set('Authorization', chancery.fullAccess);
}

async function withdrawn(title: string, more: object = {}) {
  const text = await publish(chancery.strapi, uid, speech(title, more as Record<string, unknown>));
  expect((await withdraw(text.documentId)).status).toBe(200);
  return text;
}

async function messageOf(answer: Promise<{ status: number; body: { error?: { message: string } } }>) {
  const { status, body } = await answer;
  return { status, message: body.error?.message };
}

describe('at the address of a withdrawn text', () => {
  const languages = [
    ['en', 'Speech Withdrawn', 'Withdrawn on 2 March 2031 Reason'],
    ['ru', 'Выступление Отозвано', 'Дата отзыва 2 марта 2031 г. Причина'],
    ['fr', 'Discours Retiré', 'Retiré le 2 mars 2031 Motif'],
    ['ar', 'خطاب مسحوب', 'تاريخ السحب'],
  ] as const;

  test.each(languages)('stands in %s that it was withdrawn, when and why', async (locale, kind, facts) => {
    const text = await publish(chancery.strapi, uid, speech('Taken back', { form: null }), locale);
    expect((await withdraw(text.documentId, REASON, locale)).status).toBe(200);
    const { status, headers, text: markup } = await chancery.anyone.get(`/${locale}/speeches/${text.slug}`);
    expect({ status, robots: headers['x-robots-tag'] }).toEqual({ status: 200, robots: 'noindex' });
    const said = textOfHtml(markup);
    for (const part of [kind, 'Taken back', facts, REASON]) expect(said).toContain(part);
    expect(said).not.toContain('the text.');
    expect(markup).not.toContain('rel="canonical"');
  });

  test('stands the reason as a text, whatever was written into it', async () => {
    const text = await publish(chancery.strapi, uid, speech('Hostile'));
    await withdraw(text.documentId, '<script>alert(1)</script>');
    const { text: markup } = await chancery.anyone.get(`/en/speeches/${text.slug}`);
    expect(markup).not.toContain('<script>');
    expect(textOfHtml(markup)).toContain('<script>alert(1)</script>');
  });

  test('a translation that is still public can be reached', async () => {
    const { documentId, slug } = await publish(chancery.strapi, uid, speech('In two languages'));
    const data = { title: 'Deux langues', date: '2031-03-01', body: blocksOf(['Texte']) };
    await documents().update({ documentId, locale: 'fr', data, status: 'published' });
    await withdraw(documentId);
    expect((await chancery.anyone.get('/fr/speeches/deux-langues')).status).toBe(200);
    expect(attributesOf((await chancery.anyone.get(`/en/speeches/${slug}`)).text, 'href')).not.toContain(
      '/en/speeches/deux-langues',
    );
    expect((await chancery.anyone.get('/fr/speeches/deux-langues')).text).not.toContain(`/en/speeches/${slug}`);
  });
});

describe('the address of a withdrawn text', () => {
  /** How another text would come to the address; the title of both, and where the other one is public then. */
  const namesakes: readonly (readonly [string, (title: string, slug: string) => Promise<{ slug: string }>])[] = [
    ['is published under its title', (title) => publish(chancery.strapi, uid, speech(title))],
    ['is published with its slug', (_title, slug) => publish(chancery.strapi, uid, speech('Another title', { slug }))],
    [
      'is published with its slug typed by hand',
      (title, slug) => publish(chancery.strapi, uid, speech(title, { slug: ` ${slug} ` })),
    ],
    [
      'is given its slug later',
      async (_title, slug) => {
        const { documentId } = await publish(chancery.strapi, uid, speech('Renamed on the way'));
        return updated(documentId, { slug }, 'published');
      },
    ],
    [
      'is a draft with its slug that goes out',
      async (title) => {
        const { documentId } = await draft(chancery.strapi, uid, speech(title));
        return published(documentId);
      },
    ],
  ];

  async function updated(documentId: string, data: object, status: string): Promise<{ slug: string }> {
    return (await documents().update({ documentId, locale: 'en', data, status })) as { slug: string };
  }

  async function published(documentId: string): Promise<{ slug: string }> {
    const { entries } = (await documents().publish({ documentId, locale: 'en' })) as { entries: { slug: string }[] };
    return entries[0]!;
  }

  async function shown(slug: string) {
    const { status, headers, text } = await chancery.anyone.get(`/en/speeches/${slug}`);
    return { status, isReason: headers['x-robots-tag'] === 'noindex' && textOfHtml(text).includes(REASON) };
  }

  test.each(namesakes)('tells the reason still when another %s, which stands beside it', async (how, act) => {
    const { slug, documentId } = await withdrawn(`Namesake that ${how}`);
    const other = await act(`Namesake that ${how}`, slug);
    expect(other.slug).toBe(`${slug}-2`);
    expect(await shown(slug)).toEqual({ status: 200, isReason: true });
    expect(await shown(other.slug)).toEqual({ status: 200, isReason: false });
    expect((await chancery.anyone.get(`/api/withdrawals?slug=${slug}`)).body.data).toMatchObject([{ documentId }]);
    expect((await restore(documentId)).status).toBe(200);
    expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).body.data.slug).toBe(slug);
    expect(await shown(slug)).toEqual({ status: 200, isReason: false });
  });

  test('is kept from a namesake whose draft was begun while it was public, and from one after that', async () => {
    const first = await publish(chancery.strapi, uid, speech('Three namesakes'));
    const second = await draft(chancery.strapi, uid, speech('Three namesakes', { slug: first.slug }));
    await chancery.strapi.db
      .query(uid)
      .updateMany({ where: { documentId: second.documentId }, data: { slug: first.slug } });
    await withdraw(first.documentId);
    expect((await published(second.documentId)).slug).toBe(`${first.slug}-2`);
    expect((await publish(chancery.strapi, uid, speech('Three namesakes'))).slug).toBe(`${first.slug}-3`);
    expect(await shown(first.slug)).toEqual({ status: 200, isReason: true });
  });

  test('is nobody’s in another language, in another type, or once the text is deleted', async () => {
    const { slug, documentId } = await withdrawn('Kept here alone');
    const data = { title: 'Kept here alone', date: '2031-03-01', body: blocksOf(['x']) };
    expect((await publish(chancery.strapi, uid, speech('Kept here alone', { slug }), 'fr')).slug).toBe(slug);
    expect((await publish(chancery.strapi, 'api::article.article', data)).slug).toBe(slug);
    await documents().delete({ documentId, locale: '*' });
    expect((await publish(chancery.strapi, uid, speech('Kept here alone'))).slug).toBe(slug);
    expect(await shown(slug)).toEqual({ status: 200, isReason: false });
  });
});

test('withdrawals can be listed, newest first, and found by their address', async () => {
  const first = await withdrawn('Listed first');
  const second = await withdrawn('Listed second');
  const { body } = await chancery.anyone.get('/api/withdrawals?type=speech&locale=en');
  expect(body.data.slice(0, 2).map(({ slug }: { slug: string }) => slug)).toEqual([second.slug, first.slug]);
  const found = (await chancery.anyone.get(`/api/withdrawals?slug=${first.slug}`)).body.data;
  expect(found).toEqual([
    {
      type: 'speech',
      documentId: first.documentId,
      locale: 'en',
      slug: first.slug,
      title: 'Listed first',
      reason: REASON,
      withdrawnAt: expect.stringMatching(/^2031-03-01T/),
    },
  ]);
});

test.each(['type=poem', 'page=0', 'filters[content][$contains]=x', 'populate=*', 'slug=a&slug=b'])(
  'GET /api/withdrawals?%s is refused',
  async (query) => {
    const { status, body } = await chancery.anyone.get(`/api/withdrawals?${query}`);
    expect({ status, name: body.error?.name }).toEqual({ status: 400, name: 'ValidationError' });
  },
);

/** Every road on which a public text can be met. Each must show it before, and not a word of it after. */
const roads: readonly (readonly [string, string])[] = [
  ['the list of its type', '/api/speeches?populate=*&pagination[pageSize]=100'],
  ['itself, by its documentId', '/api/speeches/ID?populate=*'],
  ['a filter on its title', '/api/speeches?filters[title][$contains]=Zephyr'],
  ['a filter on its slug', '/api/speeches?filters[slug][$startsWith]=zephyr'],
  ['a search over REST', '/api/speeches?_q=Zephyr'],
  ['a filter on its topic', '/api/speeches?filters[topics][slug]=public-topic'],
  ['its other language', '/api/speeches/ID?locale=fr&populate=localizations'],
  ['the timeline', '/api/timeline?limit=100'],
  ['a search of the timeline', '/api/timeline?q=Zephyr'],
  ['the timeline of a topic', '/api/timeline?topic=public-topic'],
  ['the front page', '/api/front-page?locale=en&at=2031-03-05T00:00:00Z'],
  ['the front page as a page', '/en?at=2031-03-05T00:00:00Z'],
  ['all messages', '/en/messages'],
  ['GraphQL: the list', '{ speeches(pagination: { limit: 100 }) { title body } }'],
  ['GraphQL: itself', '{ speech(documentId: "ID") { title } }'],
  ['GraphQL: a filter', '{ speeches(filters: { title: { contains: "Zephyr" } }) { title } }'],
  ['GraphQL: its other language', '{ speech(documentId: "ID", locale: "fr") { localizations { title } } }'],
  ['GraphQL: the timeline', '{ timeline(locale: "en", limit: 100) { data { title excerpt } } }'],
  [
    'GraphQL: the front page',
    '{ frontPage(locale: "en", at: "2031-03-05T00:00:00Z") { data { latest { title } featured { title body } } } }',
  ],
];

/** Roads on which it has never been, and is not after its withdrawal either: what was kept of it is nobody's to read. */
const closed: readonly (readonly [string, string])[] = [
  ['its draft', '/api/speeches/ID?status=draft'],
  ['the list of drafts', '/api/speeches?status=draft'],
  ['the kept text', '/api/withdrawals?populate=*'],
  ['the kept text, as a field', '/api/withdrawals?fields[0]=content'],
  ['a single withdrawal', '/api/withdrawals/1'],
  ['the list of redirects', '/api/redirects'],
  ['GraphQL: withdrawals', '{ withdrawals { content } }'],
  ['GraphQL: withdrawals by connection', '{ withdrawals_connection { nodes { content } } }'],
  ['GraphQL: redirects', '{ redirects { slug } }'],
  ['its preview without a signature', '/preview/speech/ID/en'],
];

describe('on every road that leads to it', () => {
  let documentId: string;
  let before: Map<string, string>;

  async function read(road: string): Promise<string> {
    const asked = road.replace('ID', documentId);
    const answer = asked.startsWith('{')
      ? await chancery.anyone.post('/graphql').send({ query: asked })
      : await chancery.anyone.get(encodeURI(asked));
    expect(answer.status).toBeLessThan(500);
    // GraphQL repeats the question in its errors.
    return asked.startsWith('{') ? JSON.stringify(answer.body.data ?? null) : answer.text;
  }

  beforeAll(async () => {
    const topic = await publish(chancery.strapi, 'api::topic.topic', { name: 'Public topic' });
    const more = { topics: [topic.documentId], featured: true, date: '2031-03-04' };
    ({ documentId } = await publish(chancery.strapi, uid, speech(`${SECRET} accord`, more)));
    const data = { title: 'Accord', date: '2031-03-04', body: blocksOf(['Texte']) };
    await documents().update({ documentId, locale: 'fr', data, status: 'published' });
    before = new Map();
    for (const [, road] of roads) before.set(road, await read(road));
    await withdraw(documentId);
  });

  test.each(roads)('%s: it is there before and gone after', async (_what, road) => {
    expect(before.get(road)).toMatch(/Zephyr/i);
    expect(await read(road)).not.toMatch(/Zephyr/i);
  });

  test.each(closed)('%s: not a word of it', async (_what, road) => {
    expect(await read(road)).not.toMatch(/Zephyr/i);
  });

  test('its tombstone says its title, and nothing of its text', async () => {
    const { text } = await chancery.anyone.get('/api/withdrawals?slug=zephyr-accord');
    expect(text).toContain('Zephyr accord');
    expect(text).not.toContain('the text.');
  });

  test.each(['withdrawals', 'withdrawal', 'redirects', 'redirect'])('GraphQL knows no query "%s"', async (name) => {
    const { body } = await chancery.anyone.post('/graphql').send({ query: `{ ${name} { slug } }` });
    expect(body.errors[0].message).toContain(`Cannot query field "${name}"`);
  });

  test('a count is without it', async () => {
    const { body } = await chancery.anyone.get('/api/speeches?filters[slug]=zephyr-accord');
    expect(body.meta.pagination.total).toBe(0);
  });

  test('it is on all of them again once it is restored', async () => {
    expect((await restore(documentId)).status).toBe(200);
    for (const [what, road] of roads)
      expect([what, await read(road)]).toEqual([what, expect.stringMatching(/Zephyr/i)]);
    expect((await chancery.anyone.get('/api/withdrawals?slug=zephyr-accord')).body.data).toEqual([]);
    const page = await chancery.anyone.get('/en/speeches/zephyr-accord');
    expect(page.headers['x-robots-tag']).toBeUndefined();
    expect(textOfHtml(page.text)).toContain('the text.');
  });
});

describe('a restored text', () => {
  const turns = [{ speaker: 'Ada', role: 'statement', body: blocksOf(['A turn.']) }];

  async function shown(documentId: string) {
    const query = 'populate[turns]=true&populate[people][populate]=person&populate[topics]=true&populate[changes]=true';
    const { data, error } = (await chancery.anyone.get(`/api/speeches/${documentId}?${query}`)).body;
    expect(error).toBeUndefined();
    return JSON.parse(
      JSON.stringify(data, (key, value) => (/^(id|updatedAt|publishedAt|createdAt)$/.test(key) ? 0 : value)),
    );
  }

  test('is what it was, though its draft was edited meanwhile; and the edits are a draft still', async () => {
    const person = await publish(chancery.strapi, 'api::person.person', { name: 'Ada Marlow' });
    const topic = await publish(chancery.strapi, 'api::topic.topic', { name: 'Harbours' });
    const people = [{ function: 'speaker', name: 'Ada', person: person.documentId }];
    const { documentId } = await publish(
      chancery.strapi,
      uid,
      speech('As it was', { turns, people, topics: [topic.documentId] }),
    );
    await chancery.anyone
      .post(`/api/publications/speech/${documentId}/en/correction`)
      .set('Authorization', chancery.fullAccess)
      .send({ kind: 'minor', note: 'A comma.' });
    const before = await shown(documentId);
    await withdraw(documentId);
    await documents().update({
      documentId,
      locale: 'en',
      data: { title: 'Edited', turns: [], topics: [], changes: [] },
    });
    expect((await restore(documentId)).status).toBe(200);
    expect(await shown(documentId)).toEqual(before);
    const kept = await chancery.strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null }, populate: ['turns', 'topics', 'changes'] });
    expect(kept).toMatchObject({ title: 'Edited', turns: [], topics: [], changes: [] });
  });

  test('comes back without a topic that has been deleted since', async () => {
    const topic = await publish(chancery.strapi, 'api::topic.topic', { name: 'Short-lived' });
    const { documentId } = await withdrawn('Outlives its topic', { topics: [topic.documentId] });
    await documents('api::topic.topic').delete({ documentId: topic.documentId });
    await documents().update({ documentId, locale: 'en', data: { title: 'Edited' } });
    expect((await restore(documentId)).status).toBe(200);
    expect(await shown(documentId)).toMatchObject({ title: 'Outlives its topic', topics: [] });
  });

  test('can be its draft, put right', async () => {
    const { documentId } = await withdrawn('Put right');
    await documents().update({ documentId, locale: 'en', data: { body: blocksOf(['Right.']) } });
    expect((await restore(documentId, '?version=draft')).status).toBe(200);
    expect(JSON.stringify(await shown(documentId))).toContain('Right.');
  });

  test('keeps the dates of its first publication and of its last change', async () => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Dated'));
    const { firstPublishedAt, lastChangedAt } = await shown(documentId);
    await withdraw(documentId);
    await restore(documentId);
    expect(await shown(documentId)).toMatchObject({ firstPublishedAt, lastChangedAt });
  });

  test('stays withdrawn where its draft is under embargo, and loses nothing', async () => {
    const { documentId, slug } = await withdrawn('Under embargo now');
    const embargo = { embargoedUntil: '2032-01-01T00:00:00.000Z' };
    await documents().update({ documentId, locale: 'en', data: embargo });
    expect((await restore(documentId)).status).toBeGreaterThanOrEqual(400);
    expect((await chancery.anyone.get(`/api/withdrawals?slug=${slug}`)).body.data).toHaveLength(1);
    expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).status).toBe(404);
  });
});

/** A withdrawn text comes back by its restoration, and by no other road. */
const publishRoads: readonly (readonly [string, (documentId: string) => Promise<unknown>])[] = [
  ['publishing it', (documentId) => documents().publish({ documentId, locale: 'en' })],
  ['publishing all languages', (documentId) => documents().publish({ documentId, locale: '*' })],
  ['publishing several', (documentId) => documents().publish({ documentId, locale: ['fr', 'en'] })],
  ['publishing without naming the language', (documentId) => documents().publish({ documentId })],
  [
    'saving it published',
    (documentId) => documents().update({ documentId, locale: 'en', data: {}, status: 'published' }),
  ],
  ['REST', putPublished],
];

async function putPublished(documentId: string) {
  const request = chancery.anyone.put(`/api/speeches/${documentId}?status=published`);
  const { body } = await request.set('Authorization', chancery.fullAccess).send({ data: { title: 'Back' } });
  if (body.error) throw new Error(body.error.message);
}

test.each(publishRoads)('%s does not bring a withdrawn text back', async (_road, act) => {
  const { documentId, slug } = await withdrawn('Stays back');
  await expect(act(documentId)).rejects.toThrow(
    '"Stays back" is withdrawn in "en"; it goes out again when an editor restores it.',
  );
  expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).status).toBe(404);
  expect(textOfHtml((await chancery.anyone.get(`/en/speeches/${slug}`)).text)).toContain(REASON);
  await documents().delete({ documentId, locale: '*' });
});

test.each(['interview', 'statement', 'article', 'announcement'])('neither does a text of the type %s', async (type) => {
  const of = `api::${type}.${type}`;
  const { documentId } = await publish(chancery.strapi, of, { title: 'Stays back', date: '2031-03-01' });
  const path = `/api/publications/${type}/${documentId}/en/withdrawal`;
  const request = chancery.anyone.post(path).set('Authorization', chancery.fullAccess);
  expect((await request.send({ reason: REASON })).status).toBe(200);
  await expect(documents(of).publish({ documentId, locale: 'en' })).rejects.toThrow(
    '"Stays back" is withdrawn in "en"',
  );
});

test.each([
  ['one after the other', 'en', 'fr', letTimePass],
  ['one after the other', 'fr', 'en', letTimePass],
  ['at one moment', 'en', 'fr', () => setNow(chancery.strapi, () => new Date('2031-03-01T20:00:00Z'))],
  ['at one moment', 'fr', 'en', () => setNow(chancery.strapi, () => new Date('2031-03-01T20:00:00Z'))],
])('of languages withdrawn %s, %s and then %s, the latest is named', async (_when, first, second, setClock) => {
  setClock();
  const { documentId } = await publish(chancery.strapi, uid, speech('One by one'));
  await documents().update({ documentId, locale: 'fr', data: speech('One by one'), status: 'published' });
  for (const [locale, except] of [
    [first, [second]],
    [second, []],
  ] as const) {
    const request = chancery.anyone.post(address(documentId, locale)).set('Authorization', chancery.fullAccess);
    expect((await request.send({ reason: REASON, except })).status).toBe(200);
  }
  await expect(documents().publish({ documentId, locale: '*' })).rejects.toThrow(
    `"One by one" is withdrawn in "${second}"; it goes out again when an editor restores it.`,
  );
  letTimePass();
});

test('a withdrawal of an earlier version, which names none that were left out, means its language alone', async () => {
  const { documentId } = await withdrawn('Of an earlier version');
  await documents().update({ documentId, locale: 'fr', data: speech('D’une version antérieure') });
  await expect(documents().publish({ documentId, locale: 'fr' })).rejects.toThrow(/withdrawn in all its languages/);
  await chancery.strapi.db.connection('withdrawals').where({ publication_id: documentId }).update({ left_out: null });
  await documents().publish({ documentId, locale: 'fr' });
  await expect(documents().publish({ documentId, locale: 'en' })).rejects.toThrow(/is withdrawn in "en"/);
});

test('a list is told which of its texts are withdrawn in its language', async () => {
  const { authorization } = await signIn(chancery, 'chancery-press-officer');
  const { documentId } = await withdrawn('Listed as withdrawn');
  await withdrawn('Not on this page');
  const { documentId: open } = await publish(chancery.strapi, uid, speech('Listed as public'));
  const told = async (type: string, locale: string) => {
    const query = `type=${type}&locale=${locale}&documentIds=${documentId},${open}`;
    return (await chancery.anyone.get(`/chancery/withdrawn?${query}`).set('Authorization', authorization)).body.data;
  };
  expect(await told('speech', 'en')).toEqual([documentId]);
  expect([await told('speech', 'fr'), await told('article', 'en')]).toEqual([[], []]);
});

test('of a withdrawal and a publication at the same moment one comes second: no text is public and withdrawn', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { documentId, slug } = await publish(chancery.strapi, uid, speech(`Contested ${round}`));
    const publishing = [0, 1, 2].map(() => documents().publish({ documentId, locale: 'en' }));
    await Promise.allSettled([...publishing, withdraw(documentId), documents().publish({ documentId, locale: 'en' })]);
    const isPublic = (await chancery.anyone.get(`/api/speeches/${documentId}`)).status === 200;
    const tombstones = (await chancery.anyone.get(`/api/withdrawals?slug=${slug}`)).body.data;
    expect({ isPublic, tombstones: tombstones.length }).toEqual({ isPublic: false, tombstones: 1 });
  }
});

test('a deleted text leaves no tombstone', async () => {
  const { documentId, slug } = await withdrawn('Deleted for good');
  await documents().delete({ documentId, locale: '*' });
  expect((await chancery.anyone.get(`/en/speeches/${slug}`)).status).toBe(404);
});

describe('whoever withdraws', () => {
  test.each([
    ['nothing', null],
    ['an empty one', ''],
    ['blanks', '  '],
    ['a number', 7],
    ['too long a one', 'x'.repeat(2001)],
  ])('gives a reason, and %s is none', async (_what, reason) => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Without a reason'));
    const message = 'A withdrawal needs a reason for the public, in up to 2000 characters.';
    expect(await messageOf(withdraw(documentId, reason))).toEqual({ status: 400, message });
    expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).status).toBe(200);
  });

  test('cannot withdraw what is not public', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Never public'));
    const message = 'This text is not public in "en", so there is nothing to withdraw.';
    expect(await messageOf(withdraw(documentId))).toEqual({ status: 400, message });
  });

  test('cannot restore what is not withdrawn', async () => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Public'));
    const message = 'This text is not withdrawn in "en", so there is nothing to restore.';
    expect(await messageOf(restore(documentId))).toEqual({ status: 404, message });
    expect((await restore(documentId, '?version=old')).status).toBe(400);
  });

  test('is on the record, with the reason, and so is whoever restores', async () => {
    const { documentId } = await withdrawn('On the record');
    await restore(documentId);
    const acts = await chancery.strapi.db.query('api::record.record').findMany({
      where: { subjectId: documentId, action: { $in: ['withdraw', 'restore'] } },
      orderBy: { id: 'asc' },
    });
    expect(acts).toMatchObject([
      { action: 'withdraw', actorKind: 'token', reason: REASON, subjectTitle: 'On the record' },
      { action: 'restore', actorKind: 'token', reason: null },
    ]);
  });

  test.each(['post', 'delete'] as const)('may do so: %s is refused to anyone', async (method) => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Not for anyone'));
    expect((await chancery.anyone[method](address(documentId, 'en')).send({ reason: REASON })).status).toBe(403);
  });

  /** What a role may do to a public text over the admin's own API. */
  const roles = [
    ['chancery-editor', 200, 200, 200],
    ['strapi-super-admin', 200, 200, 200],
    ['chancery-press-officer', 403, 403, 403],
    ['chancery-translator-en', 403, 403, 403],
  ] as const;

  test.each(roles)('as %s: withdraws %d, restores %d, corrects %d', async (role, ...expected) => {
    const { authorization } = await signIn(chancery, role);
    const { documentId } = await publish(chancery.strapi, uid, speech('By role'));
    const path = `/chancery/publications/speech/${documentId}/en`;
    const send = async (method: 'post' | 'delete', end: string, data: object = {}) =>
      (await chancery.anyone[method](`${path}/${end}`).set('Authorization', authorization).send(data)).status;
    const withdrew = await send('post', 'withdrawal', { reason: REASON });
    if (withdrew !== 200) await withdraw(documentId);
    const restored = await send('delete', 'withdrawal');
    if (restored !== 200) await restore(documentId);
    expect([withdrew, restored, await send('post', 'correction', { kind: 'minor', note: 'x' })]).toEqual(expected);
  });

  test('names a type that there is', async () => {
    const request = chancery.anyone
      .post('/api/publications/poem/x/en/withdrawal')
      .set('Authorization', chancery.fullAccess);
    expect((await request.send({ reason: REASON })).status).toBe(404);
  });
});
