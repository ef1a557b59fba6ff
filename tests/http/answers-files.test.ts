/** The media library over the content API: whoever may not read drafts sees what something public uses. */
import { admitAskers, publicAskers, type Asker, type Askers } from '../helpers/askers';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { publish, speech } from '../helpers/entries';
import { imageBlock, makeFile, removeMadeFiles, type MadeFile } from '../helpers/files';
import { buildHiddenWorld, hiddenWord, type HiddenWorld } from '../helpers/hidden-world';

let chancery: Chancery;
let askers: Askers;
let world: HiddenWorld;
let shown: MadeFile;
let unused: MadeFile;

beforeAll(async () => {
  chancery = await bootChancery();
  world = await buildHiddenWorld(chancery);
  askers = await admitAskers(chancery);
  shown = await makeFile(chancery.strapi, 'lantern');
  unused = await makeFile(chancery.strapi, 'zephyr-unused');
  const body = [...(speech('Lanterns')['body'] as object[]), imageBlock(shown)];
  await publish(chancery.strapi, 'api::speech.speech', speech('Lanterns', { body }));
});

afterAll(async () => {
  removeMadeFiles();
  await chancery.stop();
});

/** Nobody without credentials may list files at all. */
const listers = publicAskers.filter((asker) => asker !== 'anyone');

async function documentIdOf({ id }: MadeFile): Promise<string> {
  const row: { documentId: string } = await chancery.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  return row.documentId;
}

async function namesListed(asker: Asker, query = ''): Promise<readonly string[]> {
  const { body } = await askers.get(asker, `/api/upload/files${query}`);
  return (body as unknown as readonly { readonly name: string }[]).map(({ name }) => name).sort();
}

test.each(listers)(
  '%s lists the files that something public uses, by relation or in its text, and no other',
  async (asker) => {
    expect(await namesListed(asker)).toEqual(['harbour.pdf', 'lantern.png']);
    expect(await namesListed(asker, '?populate=*')).toEqual(['harbour.pdf', 'lantern.png']);
    expect(await namesListed(asker, '?filters[name][$startsWith]=zephyr')).toEqual([]);
    expect(await namesListed(asker, '?sort=name:desc&fields=url')).toHaveLength(2);
  },
);

test.each(listers)('%s gets a file by its number only where something public uses it', async (asker) => {
  const statuses = [world.sharedFile, shown, world.hiddenFile, unused].map(async ({ id }) => {
    const { status, text } = await askers.get(asker, `/api/upload/files/${id}`);
    expect(text).not.toMatch(hiddenWord);
    return status;
  });
  expect(await Promise.all(statuses)).toEqual([200, 200, 404, 404]);
});

test('over GraphQL it is the same, one by one, in lists and in totals', async () => {
  const { body } = await askers.query('readOnly', '{ uploadFiles_connection { nodes { name } pageInfo { total } } }');
  expect(body['data']).toEqual({
    uploadFiles_connection: { nodes: [{ name: 'harbour.pdf' }, { name: 'lantern.png' }], pageInfo: { total: 2 } },
  });
  const one = async (file: MadeFile) => {
    const answer = await askers.query('readOnly', `{ uploadFile(documentId: "${await documentIdOf(file)}") { name } }`);
    return (answer.body['data'] as unknown as { uploadFile: object | null }).uploadFile;
  };
  expect(await one(shown)).toEqual({ name: 'lantern.png' });
  expect(await one(world.hiddenFile)).toBeNull();
});

test('nobody without credentials lists files', async () => {
  expect((await askers.get('anyone', '/api/upload/files')).status).toBe(403);
});

test.each(['draftReader', 'fullAccess'] as const)('%s sees them all', async (asker) => {
  expect(await namesListed(asker)).toEqual(['harbour.pdf', 'lantern.png', 'zephyr-unused.png', 'zephyr.pdf']);
});

test('a file is gone with the last public text that used it', async () => {
  const file = await makeFile(chancery.strapi, 'buoy');
  const data = speech('Buoys', { attachments: [file.id] });
  const { documentId } = await publish(chancery.strapi, 'api::speech.speech', data);
  expect(await namesListed('readOnly')).toContain('buoy.png');
  await chancery.strapi.documents('api::speech.speech').unpublish({ documentId, locale: 'en' });
  expect(await namesListed('readOnly')).not.toContain('buoy.png');
});
