/**
 * Somebody's first day: an editor who has never been here makes a counter and a clock, and finds both on the front page
 * and on the homepage. The server is in Los Angeles and the browser in Auckland; the office is in London.
 */
import type { Browser, Page } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { adminPassword } from '../../helpers/admins';
import { describeInBrowser, openBrowser, type Reader } from '../../helpers/browser';
import { expectSettled } from '../../helpers/expect-settled';
import { signInByForm } from '../../helpers/panel';
import { startPanelProcess, type PanelProcess } from '../../helpers/panel-process';

const timezoneId = 'Pacific/Auckland';

describeInBrowser('a newcomer', () => {
  let office: PanelProcess;
  let browser: Browser;
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    office = await startPanelProcess('America/Los_Angeles', '2031-03-05T12:00:00Z');
    browser = await openBrowser();
    const answer = await fetch(`${office.origin}/api/office`, {
      method: 'PUT',
      headers: { Authorization: office.fullAccess, 'content-type': 'application/json' },
      body: JSON.stringify({ data: { name: 'Embassy of Lindmar', timeZone: 'Europe/London' } }),
    });
    expect(answer.status).toBe(200);
    const email = await office.hire(editorCode, 'Mira');
    reader = await signInByForm(browser, office.origin, { email, password: adminPassword }, { timezoneId });
    page = reader.page;
  });
  afterAll(async () => {
    await browser.close();
    await office.stop();
  });

  const widget = (title: string) => page.getByRole('region', { name: title, exact: true });
  const zone = () => page.getByRole('combobox', { name: 'Time zone' });

  async function findZone(query: string, timeZone: string): Promise<void> {
    await zone().click();
    await page.keyboard.type(query);
    await page.getByRole('option', { name: timeZone }).first().click();
    await expectSettled(() => zone().inputValue(), timeZone);
  }

  /** Strapi puts the language into the address, and with it an empty form in the place of the first. */
  async function create(type: 'Clocks' | 'Counters'): Promise<void> {
    await widget(type)
      .getByRole('link', { name: `Create an entry in “${type}”` })
      .click();
    await page.waitForURL(/\/create\?.*locale/);
    await zone().waitFor();
  }

  async function publish(): Promise<void> {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published document').first().waitFor();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  }

  test('is led from the empty homepage to a counter, and sees today’s count before it is published', async () => {
    await widget('Counters').getByText('No counter is published yet.').waitFor();
    await create('Counters');
    await page.getByRole('button', { name: 'Insert plural forms for English' }).waitFor();
    await page.getByLabel('Title').fill('Ferry');
    await page.getByLabel('First day').fill('2031-02-20');
    await page.getByText(/^Thursday,? 20 February 2031$/).waitFor();
    await findZone('london', 'Europe/London');
    await page.getByRole('button', { name: 'Insert plural forms for English' }).click();
    const message = page.getByLabel('Message');
    await expectSettled(() => message.inputValue(), '{days, plural, one {# day} other {# days}}');
    await message.press('End');
    await page.keyboard.type(' without a delay');
    const preview = page.getByRole('table', { name: 'Preview in English' });
    await preview.getByRole('row', { name: 'Today: 13 13 days without a delay' }).waitFor();
    await preview.getByRole('row', { name: '1 1 day without a delay', exact: true }).waitFor();
    await publish();
  });

  test('and to a clock, whose zone is found by a city in Russian', async () => {
    await page.getByRole('link', { name: 'Home' }).click();
    await create('Clocks');
    await page.getByLabel('Label').fill('Moscow');
    await findZone('Москва', 'Europe/Moscow');
    await publish();
  });

  test('sees both on the front page, with the right figures', async () => {
    await office.setClock('2031-03-05T12:20:00Z');
    const context = await browser.newContext({ timezoneId });
    const visitor = await context.newPage();
    await visitor.goto(`${office.origin}/en`);
    await visitor.getByText('5 March 2031').first().waitFor();
    await visitor.getByRole('list', { name: 'Local times' }).getByText('Moscow').waitFor();
    await expectSettled(() => visitor.getByRole('timer').textContent(), expect.stringMatching(/^\s*15:20/));
    await expectSettled(() => visitor.locator('[data-counter]').textContent(), '13 days without a delay');
    await context.close();
  });

  test('and on the homepage', async () => {
    await page.goto(`${office.origin}/admin/`);
    await widget('Clocks').getByRole('link', { name: 'Moscow' }).waitFor();
    expect(await widget('Clocks').getByRole('time').getAttribute('datetime')).toMatch(
      /^2031-03-05T15:2\d:\d\d\+03:00$/,
    );
    const counter = widget('Counters').getByRole('listitem');
    await counter.getByRole('link', { name: 'Ferry' }).waitFor();
    await counter.getByText('13 days without a delay').waitFor();
    // The office's midnight: not that of the browser, which was at 11:00 today, nor that of the server.
    await counter.getByText(/^Changes in 11 h [34]\d min, at 00:00 \(Europe\/London\)$/).waitFor();
  });

  test('and the browser had nothing to complain of', () => {
    // Strapi 5.54 asks for routes of its paid edition.
    expect(reader.complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
  });
});
