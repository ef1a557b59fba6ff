/** Files of a draft in the panel: seen there, and by nobody else under the same address. */
import type { Locator, Page } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, speech } from '../../helpers/entries';
import { imageBlock, makeFile, removeMadeFiles, type MadeFile } from '../../helpers/files';
import { openPanel, type Panel } from '../../helpers/panel';
import { editFormOf } from './edit-form';

const uid = 'api::speech.speech';

/** One black point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeInBrowser('the files of a draft in the panel', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;
  let attached: MadeFile;
  let inBody: MadeFile;
  let documentId: string;
  const missing: string[] = [];

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    attached = await makeFile(strapi, 'zephyr', { bytes: png });
    inBody = await makeFile(strapi, 'bodily', { bytes: png });
    const data = speech('Harbour lights', { attachments: [attached.id], body: [imageBlock(inBody)] });
    ({ documentId } = await draft(strapi, uid, data));
    reader = await panel.enter(editorCode);
    ({ page } = reader);
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url().includes('/uploads/')) missing.push(response.url());
    });
  });

  afterAll(async () => {
    removeMadeFiles();
    await reader.leave();
    await panel.close();
  });

  const pictureOf = ({ hash }: MadeFile) => page.locator(`img[src*="${hash}"]`).first();

  async function addressOfShown(picture: Locator): Promise<string> {
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image) => (image as HTMLImageElement).decode());
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    return new URL((await picture.getAttribute('src')) ?? '', panel.origin).href;
  }

  const statusOf = async (address: string) => (await fetch(address)).status;

  test('an attachment and a picture in the text are seen, and are not there without their signature', async () => {
    await editFormOf(panel, page).open(`${uid}/${documentId}`);
    for (const file of [attached, inBody]) {
      const address = await addressOfShown(pictureOf(file));
      expect(await statusOf(address)).toBe(200);
      expect(await statusOf(address.split('?')[0] ?? '')).toBe(404);
    }
  });

  test('a save keeps them, and keeps no signature', async () => {
    const form = editFormOf(panel, page);
    await form.open(`${uid}/${documentId}`);
    await page.getByLabel('Title', { exact: false }).first().fill('Harbour lights, seen anew');
    await form.save();
    await addressOfShown(pictureOf(inBody));
    const stored = await panel.chancery.strapi.db
      .query(uid)
      .findOne({ where: { documentId }, populate: ['attachments'] });
    expect(stored.title).toBe('Harbour lights, seen anew');
    expect(stored.body[0].image.url).toBe(`/uploads/${inBody.name}`);
    expect(stored.attachments).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain('signature');
  });

  test('the media library shows them, small and large', async () => {
    await page.goto(`${panel.origin}/admin/plugins/upload`);
    await addressOfShown(pictureOf(attached));
    await page.getByText('zephyr.png').first().click();
    await addressOfShown(page.getByRole('dialog').locator(`img[src*="${attached.hash}"]`).first());
  });

  test('no picture was asked for in vain', () => {
    expect(missing).toEqual([]);
  });
});
