/** The calendar page; the browser stands in Auckland, the office in London. */
import type { Core } from '@strapi/strapi';
import type { Page } from 'playwright-core';
import { setNow } from '../../../src/desk/clock/now';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { clear } from '../../helpers/clear';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { hearRequests } from '../../helpers/heard-requests';
import { openPanel, type Panel } from '../../helpers/panel';
import { leaveView, visit } from '../../helpers/visit';

const uid = 'api::speech.speech';

describeInBrowser('the calendar', () => {
  let panel: Panel;
  let strapi: Core.Strapi;
  let reader: Reader;
  let page: Page;
  let asked: string[];

  beforeAll(async () => {
    panel = await openPanel();
    ({ strapi } = panel.chancery);
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
  });
  beforeAll(async () => {
    reader = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland' });
    ({ page } = reader);
  });
  afterAll(() => panel.close());

  beforeEach(async () => {
    await clear(strapi);
    await publish(strapi, 'api::office.office', { name: 'Embassy of Lindmar', timeZone: 'Europe/London' });
    serverAt('2031-03-05T12:00:00Z');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  function serverAt(instant: string): void {
    setNow(strapi, () => new Date(instant));
  }

  const embargoed = (title: string, until: string, locale = 'en') =>
    draft(strapi, uid, speech(title, { embargoedUntil: until }), locale);

  async function open(search = ''): Promise<void> {
    await page.unrouteAll();
    // What the page before was asking for still is not this one's.
    await leaveView(page, panel.origin);
    asked = hearRequests(page);
    await visit(page, `${panel.origin}/admin/calendar${search}`);
    await page
      .getByRole('status')
      .filter({ hasText: /2031|2032/ })
      .waitFor();
  }

  const month = () => page.locator('#calendar-month').textContent();
  const grid = () => page.getByRole('grid');
  const cell = (name: RegExp) => grid().getByRole('gridcell', { name });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const asks = () => asked.filter((path) => path.startsWith('calendar'));
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test('stands in the navigation, and opens on the office’s month, asked for once', async () => {
    asked = hearRequests(page);
    await page.goto(`${panel.origin}/admin/`);
    await page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
    await page.getByText('Nothing in March 2031.').waitFor();
    expect(await month()).toBe('March 2031');
    await expectSettled(() => page.getByText('Times of Europe/London').count(), 1);
    expect(asks()).toEqual(['calendar?from=2031-02-24&to=2031-04-06']);
  });

  test('shows what is planned, published and embargoed on its day and at its time', async () => {
    const { documentId } = await draft(strapi, uid, speech('Planned speech'));
    const { status } = await panel.chancery.anyone
      .post(`/api/publications/speech/${documentId}/en/schedule`)
      .set('Authorization', panel.chancery.fullAccess)
      .send({ action: 'publish', localTime: '2031-03-12T09:00', timeZone: 'Europe/London' });
    expect(status).toBe(200);
    await publish(strapi, uid, speech('Published speech'));
    await embargoed('Embargoed speech', '2031-03-12T18:00:00Z');
    await open();
    await cell(/^Wed,? 12 Mar 2031, 1 planned, 1 embargo ends$/).click();
    await cell(/^Wed,? 5 Mar 2031, Today, 1 published$/).waitFor();
    const day = page.getByRole('region', { name: /12 Mar/ });
    const lines = (await day.getByRole('listitem').allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());
    expect(lines).toEqual([
      '09:00 Planned speech Goes out Speech · en',
      '18:00 Embargoed speech Embargo ends Speech · en',
    ]);
  });

  test.each([
    [
      '2031-03-30T00:30:00Z',
      '2031-03-29T23:30:00Z',
      /29 Mar 2031, 1 embargo/,
      /30 Mar 2031, 1 embargo/,
      '23:30',
      '00:30',
    ],
    [
      '2031-03-30T23:30:00Z',
      '2031-03-30T22:30:00Z',
      /30 Mar 2031, 1 embargo/,
      /31 Mar 2031, 1 embargo/,
      '23:30',
      '00:30',
    ],
    [
      '2031-10-26T00:30:00Z',
      '2031-10-25T22:30:00Z',
      /25 Oct 2031, 1 embargo/,
      /26 Oct 2031, 1 embargo/,
      '23:30',
      '01:30',
    ],
    [
      '2031-10-27T00:30:00Z',
      '2031-10-26T23:30:00Z',
      /26 Oct 2031, 1 embargo/,
      /27 Oct 2031, 1 embargo/,
      '23:30',
      '00:30',
    ],
  ])(
    'a midnight at the change of clocks parts %s from the hour before',
    async (after, before, first, second, ...times) => {
      await embargoed('After', after);
      await embargoed('Before', before);
      await open(`?month=${after.slice(0, 7)}`);
      await cell(first).waitFor();
      await cell(second).waitFor();
      await page.getByRole('button', { name: 'List' }).click();
      const lines = await page.getByRole('main').getByRole('listitem').allInnerTexts();
      expect(lines.map((line) => line.trim().slice(0, 5))).toEqual(times);
    },
  );

  test('today is the office’s day, and follows its midnight', async () => {
    serverAt('2031-03-29T23:58:00Z');
    await page.clock.install({ time: '2029-07-01T03:00:00Z' });
    await open();
    const current = () => grid().locator('[aria-current=date]').textContent();
    expect(await current()).toMatch(/29 Mar 2031, Today/);
    await page.clock.runFor('02:30');
    await cell(/30 Mar 2031, Today/).waitFor();
    expect(await current()).toMatch(/30 Mar 2031, Today/);
    expect(asks()).toHaveLength(1);
  });

  test('by keyboard alone: by days, weeks and months, into a day, and to its text', async () => {
    const { documentId } = await embargoed('Harbour lights', '2031-04-10T08:00:00Z');
    await open();
    await page.getByRole('checkbox', { name: 'Embargo ends' }).focus();
    await press('Tab');
    expect(await focused()).toMatch(/5 Mar 2031, Today/);
    await press('ArrowRight');
    expect(await focused()).toMatch(/ 6 Mar 2031/);
    await press('ArrowDown', 'ArrowLeft');
    expect(await focused()).toMatch(/12 Mar 2031/);
    await press('Home');
    expect(await focused()).toMatch(/10 Mar 2031/);
    await press('End');
    expect(await focused()).toMatch(/16 Mar 2031/);
    await press('ArrowUp', 'PageDown');
    expect(await focused()).toMatch(/ 9 Apr 2031/);
    await page.waitForURL(/month=2031-04/);
    await press('ArrowRight');
    await cell(/10 Apr 2031, 1 embargo ends/).waitFor();
    await press('Shift+PageDown', 'Shift+PageUp', 'PageUp', 'PageDown');
    expect(await focused()).toMatch(/10 Apr 2031/);
    await page
      .getByRole('region', { name: /10 Apr/ })
      .getByRole('link')
      .waitFor();
    await press('Enter');
    await press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(documentId));
    await page.getByRole('heading', { level: 1, name: 'Harbour lights' }).waitFor();
  });

  test('the grid is one stop of the Tab key', async () => {
    await embargoed('Harbour lights', '2031-03-12T08:00:00Z');
    await open();
    await cell(/12 Mar 2031, 1 embargo/).waitFor();
    await expectSettled(() => grid().locator('[tabindex="0"]').count(), 1);
    await expectSettled(() => grid().locator('a:not([tabindex="-1"])').count(), 0);
  });

  test('goes to the next month, the one before, and back to today; each is asked for once', async () => {
    await open();
    await page.getByRole('button', { name: 'Next month' }).click();
    await page.getByText('Nothing in April 2031.').waitFor();
    await page.getByRole('button', { name: 'Previous month' }).click();
    await page.getByRole('button', { name: 'Previous month' }).click();
    await page.getByText('Nothing in February 2031.').waitFor();
    await page.getByRole('button', { name: 'Today' }).click();
    await page.getByText('Nothing in March 2031.').waitFor();
    expect(asks().length).toBeLessThanOrEqual(5);
    expect(new Set(asks()).size).toBe(3);
  });

  test('keeps what it shows in its address, over a reload and back', async () => {
    await embargoed('English', '2031-03-12T08:00:00Z');
    await embargoed('По-русски', '2031-03-13T08:00:00Z', 'ru');
    await open();
    await page.getByRole('button', { name: 'List' }).click();
    await page.getByRole('link', { name: 'По-русски' }).waitFor();
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Russian (ru)' }).click();
    await page.getByText('1 entry in March 2031').waitFor();
    await page.getByRole('checkbox', { name: 'Published' }).click();
    await page.waitForURL(/view=list.*locale=ru.*kind=planned%2Cembargoed/);
    expect(asks()).toEqual([
      'calendar?from=2031-02-24&to=2031-04-06',
      'calendar?from=2031-02-24&to=2031-04-06&locale=ru',
    ]);
    await page.reload();
    await page.getByRole('link', { name: 'По-русски' }).waitFor();
    await expectSettled(() => page.getByRole('link', { name: 'English' }).count(), 0);
    await expectSettled(() => page.getByRole('checkbox', { name: 'Published' }).isChecked(), false);
    await page.getByRole('checkbox', { name: 'Embargo ends' }).click();
    await page.getByText('Nothing in March 2031.').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'По-русски' }).waitFor();
  });

  test('an address that says nonsense shows the usual', async () => {
    await open('?month=2031-13&view=cards&locale=xx&kind=nothing');
    expect(await month()).toBe('March 2031');
    await expectSettled(() => grid().count(), 1);
    expect(asks()).toEqual(['calendar?from=2031-02-24&to=2031-04-06']);
  });

  test('while it waits it says so, and the grid is there already', async () => {
    await page.route('**/chancery/calendar?*', () => undefined);
    await page.goto(`${panel.origin}/admin/calendar`);
    await page.getByRole('status').getByText('Loading the calendar').waitFor();
    await cell(/5 Mar 2031, Today/).waitFor();
    await page.unrouteAll();
  });

  test('without an answer it says so, and asks again when told to', async () => {
    await embargoed('Harbour lights', '2031-03-12T08:00:00Z');
    await page.route('**/chancery/calendar?*', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.goto(`${panel.origin}/admin/calendar`);
    await page.getByRole('alert').getByText('The server could not be reached. Try again in a moment.').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 entry in March 2031').waitFor();
    await expectSettled(() => page.getByRole('button', { name: 'Try again' }).count(), 0);
  });

  test('on a phone it is a list, and can be a grid', async () => {
    await embargoed('Harbour lights', '2031-03-12T08:00:00Z');
    await page.setViewportSize({ width: 390, height: 844 });
    await open();
    await page.getByRole('link', { name: 'Harbour lights' }).waitFor();
    await expectSettled(() => grid().count(), 0);
    await page.getByRole('button', { name: 'Month', exact: true }).click();
    await cell(/12 Mar 2031, 1 embargo/).click();
    await page
      .getByRole('region', { name: /12 Mar/ })
      .getByRole('link', { name: 'Harbour lights' })
      .waitFor();
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isTooWide).toBe(false);
  });

  test.each([
    ['month', 1280],
    ['list', 1280],
    ['month', 390],
    ['list', 390],
  ])('as a %s, %i wide, has no grave faults by axe', async (view, width) => {
    await embargoed('Harbour lights', '2031-03-05T18:00:00Z');
    await publish(strapi, uid, speech('Published speech'));
    await page.setViewportSize({ width, height: 900 });
    await open(`?view=${view}`);
    await page.getByRole('link', { name: 'Published speech' }).first().waitFor();
    expect(await graveFaults(page, 'main')).toEqual([]);
  });

  test.each([
    ['ru', 'Календарь', /^март 2031/, 'понедельник'],
    ['fr', 'Calendrier', /^mars 2031/, 'lundi'],
    ['ar', 'التقويم', /2031|٢٠٣١/, 'السبت'],
  ] as const)(
    'in %s names days and months in that language, from its first day of the week',
    async (language, ...said) => {
      const [title, name, firstDay] = said;
      const other = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland', language });
      await other.page.goto(`${panel.origin}/admin/calendar`);
      await other.page.getByRole('heading', { level: 1, name: title }).waitFor();
      await other.page.getByRole('heading', { level: 2, name }).waitFor();
      const first = other.page.getByRole('columnheader').first();
      await expectSettled(() => first.getAttribute('aria-label'), firstDay);
      expect(other.complaints).toEqual([]);
      await other.leave();
    },
  );

  test('in Arabic is read from the right: the arrow to the left leads to the next day', async () => {
    const other = await panel.enter(editorCode, { language: 'ar' });
    await other.page.goto(`${panel.origin}/admin/calendar`);
    const today = other.page.getByRole('gridcell', { name: /5 مارس 2031، اليوم/ });
    const tomorrow = other.page.getByRole('gridcell', { name: /الخميس، 6 مارس 2031/ });
    const [right, left] = await Promise.all([today, tomorrow].map(async (day) => (await day.boundingBox())?.x ?? 0));
    expect(right).toBeGreaterThan(left ?? 0);
    await today.focus();
    await other.page.keyboard.press('ArrowLeft');
    expect(await tomorrow.evaluate((day) => day === document.activeElement)).toBe(true);
    await other.leave();
  });
});
