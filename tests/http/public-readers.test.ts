/** The readers of what is public: what they answer, in how many statements, and until when it holds. */
import { whenIdle } from '../../src/desk/sql/when-idle';
import { countQueries } from '../helpers/count-queries';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish } from '../helpers/entries';
import { makeFile, removeMadeFiles } from '../helpers/files';
import { publishWithEverything, type Hanging } from '../helpers/text-with-everything';
import { toInstant } from 'strapi-plugin-dateline/core';
import { listPublications } from '../../src/desk/public/list-publications';
import { listTimeline } from '../../src/desk/public/list-timeline';
import { listTranslations } from '../../src/desk/public/list-translations';
import { loadFrontPage } from '../../src/desk/public/load-front-page';
import { loadOffice } from '../../src/desk/public/load-office';
import { loadPublication } from '../../src/desk/public/load-publication';
import { loadClocks, loadCounters } from '../../src/desk/public/load-timepieces';
import { publicationTypeNames, publicationTypes } from '../../src/press/publication/publication-types';
import { headOf, publicationOf, type StoredPublication } from '../../src/press/stored/publication-of';
import { readTimelineQuery } from '../../src/press/timeline/timeline-query';

let chancery: Chancery;
let hanging: Hanging;

const at = (text: string) => toInstant(Date.parse(text));
const page = (query: object) => readTimelineQuery({ locale: 'en', ...query });

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  const people = ['Ada Marlow', 'Bo Linde', 'Cy Ferro'].map((name) => publish(strapi, 'api::person.person', { name }));
  const topics = ['Harbours', 'Lights', 'Pilots'].map((name) => publish(strapi, 'api::topic.topic', { name }));
  const files = ['lamp', 'pier'].map((name) => makeFile(strapi, name, { more: { caption: `A ${name}` } }));
  hanging = {
    people: (await Promise.all(people)).map(({ documentId }) => documentId),
    topics: (await Promise.all(topics)).map(({ documentId }) => documentId),
    files: (await Promise.all(files)).map(({ id }) => id),
  };
  for (let number = 0; number < 25; number += 1)
    await publishWithEverything(strapi, publicationTypeNames[number % 5]!, number, hanging);
  await draft(strapi, 'api::speech.speech', { title: 'Unlit', date: '2026-09-20', body: [] });
  await whenIdle(strapi);
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

/** What Strapi itself reads, a statement for each part of each text. */
async function asStrapiReads({ type, documentId }: { type: keyof typeof publicationTypes; documentId: string }) {
  const found = await chancery.strapi.documents(publicationTypes[type].uid).findOne({
    documentId,
    locale: 'en',
    status: 'published',
    populate: { people: { populate: { person: true } }, turns: true, topics: true, attachments: true, changes: true },
  });
  const stored = found as unknown as StoredPublication;
  return publicationOf(type, stored, headOf(stored)!);
}

describe('a page of whole texts', () => {
  test('has each as Strapi reads it by itself, with all that hangs on it, in the timeline’s order', async () => {
    const { data } = await listPublications(chancery.strapi, page({ limit: '20' }));
    expect(data.items).toEqual(await Promise.all(data.items.map(asStrapiReads)));
    const timeline = await listTimeline(chancery.strapi, page({ limit: '20' }));
    expect(data.items.map(({ title }) => title)).toEqual(timeline.data.items.map(({ title }) => title));
    for (const { people, turns, topics, attachments, changes } of data.items)
      expect([people, turns, topics, attachments, changes].map(({ length }) => length)).toEqual([4, 3, 3, 2, 2]);
  });

  test('of which the next follows, and the last has no next', async () => {
    const first = await listPublications(chancery.strapi, page({ limit: '20' }));
    const second = await listPublications(chancery.strapi, page({ limit: '20', cursor: first.data.nextCursor }));
    const titles = [...first.data.items, ...second.data.items].map(({ title }) => title);
    expect([titles.length, new Set(titles).size, second.data.nextCursor]).toEqual([25, 25, null]);
  });

  test.each(['10', '20'])('takes twelve statements for %s texts of five types', async (limit) => {
    const queries = await countQueries(chancery.strapi, async () => {
      const { items } = (await listPublications(chancery.strapi, page({ limit }))).data;
      expect(new Set(items.map(({ type }) => type)).size).toBe(5);
    });
    expect(queries).toHaveLength(12);
  });

  test('without a text is the timeline’s statement alone, in its transaction', async () => {
    const queries = await countQueries(chancery.strapi, async () => {
      const { data } = await listPublications(chancery.strapi, page({ locale: 'fr' }));
      expect(data).toEqual({ items: [], nextCursor: null });
    });
    expect(queries).toHaveLength(3);
  });

  test('is of what has turned public alone: a person and a topic that are no more are not led to', async () => {
    const { strapi } = chancery;
    const [person, topic] = [hanging.people[1]!, hanging.topics[1]!];
    await strapi.documents('api::person.person').unpublish({ documentId: person });
    await strapi.documents('api::topic.topic').unpublish({ documentId: topic });
    try {
      const { items } = (await listPublications(strapi, page({ limit: '3' }))).data;
      for (const { people, topics } of items) {
        expect(people.map(({ documentId }) => documentId)).not.toContain(person);
        expect(people).toHaveLength(4);
        expect(topics.map(({ documentId }) => documentId)).not.toContain(topic);
      }
    } finally {
      await strapi.documents('api::person.person').publish({ documentId: person });
      await strapi.documents('api::topic.topic').publish({ documentId: topic });
    }
  });
});

test('one text is the case of one: seven statements at most, and the same text', async () => {
  const [item] = (await listPublications(chancery.strapi, page({ limit: '1' }))).data.items;
  const queries = await countQueries(chancery.strapi, async () => {
    expect((await loadPublication(chancery.strapi, item!)).data).toEqual(item);
  });
  expect(queries.length).toBeLessThanOrEqual(7);
});

test('the languages of many texts are one statement', async () => {
  const { strapi } = chancery;
  const { items } = (await listTimeline(strapi, page({ limit: '20' }))).data;
  const [first] = items;
  const uid = publicationTypes[first!.type].uid;
  const data = { title: 'En français', slug: 'en-francais', date: '2026-02-01', body: [] };
  await strapi
    .documents(uid)
    .update({ documentId: first!.documentId, locale: 'fr', data: data as object, status: 'published' });
  await whenIdle(strapi);
  const queries = await countQueries(strapi, async () => {
    const translations = (await listTranslations(strapi, items)).data;
    expect(translations).toHaveLength(21);
    expect(translations).toContainEqual({
      type: first!.type,
      documentId: first!.documentId,
      locale: 'fr',
      slug: 'en-francais',
    });
  });
  expect(queries).toHaveLength(1);
  expect(await countQueries(strapi, async () => void (await listTranslations(strapi, [])))).toEqual([]);
});

describe('until when an answer holds', () => {
  beforeAll(async () => {
    const { strapi } = chancery;
    await publish(strapi, 'api::office.office', { name: 'Embassy', timeZone: 'Pacific/Chatham' });
    await publish(strapi, 'api::clock.clock', { label: 'Sydney', timeZone: 'Australia/Sydney' });
    const counter = { title: 'Treaty', timeZone: 'Asia/Kathmandu', message: '{days} days' };
    await publish(strapi, 'api::counter.counter', { ...counter, since: '2020-01-01', until: '2026-12-31' });
  });

  const readers = {
    'the front page': (asOf: ReturnType<typeof at>) => loadFrontPage(chancery.strapi, { locale: 'en', asOf }),
    'the clocks': (asOf: ReturnType<typeof at>) => loadClocks(chancery.strapi, 'en', asOf),
    'the counters': (asOf: ReturnType<typeof at>) => loadCounters(chancery.strapi, 'en', asOf),
    'the timeline': (asOf: ReturnType<typeof at>) => listTimeline(chancery.strapi, page({}), asOf),
    'whole texts': (asOf: ReturnType<typeof at>) => listPublications(chancery.strapi, page({}), asOf),
    'the office': (asOf: ReturnType<typeof at>) => loadOffice(chancery.strapi, 'en', asOf),
  } as const;

  // Kathmandu's midnight is 18:15Z, Chatham's 11:15Z in winter and 10:15Z in summer; Sydney's clocks change at 16:00Z.
  test.each<[keyof typeof readers, string, string, string | null]>([
    [
      'the front page',
      'the last second before Chatham’s midnight',
      '2026-06-01T11:14:59.999Z',
      '2026-06-01T11:15:00.000Z',
    ],
    ['the front page', 'Chatham’s midnight: then Kathmandu’s', '2026-06-01T11:15:00.000Z', '2026-06-01T18:15:00.000Z'],
    [
      'the front page',
      'the last moment before Kathmandu’s midnight',
      '2026-06-01T18:14:59.999Z',
      '2026-06-01T18:15:00.000Z',
    ],
    ['the front page', 'Kathmandu’s midnight: then Chatham’s', '2026-06-01T18:15:00.000Z', '2026-06-02T11:15:00.000Z'],
    ['the front page', 'the last moment of Sydney’s winter', '2026-10-03T15:59:59.999Z', '2026-10-03T16:00:00.000Z'],
    [
      'the front page',
      'the first of its summer: then Kathmandu’s midnight',
      '2026-10-03T16:00:00.000Z',
      '2026-10-03T18:15:00.000Z',
    ],
    [
      'the front page',
      'the last day has come to its end: then Chatham’s midnight',
      '2026-12-30T18:15:00.000Z',
      '2026-12-31T10:15:00.000Z',
    ],
    ['the clocks', 'the last moment of winter', '2026-10-03T15:59:59.999Z', '2026-10-03T16:00:00.000Z'],
    ['the clocks', 'the first of summer: then the next winter', '2026-10-03T16:00:00.000Z', '2027-04-03T16:00:00.000Z'],
    ['the counters', 'the last moment before the day turns', '2026-06-01T18:14:59.999Z', '2026-06-01T18:15:00.000Z'],
    ['the counters', 'the moment that it turns', '2026-06-01T18:15:00.000Z', '2026-06-02T18:15:00.000Z'],
    ['the counters', 'the last turn is still to come', '2026-12-30T18:14:59.999Z', '2026-12-30T18:15:00.000Z'],
    ['the counters', 'it has come', '2026-12-30T18:15:00.000Z', null],
    ['the timeline', 'at any moment', '2026-06-01T11:14:59.999Z', null],
    ['whole texts', 'also while an event begins', '2026-05-01T07:59:59.999Z', null],
    ['the office', 'at any moment', '2026-06-01T11:14:59.999Z', null],
  ])('%s: %s', async (reader, _case, asOf, validUntil) => {
    const answer = await readers[reader](at(asOf));
    expect([answer.asOf, answer.validUntil]).toEqual([asOf, validUntil]);
  });

  test.each(['the front page', 'the clocks', 'the counters'] as const)(
    'until then %s says the same but for the hands of its clocks, and then something else',
    async (reader) => {
      const asOf = at('2026-10-03T15:30:00.000Z');
      const { data, validUntil } = await readers[reader](asOf);
      const before = toInstant(Date.parse(validUntil!) - 1);
      const told = (value: unknown) =>
        JSON.stringify(value, (key, inner) => (['time', 'asOf'].includes(key) ? undefined : inner));
      expect(told((await readers[reader](before)).data)).toBe(told(data));
      expect(told((await readers[reader](validUntil!)).data)).not.toBe(told(data));
    },
  );

  test('a counter that has no words for today may have some tomorrow', async () => {
    const { strapi } = chancery;
    const title = 'Wordless';
    const { documentId } = await publish(strapi, 'api::counter.counter', {
      ...{ title, since: '2020-01-01', timeZone: 'Europe/London', message: '{days}' },
    });
    try {
      // Past Strapi, which would have refused it.
      await strapi.db.connection('counters').where({ document_id: documentId }).update({ message: '{nothing}' });
      const { data, validUntil } = await loadCounters(strapi, 'en', at('2027-06-01T12:00:00Z'));
      expect(data.map((counter) => counter.title)).toEqual(['Treaty']);
      expect(validUntil).toBe('2027-06-01T23:00:00.000Z');
    } finally {
      await strapi.documents('api::counter.counter').delete({ documentId });
    }
  });
});
