/**
 * An embargo belongs to the text. Whoever tries whatever road while it runs (other languages, copies, fields emptied,
 * deleted and begun anew), nothing of it is public but by an editor's act, and that act is on the record.
 */
import { setNow } from '../../src/desk/clock/now';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { allHands, adminNames, tokenNames, uid, type Hand, type HandName } from '../helpers/embargo-hands';
import { draft, speech } from '../helpers/entries';

const noon = '2031-03-05T12:00:00.000Z';
const sooner = '2031-03-02T12:00:00.000Z';
const past = '2031-02-01T12:00:00.000Z';
const SECRET = 'Zephyr accord';

let chancery: Chancery;
let hands: ReadonlyMap<HandName, Hand>;
let made = 0;

beforeAll(async () => {
  chancery = await bootChancery();
  for (const code of ['fr', 'ru']) await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  hands = await allHands(chancery);
});
afterAll(() => chancery.stop());
beforeEach(() => setNow(chancery.strapi, () => new Date('2031-03-01T09:00:00Z')));

interface Attempt {
  readonly documentId: string;
  readonly title: string;
  readonly send: (method: 'post' | 'put' | 'delete', path: string, data?: object) => Promise<Answer>;
}

interface Answer {
  readonly status: number;
  readonly documentId: string;
}

type Road = (attempt: Attempt) => Promise<unknown>;

const rest = (data: object) => ({ data });
const untils = [undefined, null, past, sooner].map((embargoedUntil) => ({ embargoedUntil }));

const byToken: Readonly<Record<string, Road>> = {
  'REST PUT of another language': async ({ documentId, title, send }) => {
    for (const until of untils)
      await send('put', `/api/speeches/${documentId}?locale=fr`, rest(speech(title, { ...until })));
  },
  'REST PUT of another language, said to be published': async ({ documentId, title, send }) => {
    for (const until of untils)
      await send('put', `/api/speeches/${documentId}?locale=fr&status=published`, rest(speech(title, { ...until })));
  },
  'REST PUT of a draft, then published': async ({ documentId, title, send }) => {
    for (const until of untils)
      await send('put', `/api/speeches/${documentId}?locale=fr&status=draft`, rest(speech(title, { ...until })));
    await send('put', `/api/speeches/${documentId}?locale=fr`, rest({}));
    await send('put', `/api/speeches/${documentId}?locale=en`, rest({ embargoedUntil: null }));
  },
  'GraphQL, another language': async ({ documentId, title, send }) => {
    for (const until of ['', ', embargoedUntil: null', `, embargoedUntil: "${past}"`]) {
      const data = `{ title: "${title}", date: "2031-03-01"${until} }`;
      for (const status of ['', ', status: PUBLISHED']) {
        const query = `mutation { updateSpeech(documentId: "${documentId}", locale: "fr"${status}, data: ${data}) { slug } }`;
        await send('post', '/graphql', { query });
      }
    }
  },
  'deleted, and made anew': async ({ documentId, title, send }) => {
    await send('put', `/api/speeches/${documentId}?locale=fr&status=draft`, rest(speech(title)));
    await send('delete', `/api/speeches/${documentId}?locale=en`);
    await send('put', `/api/speeches/${documentId}?locale=en`, rest(speech(title)));
    await send('put', `/api/speeches/${documentId}?locale=fr`, rest(speech(title)));
  },
};

const manager = `/content-manager/collection-types/${uid}`;
const publishing = (documentId: string, locale = 'fr') => `${manager}/${documentId}/actions/publish?locale=${locale}`;

const byAdmin: Readonly<Record<string, Road>> = {
  'another language saved, then published': async ({ documentId, title, send }) => {
    for (const until of untils) await send('put', `${manager}/${documentId}?locale=fr`, speech(title, { ...until }));
    await send('post', publishing(documentId), speech(title));
    await send('post', publishing(documentId), {});
  },
  'another language published at once': async ({ documentId, title, send }) => {
    for (const until of untils) await send('post', publishing(documentId), speech(title, { ...until }));
  },
  'a copy, published': async ({ documentId, title, send }) => {
    for (const until of untils) {
      const copy = await send('post', `${manager}/clone/${documentId}?locale=en`, speech(title, { ...until }));
      await send('post', publishing(copy.documentId, 'en'), speech(title, { ...until }));
      await send('post', publishing(copy.documentId, 'en'), {});
      await send('post', publishing(copy.documentId, 'fr'), speech(title));
    }
  },
  'an automatic copy, published': async ({ documentId, send }) => {
    const copy = await send('post', `${manager}/auto-clone/${documentId}?locale=en`, {});
    await send('post', publishing(copy.documentId, 'en'), {});
  },
  'the field emptied': async ({ documentId, title, send }) => {
    for (const until of untils) await send('put', `${manager}/${documentId}?locale=en`, speech(title, { ...until }));
    await send('post', publishing(documentId, 'en'), {});
  },
  'all languages in one bulk': async ({ documentId, title, send }) => {
    await send('put', `${manager}/${documentId}?locale=fr`, speech(title));
    for (const locale of ['fr', 'en', '*'])
      await send('post', `${manager}/actions/bulkPublish?locale=${locale}`, { documentIds: [documentId] });
  },
  'deleted, and begun anew': async ({ documentId, title, send }) => {
    await send('put', `${manager}/${documentId}?locale=fr`, speech(title));
    await send('delete', `${manager}/${documentId}?locale=en`);
    await send('put', `${manager}/${documentId}?locale=en`, speech(title, { embargoedUntil: null }));
    for (const locale of ['en', 'fr']) await send('post', publishing(documentId, locale), speech(title));
  },
  'the embargo lifted by its own route': async ({ documentId, title, send }) => {
    const path = `/chancery/publications/speech/${documentId}/en`;
    await send('put', `${path}/embargo`, { until: noon, except: ['fr'] });
    await send('put', `${path}/embargo`, { until: sooner });
    for (const locale of ['fr', 'en']) await send('post', publishing(documentId, locale), speech(title));
  },
};

const attempts = [
  ...Object.keys(byToken).flatMap((road) => tokenNames.map((who) => [who, road] as const)),
  ...Object.keys(byAdmin).flatMap((road) => adminNames.map((who) => [who, road] as const)),
];

test.each(attempts)('%s, by %s: nothing is public but by an editor’s recorded act', async (who, road) => {
  const hand = hands.get(who)!;
  const { documentId, title } = await underEmbargo();
  const send: Attempt['send'] = async (method, path, data) => {
    const { status, body } = await chancery.anyone[method](path).set('Authorization', hand.authorization).send(data);
    expect(status).toBeLessThan(500);
    return { status, documentId: body.documentId ?? body.data?.documentId ?? 'none' };
  };
  await (byToken[road] ?? byAdmin[road])!({ documentId, title, send });
  await expectHeld(title, hand);
});

async function underEmbargo(more: object = {}) {
  made += 1;
  const title = `${SECRET} No. ${made}.`;
  const { documentId } = await draft(chancery.strapi, uid, speech(title, { embargoedUntil: noon, ...more }));
  return { documentId, title };
}

/** Of each public row there is an act of this editor in the record; of anybody else there is neither. */
async function expectHeld(title: string, { id, isEditor }: Hand): Promise<void> {
  const { strapi } = chancery;
  const out = await strapi.db.query(uid).findMany({ where: { title, publishedAt: { $notNull: true } } });
  const ended: readonly { subjectId: string; subjectLocale: string; actorId: string }[] = await strapi.db
    .query('api::record.record' as typeof uid)
    .findMany({ where: { subjectTitle: title, action: { $in: endings } } as never });
  const unexplained = out.filter(({ documentId }) => ended.every((act) => act.subjectId !== documentId));
  expect(unexplained.map(({ documentId, locale }) => `${documentId} ${locale}`)).toEqual([]);
  expect(ended.filter(({ actorId }) => actorId !== id)).toEqual([]);
  if (!isEditor) expect([out.length, ended.length]).toEqual([0, 0]);
}

const endings = ['lift-embargo', 'shorten-embargo', 'set-apart'];

type Rows = Record<'create' | 'createMany' | 'update' | 'updateMany', (query: object) => Promise<unknown>>;
const publishedAt = new Date('2031-03-01T09:00:00Z');

const fromInside: readonly (readonly [string, (documentId: string, title: string, rows: Rows) => Promise<unknown>])[] =
  [
    ['create', (documentId, title, rows) => rows.create({ data: row(documentId, title, { publishedAt }) })],
    ['createMany', (documentId, title, rows) => rows.createMany({ data: [row(documentId, title, { publishedAt })] })],
    ['create, without a word of when', (documentId, title, rows) => rows.create({ data: row(documentId, title, {}) })],
    [
      'createMany beside a draft without one',
      (documentId, title, rows) =>
        rows.createMany({
          data: [row(documentId, title, { publishedAt }), row(documentId, title, { publishedAt: null })],
        }),
    ],
    [
      'update of a new draft',
      async (documentId, title, rows) => {
        await rows.create({ data: row(documentId, title, { publishedAt: null, embargoedUntil: null }) });
        return rows.update({ where: { documentId, locale: 'fr' }, data: { publishedAt } });
      },
    ],
    [
      'updateMany of a new draft',
      async (documentId, title, rows) => {
        await rows.create({ data: row(documentId, title, { publishedAt: null }) });
        return rows.updateMany({ where: { documentId, locale: 'fr' }, data: { publishedAt } });
      },
    ],
    [
      'a draft moved under another language',
      async (documentId, _title, rows) => {
        await rows.updateMany({ where: { documentId }, data: { locale: 'ru' } });
        return rows.update({ where: { documentId, locale: 'ru' }, data: { publishedAt } });
      },
    ],
  ];

function row(documentId: string, title: string, more: object) {
  return { ...speech(title), documentId, locale: 'fr', ...more };
}

test.each(fromInside)('db.query: %s is refused', async (_road, work) => {
  const { documentId, title } = await underEmbargo();
  await expect(work(documentId, title, chancery.strapi.db.query(uid) as unknown as Rows)).rejects.toThrow(
    /^(?:This text is under embargo until|A stored version stays in its text, in its language)/,
  );
  expect(await chancery.strapi.db.query(uid).count({ where: { title, publishedAt: { $notNull: true } } })).toBe(0);
});

describe('what one language says holds for all', () => {
  const later = '2031-04-01T12:00:00.000Z';
  const stored = async (documentId: string) => {
    const drafts = await chancery.strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null } });
    return Object.fromEntries(drafts.map(({ locale, embargoedUntil }) => [locale, embargoedUntil]));
  };
  const save = (who: HandName, documentId: string, locale: string, data: object) =>
    chancery.anyone
      .put(`${manager}/${documentId}?locale=${locale}`)
      .set('Authorization', hands.get(who)!.authorization)
      .send(data);

  test('a prolongation in one language, by the plain field, prolongs all, and each language has it on the record', async () => {
    const { documentId, title } = await underEmbargo();
    await save('a press officer', documentId, 'ru', speech(title));
    const { status } = await save('a press officer', documentId, 'en', speech(title, { embargoedUntil: later }));
    expect([status, await stored(documentId)]).toEqual([200, { en: later, ru: later }]);
    const acts: readonly { subjectLocale: string; action: string }[] = await chancery.strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId } as never });
    expect(acts.map(({ subjectLocale, action }) => `${subjectLocale} ${action}`).sort()).toEqual([
      'en embargo',
      'ru embargo',
    ]);
    await save('a translator', documentId, 'fr', { title });
    expect(await stored(documentId)).toEqual({ en: later, ru: later, fr: later });
  });

  test('a language that is public keeps none of the others from being moved', async () => {
    const { documentId, title } = await underEmbargo({ embargoedUntil: null });
    await chancery.strapi.documents(uid).publish({ documentId, locale: 'en' });
    await save('a press officer', documentId, 'fr', speech(title, { embargoedUntil: noon }));
    await save('a press officer', documentId, 'ru', speech(title));
    await save('a press officer', documentId, 'fr', speech(title, { embargoedUntil: later }));
    expect(await stored(documentId)).toEqual({ en: null, fr: later, ru: later });
  });

  test('a language that an editor has set apart stays so when the others are prolonged', async () => {
    const { documentId, title } = await underEmbargo();
    await save('an editor', documentId, 'fr', speech(title));
    await save('an editor', documentId, 'fr', speech(title, { embargoedUntil: sooner }));
    expect(await stored(documentId)).toEqual({ en: noon, fr: sooner });
    await save('a press officer', documentId, 'en', speech(title, { embargoedUntil: later }));
    expect(await stored(documentId)).toEqual({ en: later, fr: sooner });
    await save('a press officer', documentId, 'ru', speech(title, { embargoedUntil: null }));
    expect(await stored(documentId)).toEqual({ en: later, fr: sooner, ru: later });
  });

  test('two who prolong it at once leave the later one in all languages', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { documentId, title } = await underEmbargo();
      await save('an editor', documentId, 'fr', speech(title));
      const [one, other] = ['2031-05-01T12:00:00.000Z', '2031-06-01T12:00:00.000Z'];
      const answers = await Promise.all([
        save('a press officer', documentId, 'en', speech(title, { embargoedUntil: one })),
        save('a press officer', documentId, 'fr', speech(title, { embargoedUntil: other })),
        save('a press officer', documentId, 'ru', speech(title)),
      ]);
      expect(answers.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
      expect(await stored(documentId)).toEqual({ en: other, fr: other, ru: other });
    }
  });

  test('taken down, a language stands under the embargo of the others', async () => {
    const { documentId, title } = await underEmbargo();
    await save('an editor', documentId, 'fr', speech(title));
    await save('an editor', documentId, 'fr', speech(title, { embargoedUntil: null }));
    const documents = chancery.strapi.documents(uid);
    await documents.publish({ documentId, locale: 'fr' });
    await chancery.anyone
      .put(`/api/publications/speech/${documentId}/en/embargo`)
      .set('Authorization', chancery.fullAccess)
      .send({ until: later });
    await documents.publish({ documentId, locale: 'fr' });
    await documents.unpublish({ documentId, locale: 'fr' });
    expect(await stored(documentId)).toEqual({ en: later, fr: later });
    await expect(documents.publish({ documentId, locale: 'fr' })).rejects.toThrow(/under embargo/);
  });
});
