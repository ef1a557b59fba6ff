/**
 * Every road on which a text can be read, against every way of not being public: nothing tells a hidden text from one
 * that never was, but the tombstone of a withdrawn one, which says what it is for.
 */
import { blocksOf } from '../../src/press/blocks/blocks';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';

const uid = 'api::speech.speech';

const states = ['draft', 'embargoed', 'scheduled', 'withdrawn', 'unpublished', 'edited'] as const;
type State = (typeof states)[number];

/** That a text was withdrawn is public, and its address is kept for it. */
const hiddenStates = states.filter((state) => state !== 'withdrawn');

/** Each hidden text is known by a word that stands nowhere else. */
const wordOf: Readonly<Record<State, string>> = {
  draft: 'Draveldi',
  embargoed: 'Embrassol',
  scheduled: 'Schedolin',
  withdrawn: 'Withrandel',
  unpublished: 'Unpulvere',
  edited: 'Editrasse',
};

const anyWord = new RegExp(Object.values(wordOf).join('|'), 'i');
/** Of the public text behind which the edited draft stands. */
const publicTitle = 'Harbour lights';

let chancery: Chancery;
let ids: Record<State, string>;

beforeAll(async () => {
  chancery = await bootChancery();
  const { strapi } = chancery;
  await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French' });
  await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
  ids = {
    draft: await hidden('draft'),
    embargoed: await hidden('embargoed', { embargoedUntil: '2099-01-01T00:00:00.000Z' }),
    scheduled: await hidden('scheduled'),
    withdrawn: await shown('withdrawn'),
    unpublished: await shown('unpublished'),
    edited: (await publish(strapi, uid, speech(publicTitle))).documentId,
  };
  const scheduled = { action: 'publish', localTime: '2098-01-01T12:00', timeZone: 'Europe/London' };
  await byEditor(`${ids.scheduled}/en/schedule`, scheduled);
  await byEditor(`${ids.withdrawn}/en/withdrawal`, { reason: 'Wrong.' });
  await documents().unpublish({ documentId: ids.unpublished, locale: 'en' });
  await documents().update({ documentId: ids.edited, locale: 'en', data: contentOf('edited') });
  await documents().update({
    documentId: ids.edited,
    locale: 'fr',
    data: { ...contentOf('edited'), slug: 'editrasse-fr' },
  });
});

afterAll(() => chancery.stop());

function documents(): Record<'update' | 'unpublish', (params: object) => Promise<unknown>> {
  return chancery.strapi.documents(uid) as unknown as ReturnType<typeof documents>;
}

function contentOf(state: State): Record<string, unknown> {
  const word = wordOf[state];
  const people = [{ function: 'speaker', name: `${word} speaker` }];
  const turns = [{ speaker: word, role: 'statement', body: blocksOf([word]) }];
  return speech(`${word} accord`, { featured: true, date: '2031-03-04', place: word, people, turns });
}

async function hidden(state: State, more: object = {}): Promise<string> {
  return (await draft(chancery.strapi, uid, { ...contentOf(state), ...more })).documentId;
}

async function shown(state: State): Promise<string> {
  return (await publish(chancery.strapi, uid, contentOf(state))).documentId;
}

async function byEditor(end: string, data: object): Promise<void> {
  const answer = await chancery.anyone
    .post(`/api/publications/speech/${end}`)
    .set('Authorization', chancery.fullAccess)
    .send(data);
  expect(answer.status).toBeLessThan(300);
}

const then = '2031-03-05T00:00:00Z';

/** ID stands for the text's documentId, SLUG for the slug that its title would make, WORD for its word. */
const roads: readonly string[] = [
  '/api/speeches?populate=*&pagination[pageSize]=100',
  '/api/speeches?locale=*&populate=*',
  '/api/speeches?populate[turns]=true&populate[people]=true&populate[changes]=true&populate[localizations]=true',
  '/api/speeches?status=draft',
  '/api/speeches?_q=WORD',
  '/api/speeches?filters[title][$startsWith]=WORD',
  '/api/speeches?filters[people][name][$startsWith]=WORD',
  '/api/speeches?filters[turns][speaker]=WORD',
  '/api/speeches?filters[slug]=SLUG',
  '/api/speeches?sort=title',
  '/api/speeches/ID?populate=*',
  '/api/speeches/ID?locale=fr',
  '/api/speeches/ID?status=draft',
  '/api/people?populate=*',
  '/api/topics?populate=*',
  '/api/timeline?limit=100',
  '/api/timeline?q=WORD',
  '/api/timeline?featured=true',
  '/api/timeline?person=WORD',
  '/api/timeline?locale=fr',
  `/api/front-page?locale=en&at=${then}`,
  '/api/redirects?type=speech&locale=en&slug=SLUG',
  '/api/redirects?type=speech&locale=fr&slug=SLUG',
  '/api/withdrawals?type=article',
  '/api/schedules',
  '/api/records',
  '/api/drafts',
  '/api/publications/speech/ID/en/schedule',
  '/api/upload/files',
  `/en?at=${then}`,
  '/en/messages',
  '/fr/speeches/SLUG-fr',
  '/preview/speech/ID/en',
  '/preview/speech/ID/en?expires=9999999999&signature=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '{ speeches(pagination: { limit: 100 }) { title slug body place people { name } turns { speaker } } }',
  '{ speeches_connection { nodes { title } pageInfo { total } } }',
  '{ speeches(status: DRAFT) { title } }',
  '{ speeches(filters: { title: { startsWith: "WORD" } }) { title } }',
  '{ speeches(filters: { turns: { speaker: { eq: "WORD" } } }) { documentId } }',
  '{ speech(documentId: "ID") { title } }',
  '{ speech(documentId: "ID", locale: "fr") { title } }',
  '{ timeline(locale: "en", limit: 100) { data { title slug place excerpt people { name } } } }',
  '{ timeline(locale: "en", q: "WORD") { data { title } } }',
  `{ frontPage(locale: "en", at: "${then}") { data { featured { title body } latest { title excerpt } } } }`,
];

async function read(road: string, id: string, word: string): Promise<{ status: number; said: string }> {
  const asked = road.replaceAll('ID', id).replaceAll('SLUG', `${word.toLowerCase()}-accord`).replaceAll('WORD', word);
  const isQuery = asked.startsWith('{');
  const answer = isQuery
    ? await chancery.anyone.post('/graphql').send({ query: asked })
    : await chancery.anyone.get(encodeURI(asked));
  // An error may repeat what was asked, and that is the guess itself.
  // Each request has a port of its own here, and pages name it.
  const said = answer.text.replaceAll(new RegExp(`${word}|${id}|127\\.0\\.0\\.1:\\d+`, 'gi'), '…');
  return { status: answer.status, said: isQuery ? JSON.stringify(answer.body.data ?? answer.body.errors) : said };
}

const cases = states.flatMap((state) => roads.map((road) => [state, road] as const));

test.each(cases)('%s: %s says nothing, and no more than of a text that never was', async (state, road) => {
  const right = await read(road, ids[state], wordOf[state]);
  const never = await read(road, state === 'edited' ? ids.edited : 'abcdefghijklmnopqrstuvwx', 'Neverwas');
  expect(right.status).toBeLessThan(500);
  expect(right.said).not.toMatch(anyWord);
  expect(right.said.replaceAll('Neverwas', '…')).toBe(never.said);
});

test.each(hiddenStates)('%s: the page of its address is not found', async (state) => {
  const slug = `${wordOf[state].toLowerCase()}-accord`;
  const [right, never] = [
    await chancery.anyone.get(`/en/speeches/${slug}`),
    await chancery.anyone.get('/en/speeches/never'),
  ];
  expect(right.status).toBe(404);
  expect(right.text).toBe(never.text);
});

test('the timeline, one by one, has as many as are public', async () => {
  const titles: string[] = [];
  for (let cursor: string | null = ''; cursor !== null && titles.length < 10;) {
    const { body } = await chancery.anyone.get(`/api/timeline?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
    titles.push(...body.data.map(({ title }: { title: string }) => title));
    cursor = body.meta.nextCursor;
  }
  expect(titles).toEqual([publicTitle]);
});

test('counts are those of what is public', async () => {
  const { body } = await chancery.anyone.get('/api/speeches?locale=*');
  expect(body.meta.pagination.total).toBe(1);
  const query = '{ speeches_connection { pageInfo { total } } }';
  const { data } = (await chancery.anyone.post('/graphql').send({ query })).body;
  expect(data.speeches_connection.pageInfo.total).toBe(1);
});

test.each(hiddenStates)('%s: a public text of the same title has no "-2" from it', async (state) => {
  const { slug, documentId } = await publish(chancery.strapi, uid, speech(`${wordOf[state]} accord`));
  await chancery.strapi.documents(uid).delete({ documentId, locale: '*' });
  expect(slug).toBe(`${wordOf[state].toLowerCase()}-accord`);
});
