/** What public texts link to: lost for nobody, in whatever order the two sides go out, come back and are edited. */
import type { UID } from '@strapi/strapi';
import fc from 'fast-check';
import type * as RestorePublication from '../../src/desk/withdrawal/restore-publication';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import { editorCode, pressOfficerCode } from '../../src/desk/rights/role-codes';
import { signIn } from '../helpers/admins';
import { built } from '../helpers/built';
import { bootChancery, freshDatabase, type Chancery, type FreshDatabase } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');
const { restorePublication } = built<typeof RestorePublication>('desk/withdrawal/restore-publication');

const speechUid = 'api::speech.speech';
const personUid = 'api::person.person';
const topicUid = 'api::topic.topic';
const locales = ['en', 'ru'] as const;

let database: FreshDatabase;
let chancery: Chancery;

beforeAll(async () => {
  database = await freshDatabase();
  chancery = await bootChancery(database);
  await chancery.strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'Russian' });
});

afterAll(() => chancery.stop());

interface Documents {
  publish(handle: Handle): Promise<unknown>;
  unpublish(handle: Handle): Promise<unknown>;
  update(handle: Handle & { data: object }): Promise<unknown>;
  delete(handle: Handle): Promise<unknown>;
}

interface Handle {
  readonly documentId: string;
  readonly locale: string;
}

function documents(uid: string): Documents {
  return chancery.strapi.documents(uid as UID.ContentType) as unknown as Documents;
}

const en = (documentId: string): Handle => ({ documentId, locale: 'en' });

const person = (name: string) => draft(chancery.strapi, personUid, { name });
const topic = (name: string) => draft(chancery.strapi, topicUid, { name });
const byline = (name: string, documentId: string) => ({ function: 'speaker', name, person: documentId });
const turn = (name: string, documentId: string) => ({
  speaker: name,
  role: 'statement',
  person: documentId,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }],
});

interface Shown {
  readonly people: readonly (string | null)[];
  readonly turns: readonly (string | null)[];
  readonly topics: readonly string[];
}

/** What anybody is told by REST, and by the timeline and the text's page as well. */
async function shown(documentId: string, locale = 'en'): Promise<Shown | null> {
  const populate = 'populate[people][populate]=person&populate[turns][populate]=person&populate[topics]=true';
  const { body, status } = await chancery.anyone.get(`/api/speeches/${documentId}?locale=${locale}&${populate}`);
  if (status === 404) return null;
  const { people, turns, topics } = body.data;
  const nameOf = (each: { person: { name: string } | null }) => each.person?.name ?? null;
  return {
    people: people.map(nameOf),
    turns: turns.map(nameOf),
    topics: topics.map(({ name }: { name: string }) => name),
  };
}

test('a text that goes out before its people and topics has them as soon as they go out, in their order', async () => {
  const { strapi } = chancery;
  const [ada, ben] = [await person('Ada'), await person('Ben')];
  const topics = [await topic('Quays'), await topic('Lights'), await topic('Tides')];
  await documents(topicUid).publish(en(topics[1]!.documentId));
  const text = await publish(
    strapi,
    speechUid,
    speech('First', {
      people: [byline('Ada', ada.documentId), byline('Ben', ben.documentId)],
      turns: [turn('Ada', ada.documentId)],
      topics: topics.map(({ documentId }) => documentId),
    }),
  );
  expect(await shown(text.documentId)).toEqual({ people: [null, null], turns: [null], topics: ['Lights'] });
  await documents(personUid).publish(en(ada.documentId));
  await documents(topicUid).publish(en(topics[2]!.documentId));
  await documents(topicUid).publish(en(topics[0]!.documentId));
  expect(await shown(text.documentId)).toEqual({
    people: ['Ada', null],
    turns: ['Ada'],
    topics: ['Quays', 'Lights', 'Tides'],
  });
  const { body } = await chancery.anyone.get('/api/timeline?limit=1&q=First');
  expect(body.data[0].people).toEqual([
    { function: 'speaker', name: 'Ada', documentId: ada.documentId },
    { function: 'speaker', name: 'Ben', documentId: null },
  ]);
});

/** A public text with Ada, and Quays, Lights and Tides. */
async function publicText(title: string) {
  const { strapi } = chancery;
  const ada = await publish(strapi, personUid, { name: 'Ada' });
  const topics: string[] = [];
  for (const name of ['Quays', 'Lights', 'Tides']) topics.push((await publish(strapi, topicUid, { name })).documentId);
  const data = speech(title, { people: [byline('Ada', ada.documentId)], turns: [turn('Ada', ada.documentId)], topics });
  const { documentId } = await publish(strapi, speechUid, data);
  return { documentId, ada: ada.documentId, topics: topics as [string, string, string] };
}

const whole: Shown = { people: ['Ada'], turns: ['Ada'], topics: ['Quays', 'Lights', 'Tides'] };

test('what was taken off the site and comes back is linked again, each in its place', async () => {
  const { documentId, ada, topics } = await publicText('Second');
  await documents(personUid).unpublish(en(ada));
  await documents(topicUid).unpublish(en(topics[0]));
  await documents(topicUid).unpublish(en(topics[1]));
  expect(await shown(documentId)).toEqual({ people: [null], turns: [null], topics: ['Tides'] });
  await documents(topicUid).publish(en(topics[1]));
  expect(await shown(documentId)).toEqual({ people: [null], turns: [null], topics: ['Lights', 'Tides'] });
  await documents(personUid).publish(en(ada));
  await documents(topicUid).publish(en(topics[0]));
  expect(await shown(documentId)).toEqual(whole);
});

test('a text that goes out again meanwhile keeps what its new version says, and no more', async () => {
  const { documentId, ada, topics } = await publicText('Third');
  await documents(personUid).unpublish(en(ada));
  await documents(topicUid).unpublish(en(topics[2]));
  await documents(speechUid).update({ ...en(documentId), data: { topics: [topics[2], topics[0]] } });
  // Not public yet: what was published still has Tides behind the others.
  await documents(topicUid).publish(en(topics[2]));
  expect((await shown(documentId))?.topics).toEqual(['Quays', 'Lights', 'Tides']);
  await documents(topicUid).unpublish(en(topics[2]));
  await documents(speechUid).update({ ...en(documentId), data: { people: [{ function: 'speaker', name: 'Ada' }] } });
  await documents(speechUid).publish(en(documentId));
  await documents(topicUid).publish(en(topics[2]));
  await documents(personUid).publish(en(ada));
  expect(await shown(documentId)).toEqual({ people: [null], turns: ['Ada'], topics: ['Tides', 'Quays'] });
});

test('a text that is unpublished, or a person who is deleted, leaves nothing to come back', async () => {
  const { documentId, ada, topics } = await publicText('Fourth');
  await documents(personUid).unpublish(en(ada));
  await documents(personUid).delete({ documentId: ada, locale: '*' });
  await documents(topicUid).unpublish(en(topics[0]));
  await documents(speechUid).unpublish(en(documentId));
  await documents(topicUid).publish(en(topics[0]));
  await documents(speechUid).publish(en(documentId));
  expect(await shown(documentId)).toEqual({ people: [null], turns: [null], topics: ['Quays', 'Lights', 'Tides'] });
  expect(await chancery.strapi.db.query('chancery::waiting-link').count({ where: { documentId } })).toBe(0);
});

test('a text that goes out in another language keeps what its own waits for, whatever its draft says now', async () => {
  const [quays, tides] = [(await topic('Quays')).documentId, (await topic('Tides')).documentId];
  const data = speech('Ninth', { topics: [quays, tides] });
  const { documentId } = await publish(chancery.strapi, speechUid, data);
  await documents(speechUid).update({ ...en(documentId), data: { topics: [tides] } });
  await documents(speechUid).update({ documentId, locale: 'ru', data: speech('Ninth') });
  await documents(speechUid).publish({ documentId, locale: 'ru' });
  await documents(topicUid).publish(en(quays));
  expect((await shown(documentId))?.topics).toEqual(['Quays']);
});

test.each(['before the withdrawal', 'while it is withdrawn'])('a withdrawn text comes back whole: %s', async (when) => {
  const { strapi } = chancery;
  const { documentId, ada } = await publicText(`Fifth ${when}`);
  const handle = { type: 'speech', documentId, locale: 'en' } as const;
  if (when.startsWith('before')) await documents(personUid).unpublish(en(ada));
  await withdrawPublication(strapi, handle, 'A wrong figure.');
  await documents(speechUid).update({ ...en(documentId), data: { title: 'Another draft' } });
  if (!when.startsWith('before')) await documents(personUid).unpublish(en(ada));
  await restorePublication(strapi, handle, 'public');
  expect(await shown(documentId)).toEqual({ ...whole, people: [null], turns: [null] });
  await documents(personUid).publish(en(ada));
  expect(await shown(documentId)).toEqual(whole);
});

test('Today names what is public with a link to nothing public, until the link is back', async () => {
  const { strapi } = chancery;
  await strapi.db.query('chancery::waiting-link').deleteMany({});
  const { documentId, ada } = await publicText('Seventh');
  const { authorization } = await signIn(chancery, editorCode);
  const named = async () => {
    const { body } = await chancery.anyone.get('/chancery/today').set('Authorization', authorization);
    expect(body.error).toBeUndefined();
    return body.data.unlinked.items.map((item: { documentId: string; action: string }) => [
      item.documentId,
      item.action,
    ]);
  };
  expect(await named()).toEqual([]);
  await documents(personUid).unpublish(en(ada));
  expect(await named()).toEqual([[documentId, 'link']]);
  await documents(personUid).publish(en(ada));
  expect(await named()).toEqual([]);
  // Nor is what went out without the link named by what was noted of the text before.
  await documents(personUid).unpublish(en(ada));
  await documents(speechUid).update({ ...en(documentId), data: { people: [], turns: [] } });
  await documents(speechUid).publish(en(documentId));
  expect(await named()).toEqual([]);
});

test('whoever is about to unpublish a person is told which public texts lose her', async () => {
  const { documentId, ada } = await publicText('Eighth');
  const asked = async (path: string, role: string) => {
    const { authorization } = await signIn(chancery, role);
    return chancery.anyone.get(`/chancery/linked-from/${path}`).set('Authorization', authorization);
  };
  const text = { type: 'speech', documentId, locale: 'en', title: 'Eighth' };
  for (const role of [editorCode, pressOfficerCode]) {
    const { body } = await asked(`${personUid}/${ada}?locale=en`, role);
    expect(body.data).toEqual({ total: 1, texts: [text] });
  }
  expect((await asked(`${personUid}/${ada}?locale=ru`, editorCode)).body.data).toEqual({ total: 0, texts: [] });
  await documents(personUid).unpublish(en(ada));
  expect((await asked(`${personUid}/${ada}?locale=en`, editorCode)).body.data).toEqual({ total: 0, texts: [] });
  expect((await asked(`${speechUid}/${documentId}?locale=en`, editorCode)).status).toBe(404);
  expect((await asked(`${personUid}/${ada}?locale=xx`, editorCode)).status).toBe(400);
  expect((await chancery.anyone.get(`/chancery/linked-from/${personUid}/${ada}`)).status).toBe(401);
});

test('that a person comes and goes changes no text: it was not changed since', async () => {
  const { documentId, ada } = await publicText('Sixth');
  const stamps = async () => {
    const row = await chancery.strapi.db
      .query(speechUid)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
    return [row.firstPublishedAt, row.lastChangedAt];
  };
  const before = await stamps();
  await documents(personUid).unpublish(en(ada));
  await documents(speechUid).publish(en(documentId));
  expect(await stamps()).toEqual(before);
  await documents(personUid).publish(en(ada));
  await documents(speechUid).publish(en(documentId));
  expect(await stamps()).toEqual(before);
});

type Locale = (typeof locales)[number];

type Step =
  | { readonly do: 'show' | 'hide'; readonly what: number; readonly locale: Locale }
  | { readonly do: 'edit'; readonly text: number; readonly locale: Locale; readonly links: readonly number[] }
  | { readonly do: 'publish' | 'unpublish'; readonly text: number; readonly locale: Locale };

/** Mostly one language and one text, so that what matters to each other happens to the same. */
const locale = fc.constantFrom<Locale>('en', 'en', 'en', 'ru');
const text = fc.constantFrom(0, 0, 0, 1);
const what = fc.integer({ min: 0, max: 3 });
const links = fc.uniqueArray(what, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('show' as const, 'hide' as const), what, locale }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), text, locale, links }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('publish' as const), text, locale }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unpublish' as const), text, locale }) },
);

test('after any sequence a public text has of its links those that are public, in the order in which it was published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      const { strapi } = chancery;
      const names = ['Ada', 'Ben', 'Quays', 'Tides'];
      const things: string[] = [];
      for (const [index, name] of names.entries()) {
        const uid = index < 2 ? personUid : topicUid;
        const { documentId } = await draft(strapi, uid, { name });
        await documents(uid).update({ documentId, locale: 'ru', data: { name } });
        things.push(documentId);
      }
      const linksOf = (links: readonly number[]) => ({
        people: links.filter((each) => each < 2).map((each) => byline(names[each]!, things[each]!)),
        topics: links.filter((each) => each >= 2).map((each) => things[each]),
      });
      const texts: string[] = [];
      for (const title of ['One', 'Two']) {
        const { documentId } = await draft(strapi, speechUid, speech(title));
        await documents(speechUid).update({ documentId, locale: 'ru', data: speech(title) });
        texts.push(documentId);
      }
      const open = new Set<string>();
      const drafts = new Map<string, readonly number[]>();
      const out = new Map<string, readonly number[]>();
      for (const each of steps) {
        if ('what' in each) {
          const uid = each.what < 2 ? personUid : topicUid;
          const handle = { documentId: things[each.what]!, locale: each.locale };
          if (each.do === 'show') await documents(uid).publish(handle);
          else await documents(uid).unpublish(handle);
          if (each.do === 'show') open.add(`${each.what} ${each.locale}`);
          else open.delete(`${each.what} ${each.locale}`);
          continue;
        }
        const key = `${each.text} ${each.locale}`;
        const handle = { documentId: texts[each.text]!, locale: each.locale };
        if (each.do === 'edit') {
          await documents(speechUid).update({ ...handle, data: linksOf(each.links) });
          drafts.set(key, each.links);
        } else if (each.do === 'publish') {
          await documents(speechUid).publish(handle);
          out.set(key, drafts.get(key) ?? []);
        } else {
          await documents(speechUid).unpublish(handle);
          out.delete(key);
        }
      }
      for (const [index, documentId] of texts.entries()) {
        for (const language of locales) {
          const links = out.get(`${index} ${language}`);
          const isOpen = (each: number) => open.has(`${each} ${language}`);
          const expected = links && {
            people: links.filter((each) => each < 2).map((each) => (isOpen(each) ? names[each] : null)),
            turns: [],
            topics: links.filter((each) => each >= 2 && isOpen(each)).map((each) => names[each]),
          };
          expect(await shown(documentId, language)).toEqual(expected ?? null);
        }
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
