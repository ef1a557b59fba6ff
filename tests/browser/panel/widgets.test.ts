/**
 * Clocks and counters on the homepage, in a browser that stands in New Zealand and whose clock is hours wrong; the
 * server's process runs in a zone of its own, and the office is in London.
 */
import { setTimeout } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { zoneDataVersion } from 'strapi-plugin-dateline/core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { publish } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { leaveView, visit } from '../../helpers/visit';
import { answerInstead, clockIn, counterSince, type Answers } from './homepage-answers';

const timezoneId = 'Pacific/Auckland';
const widget = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** The widget's own part of it: its frame and its title are Strapi's. */
const contentOf = (name: string) => `[aria-labelledby="plugin::dateline.${name}"] main`;
const rows = (within: Locator) => within.getByRole('listitem');

let panel: Panel;
let reader: Reader;

describeInBrowser('clocks and counters on the homepage', () => {
  beforeAll(async () => {
    panel = await openPanel();
    reader = await panel.enter(editorCode, { timezoneId, at: '/admin' });
  });
  afterAll(() => panel.close());

  describe('asked of the real server', () => {
    test('stand first, and where there is nothing yet lead to where a clock and a counter are made', async () => {
      const { page } = reader;
      await page.getByText('No counter is published yet.').waitFor();
      const titles = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(titles.slice(0, 2).map((title) => title.toLowerCase())).toEqual(['clocks', 'counters']);
      await expectNoGraveFaults(page);
      await widget(page, 'Clocks').getByRole('link', { name: 'Create an entry in “Clocks”' }).press('Enter');
      await page.waitForURL('**/collection-types/api::clock.clock/create**');
      await page.goto(`${panel.origin}/admin/`);
    });

    test('show what is published, each at its own time, and lead to it', async () => {
      const { strapi } = panel.chancery;
      await publish(strapi, 'api::office.office', { name: 'Office', timeZone: 'Europe/London' });
      await publish(strapi, 'api::clock.clock', { label: 'Kiritimati', timeZone: 'Pacific/Kiritimati', order: 2 });
      await publish(strapi, 'api::clock.clock', { label: 'Capital', timeZone: 'Europe/Moscow', order: 1 });
      await publish(strapi, 'api::counter.counter', {
        title: 'Without rain',
        since: '2018-03-04',
        timeZone: 'Europe/London',
        message: '{days, plural, one {# day} other {# days}} without rain',
      });
      const { page } = reader;
      await page.reload();
      const clocks = rows(widget(page, 'Clocks'));
      await clocks.first().waitFor();
      const said = await clocks
        .getByRole('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(said.map((text) => text?.slice(-'+00:00'.length))).toEqual(['+03:00', '+14:00']);
      for (const text of said) expect(Math.abs(Date.parse(text ?? '') - Date.now())).toBeLessThan(3000);
      await widget(page, 'Clocks').getByText(`Time zones by the tz database, release ${zoneDataVersion}`).waitFor();
      const counter = rows(widget(page, 'Counters')).first();
      expect(await counter.innerText()).toMatch(
        /[\d,]+ days without rain\n+Changes in (\d+ h )?\d+ min, at 00:00 \(Europe\/London\)/,
      );
      await counter.getByRole('link', { name: 'Without rain' }).click();
      await page.getByRole('heading', { level: 1, name: 'Without rain' }).waitFor();
    });

    test('tell Russians in Russian', async () => {
      const russian = await panel.enter(editorCode, { timezoneId, language: 'ru', at: '/admin' });
      const counters = widget(russian.page, 'Счётчики');
      await counters.getByText(/^Изменится через .*, в 00:00 \(Europe\/London\)$/).waitFor();
      await counters.getByText(/^[\d\s]+ (день|дня|дней)$/).waitFor();
      expect(russian.complaints.filter((complaint) => complaint.includes('dateline'))).toEqual([]);
      await russian.leave();
    });
  });

  describe('at a moment that the server names', () => {
    test('wait, then say that there is no answer, and ask again when they are told to', async () => {
      const { page } = reader;
      let answer = (): void => undefined;
      const until = new Promise<void>((resolve) => (answer = resolve));
      const home = await open({ status: 500, until, clocks: [clockIn('Europe/Moscow')] });
      for (const name of ['Clocks', 'Counters']) await widget(page, name).getByText('Loading widget content').waitFor();
      answer();
      const alert = widget(page, 'Clocks').getByRole('alert');
      await alert.getByText('The server gave no answer.').waitFor();
      await expectNoGraveFaults(page);
      home.answers.status = 200;
      await alert.getByRole('button', { name: 'Try again' }).press('Enter');
      await rows(widget(page, 'Clocks')).getByText('Moscow').waitFor();
      expect(home.asked().clocks).toBe(2);
    });

    test('go by the plugin’s own zone data, whatever this browser holds of zones whose laws have changed', async () => {
      const { page } = reader;
      const zones = ['America/Vancouver', 'America/Edmonton', 'America/Inuvik', 'America/Winnipeg', 'America/Havana'];
      const home = await open({
        clocks: [...zones, 'Africa/Casablanca', 'Africa/El_Aaiun'].map(clockIn),
        asOf: '2026-11-30T12:00:00Z',
      });
      await standStill(page, home);
      expect(await timesOf(page)).toEqual(
        ['05:00', '06:00', '06:00', '07:00', '08:00', '12:00', '12:00'].map((time) => `${time}:00`),
      );
    });

    test('ask once each and tick for seventy seconds without asking', async () => {
      const { page } = reader;
      const home = await open({
        clocks: [clockIn('Europe/Moscow'), clockIn('America/Los_Angeles')],
        counters: [counterSince('2018-03-04')],
        asOf: '2026-02-28T20:59:00Z',
      });
      await standStill(page, home);
      expect(await timesOf(page)).toEqual(['23:59:00', '12:59:00']);
      const before = home.asked();
      await page.clock.runFor(70_000);
      expect(await timesOf(page)).toEqual(['00:00:10', '13:00:10']);
      await expectSettled(() => rows(widget(page, 'Clocks')).first().innerText(), expect.stringContaining('Sun 1 Mar'));
      expect(home.asked()).toEqual(before);
      expect(before).toEqual({ clocks: 2, counters: 2 });
    });

    test('are read aloud to the minute, and never by themselves', async () => {
      const { page } = reader;
      await open({ clocks: [clockIn('Europe/Moscow')], counters: [counterSince('2018-03-04')] });
      const clocks = widget(page, 'Clocks');
      await rows(clocks).first().waitFor();
      expect(await clocks.ariaSnapshot()).toMatch(/time: "?\d\d:\d\d"?$/m);
      for (const name of ['Clocks', 'Counters']) {
        const live = widget(page, name).locator('[aria-live], [role=timer], [role=status], [role=alert]');
        await expectSettled(() => live.count(), 0);
      }
      await expectNoGraveFaults(page);
    });

    test('roll over at midnight of the counter’s own zone, to the second', async () => {
      const { page } = reader;
      const home = await open({ counters: [counterSince('2018-03-04')], asOf: '2021-04-12T22:59:58Z' });
      await standStill(page, home);
      const counter = rows(widget(page, 'Counters'));
      await counter.getByText('Changes in 1 min, at 00:00 (Europe/London)').waitFor();
      await page.clock.runFor(1000);
      await expectSettled(() => counter.innerText(), expect.stringContaining('1,135 days without rain'));
      await page.clock.runFor(1000);
      await expectSettled(() => counter.innerText(), expect.stringContaining('1,136 days without rain'));
      await expectSettled(
        () => counter.innerText(),
        expect.stringContaining('Changes in 24 h 0 min, at 00:00 (Europe/London)'),
      );
    });

    test.each([
      ['forward', '2026-03-29T00:59:58Z', 'Clocks go forward one hour on Sun 29 Mar at 01:00', '00:59:59', '02:00:00'],
      ['back', '2026-10-25T00:59:58Z', 'Clocks go back one hour on Sun 25 Oct at 02:00', '01:59:59', '01:00:00'],
    ])('announce that the clocks go %s, and go with them', async (_way, asOf, notice, before, after) => {
      const { page } = reader;
      const home = await open({ clocks: [clockIn('Europe/London'), clockIn('Asia/Tokyo')], asOf });
      await standStill(page, home);
      const clock = rows(widget(page, 'Clocks')).filter({ hasText: 'London' });
      await clock.getByText(notice).waitFor();
      await page.clock.runFor(1000);
      await clock.getByText(before.slice(0, 5)).waitFor();
      expect((await timesOf(page))[0]).toBe(before);
      await page.clock.runFor(1000);
      expect((await timesOf(page))[0]).toBe(after);
      await expectSettled(() => widget(page, 'Clocks').getByText('Clocks go').count(), 0);
    });

    test('say half an hour for Lord Howe', async () => {
      await open({ clocks: [clockIn('Australia/Lord_Howe')], asOf: '2026-04-01T00:00:00Z' });
      await widget(reader.page, 'Clocks').getByText('Clocks go back half an hour on Sun 5 Apr at 02:00').waitFor();
    });

    test('print a message that runs from right to left so', async () => {
      const message = '{days, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} يومًا';
      await open({ counters: [counterSince('2018-03-04', { message, messageLocale: 'ar', locale: 'ar' })] });
      const text = widget(reader.page, 'Counters').locator('[lang=ar]');
      expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    });
  });

  describe('after the laptop slept', () => {
    test('ask each once more where the browser’s stopwatch stood still', async () => {
      const { page } = reader;
      const home = await open({ clocks: [clockIn('Europe/Moscow')], asOf: '2026-02-28T12:00:00Z' });
      await standStill(page, home);
      const before = home.asked();
      home.answers.asOf = '2026-02-28T20:00:00Z';
      await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 8 * 3_600_000));
      await page.clock.runFor(1000);
      await widget(page, 'Clocks').getByText('23:00').waitFor();
      expect(home.asked()).toEqual({ clocks: before.clocks + 1, counters: before.counters + 1 });
    });

    test('ask each once more where the stopwatch ran on', async () => {
      const { page } = reader;
      const home = await open({ clocks: [clockIn('Europe/Moscow')], asOf: '2026-02-28T12:00:00Z' });
      await standStill(page, home);
      const before = home.asked();
      home.answers.asOf = '2026-02-28T20:00:00Z';
      await page.clock.fastForward(8 * 3_600_000);
      await widget(page, 'Clocks').getByText('23:00').waitFor();
      await expectAsked(home, { clocks: before.clocks + 1, counters: before.counters + 1 });
    });

    test('show no time rather than a wrong one while nothing answers, and the right one once the network is back', async () => {
      const { page } = reader;
      const home = await open({ clocks: [clockIn('Europe/Moscow')], asOf: '2026-02-28T12:00:00Z' });
      await standStill(page, home);
      home.answers.status = 'offline';
      await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 8 * 3_600_000));
      await page.clock.runFor(1000);
      await widget(page, 'Clocks').getByRole('button', { name: 'Try again' }).waitFor();
      await expectSettled(() => widget(page, 'Clocks').getByRole('time').count(), 0);
      Object.assign(home.answers, { status: 200, asOf: '2026-02-28T20:00:00Z' });
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await widget(page, 'Clocks').getByText('23:00').waitFor();
    });
  });
});

type Home = Awaited<ReturnType<typeof answerInstead>>;

/** The homepage of somebody whose clock is five hours slow, answered by the test. */
async function open(answers: Partial<Answers>): Promise<Home> {
  const { page } = reader;
  // The page of the test before is left first: its clocks leap as well, and what it asks then would be counted here.
  await leaveView(page, panel.origin);
  await page.unrouteAll();
  const home = await answerInstead(page, {
    clocks: [clockIn('Europe/London')],
    counters: [counterSince('2018-03-04')],
    ...answers,
  });
  await page.clock.install({ time: Date.now() - 5 * 3_600_000 });
  await page.clock.resume();
  await visit(page, `${panel.origin}/admin/`);
  await page.getByRole('heading', { name: 'Clocks' }).waitFor();
  return home;
}

/** The browser’s clocks stand still, and the server has just been asked: it is exactly what it says. */
async function standStill(page: Page, home: Home): Promise<void> {
  await expectAsked(home, { clocks: 1, counters: 1 });
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000));
  // Other names, so that one sees that both answers have come.
  const again = <Entry extends { label: string }>(entry: Entry) => ({ ...entry, label: `${entry.label} (again)` });
  Object.assign(home.answers, {
    clocks: home.answers.clocks.map(again),
    counters: home.answers.counters.map(again),
  });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  for (const name of ['Clocks', 'Counters']) await widget(page, name).getByText('(again)').first().waitFor();
  await expectAsked(home, { clocks: 2, counters: 2 });
}

async function expectAsked(home: Home, times: ReturnType<Home['asked']>): Promise<void> {
  while (home.asked().clocks < times.clocks || home.asked().counters < times.counters) await setTimeout(20);
  expect(home.asked()).toEqual(times);
}

async function expectNoGraveFaults(page: Page): Promise<void> {
  for (const name of ['clocks', 'counters']) expect(await graveFaults(page, contentOf(name))).toEqual([]);
}

/** Each clock as one sees it, `HH:mm:ss`. */
async function timesOf(page: Page): Promise<string[]> {
  const times = await widget(page, 'Clocks').locator('time').allInnerTexts();
  return times.map((text) => text.replace(/\s/g, ''));
}
