/** What the running server answers is what the public shapes say, to the letter: in every language, and nothing beside. */
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { demoContent } from '../../demo/content';
import type * as SeedDemo from '../../demo/filing/seed-demo';
import { loadPublication } from '../../src/desk/public/load-publication';
import { componentOf, openapiComponents } from '../../src/press/public/openapi-components';
import type { TimelineItem } from '../../src/press/public/timeline';
import { publicationTypeNames, publicationTypes } from '../../src/press/publication/publication-types';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { makeFile, removeMadeFiles } from '../helpers/files';
import { publishWithEverything } from '../helpers/text-with-everything';

const { seedDemo } = built<typeof SeedDemo>('../demo/filing/seed-demo');

const ajv = addFormats(new Ajv({ allErrors: true, strict: true }));
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'components', components: { schemas: openapiComponents() } }, 'components');

/** What is wrong with an answer, each with its place; nothing where it has the shape. */
function faultsOf(component: string | undefined, answer: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `components#/components/schemas/${component}` });
  // As it is sent: what is undefined is not there.
  validate(JSON.parse(JSON.stringify(answer)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await seedDemo(strapi, demoContent);
  const { documentId: person } = await publish(strapi, 'api::person.person', { name: 'Ada Marlow' });
  const { documentId: topic } = await publish(strapi, 'api::topic.topic', { name: 'Pilots' });
  const files = [(await makeFile(strapi, 'lamp')).id];
  for (const [number, type] of publicationTypeNames.entries())
    await publishWithEverything(strapi, type, number, { people: [person], topics: [topic], files });
  for (const title of ['Taken back', 'Moved']) await publish(strapi, 'api::speech.speech', speech(title));
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

async function get(path: string) {
  const { status, body } = await chancery.anyone.get(path);
  expect([path, status]).toEqual([path, 200]);
  return body;
}

async function linesOf(locale: string): Promise<readonly TimelineItem[]> {
  return (await get(`/api/timeline?locale=${locale}&limit=100`)).data;
}

describe.each(demoContent.locales)('in %s', (locale) => {
  test.each(['', '&at=2018-03-01T00:00:00Z', '&at=2026-11-05T12:00:00Z'])('the front page%s', async (at) => {
    expect(faultsOf(componentOf('/api/front-page'), await get(`/api/front-page?locale=${locale}${at}`))).toEqual([]);
  });

  test.each(['limit=100', 'limit=3', 'q=nothing-of-the-kind'])('the timeline: %s', async (query) => {
    expect(faultsOf(componentOf('/api/timeline'), await get(`/api/timeline?locale=${locale}&${query}`))).toEqual([]);
  });

  test('each text', async () => {
    const lines = await linesOf(locale);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const { data } = await loadPublication(chancery.strapi, line);
      expect([line.slug, faultsOf('FrontPagePublication', data)]).toEqual([line.slug, []]);
    }
  });
});

test('what stands at former addresses', async () => {
  const lines = await linesOf('en');
  const idOf = (slug: string) => lines.find((line) => line.slug === slug)!.documentId;
  const [taken, moved] = [idOf('taken-back'), idOf('moved')];
  const address = `/api/publications/speech/${taken}/en/withdrawal`;
  const withdrawn = await chancery.anyone
    .post(address)
    .set('Authorization', chancery.fullAccess)
    .send({ reason: 'Wrong.' });
  expect(withdrawn.status).toBe(200);
  const { uid } = publicationTypes.speech;
  const data = { slug: 'moved-on' } as object;
  await chancery.strapi.documents(uid).update({ documentId: moved, locale: 'en', data, status: 'published' });
  const [withdrawals, redirect, none] = [
    await get('/api/withdrawals?locale=en'),
    await get('/api/redirects?type=speech&locale=en&slug=moved'),
    await get('/api/redirects?type=speech&locale=en&slug=never'),
  ];
  expect([withdrawals.data.length, redirect.data.slug, none.data]).toEqual([1, 'moved-on', null]);
  expect(faultsOf(componentOf('/api/withdrawals'), withdrawals)).toEqual([]);
  expect(faultsOf(componentOf('/api/redirects'), redirect)).toEqual([]);
  expect(faultsOf(componentOf('/api/redirects'), none)).toEqual([]);
});

/** Every object of the house's own in an answer, with its place; blocks are Strapi's. */
function objectsIn(value: unknown, place: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null || place.at(-1) === 'body') return [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    objectsIn(each, [...place, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inner : [place, ...inner];
}

const alterations: readonly ((part: Part) => Part)[] = [
  (part) => ({ ...part, new: 1 }),
  (part) => Object.fromEntries(Object.entries(part).slice(1)),
];

/** A copy in which the object at a place is another. */
function alteredAt(value: Part, [key, ...rest]: readonly (string | number)[], alter: (part: Part) => Part): Part {
  if (key === undefined) return alter(value);
  const inner = alteredAt(value[key] as Part, rest, alter);
  return Array.isArray(value) ? (value.with(Number(key), inner) as unknown as Part) : { ...value, [key]: inner };
}

test('a key too many and a key too few are seen, wherever they are', async () => {
  const answer = await get('/api/front-page?locale=en&at=2026-05-14T12:00:00Z');
  const places = objectsIn(answer);
  const kinds = new Set(places.map((place) => place.filter((key) => typeof key === 'string').join()));
  // Turns, topics, attachments and changes of the featured text included.
  expect(kinds.size).toBeGreaterThan(15);
  for (const place of places) {
    for (const alter of alterations)
      expect([place, faultsOf(componentOf('/api/front-page'), alteredAt(answer, place, alter)).length]).not.toEqual([
        place,
        0,
      ]);
  }
});

type Part = Readonly<Record<string | number, unknown>>;
