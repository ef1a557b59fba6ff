import type { CivilDate, Instant } from 'strapi-plugin-dateline/core';
import type { FrontPage } from '../../src/press/public/front-page';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser, openReader, type Reader } from '../helpers/browser';
import { expectSettled } from '../helpers/expect-settled';
import { clockOf, counterOf } from '../helpers/fictional-office';
import { englishPage } from '../helpers/fictional-pages';
import { openFictionalSite, type FictionalSite } from '../helpers/fictional-site';
import { figureCases } from '../helpers/figure-cases';

const hourMs = 3_600_000;

/** The reader's own clock: more than a year wrong, and in the wrong half of the day. */
const machineTime = Date.parse('2029-07-01T03:00:00Z');

const nextDay: FrontPage = {
  ...englishPage,
  date: '2031-03-30' as CivilDate,
  dateText: '30 March 2031',
  counters: [counterOf('lighthouse', 1184, '1184 days have passed'), counterOf('ferry', 462, '462 days have passed')],
};

describeInBrowser('an open front page', () => {
  let browser: Browser;
  let site: FictionalSite;
  let reader: Reader;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  beforeEach(async () => {
    site = await openFictionalSite();
    reader = await openReader(browser, { timezoneId: 'Asia/Kolkata' });
  });
  afterEach(async () => {
    await reader.leave();
    await site.close();
    expect(reader.complaints.filter((text) => !text.includes('503'))).toEqual([]);
  });

  /** Opens the page as it is at an instant; from then on time passes only as the test says. */
  async function openAt(asOf: string, validUntil: string | null): Promise<void> {
    site.meta = { asOf: asOf as Instant, validUntil: validUntil as Instant | null };
    await reader.page.clock.install({ time: machineTime });
    await reader.page.clock.pauseAt(machineTime + 1000);
    await reader.page.goto(`${site.origin}/en`, { waitUntil: 'load' });
    await reader.page.locator('.clock-seconds').first().waitFor();
  }

  /** Lets seconds pass one by one, each with a while of real time in which an answer can come in. */
  async function passSeconds(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second += 1) {
      await reader.page.clock.runFor(1000);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  const clocks = () => reader.page.locator('.clock-time').allTextContents();
  const dateText = () => reader.page.locator('.today').textContent();
  const counters = () => reader.page.locator('[data-counter]').allTextContents();
  const figures = () => reader.page.locator('.counter-figure').allTextContents();

  test('its clocks tick in their own zones by the server’s time, and ask for nothing', async () => {
    await openAt('2031-03-29T21:15:00.000Z', '2031-03-30T00:00:00.000Z');
    expect(await clocks()).toEqual(['20:15:00', '21:15:00', '03:00:00']);
    await reader.page.clock.runFor(5000);
    expect(await clocks()).toEqual(['20:15:05', '21:15:05', '03:00:05']);
    await reader.page.clock.runFor(600_000);
    expect(await clocks()).toEqual(['20:25:05', '21:25:05', '03:10:05']);
    expect(site.asked).toBe(0);
  });

  test('between two seconds it waits for the next full one', async () => {
    await openAt('2031-03-29T21:15:00.700Z', null);
    await reader.page.clock.runFor(299);
    expect((await clocks())[1]).toBe('21:15:00');
    await reader.page.clock.runFor(2);
    expect((await clocks())[1]).toBe('21:15:01');
  });

  test('the night the clocks go forward, each goes in its moment', async () => {
    await openAt('2031-03-30T00:59:58.000Z', null);
    expect(await clocks()).toEqual(['23:59:58', '00:59:58', '06:44:58']);
    await reader.page.clock.runFor(2000);
    expect(await clocks()).toEqual(['01:00:00', '02:00:00', '06:45:00']);
    await expectSettled(
      () => reader.page.locator('.clock-time').nth(1).getAttribute('datetime'),
      '2031-03-30T02:00:00+01:00',
    );
  });

  test('a clock goes by the offsets that the server gave, whatever this browser knows of its zone', async () => {
    // Morocco gave up its summer time in September 2026, and data of before still say +01:00; of Nowhere there are none.
    const toNight = { nextTransitionAt: '2031-03-29T21:15:02.000Z' as Instant, nextOffset: '-05:00' };
    site.page = {
      ...englishPage,
      clocks: [
        clockOf('Nowhere', 'Nowhere/Lost', '16:45', '-04:30', '2031-03-29', toNight),
        clockOf('Rabat', 'Africa/Casablanca', '21:15', '+00:00'),
      ],
    };
    await openAt('2031-03-29T21:15:00.000Z', null);
    await reader.page.clock.runFor(1000);
    expect(await clocks()).toEqual(['16:45:01', '21:15:01']);
    await reader.page.clock.runFor(1000);
    expect(await clocks()).toEqual(['16:15:02', '21:15:02']);
    await expectSettled(
      () => reader.page.locator('.clock-time').first().getAttribute('datetime'),
      '2031-03-29T16:15:02-05:00',
    );
  });

  test('what the server tells later of a clock takes the place of what it told first', async () => {
    const [first, ...others] = englishPage.clocks;
    await openAt('2031-03-29T23:59:58.000Z', '2031-03-30T00:00:00.000Z');
    const moved = { ...first!, offset: '-03:00', nextTransitionAt: null, nextOffset: null };
    site.answer = {
      data: { ...nextDay, clocks: [moved, ...others] },
      meta: { asOf: '2031-03-30T00:00:02.000Z' as Instant, validUntil: null },
    };
    await passSeconds(20);
    expect(site.asked).toBe(1);
    await reader.page.clock.runFor(2 * hourMs);
    expect((await clocks())[0]).toMatch(/^23:00:/);
    expect((await clocks())[1]).toMatch(/^03:00:/);
  });

  test('at midnight it asks once, and its date and counters are the new day’s', async () => {
    await openAt('2031-03-29T23:59:57.000Z', '2031-03-30T00:00:00.000Z');
    site.answer = {
      data: nextDay,
      meta: { asOf: '2031-03-30T00:00:02.000Z' as Instant, validUntil: '2031-03-30T23:00:00.000Z' as Instant },
    };
    await passSeconds(2);
    expect(site.asked).toBe(0);
    expect(await dateText()).toBe('29 March 2031');
    await passSeconds(20);
    expect(site.asked).toBe(1);
    expect(await dateText()).toBe('30 March 2031');
    expect(await counters()).toEqual(['1184 days have passed', '462 days have passed']);
    expect(await figures()).toEqual(['1184', '462']);
  });

  test('while the server is out of order it asks ever more seldom, and in the end it is right', async () => {
    await openAt('2031-03-29T23:59:59.000Z', '2031-03-30T00:00:00.000Z');
    site.answer = { status: 503 };
    await passSeconds(60);
    expect(site.asked).toBeGreaterThanOrEqual(3);
    expect(site.asked).toBeLessThanOrEqual(7);
    expect(await dateText()).toBe('29 March 2031');
    site.answer = { data: nextDay, meta: { asOf: '2031-03-30T00:02:00.000Z' as Instant, validUntil: null } };
    for (let round = 0; round < 40 && (await dateText()) !== '30 March 2031'; round += 1) {
      await reader.page.clock.runFor(9000);
      await passSeconds(1);
    }
    expect(await dateText()).toBe('30 March 2031');
  });

  test('an answer that is still of yesterday is not asked for again every second', async () => {
    await openAt('2031-03-29T23:59:59.000Z', '2031-03-30T00:00:00.000Z');
    site.answer = {
      data: englishPage,
      meta: { asOf: '2031-03-30T00:00:10.000Z' as Instant, validUntil: '2031-03-30T00:00:00.000Z' as Instant },
    };
    await passSeconds(30);
    expect(site.asked).toBeGreaterThanOrEqual(2);
    expect(site.asked).toBeLessThanOrEqual(6);
  });

  test('after the machine has slept it asks for the time', async () => {
    await openAt('2031-03-29T21:15:00.000Z', '2031-03-30T00:00:00.000Z');
    site.answer = {
      data: nextDay,
      meta: { asOf: '2031-03-30T05:15:00.000Z' as Instant, validUntil: '2031-03-30T23:00:00.000Z' as Instant },
    };
    await reader.page.clock.setSystemTime(machineTime + 8 * hourMs);
    await passSeconds(2);
    expect(site.asked).toBe(1);
    expect(await dateText()).toBe('30 March 2031');
    expect((await clocks())[1]).toMatch(/^06:15:0\d$/);
  });

  test('somebody setting the machine’s clock changes nothing on the page', async () => {
    await openAt('2031-03-29T21:15:00.000Z', '2031-03-30T00:00:00.000Z');
    site.answer = { status: 503 };
    await reader.page.clock.setSystemTime(machineTime - 5 * hourMs);
    await reader.page.clock.runFor(10_000);
    expect((await clocks())[1]).toBe('21:15:10');
  });

  test('come back to by way of the browser’s history, it asks how late it is', async () => {
    await reader.page.goto(`${site.origin}/en`);
    await reader.page.goto(`${site.origin}/en/messages`);
    site.answer = { data: nextDay, meta: { asOf: '2031-03-30T05:15:00.000Z' as Instant, validUntil: null } };
    await reader.page.goBack();
    await reader.page.getByText('30 March 2031').first().waitFor();
    expect(site.asked).toBe(1);
  });

  test('a screen reader is told the minutes when it asks, and the seconds never', async () => {
    await openAt('2031-03-29T21:15:00.000Z', null);
    expect(await reader.page.locator('.clocks').ariaSnapshot()).toContain('timer: 21:15\n');
    await expectSettled(() => reader.page.locator('[aria-live]:not([aria-live=off])').count(), 0);
  });

  test('a page of another time stands still', async () => {
    await reader.page.goto(`${site.origin}/en/then`);
    expect(await clocks()).toEqual(['20:15', '21:15', '03:00']);
    await expectSettled(() => reader.page.locator('script').count(), 0);
  });

  test('it finds the count in a message where the server found it', async () => {
    await reader.page.goto(`${site.origin}/en`);
    // As text: the test's compiler would turn `import()` into a function that the browser does not have.
    const found = await reader.page.evaluate(`import('/assets/counter-text.js').then(({ splitAtFigure }) =>
      ${JSON.stringify(figureCases)}.map(([, text, days]) => splitAtFigure(text, days).figure))`);
    expect(found).toEqual(figureCases.map(([, , , figure]) => figure));
  });
});
