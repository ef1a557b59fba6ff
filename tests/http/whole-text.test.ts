/** Embargo, schedule and withdrawal mean the whole text: every language at once, but those that are left out by name. */
import type { Core } from '@strapi/strapi';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { allHands, publishingRole, uid, type Hand, type HandName } from '../helpers/embargo-hands';
import { draft, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const noon = '2031-03-05T12:00:00.000Z';
const later = '2031-04-01T12:00:00.000Z';
const REASON = 'The figures were those of another year.';
let chancery: Chancery;
let strapi: Core.Strapi;
let hands: ReadonlyMap<HandName, Hand>;

beforeAll(async () => {
  chancery = await bootChancery();
  strapi = chancery.strapi;
  for (const code of ['fr', 'ru', 'ar']) await strapi.plugin('i18n').service('locales').create({ code, name: code });
  hands = await allHands(chancery);
});
afterAll(() => chancery.stop());
beforeEach(async () => {
  await strapi.db.query('api::schedule.schedule').deleteMany({});
  at('2031-03-01T09:00:00Z');
});

function at(instant: string): void {
  setNow(strapi, () => new Date(instant));
}

type State = 'draft' | 'public';

/** A text with these languages, English first. */
async function written(languages: Readonly<Record<string, State>>): Promise<string> {
  const { documentId } = await draft(strapi, uid, speech('Harbour lights'));
  for (const [locale, state] of Object.entries(languages)) {
    await strapi.documents(uid).update({ documentId, locale, data: speech('Harbour lights') as never });
    if (state === 'public') await strapi.documents(uid).publish({ documentId, locale });
  }
  return documentId;
}

async function act(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, who?: HandName | Hand) {
  const hand = typeof who === 'string' ? hands.get(who) : who;
  const authorization = hand?.authorization ?? chancery.fullAccess;
  const isToken = hand === undefined || who === 'a full-access token' || who === 'a custom token';
  const root = isToken ? '/api/publications/speech' : '/chancery/publications/speech';
  return chancery.anyone[method](`${root}/${path}`).set('Authorization', authorization).send(body);
}

const outcomes = (body: { data?: { languages?: { locale: string; outcome: string }[] } }) =>
  body.data?.languages?.map(({ locale, outcome }) => `${locale} ${outcome}`);

async function visible(documentId: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const locale of ['en', 'fr', 'ru', 'ar'])
    if ((await chancery.anyone.get(`/api/speeches/${documentId}?locale=${locale}`)).status === 200) seen.push(locale);
  return seen;
}

const publishing = (documentId: string, locale: string) =>
  strapi
    .documents(uid)
    .publish({ documentId, locale })
    .then(
      () => 'published',
      (error: Error) => error.message,
    );

describe('an embargo', () => {
  test('holds for every draft, names what each language got, and holds for one that is begun later', async () => {
    const documentId = await written({ fr: 'draft', ru: 'public' });
    const { status, body } = await act('put', `${documentId}/en/embargo`, { until: noon });
    expect([status, outcomes(body)]).toEqual([200, ['en set', 'fr set', 'ru public']]);
    await strapi.documents(uid).update({ documentId, locale: 'ar', data: speech('Later') as never });
    for (const locale of ['en', 'fr', 'ar']) expect(await publishing(documentId, locale)).toMatch(/under embargo/);
    expect(await publishing(documentId, 'ru')).toBe('published');
  });

  test('leaves out only by name: that language keeps what it has, and a later request takes it in again', async () => {
    const documentId = await written({ fr: 'draft', ru: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: noon });
    const { body } = await act('put', `${documentId}/en/embargo`, { until: later, except: ['fr', 'ar'] });
    expect(outcomes(body)).toEqual(['en set', 'fr left-out', 'ru set', 'ar left-out']);
    at(noon);
    expect([await publishing(documentId, 'fr'), await publishing(documentId, 'ru')]).toEqual([
      'published',
      expect.stringMatching(/under embargo until 2031-04-01/),
    ]);
    await strapi.documents(uid).unpublish({ documentId, locale: 'fr' });
    await act('put', `${documentId}/en/embargo`, { until: later });
    expect(await publishing(documentId, 'fr')).toMatch(/under embargo until 2031-04-01/);
  });

  test('is lifted for all at once, and each language has it on the record', async () => {
    const documentId = await written({ fr: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: noon });
    const { body } = await act('put', `${documentId}/fr/embargo`, { until: null, reason: 'Out already' });
    expect(outcomes(body)).toEqual(['fr set', 'en set']);
    const acts: readonly { subjectLocale: string; reason: string }[] = await strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId, action: 'lift-embargo' } as never });
    expect(acts.map(({ subjectLocale, reason }) => `${subjectLocale}: ${reason}`).sort()).toEqual([
      'en: Out already',
      'fr: Out already',
    ]);
    for (const locale of ['en', 'fr']) expect(await publishing(documentId, locale)).toBe('published');
  });

  test('set apart, a language has it on the record: until when it is held, and until when the others are', async () => {
    const documentId = await written({ fr: 'draft', ru: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: noon, except: ['ru'], reason: 'Ru first' }, 'an editor');
    await act('put', `${documentId}/en/embargo`, { until: later, except: ['fr', 'ru'] }, 'an editor');
    const acts = await strapi.db
      .query('api::record.record' as typeof uid)
      .findMany({ where: { subjectId: documentId, action: 'set-apart' } as never, orderBy: { id: 'asc' } });
    expect(acts).toMatchObject([
      {
        ...{ subjectLocale: 'ru', subjectTitle: 'Harbour lights', reason: 'Ru first', subjectUid: uid },
        details: { to: null, textUntil: noon },
      },
      { subjectLocale: 'fr', reason: null, details: { to: noon, textUntil: later } },
    ]);
  });

  test('that changes nothing says so of each language', async () => {
    const documentId = await written({ fr: 'draft', ru: 'public' });
    const { body } = await act('put', `${documentId}/en/embargo`, { until: null });
    expect(outcomes(body)).toEqual(['en none', 'fr none', 'ru public']);
    const { status } = await act('put', `${documentId}/ru/embargo`, { until: noon });
    expect(status).toBe(400);
  });

  test.each([
    ['an editor', true],
    ['a press officer', false],
  ] as const)(
    'set by %s who leaves out a public language, it passes that by once it is taken down: %p',
    async (who, passes) => {
      const documentId = await written({ ru: 'public' });
      const { status } = await act('put', `${documentId}/en/embargo`, { until: noon, except: ['ru'] }, who);
      expect(status).toBe(200);
      await strapi.documents(uid).unpublish({ documentId, locale: 'ru' });
      expect(await publishing(documentId, 'ru')).toEqual(passes ? 'published' : expect.stringMatching(/under embargo/));
    },
  );

  test('a language that is set apart already stays so for whoever makes the others’ longer', async () => {
    const documentId = await written({ fr: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: noon, except: ['fr'] }, 'an editor');
    const { status, body } = await act(
      'put',
      `${documentId}/en/embargo`,
      { until: later, except: ['fr'] },
      'a press officer',
    );
    expect([status, outcomes(body)]).toEqual([200, ['en set', 'fr left-out']]);
    expect(await publishing(documentId, 'fr')).toBe('published');
    expect(await publishing(documentId, 'en')).toMatch(/under embargo until 2031-04-01/);
  });

  test('of a text that holds for languages to come is not ended by whoever is no editor, be every draft free', async () => {
    const documentId = await written({ fr: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: noon }, 'an editor');
    await strapi.documents(uid).update({ documentId, locale: 'fr', data: { embargoedUntil: null } as never });
    const { status } = await act('put', `${documentId}/fr/embargo`, { until: null, except: ['en'] }, 'a press officer');
    expect(status).toBe(403);
  });

  test('is left out of by editors alone', async () => {
    for (const [who, expected] of [
      ['a press officer', 403],
      ['a publishing role', 403],
      ['an editor', 200],
    ] as const) {
      const documentId = await written({ fr: 'draft' });
      const { status } = await act('put', `${documentId}/en/embargo`, { until: noon, except: ['fr'] }, who);
      expect([who, status]).toEqual([who, expected]);
    }
  });
});

describe('what is left out', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['a language of no site', ['xx'], /"xx" is no language of this site: expected ar, en, fr, ru/],
    ['the language that is asked for', ['en'], /"en" is the language that is asked for/],
    ['a number', 7, /"except" lists the languages/],
    ['a list of numbers', [7], /"except" lists the languages/],
  ];

  test.each(wrong)('cannot be %s', async (_what, except, sentence) => {
    const documentId = await written({});
    const wish = { action: 'publish', localTime: '2031-03-06T12:00', timeZone: 'Europe/London', except };
    for (const answer of [
      await act('put', `${documentId}/en/embargo`, { until: noon, except }),
      await act('post', `${documentId}/en/schedule`, wish),
    ]) {
      expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(sentence)]);
    }
  });
});

describe('rights are asked for each language, and one refusal refuses all', () => {
  test('a role of English sets no embargo where there is French', async () => {
    const english = await signIn(chancery, await publishingRole(strapi, ['en'], 'English only'));
    const documentId = await written({ fr: 'draft' });
    const hand: Hand = { authorization: english.authorization, id: null, isEditor: false };
    const { status, body } = await act('put', `${documentId}/en/embargo`, { until: noon }, hand);
    expect([status, body.error.message]).toEqual([403, 'Your role sets no embargoes in the locale "fr".']);
    expect(await publishing(documentId, 'en')).toBe('published');
  });
});

describe('a schedule', () => {
  const wish = { action: 'publish', localTime: '2031-03-06T12:00', timeZone: 'UTC' };

  test('is set for every language but those left out, and taken back for as many', async () => {
    const documentId = await written({ fr: 'draft', ru: 'draft', ar: 'public' });
    const set = await act('post', `${documentId}/en/schedule`, { ...wish, except: ['ru'] });
    expect(outcomes(set.body)).toEqual(['en set', 'ar public', 'fr set', 'ru left-out']);
    const { body } = await act('delete', `${documentId}/en/schedule/${set.body.data.id}?except=fr`);
    expect(outcomes(body)).toEqual(['en set', 'ar none', 'fr left-out', 'ru none']);
    at('2031-03-06T12:00:00Z');
    expect(await fireDue(strapi)).toEqual(['done']);
    expect(await visible(documentId)).toEqual(['fr', 'ar']);
  });

  test('one language under a longer embargo of its own refuses all', async () => {
    const documentId = await written({ fr: 'draft' });
    await act('put', `${documentId}/en/embargo`, { until: later });
    await act('put', `${documentId}/en/embargo`, { until: null, except: ['fr'] });
    const { status } = await act('post', `${documentId}/en/schedule`, wish);
    expect(status).toBe(403);
    expect(await strapi.db.query('api::schedule.schedule').count({})).toBe(0);
  });

  test('takes a text off the site in all languages at once, or in none', async () => {
    const documentId = await written({ en: 'public', fr: 'public', ru: 'draft' });
    await act('post', `${documentId}/en/schedule`, { ...wish, action: 'unpublish' });
    const mend = failing('fr');
    at('2031-03-06T12:00:00Z');
    expect(await fireDue(strapi)).toEqual(['retried', 'retried', 'retried']);
    expect(await visible(documentId)).toEqual(['en', 'fr']);
    mend();
    at('2031-03-06T12:00:01Z');
    expect(await fireDue(strapi)).toEqual(['done', 'done', 'failed']);
    expect(await visible(documentId)).toEqual([]);
  });
});

/** Makes every taking down of this language fail, as a database does that has lost its disk. */
function failing(locale: string): () => void {
  return strapi.db.lifecycles.subscribe({
    models: [uid],
    async afterDelete({ result }) {
      const { locale: own, publishedAt } = result as { locale?: string; publishedAt?: unknown };
      if (own === locale && publishedAt) throw new Error('The disk is gone.');
    },
  }) as () => void;
}

describe('a withdrawal', () => {
  test('takes all languages at once, holds back those begun later, and is undone for all', async () => {
    const documentId = await written({ en: 'public', fr: 'public', ru: 'draft' });
    const gone = await act('post', `${documentId}/en/withdrawal`, { reason: REASON });
    expect(outcomes(gone.body)).toEqual(['en set', 'fr set', 'ru none']);
    expect(await visible(documentId)).toEqual([]);
    await strapi.documents(uid).update({ documentId, locale: 'ar', data: speech('Later') as never });
    for (const locale of ['ru', 'ar'])
      expect(await publishing(documentId, locale)).toBe(
        `"Harbour lights" is withdrawn in all its languages; in "${locale}", too, it goes out when an editor restores it.`,
      );
    const back = await act('delete', `${documentId}/en/withdrawal`);
    expect(outcomes(back.body)).toEqual(['en set', 'ar none', 'fr set', 'ru none']);
    expect(await visible(documentId)).toEqual(['en', 'fr']);
    expect(await publishing(documentId, 'ru')).toBe('published');
  });

  test('leaves out by name, and so does its end', async () => {
    const documentId = await written({ en: 'public', fr: 'public', ru: 'public', ar: 'public' });
    await act('post', `${documentId}/en/withdrawal`, { reason: REASON, except: ['ar'] });
    expect(await visible(documentId)).toEqual(['ar']);
    const { body } = await act('delete', `${documentId}/en/withdrawal?except=fr`);
    expect(outcomes(body)).toEqual(['en set', 'ar public', 'fr left-out', 'ru set']);
    expect(await visible(documentId)).toEqual(['en', 'ru', 'ar']);
    expect(await publishing(documentId, 'fr')).toMatch(/is withdrawn in "fr"/);
  });

  test('that fails in one language takes none', async () => {
    const documentId = await written({ en: 'public', fr: 'public' });
    const mend = failing('fr');
    expect((await act('post', `${documentId}/en/withdrawal`, { reason: REASON })).status).toBe(500);
    mend();
    expect(await visible(documentId)).toEqual(['en', 'fr']);
  });

  test('lets one language go that was begun since, and leaves the others withdrawn', async () => {
    const documentId = await written({ en: 'public', fr: 'draft' });
    await act('post', `${documentId}/en/withdrawal`, { reason: REASON });
    const { status, body } = await act('get', `${documentId}/fr`, undefined, 'an editor');
    expect([status, body.data.stage, body.data.withdrawal.reason]).toEqual([200, 'withdrawn', REASON]);
    expect((await act('delete', `${documentId}/fr/withdrawal?except=en`)).status).toBe(200);
    expect(await publishing(documentId, 'fr')).toBe('published');
    expect(await visible(documentId)).toEqual(['fr']);
  });

  test('a reader never sees half of it', async () => {
    const documentId = await written({ en: 'public', fr: 'public', ru: 'public' });
    const seen: (readonly string[])[] = [];
    let isOver = false;
    const reading = (async () => {
      while (!isOver) {
        const { body } = await chancery.anyone.get(`/api/speeches?locale=*&filters[documentId]=${documentId}`);
        seen.push((body.data ?? []).map(({ locale }: { locale: string }) => locale));
      }
    })();
    await act('post', `${documentId}/en/withdrawal`, { reason: REASON });
    isOver = true;
    await reading;
    expect(seen.map((locales) => locales.length).filter((count) => count !== 0 && count !== 3)).toEqual([]);
  });
});

test('a state names every language that whoever asks may read', async () => {
  const documentId = await written({ fr: 'draft', ru: 'public' });
  await act('put', `${documentId}/en/embargo`, { until: noon });
  await act('put', `${documentId}/en/embargo`, { until: later, except: ['fr'] });
  const { body } = await act('get', `${documentId}/fr`, undefined, 'an editor');
  const told = body.data.languages.map(
    ({ pending: _pending, failure: _failure, may: _may, ...rest }: Record<string, unknown>) => rest,
  );
  const title = 'Harbour lights';
  expect(told).toEqual([
    { locale: 'fr', title, stage: 'draft', embargoedUntil: noon, isSetApart: true },
    { locale: 'en', title, stage: 'draft', embargoedUntil: later, isSetApart: false },
    { locale: 'ru', title, stage: 'published', embargoedUntil: null, isSetApart: false },
  ]);
});
