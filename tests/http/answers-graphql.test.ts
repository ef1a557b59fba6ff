/** The same ways over GraphQL, at the root, in connections, and in what mutations answer. */
import { admitAskers, type Askers } from '../helpers/askers';
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
import { attributesOf, nameOf, relationPaths, type RelationPath } from '../helpers/relation-paths';

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
  uploadFiles: 'plugin::upload.file',
};
const cases = Object.entries(roots).map(([plural, uid]) => ({ plural, uid }));

/** `a { b { name } }`, and with `_connection { nodes }` at each relation to many that is no component. */
function selection(path: RelationPath, isInConnections: boolean): string {
  const [name, ...names] = path.names;
  const last = (path.end && nameOf(chancery.strapi, path.end)) ?? '__typename';
  if (name === undefined) return last;
  const inner = selection({ ...path, names }, isInConnections);
  return isInConnections && connected.has(name) ? `${name}_connection { nodes { ${inner} } }` : `${name} { ${inner} }`;
}

const connected: ReadonlySet<string> = new Set(['localizations', 'topics', 'attachments']);

async function saysNothing(asker: 'anyone' | 'account' | 'readOnly' | 'writer', query: string): Promise<void> {
  const { status, text } = await askers.query(asker, query);
  // An error repeats what was asked, and that is the guess itself.
  expect({ query, says: hiddenWord.exec(text)?.input }).toEqual({ query, says: undefined });
  expect({ query, isServerError: status >= 500 }).toEqual({ query, isServerError: false });
}

test.each(cases)('$plural: no way through its relations says anything hidden', async ({ plural, uid }) => {
  for (const path of relationPaths(chancery.strapi, uid, 3)) {
    for (const isInConnections of [false, true]) {
      const asked = selection(path, isInConnections);
      await saysNothing('readOnly', `{ ${plural} { ${asked} } }`);
      if (path.names.length < 3) await saysNothing('anyone', `{ ${plural}_connection { nodes { ${asked} } } }`);
    }
  }
});

test.each(cases)('$plural: all that a type has by itself says nothing hidden, and no total counts it', async (root) => {
  const { plural, uid } = root;
  const own = attributesOf(chancery.strapi, uid).filter(([, { type }]) => ['string', 'text', 'blocks'].includes(type));
  const { body } = await askers.query('readOnly', '{ __type(name: "Speech") { name } }');
  expect(body['errors']).toBeUndefined();
  const names = own.map(([name]) => name).filter((name) => !isPrivate(uid, name));
  for (const asker of ['anyone', 'account', 'readOnly'] as const) {
    await saysNothing(asker, `{ ${plural} { documentId ${names.join(' ')} } }`);
    await saysNothing(
      asker,
      `{ ${plural}(locale: "fr") { documentId ${names.join(' ')} } }`.replace(uploadLocale, '{'),
    );
  }
});

const uploadLocale = /^\{ uploadFiles\(locale: "fr"\)/;

function isPrivate(uid: string, name: string): boolean {
  const { attributes } = chancery.strapi.getModel(uid as 'api::speech.speech');
  return (attributes as unknown as Record<string, { private?: boolean }>)[name]?.private === true;
}

test.each(publicationNames)('%s: none is had by its documentId, and the total is that of public ones', async (name) => {
  const plural = publicationPlurals[name];
  for (const state of hiddenStates) {
    const id = world.hidden[name][state];
    await saysNothing('readOnly', `{ ${name}(documentId: "${id}") { title place localizations { title } } }`);
    await saysNothing('readOnly', `{ ${name}(documentId: "${id}", locale: "fr") { title place } }`);
  }
  const { body } = await askers.query('anyone', `{ ${plural}_connection { pageInfo { total } } }`);
  expect(body['data']).toEqual({ [`${plural}_connection`]: { pageInfo: { total: 2 } } });
});

test.each([
  'speeches(filters: { title: { containsi: "GUESS" } }) { documentId }',
  'speeches(filters: { topics: { name: { containsi: "GUESS" } } }) { documentId }',
  'speeches(filters: { people: { person: { name: { containsi: "GUESS" } } } }) { documentId }',
  'speeches(filters: { turns: { person: { name: { containsi: "GUESS" } } } }) { documentId }',
  'speeches(filters: { not: { topics: { name: { containsi: "GUESS" } } } }) { documentId }',
  'speeches { topics(filters: { name: { containsi: "GUESS" } }) { documentId } }',
  'speeches { people(filters: { person: { name: { containsi: "GUESS" } } }) { name } }',
  'speeches { attachments(filters: { name: { containsi: "GUESS" } }) { name } }',
  'uploadFiles(filters: { name: { containsi: "GUESS" } }) { documentId }',
  'uploadFiles_connection(filters: { name: { containsi: "GUESS" } }) { pageInfo { total } }',
])('guessing by %s tells nothing', async (query) => {
  const [right, wrong] = await Promise.all(
    ['zephyr', 'quartz'].map((guess) => askers.query('readOnly', `{ ${query.replace('GUESS', guess)} }`)),
  );
  expect(right!.body['data']).toBeDefined();
  expect(right!.body).toEqual(wrong!.body);
});

test.each([
  '{ speeches { attachments { related { __typename } } } }',
  '{ speeches { attachments { related { ... on Speech { title } } } } }',
  '{ uploadFiles { related { __typename } } }',
  '{ uploadFiles(filters: { related: { id: { eq: 1 } } }) { name } }',
  '{ speeches { createdBy { email } } }',
])('%s is a 400 with a sentence: GraphQL has no such way', async (query) => {
  const { status, body } = await askers.query('fullAccess', query);
  expect(status).toBe(400);
  expect(body).toMatchObject({ errors: [{ message: expect.stringMatching(/is not defined|Cannot query field/) }] });
});

test('the answers of mutations have nothing hidden in them', async () => {
  for (const path of relationPaths(chancery.strapi, 'api::speech.speech', 2)) {
    const asked = `title ${selection(path, false)}`;
    const { speech } = world.open;
    await saysNothing('writer', `mutation { updateSpeech(documentId: "${speech}", data: {}) { ${asked} } }`);
  }
  await saysNothing(
    'writer',
    `mutation { updateTopic(documentId: "${world.topic}", data: {}) { localizations { name } } }`,
  );
});

test('whoever may read drafts has them, with what they are tied to', async () => {
  const query = '{ speeches(status: DRAFT) { title attachments { name } localizations { title } topics { name } } }';
  const { text } = await askers.query('draftReader', query);
  for (const state of ['draft', 'embargoed', 'scheduled', 'unpublished', 'edited']) {
    expect(text).toContain(`Zephyr ${state} speech`);
  }
  expect(text).toContain('zephyr.pdf');
});
