/** Every road by which a text could be published, tried while it is under embargo. */
import { EmbargoOffice, inside, noon, refusal, uid } from '../helpers/embargo-office';
import { draft, publish, speech } from '../helpers/entries';

let office: EmbargoOffice;

beforeAll(async () => {
  office = await EmbargoOffice.begin();
});

afterAll(() => office.chancery.stop());

beforeEach(() => office.at('2031-03-01T09:00:00Z'));

let made = 0;

interface Attempt {
  readonly title: string;
  readonly documentId: string;
}

/** Publishes, and says what it was told. */
type Road = (attempt: Attempt) => Promise<string>;

const admin = async (address: string, data: object) => {
  const { body } = await office.anyone
    .post(`/content-manager/collection-types/${uid}${address}`)
    .set('Authorization', office.editor.authorization)
    .send(data);
  return String(body.error?.message ?? 'published');
};
const graphql = async (query: string) => {
  const { body } = await office.anyone
    .post('/graphql')
    .set('Authorization', office.chancery.fullAccess)
    .send({ query });
  return String(body.errors?.[0]?.message ?? 'published');
};
const publishedAt = new Date('2031-03-01T09:00:00Z');
const published = { status: 'published' as const, locale: 'en' };

const roads: readonly (readonly [string, Road])[] = [
  ['the edit view', ({ documentId, title }) => admin(`/${documentId}/actions/publish?locale=en`, speech(title))],
  ['the create view', ({ title }) => admin('/actions/publish?locale=en', speech(title, { embargoedUntil: noon }))],
  ['a bulk publication', ({ documentId }) => admin('/actions/bulkPublish?locale=en', { documentIds: [documentId] })],
  ['REST POST', ({ title }) => office.rest('post', '/api/speeches', speech(title, { embargoedUntil: noon }))],
  ['REST PUT', ({ documentId }) => office.rest('put', `/api/speeches/${documentId}`, { place: 'Elsewhere' })],
  [
    'REST PUT that says published',
    ({ documentId }) => office.rest('put', `/api/speeches/${documentId}?status=published`, { place: 'Elsewhere' }),
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
      inside(() => office.documents().create({ data: speech(title, { embargoedUntil: noon }) as never, ...published })),
  ],
  [
    'the Document Service’s update',
    ({ documentId }) => inside(() => office.documents().update({ documentId, data: { place: 'x' }, ...published })),
  ],
  [
    'the Document Service’s publish',
    ({ documentId }) => inside(() => office.documents().publish({ documentId, locale: 'en' })),
  ],
  [
    'publish of every locale',
    ({ documentId }) => inside(() => office.documents().publish({ documentId, locale: '*' })),
  ],
  [
    'publish of a list of locales',
    ({ documentId }) => inside(() => office.documents().publish({ documentId, locale: ['en'] as never })),
  ],
  ['publish of the default locale', ({ documentId }) => inside(() => office.documents().publish({ documentId }))],
  [
    'a copy of it',
    async ({ documentId }) => {
      const copy = await office.documents().clone({ documentId, locale: 'en' });
      return inside(() => office.documents().publish({ documentId: copy!.documentId, locale: 'en' }));
    },
  ],
  [
    'a row beside the draft',
    ({ documentId, title }) =>
      inside(() => office.rows().create({ data: { ...speech(title), documentId, locale: 'en', publishedAt } })),
  ],
  [
    'a row with the embargo',
    ({ title }) =>
      inside(() =>
        office.rows().create({ data: { ...speech(title), locale: 'en', publishedAt, embargoedUntil: noon } }),
      ),
  ],
  [
    'many rows beside drafts',
    ({ documentId, title }) =>
      inside(() =>
        office.rows().createMany({ data: [{ ...speech(title), documentId, locale: 'en', publishedAt }] as never }),
      ),
  ],
  [
    'many rows with the embargo',
    ({ title }) =>
      inside(() =>
        office
          .rows()
          .createMany({ data: [{ ...speech(title), locale: 'en', publishedAt, embargoedUntil: noon }] as never }),
      ),
  ],
  [
    'an update of the row',
    ({ documentId }) => inside(() => office.rows().update({ where: { documentId }, data: { publishedAt } })),
  ],
  [
    'an update of the row that takes the embargo away',
    ({ documentId }) =>
      inside(() => office.rows().update({ where: { documentId }, data: { publishedAt, embargoedUntil: null } })),
  ],
  [
    'an update of many rows',
    ({ documentId }) => inside(() => office.rows().updateMany({ where: { documentId }, data: { publishedAt } })),
  ],
];

test.each(roads)('%s is refused with the time in the office’s zone, and changes nothing', async (_road, publishBy) => {
  made += 1;
  const title = `Zephyr accord ${made}`;
  const { documentId } = await draft(office.strapi, uid, speech(title, { embargoedUntil: noon, place: 'Here' }));
  expect(await publishBy({ title, documentId })).toBe(refusal);
  expect(
    await office.rows().count({ where: { title: { $contains: 'Zephyr' }, publishedAt: { $notNull: true } } }),
  ).toBe(0);
  expect(await office.rows().findMany({ where: { title, documentId } })).toMatchObject([
    { publishedAt: null, place: 'Here', embargoedUntil: noon },
  ]);
});

test.each(['interview', 'statement', 'article', 'announcement'])(
  'a text of the type %s is held back alike',
  async (type) => {
    const of = `api::${type}.${type}`;
    const data = { title: 'Held back', date: '2031-03-01', embargoedUntil: noon };
    const { documentId } = await draft(office.strapi, of, data);
    const publishing = office.strapi.documents(of as typeof uid).publish({ documentId, locale: 'en' });
    await expect(publishing).rejects.toThrow(refusal);
    await expect(publish(office.strapi, of, data)).rejects.toThrow(refusal);
  },
);

test('what is no text has no embargo to carry', async () => {
  const topics = office.strapi.documents('api::topic.topic');
  const { documentId } = await publish(office.strapi, 'api::topic.topic', { name: 'Ports' });
  const copy = await topics.clone({ documentId, locale: 'en' });
  expect(copy?.documentId).not.toBe(documentId);
  await topics.unpublish({ documentId, locale: 'en' });
  expect(await topics.findOne({ documentId, status: 'published' })).toBeNull();
});

test('a second before its end an embargo holds, and at its end it is over', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('On the second', { embargoedUntil: noon }));
  office.at('2031-03-05T11:59:59.999Z');
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe(refusal);
  office.at('2031-03-05T12:00:00Z');
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test.each([
  ['London', '2031-10-26T00:30:00.000Z', '2031-10-26T01:30:00.000Z'],
  ['Los Angeles', '2031-11-02T08:30:00.000Z', '2031-11-02T09:30:00.000Z'],
])('one that ends while clocks of a server in %s are put back ends once', async (_server, sooner, later) => {
  for (const until of [sooner, later]) {
    const embargoed = speech('Clocks put back', { embargoedUntil: until });
    const { documentId } = await draft(office.strapi, uid, embargoed);
    expect((await office.rows().findOne({ where: { documentId } })).embargoedUntil).toBe(until);
    office.at(new Date(Date.parse(until) - 1).toISOString());
    expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toMatch(/under embargo/);
  }
});
