/** The admin panel of a plain project that has installed the packed plugin and built itself. */
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, type Reader } from '../helpers/browser';
import { signInByForm } from '../helpers/panel';
import { bootPlainApp, type PlainApp } from './plain-app';
import { fillPlainApp } from './plain-app-entries';

/** Alone on the machine it takes two minutes. */
const buildTimeMs = 1_200_000;

const owner = { email: 'owner@plain.example', password: 'Harbour-lights-7' };

describeInBrowser('the admin panel of a plain project', () => {
  let app: PlainApp;
  let browser: Browser;
  let reader: Reader;

  beforeAll(async () => {
    app = await bootPlainApp({ hasPanel: true });
    await fillPlainApp(app);
    await app.anyone
      .post('/admin/register-admin')
      .send({ ...owner, firstname: 'Ada' })
      .expect(200);
    browser = await openBrowser();
    reader = await signInByForm(browser, app.origin, owner, { timezoneId: 'Pacific/Auckland' });
  }, buildTimeMs);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  test('has the clocks and the counters first on its homepage', async () => {
    const { page } = reader;
    await page.getByRole('heading', { level: 2, name: 'Clocks' }).waitFor();
    const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(
      titles
        .map((title) => title.toLowerCase())
        .filter((title) => title !== '')
        .slice(0, 2),
    ).toEqual(['clocks', 'counters']);
  });

  test('shows the time at every clock and the days of every counter', async () => {
    const { page } = reader;
    const clocks = page.getByRole('region', { name: 'Clocks' }).getByRole('listitem');
    await clocks
      .filter({ hasText: 'Moscow' })
      .getByText(/^\d\d:\d\d/)
      .waitFor();
    const times = await clocks.getByRole('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(times.map((text) => text?.slice(-'+00:00'.length)).sort()).toEqual(['+03:00', '+05:30']);
    const counters = page.getByRole('region', { name: 'Counters' }).getByRole('listitem');
    await counters.first().waitFor();
    expect(await counters.allInnerTexts()).toEqual([
      expect.stringMatching(/^thousand\n+[\d,]+ days \(\d+\)\n+Changes in .* at 00:00 \(Europe\/London\)/),
    ]);
  });

  test('has the time zone field where an entry is edited', async () => {
    const { page } = reader;
    await page.goto(`${app.origin}/admin/content-manager/collection-types/api::streak.streak/create`);
    const field = page.getByRole('combobox', { name: 'zone' });
    await field.click();
    await field.pressSequentially('kyi');
    await page.getByRole('option', { name: /^Europe\/Kyiv/ }).waitFor();
  });

  test('runs without an error', () => {
    // What Strapi asks the world and plugins that are not there is no concern of this one.
    const errors = reader.complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'));
    expect(errors).toEqual([]);
  });
});
