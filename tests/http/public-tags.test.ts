/**
 * Random acts of a press office. After each, whatever reader answers otherwise than before must have had a tag that the
 * change names: whoever kept the answer under its tags would have let go of it.
 */
import { toInstant } from 'strapi-plugin-dateline/core';
import { findRedirect } from '../../src/desk/public/find-redirect';
import { findWithdrawal } from '../../src/desk/public/find-withdrawal';
import { listPublications } from '../../src/desk/public/list-publications';
import { listTimeline } from '../../src/desk/public/list-timeline';
import { listTranslations } from '../../src/desk/public/list-translations';
import { listWithdrawals } from '../../src/desk/public/list-withdrawals';
import { loadFrontPage } from '../../src/desk/public/load-front-page';
import { loadOffice } from '../../src/desk/public/load-office';
import { loadPublication } from '../../src/desk/public/load-publication';
import { loadClocks, loadCounters } from '../../src/desk/public/load-timepieces';
import { whenIdle } from '../../src/desk/sql/when-idle';
import { tagsChangedBy, type ChangedSubject } from '../../src/press/changes/tags-changed-by';
import type { PublicAnswer } from '../../src/press/public/public-answer';
import { readTimelineQuery } from '../../src/press/timeline/timeline-query';
import { chanceOf, type Chance } from '../helpers/chance';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish } from '../helpers/entries';
import { makeFile, removeMadeFiles } from '../helpers/files';

const SEED = 20260301;
const ACTS = 150;

const locales = ['en', 'fr'] as const;
const types = ['speech', 'announcement'] as const;
const slugs = ['first', 'second', 'third'];
const asOf = toInstant(Date.UTC(2026, 5, 1, 12));

let chancery: Chancery;
let world: World;

/** documentIds, of which some are public and some are not. */
interface World {
  readonly texts: readonly { readonly type: (typeof types)[number]; readonly documentId: string }[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly counter: string;
  readonly clock: string;
  readonly office: string;
  readonly file: number;
}

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const idOf = async (made: Promise<{ readonly documentId: string }>) => (await made).documentId;
  const named = (uid: string, name: string) => idOf(draft(strapi, uid, { name }));
  world = {
    people: [await named('api::person.person', 'Ada'), await named('api::person.person', 'Bo')],
    topics: [await named('api::topic.topic', 'Harbours'), await named('api::topic.topic', 'Lights')],
    counter: await idOf(publish(strapi, 'api::counter.counter', { ...counting, title: 'Treaty' })),
    clock: await idOf(publish(strapi, 'api::clock.clock', { label: 'Oslo', timeZone: 'Europe/Oslo' })),
    office: await idOf(publish(strapi, 'api::office.office', { name: 'Embassy', timeZone: 'Europe/London' })),
    file: (await makeFile(strapi, 'lamp')).id,
    texts: await Promise.all(
      ['speech', 'speech', 'announcement'].map(async (name, index) => {
        const type = name as (typeof types)[number];
        return { type, documentId: await idOf(draft(strapi, `api::${type}.${type}`, { title: `Begun ${index}` })) };
      }),
    ),
  };
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

const counting = { since: '2020-01-01', timeZone: 'Europe/London', message: '{days}' };

type Reading = readonly [name: string, read: () => Promise<PublicAnswer<unknown>>];

function readings(): readonly Reading[] {
  const { strapi } = chancery;
  const { texts, people, topics } = world;
  const addresses = types.flatMap((type) => locales.flatMap((locale) => slugs.map((slug) => ({ type, locale, slug }))));
  const questions = [
    {},
    ...locales.map((locale) => ({ locale })),
    ...[...people, 'ada', 'bo'].map((person) => ({ locale: 'en', person })),
    ...[...topics, 'harbours', 'lights'].map((topic) => ({ locale: 'en', topic })),
  ].map((question) => ({ name: JSON.stringify(question), query: readTimelineQuery(question) }));
  const page = { type: null, slug: null, page: 1 };
  return [
    ...addresses.flatMap((address): Reading[] => [
      [`publication ${Object.values(address)}`, () => loadPublication(strapi, address, asOf)],
      [`withdrawal ${Object.values(address)}`, () => findWithdrawal(strapi, address, asOf)],
      [`redirect ${Object.values(address)}`, () => findRedirect(strapi, address, asOf)],
    ]),
    ...questions.map(({ name, query }): Reading => [`timeline ${name}`, () => listTimeline(strapi, query, asOf)]),
    ...questions
      .slice(0, 3)
      .map(({ name, query }): Reading => [`publications ${name}`, () => listPublications(strapi, query, asOf)]),
    ...locales.flatMap((locale): Reading[] => [
      [`office ${locale}`, () => loadOffice(strapi, locale, asOf)],
      [`clocks ${locale}`, () => loadClocks(strapi, locale, asOf)],
      [`counters ${locale}`, () => loadCounters(strapi, locale, asOf)],
    ]),
    ...[null, ...locales].flatMap((locale): Reading[] => [
      [`front-page ${locale}`, () => loadFrontPage(strapi, { locale, asOf })],
      [`withdrawals ${locale}`, () => listWithdrawals(strapi, { ...page, locale }, asOf)],
    ]),
    ...texts.map((text): Reading => [`translations ${text.documentId}`, () => listTranslations(strapi, [text], asOf)]),
  ];
}

async function readAll(): Promise<ReadonlyMap<string, PublicAnswer<unknown>>> {
  const answers = new Map<string, PublicAnswer<unknown>>();
  for (const [name, read] of readings()) answers.set(name, await read());
  return answers;
}

interface Documents {
  update(params: object): Promise<unknown>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
}

const documents = (uid: string) => chancery.strapi.documents(uid as 'api::speech.speech') as unknown as Documents;

/** Each does one thing, and says what has changed by it. */
const acts: Readonly<Record<string, (chance: Chance) => Promise<ChangedSubject | null>>> = {
  async text(chance) {
    const [{ type, documentId }, locale] = [chance.pick(world.texts), chance.pick(locales)];
    const data = {
      title: chance.pick(['One', 'Two']),
      slug: chance.pick(slugs),
      date: chance.pick(['2026-05-30', '2026-06-01', '2026-06-02']),
      form: type === 'speech' ? 'remarks' : 'event',
      featured: chance.isOften(0.5),
      body: [{ type: 'paragraph', children: [{ type: 'text', text: chance.pick(['Here.', 'There.']) }] }],
      people: chance.some(world.people, 2).map((person) => ({ function: 'speaker', name: 'A speaker', person })),
      topics: [...new Set(chance.some(world.topics, 2))],
      attachments: chance.isOften(0.5) ? [world.file] : [],
    };
    await documents(`api::${type}.${type}`).update({ documentId, locale, data, status: 'published' });
    return { type, documentId, locale };
  },
  'text gone': (chance) =>
    onSomeText(chance, async ({ type, documentId, locale }) => {
      const isPublic = (await publicLocales(type, documentId)).includes(locale);
      if (isPublic) await documents(`api::${type}.${type}`).unpublish({ documentId, locale });
      return isPublic;
    }),
  'text withdrawn': (chance) =>
    onSomeText(chance, async ({ locale, address }) => {
      const body = { reason: 'No.', except: othersThan(locale) };
      const answer = await chancery.anyone.post(address).set('Authorization', chancery.fullAccess).send(body);
      return answer.status === 200;
    }),
  'text restored': (chance) =>
    onSomeText(chance, async ({ locale, address }) => {
      const query = `?version=public&except=${othersThan(locale).join()}`;
      const answer = await chancery.anyone.delete(address + query).set('Authorization', chancery.fullAccess);
      return answer.status === 200;
    }),
  person: (chance) => showOrHide(chance, 'person', chance.pick(world.people), { slug: chance.pick(['ada', 'bo']) }),
  topic: (chance) =>
    showOrHide(chance, 'topic', chance.pick(world.topics), { slug: chance.pick(['harbours', 'lights']) }),
  counter: (chance) =>
    showOrHide(chance, 'counter', world.counter, { ...counting, title: chance.pick(['Treaty', 'Pact']) }),
  clock: (chance) =>
    showOrHide(chance, 'clock', world.clock, { label: chance.pick(['Oslo', 'Bergen']), timeZone: 'Europe/Oslo' }),
  async office(chance) {
    const [documentId, locale] = [world.office, chance.pick(locales)];
    const data = {
      name: chance.pick(['Embassy', 'Mission']),
      timeZone: chance.pick(['Europe/London', 'Pacific/Apia']),
    };
    await documents('api::office.office').update({ documentId, locale, data, status: 'published' });
    return { type: 'office', documentId, locale };
  },
  async file(chance) {
    const caption = chance.pick(['A lamp', 'A lantern', 'A light']);
    await chancery.strapi.plugin('upload').service('upload').updateFileInfo(world.file, { caption });
    return { type: 'file', documentId: null, locale: null };
  },
  async 'default language'(chance) {
    const code = chance.pick(locales);
    await chancery.strapi.plugin('i18n').service('locales').setDefaultLocale({ code });
    return { type: 'site', documentId: null, locale: null };
  },
};

interface Version {
  readonly type: (typeof types)[number];
  readonly documentId: string;
  readonly locale: (typeof locales)[number];
  readonly address: string;
}

/** To the first, in an order by chance, to which it can be done; null where it can be done to none. */
async function onSomeText(chance: Chance, act: (version: Version) => Promise<boolean>): Promise<ChangedSubject | null> {
  const versions = world.texts.flatMap((text) => locales.map((locale) => ({ ...text, locale })));
  const start = chance.below(versions.length);
  for (const { type, documentId, locale } of [...versions.slice(start), ...versions.slice(0, start)]) {
    const address = `/api/publications/${type}/${documentId}/${locale}/withdrawal`;
    if (await act({ type, documentId, locale, address })) return { type, documentId, locale };
  }
  return null;
}

async function publicLocales(type: Version['type'], documentId: string): Promise<readonly string[]> {
  return (await listTranslations(chancery.strapi, [{ type, documentId }])).data.map(({ locale }) => locale);
}

function othersThan(locale: string): readonly string[] {
  return locales.filter((each) => each !== locale);
}

async function showOrHide(
  chance: Chance,
  type: 'person' | 'topic' | 'counter' | 'clock',
  documentId: string,
  data: object,
): Promise<ChangedSubject> {
  const [uid, locale] = [`api::${type}.${type}`, chance.pick(locales)];
  const words = type === 'person' || type === 'topic' ? { name: 'Somebody', ...data } : data;
  if (chance.onceIn(3)) await documents(uid).unpublish({ documentId, locale });
  else await documents(uid).update({ documentId, locale, data: words, status: 'published' });
  return { type, documentId, locale };
}

test(`whatever alters an answer names a tag of it (seed ${SEED})`, async () => {
  const chance = chanceOf(SEED);
  const altered = new Set<string>();
  let before = await readAll();
  for (let count = 0; count < ACTS; count += 1) {
    const name = chance.pick([...Object.keys(acts), 'text', 'text', 'person', 'topic']);
    const changed = await acts[name]!(chance).catch(refused);
    await whenIdle(chancery.strapi);
    const after = await readAll();
    const named = new Set(changed === null ? [] : tagsChangedBy(changed));
    for (const [reading, { data, tags }] of before) {
      if (JSON.stringify(data) === JSON.stringify(after.get(reading)!.data)) continue;
      altered.add(`${name}: ${reading.split(' ')[0]}`);
      const isLetGo = tags.some((tag) => named.has(tag));
      expect({ count, name, changed, reading, tags, isLetGo }).toMatchObject({ isLetGo: true });
    }
    before = after;
  }
  // What the acts have to reach, or the test has seen nothing.
  expect(reached.filter((each) => !altered.has(each))).toEqual([]);
});

/** What the house does not allow changes nothing. */
function refused(error: unknown): null {
  expect(['ValidationError', 'ApplicationError', 'PolicyError', 'NotFoundError']).toContain((error as Error).name);
  return null;
}

const reached = [
  ...['publication', 'translations', 'timeline', 'publications', 'front-page', 'redirect'].map(
    (each) => `text: ${each}`,
  ),
  ...['publication', 'timeline'].map((each) => `text gone: ${each}`),
  ...['withdrawal', 'withdrawals', 'publication', 'timeline'].map((each) => `text withdrawn: ${each}`),
  'text restored: withdrawals',
  ...['publication', 'timeline', 'publications'].map((each) => `person: ${each}`),
  ...['publication', 'timeline', 'publications'].map((each) => `topic: ${each}`),
  ...['counters', 'front-page'].map((each) => `counter: ${each}`),
  ...['clocks', 'front-page'].map((each) => `clock: ${each}`),
  ...['office', 'front-page'].map((each) => `office: ${each}`),
  ...['publication', 'publications'].map((each) => `file: ${each}`),
  ...['timeline', 'front-page'].map((each) => `default language: ${each}`),
];
