/** Which languages and copies of a text an embargo goes over to, and which are set apart from it. */
import { signIn } from '../helpers/admins';
import { EmbargoOffice, inside, noon, refusal, uid } from '../helpers/embargo-office';
import { draft, speech } from '../helpers/entries';

let office: EmbargoOffice;

beforeAll(async () => {
  office = await EmbargoOffice.begin();
});

afterAll(() => office.chancery.stop());

beforeEach(() => office.at('2031-03-01T09:00:00Z'));

let made = 0;

test('an embargo that comes with one language holds back all of them, until an editor sets one apart', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Open in English'));
  const data = speech('Закрыто по-русски', { embargoedUntil: noon });
  await office.documents().update({ documentId, locale: 'ru', data: data as never });
  for (const locale of ['*', 'en', 'ru'])
    expect(await inside(() => office.documents().publish({ documentId, locale }))).toBe(refusal);
  expect(await office.rows().count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(0);
  await office.documents().update({ documentId, locale: 'en', data: { embargoedUntil: null } as never });
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toBe(refusal);
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test('a language that was set apart is moved by itself, and the others stay as they are', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Together', { embargoedUntil: noon }));
  await office.documents().update({ documentId, locale: 'ru', data: speech('Отдельно') as never });
  const [sooner, later, last] = ['2031-03-04', '2031-03-06', '2031-03-07'].map((day) => `${day}T12:00:00.000Z`);
  const steps: readonly (readonly [locale: string, until: string | null | undefined, en: unknown, ru: unknown])[] = [
    ['ru', sooner, noon, sooner],
    ['ru', later, noon, later],
    ['en', last, last, later],
    ['ru', sooner, last, sooner],
    ['ru', null, last, null],
  ];
  for (const [locale, embargoedUntil, ...expected] of steps) {
    await office.documents().update({ documentId, locale, data: { embargoedUntil } as never });
    const stored: readonly { embargoedUntil: unknown }[] = await office.rows().findMany({
      where: { documentId, publishedAt: null },
      orderBy: { locale: 'asc' },
    });
    expect([locale, embargoedUntil, ...stored.map((row) => row.embargoedUntil)]).toEqual([
      locale,
      embargoedUntil,
      ...expected,
    ]);
  }
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toMatch(/under embargo/);
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toBe('published');
});

test('a language that was set apart for longer holds back no other', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Together', { embargoedUntil: noon }));
  await office.documents().update({ documentId, locale: 'ru', data: speech('Отдельно') as never });
  for (const embargoedUntil of ['2031-03-04T12:00:00.000Z', '2031-03-06T12:00:00.000Z'])
    await office.documents().update({ documentId, locale: 'ru', data: { embargoedUntil } as never });
  office.at(noon);
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toMatch(
    /until 2031-03-06 12:00/,
  );
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe('published');
});

test('a language that is begun with a sooner end is an editor’s to set apart, and on its record alone', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Until noon', { embargoedUntil: noon }));
  const embargoedUntil = '2031-03-04T12:00:00.000Z';
  const begin = async (role: string) => {
    const { body } = await office.anyone
      .put(`/content-manager/collection-types/${uid}/${documentId}`)
      .set('Authorization', (await signIn(office.chancery, role)).authorization)
      .send({ ...speech('До полудня', { embargoedUntil }), locale: 'ru' });
    return String(body.error?.message ?? 'saved');
  };
  expect(await begin('chancery-press-officer')).toBe(
    'Only an editor may shorten or lift the embargo until 2031-03-05 12:00 (+00:00, Europe/London).',
  );
  expect(await begin('chancery-editor')).toBe('saved');
  expect(await office.actsOf(documentId)).toEqual([[documentId, 'ru', null, 'shorten-embargo']]);
  office.at(embargoedUntil);
  expect(await inside(() => office.documents().publish({ documentId, locale: 'ru' }))).toBe('published');
  expect(await inside(() => office.documents().publish({ documentId, locale: 'en' }))).toBe(refusal);
});

test('what is taken down again after its embargo says of it what it said', async () => {
  const { documentId } = await draft(office.strapi, uid, speech('Over at noon', { embargoedUntil: noon }));
  office.at(noon);
  await office.documents().publish({ documentId, locale: 'en' });
  await office.documents().unpublish({ documentId, locale: 'en' });
  expect(await office.rows().findMany({ where: { documentId } })).toMatchObject([
    { publishedAt: null, embargoedUntil: noon },
  ]);
});

describe('a copy', () => {
  const sooner = '2031-03-04T12:00:00.000Z';
  const later = '2031-03-06T12:00:00.000Z';
  const copied = async (role: string, data: object, more: object = { embargoedUntil: noon }) => {
    made += 1;
    const { documentId } = await draft(office.strapi, uid, speech(`Copied ${made}`, more as Record<string, unknown>));
    const { body } = await office.anyone
      .post(`/content-manager/collection-types/${uid}/clone/${documentId}?locale=en`)
      .set('Authorization', (await signIn(office.chancery, role)).authorization)
      .send(speech(`Copy ${made}`, data as Record<string, unknown>));
    if (body.error) return body.error.message as string;
    const id: string = body.data.documentId;
    const [row] = await office.rows().findMany({ where: { documentId: id } });
    const acts = await office.strapi.db
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
