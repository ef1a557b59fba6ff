/** A title alone goes out by no slip of the hand. */
import { editorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { publish, draft } from '../../helpers/entries';
import { visit } from '../../helpers/visit';
import { openPanel, type Panel } from '../../helpers/panel';

const uid = 'api::statement.statement';

describeInBrowser('a statement without a text', () => {
  let panel: Panel;
  let reader: Reader;

  beforeAll(async () => {
    panel = await openPanel();
    await publish(panel.chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    reader = await panel.enter(editorCode);
  });
  afterAll(() => panel.close());

  async function open(title: string, more: object = {}) {
    const { strapi } = panel.chancery;
    const { documentId } = await draft(strapi, uid, { title, date: '2031-03-25', locale: 'en', ...more });
    const { page } = reader;
    await visit(
      page,
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=en`,
    );
    await page.getByRole('heading', { name: 'Embargo and publication' }).waitFor();
    const button = page.getByRole('button', { name: 'Publish', exact: true }).first();
    const isPublic = async () =>
      (await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
    return { page, button, isPublic, dialog: page.getByRole('alertdialog') };
  }

  test('is published after a question alone, whose first answer is no', async () => {
    const { page, button, isPublic, dialog } = await open('On the harbour');
    await button.click();
    await dialog.getByText('Readers would find an empty page').waitFor();
    expect(await graveFaults(page, '[role="alertdialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await isPublic()).toBe(false);
    await button.click();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').first().waitFor();
    expect(await isPublic()).toBe(true);
  });

  test('is not published by keys', async () => {
    const { page, isPublic } = await open('On the quay');
    await page.locator('input[name="title"]').press('Control+Shift+Enter');
    await page.getByText('There is no text yet').first().waitFor();
    await page.waitForTimeout(500);
    expect(await isPublic()).toBe(false);
  });

  test('with a text goes out at once', async () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'The quay is open.' }] }];
    const { page, button, isPublic } = await open('On the pier', { body });
    await button.click();
    await page.getByText('Published document').first().waitFor();
    expect(await isPublic()).toBe(true);
  });
});
