import type { Browser } from 'playwright-core';
import { graveFaults } from '../helpers/axe';
import { describeInBrowser, openBrowser, openReader, type Reader } from '../helpers/browser';
import { expectSettled } from '../helpers/expect-settled';
import { openFictionalSite, pagePaths, type FictionalSite } from '../helpers/fictional-site';
import { englishPage } from '../helpers/fictional-pages';

describeInBrowser('the reference pages', () => {
  let browser: Browser;
  let site: FictionalSite;
  let reader: Reader;

  beforeAll(async () => {
    browser = await openBrowser();
    site = await openFictionalSite();
  });
  afterEach(async () => {
    await reader.leave();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(pagePaths)('%s has no serious fault of accessibility, by day and by night', async (path) => {
    reader = await openReader(browser);
    await reader.page.goto(site.origin + path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.page.emulateMedia({ colorScheme });
      expect({ colorScheme, faults: await graveFaults(reader.page) }).toEqual({ colorScheme, faults: [] });
    }
    expect(reader.complaints).toEqual([]);
  });

  test.each(pagePaths)('%s fits a phone’s width, narrow ones too', async (path) => {
    reader = await openReader(browser, { viewport: { width: 390, height: 844 } });
    await reader.page.goto(site.origin + path);
    for (const width of [390, 320]) {
      await reader.page.setViewportSize({ width, height: 844 });
      expect(await reader.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  test('a word longer than a phone is wide is broken', async () => {
    site.page = {
      ...englishPage,
      latest: englishPage.latest.map((item) => ({ ...item, title: 'Rindfleisch'.repeat(12) })),
    };
    reader = await openReader(browser, { viewport: { width: 320, height: 700 } });
    await reader.page.goto(`${site.origin}/en`);
    site.page = englishPage;
    expect(await reader.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test.each(['/en', '/ar'])('%s says the same without JavaScript', async (path) => {
    const textOf = async (javaScriptEnabled: boolean) => {
      reader = await openReader(browser, { javaScriptEnabled });
      await reader.page.goto(site.origin + path);
      return reader.page.locator('body').ariaSnapshot();
    };
    const withScript = await textOf(true);
    await reader.leave();
    expect(withScript).toContain(path === '/en' ? '21:15' : 'آخر الأحداث');
    expect(await textOf(false)).toBe(withScript);
  });

  test('the first press of Tab offers a way past the masthead, and Enter takes it', async () => {
    reader = await openReader(browser);
    await reader.page.goto(`${site.origin}/en`);
    await reader.page.keyboard.press('Tab');
    const link = reader.page.getByRole('link', { name: 'Skip to content' });
    expect(await link.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate('document.activeElement.id')).toBe('content');
  });

  test('whoever cannot see the layout finds landmarks and headings', async () => {
    reader = await openReader(browser);
    await reader.page.goto(`${site.origin}/en`);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expectSettled(() => reader.page.getByRole(landmark).count(), 1);
    }
    const headings = await reader.page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['Contacts', 'Day counts', 'Speeches, interviews, articles', 'Latest events']);
  });

  test('in Arabic the page begins at the right, and telephone numbers keep their order', async () => {
    reader = await openReader(browser, { viewport: { width: 1280, height: 900 } });
    await reader.page.goto(`${site.origin}/ar`);
    const name = await reader.page.locator('.office-name').boundingBox();
    const languages = await reader.page.locator('.languages').boundingBox();
    expect(name!.x).toBeGreaterThan(languages!.x);
    const number = reader.page.getByText('+999 20 555 0143');
    expect(await number.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await number.evaluate((element) => getComputedStyle(element).unicodeBidi)).toBe('isolate');
  });

  test('on paper there are no switches and no lists of links', async () => {
    reader = await openReader(browser);
    await reader.page.goto(`${site.origin}/en/messages`);
    await reader.page.emulateMedia({ media: 'print' });
    await expectSettled(() => reader.page.getByRole('navigation').count(), 0);
    await expectSettled(() => reader.page.getByText('Open day at the Embassy').first().isVisible(), true);
  });
});
