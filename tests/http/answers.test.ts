/**
 * Every way through the schemas, asked by everybody who may not read drafts: whatever is tied to something hidden says
 * nothing of it. The ways are made from the schemas; a new type or relation is walked as well.
 */
import { admitAskers, publicAskers, type Asker, type Askers } from '../helpers/askers';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { removeMadeFiles } from '../helpers/files';
import {
  buildHiddenWorld,
  hiddenStates,
  hiddenWord,
  publicationNames,
  publicationPlurals,
  type HiddenWorld,
} from '../helpers/hidden-world';
import { nameOf, relationPaths, type RelationPath } from '../helpers/relation-paths';

let chancery: Chancery;
let askers: Askers;
let world: HiddenWorld;

beforeAll(async () => {
  chancery = await bootChancery();
  world = await buildHiddenWorld(chancery);
  askers = await admitAskers(chancery);
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

const roots = {
  ...Object.fromEntries(publicationNames.map((name) => [publicationPlurals[name], `api::${name}.${name}`])),
  people: 'api::person.person',
  topics: 'api::topic.topic',
  counters: 'api::counter.counter',
  clocks: 'api::clock.clock',
  office: 'api::office.office',
  'upload/files': 'plugin::upload.file',
};
const cases = Object.entries(roots).map(([plural, uid]) => ({ plural, uid }));

function nested({ names }: RelationPath, end: string): string {
  return `populate${names.map((name) => `[${name}]`).join('[populate]')}${end}`;
}

/** Every way of a type; the farthest, of which there are many, from the first type alone that has one of these names. */
function waysFrom(uid: string): readonly RelationPath[] {
  return relationPaths(chancery.strapi, uid, 3).filter(({ names }) => names.length < 3 || firstWith(names) === uid);
}

/** Of the types, in their order, the first one that the names lead away from. */
function firstWith(names: RelationPath['names']): string | undefined {
  const way = names.join('.');
  return Object.values(roots).find((uid) => farWays(uid).has(way));
}

const known = new Map<string, ReadonlySet<string>>();

function farWays(uid: string): ReadonlySet<string> {
  const ways = known.get(uid) ?? new Set(relationPaths(chancery.strapi, uid, 3).map(({ names }) => names.join('.')));
  known.set(uid, ways);
  return ways;
}

/** The farthest ways, of which there are many, are asked by one alone. */
function askersOf({ names }: RelationPath): readonly Asker[] {
  return names.length > 2 ? ['readOnly'] : publicAskers;
}

async function saysNothing(addresses: readonly string[], by: readonly Asker[] = publicAskers): Promise<void> {
  for (const address of addresses) {
    for (const asker of by) {
      const { status, text } = await askers.get(asker, address);
      expect({ address, asker, says: hiddenWord.exec(text)?.input }).toEqual({ address, asker, says: undefined });
      expect({ address, status: Math.floor(status / 100) === 5 }).toEqual({ address, status: false });
    }
  }
}

test.each(cases)('/api/$plural: no way through its relations says anything hidden', async ({ plural, uid }) => {
  for (const path of waysFrom(uid)) {
    await saysNothing([`/api/${plural}?populate=${path.names.join('.')}`], askersOf(path));
  }
});

test.each(cases)('/api/$plural: no wildcard says anything hidden', async ({ plural, uid }) => {
  const ways = relationPaths(chancery.strapi, uid, 2);
  await saysNothing([`/api/${plural}?populate=*`]);
  const addresses = ways.flatMap((path) => [
    `/api/${plural}?${nested(path, '=*')}`,
    `/api/${plural}?${nested(path, '[populate]=*')}`,
  ]);
  await saysNothing(addresses, ['anyone', 'readOnly']);
});

test.each(cases)(
  '/api/$plural: no count, and no selection of fields, says anything hidden',
  async ({ plural, uid }) => {
    const ways = relationPaths(chancery.strapi, uid, 2);
    const addresses = ways.flatMap((path) => [
      `/api/${plural}?${nested(path, '[count]=true')}`,
      `/api/${plural}?${nested(path, `[fields]=${(path.end && nameOf(chancery.strapi, path.end)) ?? 'id'}`)}`,
    ]);
    await saysNothing(addresses, ['anyone', 'finder']);
  },
);

test.each(cases)('/api/$plural: whoever guesses by a filter is told nothing', async ({ plural, uid }) => {
  for (const path of [{ names: [], end: uid }, ...waysFrom(uid)]) {
    const name = (path.end && nameOf(chancery.strapi, path.end)) ?? 'title';
    const keys = [...path.names, name].map((key) => `[${key}]`).join('');
    const [right, wrong] = await Promise.all(
      ['zephyr', 'quartz'].map((guess) =>
        askers.get('readOnly', `/api/${plural}?filters${keys}[$startsWithi]=${guess}`),
      ),
    );
    expect({ keys, status: right!.status, text: right!.text }).toEqual({
      keys,
      status: wrong!.status,
      text: wrong!.text,
    });
  }
});

describe.each(publicationNames)('%s', (name) => {
  const plural = publicationPlurals[name];

  test.each(hiddenStates)('%s: it cannot be had by its documentId', async (state) => {
    const id = world.hidden[name][state];
    for (const asker of ['anyone', 'account', 'finder'] as const) {
      for (const query of ['', '?populate=*', '?locale=fr', '?locale=fr&populate=localizations']) {
        const { text } = await askers.get(asker, `/api/${plural}/${id}${query}`);
        expect(text).not.toMatch(hiddenWord);
      }
    }
  });

  test('as many are counted as are public', async () => {
    const { body } = await askers.get('readOnly', `/api/${plural}?pagination[pageSize]=1`);
    expect(body).toMatchObject({ meta: { pagination: { total: 2 } } });
  });

  test('a tie to something hidden is not counted, and no filter finds it', async () => {
    const { body } = await askers.get('readOnly', `/api/${plural}/${world.open[name]}?populate[topics][count]=true`);
    expect(body).toMatchObject({ data: { topics: { count: 1 } } });
    const found = await askers.get('readOnly', `/api/${plural}?filters[topics][locale]=fr`);
    expect(found.body).toMatchObject({ data: [] });
  });

  test('what is public is there, shared parts and other languages included', async () => {
    const asked = 'populate[attachments]=true&populate[topics]=true&populate[people][populate]=person';
    const { body } = await askers.get(
      'anyone',
      `/api/${plural}/${world.open[name]}?${asked}&populate[localizations]=true`,
    );
    expect(body).toMatchObject({
      data: {
        title: `Harbour ${name}`,
        attachments: [{ name: 'harbour.pdf' }],
        topics: [{ name: 'Harbours' }],
        people: [{ person: { name: 'Ada Marlow' } }, { person: null }],
        localizations: [{ title: `Гавань ${name}`, locale: 'ru' }],
      },
    });
  });

  test('an answer asked for without publishedAt has none', async () => {
    const { body } = await askers.get('anyone', `/api/${plural}?fields=title&populate[topics][fields]=name&sort=title`);
    const [first] = body['data'] as unknown as [object];
    expect(Object.keys(first).sort()).toEqual(['documentId', 'id', 'title', 'topics']);
    expect(first).toMatchObject({ topics: [expect.not.objectContaining({ publishedAt: expect.anything() })] });
    const whole = await askers.get('anyone', `/api/${plural}?populate=topics`);
    expect(whole.body).toMatchObject({
      data: [{ publishedAt: expect.any(String), topics: [{ publishedAt: expect.any(String) }] }, {}],
    });
  });

  test.each(['fullAccess', 'draftReader'] as const)('%s reads drafts, by relations too', async (asker) => {
    const { text } = await askers.get(
      asker,
      `/api/${plural}?status=draft&populate[topics]=true&pagination[pageSize]=50`,
    );
    for (const state of ['draft', 'embargoed', 'scheduled', 'unpublished', 'edited']) {
      expect(text).toContain(`Zephyr ${state} ${name}`);
    }
  });
});

test('a sort through a tie to something hidden is the same in both directions', async () => {
  const [one, two] = [world.hidden.speech.edited, world.open.speech];
  const orders = ['asc', 'desc'].map((way) =>
    askers.get('anyone', `/api/speeches?fields=title&sort[0]=topics.locale:${way}&sort[1]=id`),
  );
  const [up, down] = (await Promise.all(orders)).map(({ body }) => body['data'] as unknown as { documentId: string }[]);
  expect(up!.map(({ documentId }) => documentId).sort()).toEqual([one, two].sort());
  expect(up).toEqual(down);
});

test.each([
  ['/api/speeches?populate[attachments][populate]=related', 'attachments.related', 'populate'],
  ['/api/speeches?populate[attachments][populate][related]=*', 'attachments.related', 'populate'],
  ['/api/speeches?populate=attachments.related', 'attachments.related', 'populate'],
  ['/api/speeches?populate[0]=attachments.related', 'attachments.related', 'populate'],
  ['/api/speeches?populate[attachments][populate][related][count]=true', 'attachments.related', 'populate'],
  [
    '/api/speeches?populate[attachments][populate][related][on][api::article.article]=*',
    'attachments.related',
    'populate',
  ],
  ['/api/speeches?populate[attachments][fields]=related', 'attachments.related', 'fields'],
  ['/api/speeches?populate[attachments][sort]=related.title', 'attachments.related', 'sort'],
  ['/api/speeches?filters[attachments][related][title][$startsWith]=S', 'attachments.related', 'filters'],
  ['/api/speeches?filters[$or][0][attachments][related][title]=S', 'attachments.related', 'filters'],
  ['/api/speeches?sort=attachments.related.title', 'attachments.related', 'sort'],
  ['/api/speeches?sort[attachments][related]=asc', 'attachments.related', 'sort'],
  ['/api/people?populate[createdBy]=true', 'createdBy', 'populate'],
  ['/api/speeches?populate[topics][populate]=updatedBy', 'topics.updatedBy', 'populate'],
  ['/api/speeches?filters[createdBy][email]=a', 'createdBy', 'filters'],
  ['/api/speeches?sort=updatedBy.email', 'updatedBy', 'sort'],
])('%s is a 400 with a sentence, whoever asks', async (address, path, parameter) => {
  for (const asker of ['anyone', 'readOnly', 'fullAccess'] as const) {
    const { status, body } = await askers.get(asker, address);
    const { message } = body['error'] as unknown as { message: string };
    expect(status).toBe(400);
    // What does not even fit the schema is refused for that, before anybody asks whom it is for.
    if (
      !/^The parameter "[^"]*" is not what it should be: expected ("related"|a relation to one type|an attribute to sort by)/.test(
        message,
      )
    )
      expect(message).toBe(`"${path}" is for the admin panel alone: leave it out of "${parameter}".`);
  }
});

test.each(publicationNames)(
  'the answer to a token that writes a %s without a right to drafts has none',
  async (name) => {
    const address = `/api/${publicationPlurals[name]}/${world.open[name]}`;
    for (const path of relationPaths(chancery.strapi, `api::${name}.${name}`, 2)) {
      const { text } = await askers.put('writer', `${address}?populate=${path.names.join('.')}`, { place: 'The pier' });
      expect({ path, says: hiddenWord.exec(text)?.input }).toEqual({ path, says: undefined });
    }
  },
);
