/** Embargoes on rows that are written, changed and deleted past the Document Service, and by SQL alone. */
import { EmbargoOffice, inside, noon, refusal, uid } from '../helpers/embargo-office';
import { draft, publish, speech } from '../helpers/entries';

let office: EmbargoOffice;

beforeAll(async () => {
  office = await EmbargoOffice.begin();
});

afterAll(() => office.chancery.stop());

beforeEach(() => office.at('2031-03-01T09:00:00Z'));

let made = 0;
const publishedAt = new Date('2031-03-01T09:00:00Z');

const draftRow = (title: string, more: object = {}) => ({
  ...speech(title),
  locale: 'en',
  publishedAt: null,
  ...more,
});
const bothWays: readonly (readonly [string, (row: object) => Promise<unknown>])[] = [
  ['one', (data) => office.rows().create({ data: data as never })],
  ['among many', (data) => office.rows().createMany({ data: [data] as never })],
];

test.each(bothWays)('%s: the embargo of a new text holds for its other languages', async (_how, write) => {
  made += 1;
  const title = `Past the service ${made}`;
  await write(draftRow(title, { embargoedUntil: noon }));
  const { documentId } = await office.rows().findOne({ where: { title } });
  const stored = await office.strapi.db
    .query('api::embargo.embargo' as typeof uid)
    .findMany({ where: { publicationId: documentId } as never });
  expect(stored).toMatchObject([{ publicationType: 'speech', until: noon, tightenings: 1 }]);
  await office.documents().update({ documentId, locale: 'ru', data: speech('Ещё') as never });
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toBe(refusal);
});

test.each(bothWays)('%s: a language that is begun is held back as its text is', async (_how, write) => {
  const { documentId } = await draft(office.strapi, uid, speech('Begun past it', { embargoedUntil: noon }));
  await write(draftRow('Ещё', { documentId, locale: 'ru' }));
  expect(await office.rows().findMany({ where: { documentId, locale: 'ru' } })).toMatchObject([
    { embargoedUntil: noon },
  ]);
});

test.each(bothWays)('%s: a draft beside a public row gets no embargo, and may say none', async (_how, write) => {
  const { documentId } = await publish(office.strapi, uid, speech('Public, without a draft'));
  await office.documents().update({ documentId, locale: 'ru', data: speech('Ещё', { embargoedUntil: noon }) as never });
  await office.rows().deleteMany({ where: { documentId, locale: 'en', publishedAt: null } });
  const row = draftRow('Public, without a draft', { documentId });
  expect(await inside(() => write({ ...row, embargoedUntil: noon }))).toMatch(/^This text is public in this language/);
  await write(row);
  expect(await office.rows().findMany({ where: { documentId, locale: 'en', publishedAt: null } })).toMatchObject([
    { embargoedUntil: null },
  ]);
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test('many of which one is held back are all refused, and those of free texts go out', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Held among others', { embargoedUntil: noon }));
  const free = await draft(office.strapi, uid, speech('Free among others'));
  const out = (id: string) => ({ ...speech('Among others'), documentId: id, locale: 'en', publishedAt });
  const write = (ids: readonly string[]) => inside(() => office.rows().createMany({ data: ids.map(out) as never }));
  expect(await write([free.documentId, documentId])).toBe(refusal);
  expect(await office.rows().count({ where: { title: 'Among others' } })).toBe(0);
  expect(await write([free.documentId, (await draft(office.strapi, uid, speech('Free, too'))).documentId])).toBe(
    'published',
  );
});

test('what SQL alone has put on a draft holds it back among many others', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Held by SQL'));
  const free = await draft(office.strapi, uid, speech('Free beside it'));
  const where = { document_id: documentId };
  await office.strapi.db
    .connection('speeches')
    .where(where)
    .update({ embargoed_until: new Date(noon) });
  const out = [free.documentId, documentId].map((id) => ({
    ...{ ...speech('Beside SQL'), documentId: id, locale: 'en', publishedAt },
  }));
  expect(await inside(() => office.rows().createMany({ data: out as never }))).toBe(refusal);
  expect(await office.rows().count({ where: { title: 'Beside SQL' } })).toBe(0);
});

test('what SQL has put on one text is in the way of that one alone', async () => {
  const texts = [await draft(office.strapi, uid, speech('Free')), await draft(office.strapi, uid, speech('Held'))];
  const [, held] = texts.map(({ documentId }) => documentId);
  for (const { documentId } of texts)
    await office.send('post', `/api/publications/speech/${documentId}/en/schedule`, {
      ...{ action: 'publish', localTime: '2031-03-04T12:00', timeZone: 'UTC' },
    });
  await office.strapi.db
    .connection('speeches')
    .where({ document_id: held })
    .update({ embargoed_until: new Date(noon) });
  const { body } = await office.anyone.get('/chancery/today').set('Authorization', office.editor.authorization);
  const ours = texts.map(({ documentId }) => documentId);
  const missed = body.data.missed.items.map(({ documentId }: { documentId: string }) => documentId);
  await office.strapi.db.query('api::schedule.schedule').deleteMany({ where: { publicationId: { $in: ours } } });
  expect(missed.filter((id: string) => ours.includes(id))).toEqual([held]);
});

test('set on several texts at once, it is on the record of each in its own language alone', async () => {
  const english = await draft(office.strapi, uid, speech('In English'));
  const russian = await draft(office.strapi, uid, speech('По-русски'), 'ru');
  const documentId = { $in: [english.documentId, russian.documentId] };
  await office.rows().updateMany({ where: { documentId }, data: { embargoedUntil: noon } as never });
  const expected = [
    [english.documentId, 'en', 'In English', 'embargo'],
    [russian.documentId, 'ru', 'По-русски', 'embargo'],
  ];
  expect([...(await office.actsOf(documentId))].sort()).toEqual(expected.sort());
});

const replacing: readonly (readonly [string, (where: object, row: object) => Promise<unknown>])[] = [
  [
    'one',
    async (where, row) => {
      await office.rows().delete({ where });
      return office.rows().create({ data: row as never });
    },
  ],
  [
    'many',
    async (where, row) => {
      await office.rows().deleteMany({ where });
      return office.rows().createMany({ data: [row] as never });
    },
  ],
];

test.each(replacing)(
  '%s: what is replaced at once stays out, and what was taken down does not',
  async (_how, replace) => {
    const { documentId } = await publish(office.strapi, uid, speech('Replaced'));
    await office
      .documents()
      .update({ documentId, locale: 'ru', data: speech('Ещё', { embargoedUntil: noon }) as never });
    const where = { documentId, locale: 'en', publishedAt: { $notNull: true } };
    const row = { ...speech('Replaced'), documentId, locale: 'en', publishedAt };
    await office.strapi.db.transaction(() => replace(where, row));
    expect(await office.rows().count({ where })).toBe(1);
    expect(await inside(() => replace(where, row))).toBe(refusal);
    expect(await office.rows().count({ where })).toBe(0);
  },
);

test('what SQL has put on a public row holds back no other language', async () => {
  const { documentId } = await publish(office.strapi, uid, speech('Public in English'));
  await office.documents().update({ documentId, locale: 'ru', data: speech('Ещё') as never });
  await office.strapi.db
    .connection('speeches')
    .where({ document_id: documentId, locale: 'en' })
    .whereNotNull('published_at')
    .update({ embargoed_until: new Date(noon) });
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toBe('published');
});

test('an end without an offset is refused wherever it is written', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Without an offset'));
  const embargoedUntil = '2031-03-05T12:00:00';
  for (const write of [
    () => office.rows().create({ data: draftRow('Another', { embargoedUntil }) as never }),
    () => office.rows().createMany({ data: [draftRow('Another', { embargoedUntil })] as never }),
    () => office.rows().update({ where: { documentId }, data: { embargoedUntil } as never }),
    () => office.rows().updateMany({ where: { documentId }, data: { embargoedUntil } as never }),
  ])
    expect(await inside(write)).toMatch(/instant/);
  expect(await office.rows().count({ where: { title: 'Another' } })).toBe(0);
});
