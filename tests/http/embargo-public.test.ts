/** What anybody can read of texts that are not out: nothing before their time, all of them at once after it. */
import { setTimeout as pause } from 'node:timers/promises';
import { setNow } from '../../src/desk/clock/now';
import type * as FireDue from '../../src/desk/schedule/fire-due';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const { fireDue } = built<typeof FireDue>('desk/schedule/fire-due');
const uid = 'api::speech.speech';
const SECRET = 'Zephyr accord';
let chancery: Chancery;
let timedId: string;

beforeAll(async () => {
  // Asked for, since it is off in tests: this one watches the schedule at work.
  process.env['SCHEDULE_PAUSE_MS'] = '250';
  chancery = await bootChancery();
  delete process.env['SCHEDULE_PAUSE_MS'];
  const { strapi } = chancery;
  at('2031-03-05T11:00:00Z');
  await publish(strapi, 'api::office.office', { name: 'The office', timeZone: 'Europe/London' });
  await publish(strapi, uid, speech('Harbour lights'));
  await draft(strapi, uid, speech(`${SECRET}: draft`));
  await draft(strapi, uid, speech(`${SECRET}: embargoed`, { embargoedUntil: '2031-03-05T13:00:00Z' }));
  const title = `${SECRET} signed`;
  timedId = (await draft(strapi, uid, speech(title, { embargoedUntil: '2031-03-05T12:00:00Z', featured: true })))
    .documentId;
  const { documentId } = await publish(strapi, uid, speech(`${SECRET}: taken back`));
  await strapi.documents(uid).unpublish({ documentId, locale: 'en' });
  const { status } = await chancery.anyone
    .post(`/api/publications/speech/${timedId}/en/schedule`)
    .set('Authorization', chancery.fullAccess)
    .send({ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'Europe/London' });
  expect(status).toBe(200);
});

afterAll(() => chancery.stop());

function at(instant: string | number): void {
  setNow(chancery.strapi, () => new Date(instant));
}

/** A clock that runs on from that instant. */
function runFrom(instant: string): void {
  const offsetMs = Date.parse(instant) - Date.now();
  setNow(chancery.strapi, () => new Date(Date.now() + offsetMs));
}

const graphql = (query: string) => async () => (await chancery.anyone.post('/graphql').send({ query })).text;
const get = (address: () => string) => async () => (await chancery.anyone.get(encodeURI(address()))).text;

/** Where the text stands once it is out. */
const roads: readonly (readonly [string, () => Promise<string>])[] = [
  ['REST, the list', get(() => '/api/speeches')],
  ['REST, by its documentId', get(() => `/api/speeches/${timedId}`)],
  ['REST, by its slug', get(() => '/api/speeches?filters[slug]=zephyr-accord-signed')],
  ['REST, by search', get(() => '/api/speeches?_q=Zephyr')],
  ['REST, by a filter', get(() => '/api/speeches?filters[title][$startsWith]=Zephyr')],
  ['REST, sorted by title', get(() => '/api/speeches?sort=title:desc')],
  ['REST, every locale', get(() => '/api/speeches?locale=*')],
  ['the timeline', get(() => '/api/timeline')],
  ['the timeline’s search', get(() => '/api/timeline?q=zephyr')],
  ['the timeline of featured ones', get(() => '/api/timeline?featured=true')],
  ['the front page', get(() => '/api/front-page')],
  ['the front page of a later day', get(() => '/api/front-page?at=2031-04-01T00:00:00Z')],
  ['GraphQL, the list', graphql('{ speeches { title } }')],
  ['GraphQL, a connection', graphql('{ speeches_connection { nodes { title } pageInfo { total } } }')],
  ['GraphQL, the timeline', graphql('{ timeline { data { title } } }')],
  ['GraphQL, the front page', graphql('{ frontPage { data { featured { title } latest { title } } } }')],
  ['the reference front page', get(() => '/en')],
  ['the page of all messages', get(() => '/en/messages')],
  ['its own page', get(() => '/en/speeches/zephyr-accord-signed')],
];

/** What answers the same whether there is something unpublished or not. */
const silent: readonly (readonly [string, string, string])[] = [
  ['a slug', '/en/speeches/zephyr-accord-signed', '/en/speeches/quartz-accord-signed'],
  ['a search', '/api/timeline?q=zephyr', '/api/timeline?q=quartz'],
  [
    'a filter by title',
    '/api/speeches?filters[title][$contains]=Zephyr',
    '/api/speeches?filters[title][$contains]=Quartz',
  ],
  [
    'a filter by embargo',
    '/api/speeches?filters[embargoedUntil][$notNull]=true',
    '/api/speeches?filters[embargoedUntil][$null]=true',
  ],
  ['a sort by embargo', '/api/speeches?sort=embargoedUntil:asc', '/api/speeches?sort=embargoedUntil:desc'],
  [
    'a schedule',
    '/api/publications/speech/ID/en/schedule',
    '/api/publications/speech/abcdefghijklmnopqrstuvwx/en/schedule',
  ],
  ['a document', '/api/speeches/ID', '/api/speeches/abcdefghijklmnopqrstuvwx'],
];

test.each(silent)('before: guessing %s tells nothing', async (_what, right, wrong) => {
  const [hit, miss] = await Promise.all(
    [right, wrong].map((address) => chancery.anyone.get(encodeURI(address.replace('ID', timedId)))),
  );
  const said = (text: string) =>
    text.replaceAll(/zephyr|quartz/gi, 'guess').replaceAll(timedId, 'abcdefghijklmnopqrstuvwx');
  expect({ status: hit!.status, text: said(hit!.text) }).toEqual({ status: miss!.status, text: said(miss!.text) });
});

test('before: a public text that is called the same gets no -2, and is not told why it might', async () => {
  const { strapi } = chancery;
  const titles = [`${SECRET}: draft`, `${SECRET}: embargoed`, `${SECRET}: taken back`];
  for (const title of titles) {
    const { slug, documentId } = await publish(strapi, uid, speech(title));
    expect(slug).toBe(title.toLowerCase().replace(':', '').replaceAll(' ', '-'));
    await strapi.documents(uid).delete({ documentId });
  }
});

test('a second before nothing shows on any road, and within two seconds after it shows on all of them', async () => {
  at('2031-03-05T11:59:59.000Z');
  await pause(600);
  for (const [road, read] of roads) expect(`${road}: ${await read()}`).not.toMatch(/Zephyr accord/);
  runFrom('2031-03-05T11:59:59.900Z');
  await pause(2000);
  for (const [road, read] of roads) {
    const text = await read();
    expect(`${road}: ${text}`).toMatch(/Zephyr accord signed/);
    expect(text).not.toMatch(/Zephyr accord: /);
  }
});

test('after: the embargo’s own time is not told', async () => {
  const { text } = await chancery.anyone.get(`/api/speeches/${timedId}?populate=*`);
  expect(text).not.toMatch(/embargo|schedule/i);
});

describe('slugs of texts that go out', () => {
  const slugOf = async (documentId: string) =>
    (await chancery.strapi.documents(uid).findOne({ documentId, status: 'published' }))?.slug;

  test('the first that goes out has the slug, whichever was written first', async () => {
    const { strapi } = chancery;
    const first = await draft(strapi, uid, speech('Named alike'));
    const second = await draft(strapi, uid, speech('Named alike'));
    expect([first.slug, second.slug]).toEqual(['named-alike', 'named-alike']);
    await strapi.documents(uid).publish({ documentId: second.documentId, locale: 'en' });
    await strapi.documents(uid).publish({ documentId: first.documentId, locale: 'en' });
    expect([await slugOf(second.documentId), await slugOf(first.documentId)]).toEqual(['named-alike', 'named-alike-2']);
    const edited = await strapi.documents(uid).findOne({ documentId: first.documentId, status: 'draft' });
    expect(edited?.slug).toBe('named-alike-2');
  });

  test('texts that go out in one bulk are told apart as well', async () => {
    const { strapi } = chancery;
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) ids.push((await draft(strapi, uid, speech('In bulk'))).documentId);
    await strapi.db.transaction(() =>
      Promise.all(ids.map((documentId) => strapi.documents(uid).publish({ documentId, locale: 'en' }))),
    );
    const slugs = await Promise.all(ids.map(slugOf));
    expect(slugs.sort()).toEqual(['in-bulk', 'in-bulk-2', 'in-bulk-3', 'in-bulk-4']);
  });

  test('a text that is published again keeps its slug', async () => {
    const { strapi } = chancery;
    const { documentId } = await publish(strapi, uid, speech('Published again'));
    await strapi.documents(uid).publish({ documentId, locale: 'en' });
    expect(await slugOf(documentId)).toBe('published-again');
  });
});

test('what came due while nobody looked goes out at the first look', async () => {
  at('2031-03-05T11:00:00Z');
  const { documentId } = await draft(chancery.strapi, uid, speech('While we slept'));
  await chancery.anyone
    .post(`/api/publications/speech/${documentId}/en/schedule`)
    .set('Authorization', chancery.fullAccess)
    .send({ action: 'publish', localTime: '2031-03-05T12:00', timeZone: 'Europe/London' });
  at('2033-01-01T00:00:00Z');
  await fireDue(chancery.strapi);
  expect((await chancery.anyone.get(`/api/speeches/${documentId}`)).status).toBe(200);
});
