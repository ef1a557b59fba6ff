/** Every road by which a text could be published, tried while it is under embargo. */
import { now, setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { signIn, type Admin } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const uid = 'api::speech.speech';
const noon = '2031-03-05T12:00:00.000Z';
const refusal =
  'This text is under embargo until 2031-03-05 12:00 (+00:00, Europe/London) and cannot be published before.';

let chancery: Chancery;
let editor: Admin;
let made = 0;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
  await publish(strapi, 'api::office.office', { name: 'The office', timeZone: 'Europe/London' });
  editor = await signIn(chancery, 'strapi-super-admin');
});

afterAll(() => chancery.stop());

beforeEach(() => at('2031-03-01T09:00:00Z'));

function at(instant: string): void {
  setNow(chancery.strapi, () => new Date(instant));
}

interface Attempt {
  readonly title: string;
  readonly documentId: string;
}

/** Publishes, and says what it was told. */
type Road = (attempt: Attempt) => Promise<string>;

const rest = async (method: 'post' | 'put', address: string, data: object) => {
  const { body } = await chancery.anyone[method](address).set('Authorization', chancery.fullAccess).send({ data });
  return String(body.error?.message ?? 'published');
};
const admin = async (address: string, data: object) => {
  const { body } = await chancery.anyone
    .post(`/content-manager/collection-types/${uid}${address}`)
    .set('Authorization', editor.authorization)
    .send(data);
  return String(body.error?.message ?? 'published');
};
const graphql = async (query: string) => {
  const { body } = await chancery.anyone.post('/graphql').set('Authorization', chancery.fullAccess).send({ query });
  return String(body.errors?.[0]?.message ?? 'published');
};
const inside = (work: () => Promise<unknown>) =>
  work().then(
    () => 'published',
    (error: Error) => error.message,
  );
const documents = () => chancery.strapi.documents(uid);
const rows = () => chancery.strapi.db.query(uid);
const publishedAt = new Date('2031-03-01T09:00:00Z');
const published = { status: 'published' as const, locale: 'en' };

const roads: readonly (readonly [string, Road])[] = [
  ['the edit view', ({ documentId, title }) => admin(`/${documentId}/actions/publish?locale=en`, speech(title))],
  ['the create view', ({ title }) => admin('/actions/publish?locale=en', speech(title, { embargoedUntil: noon }))],
  ['a bulk publication', ({ documentId }) => admin('/actions/bulkPublish?locale=en', { documentIds: [documentId] })],
  ['REST POST', ({ title }) => rest('post', '/api/speeches', speech(title, { embargoedUntil: noon }))],
  ['REST PUT', ({ documentId }) => rest('put', `/api/speeches/${documentId}`, { place: 'Elsewhere' })],
  [
    'REST PUT that says published',
    ({ documentId }) => rest('put', `/api/speeches/${documentId}?status=published`, { place: 'Elsewhere' }),
  ],
  [
    'GraphQL create',
    ({ title }) =>
      graphql(
        `mutation { createSpeech(data: { title: "${title}", date: "2031-03-01", embargoedUntil: "${noon}" }) { slug } }`,
      ),
  ],
  [
    'GraphQL update',
    ({ documentId }) =>
      graphql(`mutation { updateSpeech(documentId: "${documentId}", data: { place: "x" }) { slug } }`),
  ],
  [
    'the Document Service’s create',
    ({ title }) =>
      inside(() => documents().create({ data: speech(title, { embargoedUntil: noon }) as never, ...published })),
  ],
  [
    'the Document Service’s update',
    ({ documentId }) => inside(() => documents().update({ documentId, data: { place: 'x' }, ...published })),
  ],
  [
    'the Document Service’s publish',
    ({ documentId }) => inside(() => documents().publish({ documentId, locale: 'en' })),
  ],
  ['publish of every locale', ({ documentId }) => inside(() => documents().publish({ documentId, locale: '*' }))],
  [
    'publish of a list of locales',
    ({ documentId }) => inside(() => documents().publish({ documentId, locale: ['en'] as never })),
  ],
  ['publish of the default locale', ({ documentId }) => inside(() => documents().publish({ documentId }))],
  [
    'a copy of it',
    async ({ documentId }) => {
      const copy = await documents().clone({ documentId, locale: 'en' });
      return inside(() => documents().publish({ documentId: copy!.documentId, locale: 'en' }));
    },
  ],
  [
    'a row beside the draft',
    ({ documentId, title }) =>
      inside(() => rows().create({ data: { ...speech(title), documentId, locale: 'en', publishedAt } })),
  ],
  [
    'a row with the embargo',
    ({ title }) =>
      inside(() => rows().create({ data: { ...speech(title), locale: 'en', publishedAt, embargoedUntil: noon } })),
  ],
  [
    'many rows beside drafts',
    ({ documentId, title }) =>
      inside(() => rows().createMany({ data: [{ ...speech(title), documentId, locale: 'en', publishedAt }] as never })),
  ],
  [
    'many rows with the embargo',
    ({ title }) =>
      inside(() =>
        rows().createMany({ data: [{ ...speech(title), locale: 'en', publishedAt, embargoedUntil: noon }] as never }),
      ),
  ],
  [
    'an update of the row',
    ({ documentId }) => inside(() => rows().update({ where: { documentId }, data: { publishedAt } })),
  ],
  [
    'an update of the row that takes the embargo away',
    ({ documentId }) =>
      inside(() => rows().update({ where: { documentId }, data: { publishedAt, embargoedUntil: null } })),
  ],
  [
    'an update of many rows',
    ({ documentId }) => inside(() => rows().updateMany({ where: { documentId }, data: { publishedAt } })),
  ],
];

test.each(roads)('%s is refused with the time in the office’s zone, and changes nothing', async (_road, publishBy) => {
  made += 1;
  const title = `Zephyr accord ${made}`;
  const { documentId } = await draft(chancery.strapi, uid, speech(title, { embargoedUntil: noon, place: 'Here' }));
  expect(await publishBy({ title, documentId })).toBe(refusal);
  expect(await rows().count({ where: { title: { $contains: 'Zephyr' }, publishedAt: { $notNull: true } } })).toBe(0);
  expect(await rows().findMany({ where: { title, documentId } })).toMatchObject([
    { publishedAt: null, place: 'Here', embargoedUntil: noon },
  ]);
});

test.each(['interview', 'statement', 'article', 'announcement'])(
  'a text of the type %s is held back alike',
  async (type) => {
    const of = `api::${type}.${type}`;
    const data = { title: 'Held back', date: '2031-03-01', embargoedUntil: noon };
    const { documentId } = await draft(chancery.strapi, of, data);
    const publishing = chancery.strapi.documents(of as typeof uid).publish({ documentId, locale: 'en' });
    await expect(publishing).rejects.toThrow(refusal);
    await expect(publish(chancery.strapi, of, data)).rejects.toThrow(refusal);
  },
);

describe('rows that are written past the Document Service', () => {
  const draftRow = (title: string, more: object = {}) => ({
    ...speech(title),
    locale: 'en',
    publishedAt: null,
    ...more,
  });
  const bothWays: readonly (readonly [string, (row: object) => Promise<unknown>])[] = [
    ['one', (data) => rows().create({ data: data as never })],
    ['among many', (data) => rows().createMany({ data: [data] as never })],
  ];

  test.each(bothWays)('%s: the embargo of a new text holds for its other languages', async (_how, write) => {
    made += 1;
    const title = `Past the service ${made}`;
    await write(draftRow(title, { embargoedUntil: noon }));
    const { documentId } = await rows().findOne({ where: { title } });
    const stored = await chancery.strapi.db
      .query('api::embargo.embargo' as typeof uid)
      .findMany({ where: { publicationId: documentId } as never });
    expect(stored).toMatchObject([{ publicationType: 'speech', until: noon, tightenings: 1 }]);
    await documents().update({ documentId, locale: 'ru', data: speech('Ещё') as never });
    expect(await inside(() => documents().publish({ documentId, locale: 'ru' }))).toBe(refusal);
  });

  test.each(bothWays)('%s: a language that is begun is held back as its text is', async (_how, write) => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Begun past it', { embargoedUntil: noon }));
    await write(draftRow('Ещё', { documentId, locale: 'ru' }));
    expect(await rows().findMany({ where: { documentId, locale: 'ru' } })).toMatchObject([{ embargoedUntil: noon }]);
  });

  test.each(bothWays)('%s: a draft beside a public row gets no embargo, and may say none', async (_how, write) => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Public, without a draft'));
    await documents().update({ documentId, locale: 'ru', data: speech('Ещё', { embargoedUntil: noon }) as never });
    await rows().deleteMany({ where: { documentId, locale: 'en', publishedAt: null } });
    const row = draftRow('Public, without a draft', { documentId });
    expect(await inside(() => write({ ...row, embargoedUntil: noon }))).toMatch(
      /^This text is public in this language/,
    );
    await write(row);
    expect(await rows().findMany({ where: { documentId, locale: 'en', publishedAt: null } })).toMatchObject([
      { embargoedUntil: null },
    ]);
    expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toBe('published');
  });

  test('many of which one is held back are all refused, and those of free texts go out', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Held among others', { embargoedUntil: noon }));
    const free = await draft(chancery.strapi, uid, speech('Free among others'));
    const out = (id: string) => ({ ...speech('Among others'), documentId: id, locale: 'en', publishedAt });
    const write = (ids: readonly string[]) => inside(() => rows().createMany({ data: ids.map(out) as never }));
    expect(await write([free.documentId, documentId])).toBe(refusal);
    expect(await rows().count({ where: { title: 'Among others' } })).toBe(0);
    expect(await write([free.documentId, (await draft(chancery.strapi, uid, speech('Free, too'))).documentId])).toBe(
      'published',
    );
  });

  test('what SQL alone has put on a draft holds it back among many others', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Held by SQL'));
    const free = await draft(chancery.strapi, uid, speech('Free beside it'));
    const where = { document_id: documentId };
    await chancery.strapi.db
      .connection('speeches')
      .where(where)
      .update({ embargoed_until: new Date(noon) });
    const out = [free.documentId, documentId].map((id) => ({
      ...{ ...speech('Beside SQL'), documentId: id, locale: 'en', publishedAt },
    }));
    expect(await inside(() => rows().createMany({ data: out as never }))).toBe(refusal);
    expect(await rows().count({ where: { title: 'Beside SQL' } })).toBe(0);
  });

  test('what SQL has put on one text is in the way of that one alone', async () => {
    const texts = [
      await draft(chancery.strapi, uid, speech('Free')),
      await draft(chancery.strapi, uid, speech('Held')),
    ];
    const [, held] = texts.map(({ documentId }) => documentId);
    for (const { documentId } of texts)
      await house('post', `/api/publications/speech/${documentId}/en/schedule`, {
        ...{ action: 'publish', localTime: '2031-03-04T12:00', timeZone: 'UTC' },
      });
    await chancery.strapi.db
      .connection('speeches')
      .where({ document_id: held })
      .update({ embargoed_until: new Date(noon) });
    const { body } = await chancery.anyone.get('/chancery/today').set('Authorization', editor.authorization);
    const ours = texts.map(({ documentId }) => documentId);
    const missed = body.data.missed.items.map(({ documentId }: { documentId: string }) => documentId);
    await chancery.strapi.db.query('api::schedule.schedule').deleteMany({ where: { publicationId: { $in: ours } } });
    expect(missed.filter((id: string) => ours.includes(id))).toEqual([held]);
  });

  test('set on several texts at once, it is on the record of each in its own language alone', async () => {
    const english = await draft(chancery.strapi, uid, speech('In English'));
    const russian = await draft(chancery.strapi, uid, speech('По-русски'), 'ru');
    const documentId = { $in: [english.documentId, russian.documentId] };
    await rows().updateMany({ where: { documentId }, data: { embargoedUntil: noon } as never });
    const expected = [
      [english.documentId, 'en', 'In English', 'embargo'],
      [russian.documentId, 'ru', 'По-русски', 'embargo'],
    ];
    expect([...(await actsOf(documentId))].sort()).toEqual(expected.sort());
  });

  const replacing: readonly (readonly [string, (where: object, row: object) => Promise<unknown>])[] = [
    [
      'one',
      async (where, row) => {
        await rows().delete({ where });
        return rows().create({ data: row as never });
      },
    ],
    [
      'many',
      async (where, row) => {
        await rows().deleteMany({ where });
        return rows().createMany({ data: [row] as never });
      },
    ],
  ];

  test.each(replacing)(
    '%s: what is replaced at once stays out, and what was taken down does not',
    async (_how, replace) => {
      const { documentId } = await publish(chancery.strapi, uid, speech('Replaced'));
      await documents().update({ documentId, locale: 'ru', data: speech('Ещё', { embargoedUntil: noon }) as never });
      const where = { documentId, locale: 'en', publishedAt: { $notNull: true } };
      const row = { ...speech('Replaced'), documentId, locale: 'en', publishedAt };
      await chancery.strapi.db.transaction(() => replace(where, row));
      expect(await rows().count({ where })).toBe(1);
      expect(await inside(() => replace(where, row))).toBe(refusal);
      expect(await rows().count({ where })).toBe(0);
    },
  );

  test('what SQL has put on a public row holds back no other language', async () => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Public in English'));
    await documents().update({ documentId, locale: 'ru', data: speech('Ещё') as never });
    await chancery.strapi.db
      .connection('speeches')
      .where({ document_id: documentId, locale: 'en' })
      .whereNotNull('published_at')
      .update({ embargoed_until: new Date(noon) });
    expect(await inside(() => documents().publish({ documentId, locale: 'ru' }))).toBe('published');
  });

  test('an end without an offset is refused wherever it is written', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Without an offset'));
    const embargoedUntil = '2031-03-05T12:00:00';
    for (const write of [
      () => rows().create({ data: draftRow('Another', { embargoedUntil }) as never }),
      () => rows().createMany({ data: [draftRow('Another', { embargoedUntil })] as never }),
      () => rows().update({ where: { documentId }, data: { embargoedUntil } as never }),
      () => rows().updateMany({ where: { documentId }, data: { embargoedUntil } as never }),
    ])
      expect(await inside(write)).toMatch(/instant/);
    expect(await rows().count({ where: { title: 'Another' } })).toBe(0);
  });
});

describe('a copy', () => {
  const sooner = '2031-03-04T12:00:00.000Z';
  const later = '2031-03-06T12:00:00.000Z';
  const copied = async (role: string, data: object, more: object = { embargoedUntil: noon }) => {
    made += 1;
    const { documentId } = await draft(chancery.strapi, uid, speech(`Copied ${made}`, more as Record<string, unknown>));
    const { body } = await chancery.anyone
      .post(`/content-manager/collection-types/${uid}/clone/${documentId}?locale=en`)
      .set('Authorization', (await signIn(chancery, role)).authorization)
      .send(speech(`Copy ${made}`, data as Record<string, unknown>));
    if (body.error) return body.error.message as string;
    const id: string = body.data.documentId;
    const [row] = await rows().findMany({ where: { documentId: id } });
    const acts = await chancery.strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: id, action: { $in: ['shorten-embargo', 'lift-embargo'] } } as never });
    return { embargoedUntil: row.embargoedUntil, acts };
  };

  test.each([
    ['says nothing', {}, noon],
    ['says none', { embargoedUntil: null }, noon],
    ['says one that is over', { embargoedUntil: '2031-02-01T12:00:00.000Z' }, noon],
    ['says a later one', { embargoedUntil: later }, later],
  ])('that %s is held back as its text, or longer', async (_what, data, expected) => {
    for (const role of ['chancery-press-officer', 'chancery-editor'])
      expect(await copied(role, data)).toEqual({ embargoedUntil: expected, acts: [] });
  });

  test('that ends sooner is an editor’s, and on the record', async () => {
    const said = 'Only an editor may shorten or lift the embargo until 2031-03-05 12:00 (+00:00, Europe/London).';
    expect(await copied('chancery-press-officer', { embargoedUntil: sooner })).toBe(said);
    expect(await copied('chancery-editor', { embargoedUntil: sooner })).toMatchObject({
      embargoedUntil: sooner,
      acts: [
        {
          ...{ action: 'shorten-embargo', subjectLocale: 'en', subjectTitle: `Copy ${made}`, subjectUid: uid },
          details: { from: noon, to: sooner },
        },
      ],
    });
  });

  test('of a text that nothing holds back has what it says', async () => {
    expect(await copied('chancery-press-officer', {}, {})).toEqual({ embargoedUntil: null, acts: [] });
    expect(await copied('chancery-press-officer', { embargoedUntil: noon }, {})).toEqual({
      embargoedUntil: noon,
      acts: [],
    });
  });
});

test('the schedule is refused like everybody, at once and for good, and says why and what to do', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Scheduled first'));
  const address = `/api/publications/speech/${documentId}/en/schedule`;
  const { status } = await house('post', address, {
    action: 'publish',
    localTime: '2031-03-04T12:00',
    timeZone: 'UTC',
  });
  expect(status).toBe(200);
  await house('put', `/api/publications/speech/${documentId}/en/embargo`, { until: noon });
  at('2031-03-04T12:00:00Z');
  expect(await fireDue(chancery.strapi)).toEqual(['failed']);
  expect(await fireDue(chancery.strapi)).toEqual([]);
  const { body } = await house('get', address);
  expect(body.data).toMatchObject([
    {
      ...{ state: 'failed', attempts: 1, doneAt: now(chancery.strapi).toISOString() },
      error: expect.stringMatching(
        /^This text is under embargo until 2031-03-05 12:00 \(\+00:00, Europe\/London\), which is later/,
      ),
    },
  ]);
  expect(await documents().findOne({ documentId, status: 'published' })).toBeNull();
});

test('nothing is set to go out before its embargo ends, and at its end it may', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Set too early', { embargoedUntil: noon }));
  const address = `/api/publications/speech/${documentId}/en/schedule`;
  const body = { action: 'publish', timeZone: 'Europe/London' };
  const early = await house('post', address, { ...body, localTime: '2031-03-05T11:59' });
  expect(early.status).toBe(403);
  expect(early.body.error.message).toMatch(
    /^This text is under embargo until 2031-03-05 12:00 \(\+00:00, Europe\/London\)/,
  );
  expect((await house('post', address, { ...body, localTime: '2031-03-05T12:00' })).status).toBe(200);
});

test('an embargo that comes with one language holds back all of them, until an editor sets one apart', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Open in English'));
  const data = speech('Закрыто по-русски', { embargoedUntil: noon });
  await documents().update({ documentId, locale: 'ru', data: data as never });
  for (const locale of ['*', 'en', 'ru'])
    expect(await inside(() => documents().publish({ documentId, locale }))).toBe(refusal);
  expect(await rows().count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(0);
  await documents().update({ documentId, locale: 'en', data: { embargoedUntil: null } as never });
  expect(await inside(() => documents().publish({ documentId, locale: 'ru' }))).toBe(refusal);
  expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test('a language that was set apart is moved by itself, and the others stay as they are', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Together', { embargoedUntil: noon }));
  await documents().update({ documentId, locale: 'ru', data: speech('Отдельно') as never });
  const [sooner, later, last] = ['2031-03-04', '2031-03-06', '2031-03-07'].map((day) => `${day}T12:00:00.000Z`);
  const steps: readonly (readonly [locale: string, until: string | null | undefined, en: unknown, ru: unknown])[] = [
    ['ru', sooner, noon, sooner],
    ['ru', later, noon, later],
    ['en', last, last, later],
    ['ru', sooner, last, sooner],
    ['ru', null, last, null],
  ];
  for (const [locale, embargoedUntil, ...expected] of steps) {
    await documents().update({ documentId, locale, data: { embargoedUntil } as never });
    const stored: readonly { embargoedUntil: unknown }[] = await rows().findMany({
      where: { documentId, publishedAt: null },
      orderBy: { locale: 'asc' },
    });
    expect([locale, embargoedUntil, ...stored.map((row) => row.embargoedUntil)]).toEqual([
      locale,
      embargoedUntil,
      ...expected,
    ]);
  }
  expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toMatch(/under embargo/);
  expect(await inside(() => documents().publish({ documentId, locale: 'ru' }))).toBe('published');
});

test('a language that was set apart for longer holds back no other', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('Together', { embargoedUntil: noon }));
  await documents().update({ documentId, locale: 'ru', data: speech('Отдельно') as never });
  for (const embargoedUntil of ['2031-03-04T12:00:00.000Z', '2031-03-06T12:00:00.000Z'])
    await documents().update({ documentId, locale: 'ru', data: { embargoedUntil } as never });
  at(noon);
  expect(await inside(() => documents().publish({ documentId, locale: 'ru' }))).toMatch(/until 2031-03-06 12:00/);
  expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test('what is no text has no embargo to carry', async () => {
  const topics = chancery.strapi.documents('api::topic.topic');
  const { documentId } = await publish(chancery.strapi, 'api::topic.topic', { name: 'Ports' });
  const copy = await topics.clone({ documentId, locale: 'en' });
  expect(copy?.documentId).not.toBe(documentId);
  await topics.unpublish({ documentId, locale: 'en' });
  expect(await topics.findOne({ documentId, status: 'published' })).toBeNull();
});

test('a second before its end an embargo holds, and at its end it is over', async () => {
  const { documentId } = await draft(chancery.strapi, uid, speech('On the second', { embargoedUntil: noon }));
  at('2031-03-05T11:59:59.999Z');
  expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toBe(refusal);
  at('2031-03-05T12:00:00Z');
  expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test.each([
  ['London', '2031-10-26T00:30:00.000Z', '2031-10-26T01:30:00.000Z'],
  ['Los Angeles', '2031-11-02T08:30:00.000Z', '2031-11-02T09:30:00.000Z'],
])('one that ends while clocks of a server in %s are put back ends once', async (_server, sooner, later) => {
  for (const until of [sooner, later]) {
    const embargoed = speech('Clocks put back', { embargoedUntil: until });
    const { documentId } = await draft(chancery.strapi, uid, embargoed);
    expect((await rows().findOne({ where: { documentId } })).embargoedUntil).toBe(until);
    at(new Date(Date.parse(until) - 1).toISOString());
    expect(await inside(() => documents().publish({ documentId, locale: 'en' }))).toMatch(/under embargo/);
  }
});

/** Which acts are on the record, in the order in which they were done. */
async function actsOf(subjectId: unknown): Promise<readonly unknown[]> {
  const acts: readonly Record<string, unknown>[] = await chancery.strapi.db
    .query('api::record.record' as typeof uid)
    .findMany({ where: { subjectId } as never, orderBy: { id: 'asc' } });
  return acts.map((act) => ['subjectId', 'subjectLocale', 'subjectTitle', 'action'].map((name) => act[name]));
}

async function house(method: 'get' | 'post' | 'put' | 'delete', address: string, body?: object) {
  return chancery.anyone[method](address).set('Authorization', chancery.fullAccess).send(body);
}

describe('setting an embargo', () => {
  test('on a public text is refused: it would hide nothing', async () => {
    const { documentId } = await publish(chancery.strapi, uid, speech('Public already'));
    const { status, body } = await house('put', `/api/publications/speech/${documentId}/en/embargo`, { until: noon });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^This text is public in this language/);
    expect(await rest('put', `/api/speeches/${documentId}?status=draft`, { embargoedUntil: noon })).toMatch(
      /is public/,
    );
  });

  test.each(['2031-03-05T12:00:00', '2031-03-05', 'noon', 5])(
    'until %p is refused: it names no instant',
    async (until) => {
      const { documentId } = await draft(chancery.strapi, uid, speech('Until when'));
      const address = `/api/publications/speech/${documentId}/en/embargo`;
      expect((await house('put', address, { until })).body.error).toMatchObject({
        status: 400,
        name: 'ValidationError',
      });
      expect(await rest('put', `/api/speeches/${documentId}?status=draft`, { embargoedUntil: until })).toMatch(
        /instant/,
      );
    },
  );

  test('of a text that is not there is a 404', async () => {
    expect((await house('put', '/api/publications/speech/nowhere/en/embargo', { until: noon })).status).toBe(404);
    expect((await house('put', '/api/publications/poem/nowhere/en/embargo', { until: noon })).status).toBe(404);
  });

  test('needs a token', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Whose embargo'));
    const address = `/api/publications/speech/${documentId}/en/embargo`;
    expect((await chancery.anyone.put(address).send({ until: noon })).status).toBe(403);
  });
});

describe('who may end one sooner', () => {
  const later = '2031-03-06T12:00:00.000Z';
  const sooner = '2031-03-04T12:00:00.000Z';
  const ended = '2031-02-01T12:00:00.000Z';
  const cases: readonly (readonly [string, string | null, boolean, string])[] = [
    ['moves it later', later, true, 'embargo'],
    ['shortens it', sooner, false, 'shorten-embargo'],
    ['sets it to a time gone by', ended, false, 'lift-embargo'],
    ['takes it away', null, false, 'lift-embargo'],
  ];

  test.each(cases)(
    'a press officer %s (until %s): allowed %p; an editor may, and it is recorded as %s',
    async (_what, until, isAllowed, action) => {
      const officer = await signIn(chancery, 'chancery-press-officer');
      const chief = await signIn(chancery, 'chancery-editor');
      for (const [hand, mayDo] of [
        [officer, isAllowed],
        [chief, true],
      ] as const) {
        const { documentId } = await draft(chancery.strapi, uid, speech('Whose hand', { embargoedUntil: noon }));
        const address = `/content-manager/collection-types/${uid}/${documentId}?locale=en`;
        const { body } = await chancery.anyone
          .put(address)
          .set('Authorization', hand.authorization)
          .send(speech('Whose hand', { embargoedUntil: until }));
        const said = body.error?.message ?? 'saved';
        expect(said).toBe(
          mayDo
            ? 'saved'
            : 'Only an editor may shorten or lift the embargo until 2031-03-05 12:00 (+00:00, Europe/London).',
        );
        const stored = await rows().findOne({ where: { documentId } });
        expect(stored.embargoedUntil).toBe(mayDo ? until : noon);
        const acts = await chancery.strapi.db
          .query('api::record.record' as typeof uid)
          .findMany({ where: { subjectId: documentId } as never });
        expect(acts.map((act: object) => act)).toMatchObject(mayDo ? [{ action, actorId: String(hand.id) }] : []);
      }
    },
  );

  test('a reason is kept with the act', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('For a reason', { embargoedUntil: noon }));
    const chief = await signIn(chancery, 'chancery-editor');
    const { status } = await chancery.anyone
      .put(`/chancery/publications/speech/${documentId}/en/embargo`)
      .set('Authorization', chief.authorization)
      .send({ until: null, reason: 'The minister spoke early' });
    expect(status).toBe(200);
    const acts = await chancery.strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId } as never });
    expect(acts).toMatchObject([
      { action: 'lift-embargo', reason: 'The minister spoke early', details: { from: noon, to: null } },
    ]);
  });

  test('each language that it moves has it on the record, under its own title', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Harbour lights'));
    await documents().update({ documentId, locale: 'ru', data: speech('Огни гавани') as never });
    for (const until of [noon, sooner, null])
      await house('put', `/api/publications/speech/${documentId}/en/embargo`, { until });
    const acts = ['embargo', 'shorten-embargo', 'lift-embargo'];
    expect(await actsOf(documentId)).toEqual(
      acts.flatMap((act) => [
        [documentId, 'en', 'Harbour lights', act],
        [documentId, 'ru', 'Огни гавани', act],
      ]),
    );
  });

  test('a preview that was shown before it was set or made longer is counted out, and no other', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('How often'));
    const counted = [];
    for (const until of [noon, later, sooner, null, noon, noon]) {
      await house('put', `/api/publications/speech/${documentId}/en/embargo`, { until });
      const { tightenings } = await chancery.strapi.db
        .query('api::embargo.embargo' as typeof uid)
        .findOne({ where: { publicationId: documentId } as never });
      counted.push(tightenings);
    }
    expect(counted).toEqual([1, 2, 2, 2, 3, 3]);
  });

  test('a translator sets none', async () => {
    const { documentId } = await draft(chancery.strapi, uid, speech('Not for translators'));
    const translator = await signIn(chancery, 'chancery-translator-ru');
    const { body } = await chancery.anyone
      .put(`/chancery/publications/speech/${documentId}/en/embargo`)
      .set('Authorization', translator.authorization)
      .send({ until: noon });
    expect(body.error).toMatchObject({ status: 403, message: 'Your role sets no embargoes in the locale "en".' });
  });
});
