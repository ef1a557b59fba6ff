/** “Import a saved page”: upload, the importer's report, choose, file. */
import type { Page } from 'playwright-core';
import { editorCode, pressOfficerCode } from '../../../src/desk/roles/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { openPanel, type Panel } from '../../helpers/panel';
import { marchPage, mayPage } from '../../helpers/saved-pages';

describeInBrowser('importing saved pages', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    panel = await openPanel();
    reader = await panel.enter(editorCode);
    page = reader.page;
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await reader.leave();
    await panel.close();
  });

  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  async function choose(...files: ReturnType<typeof file>[]): Promise<void> {
    await page.getByRole('link', { name: 'Import a saved page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Import a saved page' }).waitFor();
    await page.locator('input[type="file"]').setInputFiles(files);
  }

  test('the report first; then what was chosen is filed, once, and stands on the front page', async () => {
    const broken = file('broken.txt', marchPage.replace('05.03.2026', '31.02.2026'));
    await choose(file('march.txt', marchPage), broken);
    expect(await graveFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Read the pages' }).click();
    await page.getByRole('heading', { name: 'march.txt' }).waitFor();
    await page.getByText('Page of Thu, 12 Mar 2026, office in Europe/Lisbon, language: English').waitFor();
    await page.getByText('Contacts: Visas').waitFor();
    await page.getByText('Line 31:').waitFor();
    await page.getByText('Nothing of this file is filed.').waitFor();
    expect(await graveFaults(page, 'main')).toEqual([]);
    expect((await panel.chancery.anyone.get('/api/timeline')).body.data).toEqual([]);
    await page.getByRole('checkbox', { name: /^Opening of the map room/ }).click();
    await page.getByRole('button', { name: 'File and publish 7 things' }).dblclick();
    await page.getByText('7 things were filed.').waitFor();
    expect(await graveFaults(page, 'main')).toEqual([]);
    const front = await page.getByRole('link', { name: 'See the front page' }).getAttribute('href');
    const { text } = await panel.chancery.anyone.get(new URL(front ?? '', panel.origin).pathname);
    expect(text).toContain('Statement on the lighthouse');
    expect(text).not.toContain('Opening of the map room');
    await page.getByRole('link', { name: /^Statement on the lighthouse/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Statement on the lighthouse' }).waitFor();
    const imports = await panel.chancery.strapi.db.query('api::record.record').count({ where: { action: 'import' } });
    expect(imports).toBe(1);
  });

  test('what is known already has no box to tick; what is new has', async () => {
    await choose(file('march.txt', marchPage));
    await page.getByRole('button', { name: 'Read the pages' }).click();
    const known = page.getByRole('checkbox', { name: /^Statement on the lighthouse/ });
    await known.waitFor();
    expect(await known.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'File and publish 1 thing', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Other files' }).click();
    await page.getByRole('button', { name: 'Remove march.txt' }).click();
    expect(await page.getByRole('button', { name: 'Read the pages' }).isDisabled()).toBe(true);
  });

  test('a page’s text can be pasted instead', async () => {
    await page.getByRole('link', { name: 'Import a saved page' }).click();
    await page.getByLabel('Or paste the text of a page').fill(mayPage);
    await page.getByRole('button', { name: 'Add the pasted text' }).click();
    await page.getByRole('button', { name: 'Remove pasted text.txt' }).waitFor();
    await page.getByRole('button', { name: 'Read the pages' }).click();
    await page.getByRole('checkbox', { name: /^Article by Ambassador Ada Marlow/ }).waitFor();
  });

  test('a file that is too large is named before anything is sent', async () => {
    await page.reload();
    await choose(file('book.txt', 'a'.repeat(3_000_000)));
    await page.getByText(/“book.txt” is larger than 2 MB/).waitFor();
    expect(await page.getByRole('button', { name: 'Read the pages' }).isDisabled()).toBe(true);
  });

  test('it fits a narrow screen, and speaks Russian', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => window.localStorage.setItem('strapi-admin-language', 'ru'));
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Импорт сохранённой страницы' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await graveFaults(page, 'main')).toEqual([]);
    const doubtful = marchPage.replace('05.03.2026', '25.03.2026');
    const broken = marchPage.replace('05.03.2026', '31.02.2026');
    await page
      .locator('input[type="file"]')
      .setInputFiles([file('doubtful.txt', doubtful), file('broken.txt', broken)]);
    await page.getByRole('button', { name: 'Прочитать страницы' }).click();
    await page.getByText('Запись датирована 2026-03-25 — позже самой страницы.').waitFor();
    await page.getByText('Дня «31.02.2026» в календаре нет: ожидается дата записи').waitFor();
    const notes = await page.getByRole('main').getByRole('listitem').allInnerTexts();
    expect(notes.filter((note) => !/[а-я]{3}/.test(note))).toEqual([]);
  });

  test('a press officer finds no such page, and is told why at its address', async () => {
    const officer = await panel.enter(pressOfficerCode);
    expect(await officer.page.getByRole('link', { name: 'Import a saved page' }).count()).toBe(0);
    await officer.page.goto(`${panel.origin}/admin/saved-pages`);
    await officer.page.getByText('only an editor may file it').waitFor();
    await officer.leave();
  });
});
