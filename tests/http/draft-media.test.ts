/** A draft's attachment: no public road names it or its address, before the text is public, and none leads to its bytes. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, speech } from '../helpers/entries';
import { uploadsFolder } from '../helpers/files';

let chancery: Chancery;
let documentId: string;

beforeAll(async () => {
  chancery = await bootChancery();
  const file = await chancery.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'zephyr.pdf',
      hash: 'zephyr_1a2b3c',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: '/uploads/zephyr_1a2b3c.pdf',
      provider: 'local',
    },
  });
  writeFileSync(bytes(), 'the sheet');
  const data = speech('Harbour lights', { attachments: [file.id] });
  documentId = (await draft(chancery.strapi, 'api::speech.speech', data)).documentId;
});

afterAll(async () => {
  rmSync(bytes(), { force: true });
  await chancery.stop();
});

const bytes = () => path.join(uploadsFolder(chancery.strapi), 'zephyr_1a2b3c.pdf');

const roads = [
  '/api/upload/files',
  '/api/upload/files/1',
  '/api/upload/files?populate=related',
  '/api/upload/files?filters[name][$startsWith]=zephyr',
  '/api/speeches?populate=attachments',
  '/api/speeches?populate=attachments&status=draft',
  '/api/speeches?filters[attachments][name][$startsWith]=zephyr',
  '/api/speeches?populate[attachments][populate]=related',
  '/api/timeline',
  '/en/messages',
];

const queries = [
  '{ uploadFiles { name url } }',
  '{ uploadFile(documentId: "1") { name url } }',
  '{ speeches { attachments { name url } } }',
  '{ speeches(status: DRAFT) { attachments { name url } } }',
];

async function everythingSaid(): Promise<string[]> {
  const rest = await Promise.all(roads.map((road) => chancery.anyone.get(encodeURI(road))));
  const graphql = await Promise.all(queries.map((query) => chancery.anyone.post('/graphql').send({ query })));
  return [...rest, ...graphql].map(({ text, body }) => JSON.stringify(body?.data ?? null) + (body?.data ? '' : text));
}

test('while the text is a draft no road names its file', async () => {
  for (const said of await everythingSaid()) expect(said.replace(/startsWith.{0,20}/g, '')).not.toMatch(/zephyr/i);
});

test('while the text is a draft its file is nowhere to be had, even by its address', async () => {
  expect((await chancery.anyone.get('/uploads/zephyr_1a2b3c.pdf')).status).toBe(404);
});

test('once the text is public its file is there to read', async () => {
  await chancery.strapi.documents('api::speech.speech').publish({ documentId, locale: 'en' });
  const { body } = await chancery.anyone.get('/api/speeches?populate=attachments');
  expect(body.data[0].attachments).toMatchObject([{ name: 'zephyr.pdf', url: '/uploads/zephyr_1a2b3c.pdf' }]);
  expect((await chancery.anyone.get('/uploads/zephyr_1a2b3c.pdf')).status).toBe(200);
});
