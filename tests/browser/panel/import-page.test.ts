/** “Import a saved page”: upload, the importer's report, choose, file. */
import type { Page } from 'playwright-core';
import { editorCode, pressOfficerCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { expectSettled } from '../../helpers/expect-settled';
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
    await expectSettled(() => known.isDisabled(), true);
    await page.getByRole('button', { name: 'File and publish 1 thing', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Other files' }).click();
    await page.getByRole('button', { name: 'Remove march.txt' }).click();
    await expectSettled(() => page.getByRole('button', { name: 'Read the pages' }).isDisabled(), true);
  });

  test('what is doubtful comes with its doubt and becomes a draft; what was changed here stays, with the difference', async () => {
    const { strapi, anyone } = panel.chancery;
    const statements = strapi.documents('api::statement.statement');
    const statement = await statements.findFirst({ locale: 'en' });
    const data = { excerpt: 'By hand.' };
    await statements.update({ documentId: statement!.documentId, locale: 'en', data, status: 'published' });
    const doubtful = '10.05.2026 - Remarks by President Marlow to Commemorate World Ferry Day\n\nThe ferry is old.\n';
    const later = mayPage.replace('The lamp is lit.', 'The lamp burns.').replace('LATEST\n', `LATEST\n\n${doubtful}`);
    await choose(file('later.txt', later));
    await page.getByRole('button', { name: 'Read the pages' }).click();
    const kept = page.getByRole('checkbox', { name: /^Statement on the lighthouse.*Stays as it is here/ });
    await kept.waitFor();
    expect([await kept.isDisabled(), await kept.isChecked()]).toEqual([true, false]);
    await page.getByText('Excerpt: “By hand.” stays; the page says “The lamp burns.”.').waitFor();
    await expectSettled(() => page.getByRole('checkbox', { name: 'Take the page’s: Excerpt' }).isChecked(), false);
    await page.getByRole('checkbox', { name: /^Remarks by President Marlow.*New, as a draft/ }).waitFor();
    await page.getByText('may not be a post, or that of somebody else.').waitFor();
    expect(await graveFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: /^File \d+ things, 1 as a draft$/ }).click();
    await page.getByText(/things were filed\.$/).waitFor();
    await page.getByRole('link', { name: /^Remarks by President Marlow.*New, as a draft/ }).waitFor();
    const { body } = await anyone.get('/api/timeline');
    const titles = body.data.map(({ title }: { title: string }) => title);
    expect(titles).toContain('Article by Ambassador Ada Marlow for The Quay Courier');
    expect(titles).not.toContain('Remarks by President Marlow to Commemorate World Ferry Day');
    expect((await anyone.get(`/api/statements/${statement!.documentId}`)).body.data.excerpt).toBe('By hand.');
    await page.getByRole('button', { name: 'Import other pages' }).click();
  });

  test('the page’s words are taken over those that were changed here where an editor ticks so, and the record says it', async () => {
    const { strapi, anyone } = panel.chancery;
    const statement = await strapi.documents('api::statement.statement').findFirst({ locale: 'en' });
    await choose(file('burning.txt', mayPage.replace('The lamp is lit.', 'The lamp burns high.')));
    await page.getByRole('button', { name: 'Read the pages' }).click();
    await page.getByText('Excerpt: “By hand.” stays; the page says “The lamp burns high.”.').waitFor();
    const others = page.getByRole('checkbox', { name: 'All that is new on this page' });
    if ((await others.count()) > 0 && (await others.isChecked())) await others.click();
    for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.click();
    await page.getByRole('button', { name: 'Nothing to file' }).waitFor();
    await page.getByRole('checkbox', { name: 'Take the page’s: Excerpt' }).click();
    expect(await graveFaults(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'File and publish 1 thing', exact: true }).click();
    await page.getByText('1 thing was filed.').waitFor();
    await page.getByText('Taken from the page, as chosen: Excerpt.').waitFor();
    expect((await anyone.get(`/api/statements/${statement!.documentId}`)).body.data.excerpt).toBe(
      'The lamp burns high.',
    );
    await page.getByRole('link', { name: /^Statement on the lighthouse/ }).click();
    await page.getByRole('button', { name: 'Record…' }).click();
    await page.getByText('From the page “burning.txt”, over what stood here: Excerpt.').waitFor();
    await page.keyboard.press('Escape');
  });

  test.each([
    ['en', 'Record…', /^Line \d+: .* may not be a post/],
    ['ru', 'Журнал…', /^Строка \d+: .*[а-я]{4}/],
    ['fr', 'Registre…', /^Ligne \d+ : .*(?:peut-être|pas)/],
  ] as const)('a draft’s record says in a panel in %s why it was not published', async (language, button, words) => {
    const { strapi } = panel.chancery;
    const draft = await strapi.documents('api::speech.speech').findFirst({
      locale: 'en',
      filters: { title: { $startsWith: 'Remarks by President Marlow' } },
    });
    const own = await panel.enter(editorCode, { language });
    await own.page.goto(
      `${panel.origin}/admin/content-manager/collection-types/api::speech.speech/${draft!.documentId}?plugins[i18n][locale]=en`,
    );
    await own.page.getByRole('button', { name: button }).click();
    const items = own.page.getByRole('dialog').locator('li li');
    await items.first().waitFor();
    const said = await items.allInnerTexts();
    expect(said.length).toBeGreaterThan(0);
    for (const each of said) {
      expect(each.replace(/[\u00a0\u202f]/g, ' ')).toMatch(words);
      if (language !== 'en') expect(each).not.toContain('may not be');
    }
    await own.leave();
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
    await expectSettled(() => page.getByRole('button', { name: 'Read the pages' }).isDisabled(), true);
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
    await expectSettled(() => officer.page.getByRole('link', { name: 'Import a saved page' }).count(), 0);
    await officer.page.goto(`${panel.origin}/admin/saved-pages`);
    await officer.page.getByText('only an editor may file it').waitFor();
    await officer.leave();
  });
});
