/** Bytes that somebody else keeps: the house decides about them as about its own, and never says where they lie. */
import path from 'node:path';
import { prepareFiles } from '../../src/desk/files/prepare-files';
import { bootChancery, root, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { askRaw, listen } from '../helpers/raw-request';

const uid = 'api::speech.speech';
const secret = /secret-bucket|127\.0\.0\.1|sig=/;

const kinds = [
  { kind: 'a provider that signs its addresses', isPrivate: true },
  { kind: 'a provider whose addresses live for ever', isPrivate: false },
];

describe.each(kinds)('$kind', ({ isPrivate }) => {
  let chancery: Chancery;

  beforeAll(async () => {
    process.env['UPLOAD_PROVIDER'] = path.join(root, 'tests/helpers/memory-provider.cjs').toLowerCase();
    process.env['UPLOAD_PROVIDER_OPTIONS'] = JSON.stringify({ isPrivate });
    chancery = await bootChancery();
    await listen(chancery.strapi);
  });

  afterAll(async () => {
    delete process.env['UPLOAD_PROVIDER'];
    delete process.env['UPLOAD_PROVIDER_OPTIONS'];
    await chancery.stop();
  });

  interface Uploaded {
    readonly id: number;
    readonly url: string;
    readonly hash: string;
  }

  async function upload(name: string, bytes: string): Promise<Uploaded> {
    const { status, body } = await chancery.anyone
      .post('/api/upload')
      .set('Authorization', chancery.fullAccess)
      .attach('files', Buffer.from(bytes), { filename: name, contentType: 'text/plain' });
    expect([status, body.error]).toEqual([201, undefined]);
    expect(JSON.stringify(body)).not.toMatch(secret);
    return body[0] as Uploaded;
  }

  /** As a client gets them that follows a redirect. */
  async function bytesAt(address: string, headers: Record<string, string> = {}) {
    const answer = await askRaw(chancery.strapi, { path: address, headers });
    if (answer.status !== 302) return { status: answer.status, text: answer.body, headers: answer.headers };
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    const response = await fetch(String(answer.headers['location']), { headers });
    return { status: response.status, text: await response.text(), headers: answer.headers };
  }

  test('is told of no address but the house’s, and gives nothing of a draft', async () => {
    const { id, url } = await upload('sheet.txt', 'the sheet');
    const plain = url.split('?')[0] ?? '';
    expect(plain).toMatch(/^\/uploads\/sheet_\w+\.txt$/);
    await draft(chancery.strapi, uid, speech('Draft', { attachments: [id] }));
    for (const method of ['GET', 'HEAD']) {
      const answer = await askRaw(chancery.strapi, { path: plain, method });
      expect([answer.status, answer.headers['location']]).toEqual([404, undefined]);
    }
    expect(await bytesAt(url)).toMatchObject({ status: 200, text: 'the sheet' });
  });

  test('gives what is public, whole and in part, and no more once it is taken off', async () => {
    const { id, url } = await upload('letter.txt', 'the letter');
    const plain = url.split('?')[0] ?? '';
    const { documentId } = await publish(chancery.strapi, uid, speech('Public', { attachments: [id] }));
    expect(await bytesAt(plain)).toMatchObject({ status: 200, text: 'the letter' });
    expect(await bytesAt(plain, { Range: 'bytes=4-5' })).toMatchObject({ status: 206, text: 'le' });
    const answers = [
      await chancery.anyone.get('/api/speeches?populate=attachments'),
      await chancery.anyone.post('/graphql').send({ query: '{ speeches { attachments { url formats provider } } }' }),
      await chancery.anyone.get('/api/upload/files').set('Authorization', chancery.fullAccess),
    ];
    for (const { text } of answers) {
      expect(text).toContain(plain);
      expect(text).not.toMatch(secret);
    }
    await chancery.strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    expect((await bytesAt(plain)).status).toBe(404);
  });

  test('is told its own address when a file is deleted', async () => {
    const { id, url } = await upload('slip.txt', 'the slip');
    const { status } = await chancery.anyone
      .delete(`/api/upload/files/${id}`)
      .set('Authorization', chancery.fullAccess);
    expect(status).toBe(200);
    expect((await bytesAt(url)).status).toBe(404);
  });

  test('a file from an earlier version, stored under the provider’s address, comes behind the house', async () => {
    const { id, hash } = await upload('older.txt', 'the older sheet');
    const { strapi } = chancery;
    const { address }: { address: string } = await strapi.db
      .query('chancery::file-place')
      .findOne({ where: { name: `${hash}.txt` } });
    await strapi.db.query('plugin::upload.file').update({ where: { id }, data: { url: address } });
    await strapi.db.query('chancery::file-place').deleteMany({});
    await prepareFiles(strapi);
    const { url }: { url: string } = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    expect(url).toBe(`/uploads/${hash}.txt`);
    await publish(strapi, uid, speech('Older', { attachments: [id] }));
    expect(await bytesAt(url)).toMatchObject({ status: 200, text: 'the older sheet' });
  });
});
