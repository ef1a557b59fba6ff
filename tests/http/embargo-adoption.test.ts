/** A database of an earlier version, in which each language had an embargo of its own. */
import { setNow } from '../../src/desk/clock/now';
import type * as AdoptEmbargoes from '../../src/desk/embargo/adopt-embargoes';
import { built } from '../helpers/built';
import { bootChancery, freshDatabase, type Chancery } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';

const { adoptEmbargoes } = built<typeof AdoptEmbargoes>('desk/embargo/adopt-embargoes');
const uid = 'api::speech.speech';
const later = '2031-03-05T12:00:00.000Z';
const sooner = '2031-03-03T12:00:00.000Z';
const past = '2031-02-01T12:00:00.000Z';
let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery(await freshDatabase());
  for (const code of ['fr', 'ru', 'ar'])
    await chancery.strapi.plugin('i18n').service('locales').create({ code, name: code });
  setNow(chancery.strapi, () => new Date('2031-03-01T09:00:00Z'));
});
afterAll(() => chancery.stop());

/** As that version left it: rows that know of no others. */
async function earlier(embargoes: Readonly<Record<string, string | null>>, isPublicIn: readonly string[] = []) {
  const { strapi } = chancery;
  const { documentId } = await draft(strapi, uid, speech('From before'));
  for (const locale of Object.keys(embargoes)) {
    await strapi.documents(uid).update({ documentId, locale, data: speech('From before') as never });
    if (isPublicIn.includes(locale)) await strapi.documents(uid).publish({ documentId, locale });
  }
  for (const [locale, until] of Object.entries(embargoes))
    await strapi.db
      .queryBuilder(uid)
      .update({ embargoedUntil: until === null ? null : new Date(until) })
      .where({ documentId, locale, publishedAt: null })
      .execute();
  return documentId;
}

async function stored(documentId: string) {
  const drafts = await chancery.strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null } });
  return Object.fromEntries(drafts.map(({ locale, embargoedUntil }) => [locale, embargoedUntil]));
}

test('at the start the latest that runs holds for all drafts, recorded as the house’s, and once', async () => {
  const documentId = await earlier({ en: sooner, fr: later, ru: null, ar: null }, ['ar']);
  const over = await earlier({ en: past, fr: null });
  for (let start = 0; start < 2; start += 1) await adoptEmbargoes(chancery.strapi);
  expect(await stored(documentId)).toEqual({ en: later, fr: later, ru: later, ar: null });
  expect(await stored(over)).toEqual({ en: past, fr: null });
  const acts: readonly object[] = await chancery.strapi.db
    .query('api::record.record' as typeof uid)
    .findMany({ where: { subjectId: documentId, action: 'embargo' } as never, orderBy: { subjectLocale: 'asc' } });
  expect(acts).toMatchObject([
    { subjectLocale: 'en', actorKind: 'house', details: { from: sooner, to: later } },
    { subjectLocale: 'ru', actorKind: 'house', details: { from: null, to: later } },
  ]);
});

test('before that, too, the gate takes the latest: nothing that says it is held back waits for the start', async () => {
  const documentId = await earlier({ en: null, fr: later });
  for (const locale of ['en', 'fr'])
    await expect(chancery.strapi.documents(uid).publish({ documentId, locale })).rejects.toThrow(
      /until 2031-03-05 12:00/,
    );
});
