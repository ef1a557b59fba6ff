/** The app's widgets on the panel's homepage; the browser stands in Auckland, the office in London. */
import type { Core } from '@strapi/strapi';
import type { Page } from 'playwright-core';
import { setNow } from '../../../src/desk/clock/now';
import { digestToApprove } from '../../../src/desk/schedule/approved-text';
import { editorCode, translatorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { clear } from '../../helpers/clear';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { hearRequests } from '../../helpers/heard-requests';
import { openPanel, type Panel, type PanelOptions } from '../../helpers/panel';
import { leaveView, visit } from '../../helpers/visit';

const uid = 'api::speech.speech';

/** What is the widget's own: the frame with the heading is Strapi's. */
const contentOf = (id: string) => `section[aria-labelledby="global::${id}"] main`;

describeInBrowser('the homepage', () => {
  let panel: Panel;
  let strapi: Core.Strapi;
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    panel = await openPanel();
    ({ strapi } = panel.chancery);
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
  });
  afterAll(() => panel.close());

  function serverAt(instant: string): void {
    setNow(strapi, () => new Date(instant));
  }

  /** As an editor sets it, and for moments that have passed, too. */
  const schedule = async (documentId: string, at: string, action = 'publish') =>
    strapi.db.query('api::schedule.schedule').create({
      data: {
        ...{ publicationType: 'speech', publicationId: documentId, publicationLocale: 'en', action, state: 'pending' },
        ...{ localTime: at.slice(0, 16), timeZone: 'Europe/London', offset: '+00:00', at: new Date(at), attempts: 0 },
        approvedDigest: await digestToApprove(strapi, { uid, documentId, locale: 'en' }),
      },
    });

  const written = async (title: string, more: object = {}) =>
    (await draft(strapi, uid, speech(title, { ...more }))).documentId;

  async function openOffice(): Promise<void> {
    await clear(strapi);
    await publish(strapi, 'api::office.office', { name: 'Embassy of Lindmar', timeZone: 'Europe/London' });
  }

  async function enter(role: string, options: PanelOptions = {}): Promise<void> {
    reader = await panel.enter(role, { timezoneId: 'Pacific/Auckland', at: '/admin', ...options });
    ({ page } = reader);
  }

  const widget = (title: string | RegExp) => page.getByRole('region', { name: title, exact: true });

  describe('for whoever looks', () => {
    beforeAll(openOffice);
    afterEach(() => reader.leave());

    test.each(['strapi-super-admin', editorCode, translatorCode('en')])(
      'a %s sees the desk’s widgets before Strapi’s, and no offers',
      async (role) => {
        await enter(role);
        await widget('Translations').waitFor();
        const titles = await page.getByRole('heading', { level: 2 }).allTextContents();
        expect(titles.slice(titles.indexOf('Today'))).toEqual([
          'Today',
          'Translations',
          'Last edited entries',
          'Last published entries',
          'Profile',
        ]);
        const links = await page.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links.filter((href) => href?.includes('strapi.io'))).toEqual([]);
        const said = await page.locator('body').innerText();
        expect(said).not.toMatch(
          /discover your application|guided tour|strapi cloud|deploy|marketplace|upgrade|trial/i,
        );
        await expectSettled(() => page.getByRole('link', { name: 'Marketplace' }).count(), 0);
        expect(reader.complaints).toEqual([]);
      },
    );
  });

  describe('for an editor', () => {
    let asked: string[];
    const today = () => widget('Today');
    const translations = () => widget('Translations');

    beforeAll(() => enter(editorCode));
    afterAll(() => reader.leave());
    beforeEach(async () => {
      await openOffice();
      serverAt('2031-03-05T12:00:00Z');
    });

    /** Opens the homepage anew, with a clock that a test can put forward. */
    async function look(): Promise<void> {
      await page.unrouteAll();
      // What the page before was asking for still is not this one's.
      await leaveView(page, panel.origin);
      asked = hearRequests(page);
      await page.clock.install({ time: '2029-07-01T03:00:00Z' });
      await visit(page, `${panel.origin}/admin/`);
    }

    const dispatch = (on: 'document' | 'window', event: string) =>
      page.evaluate(([name, type]) => globalThis[name].dispatchEvent(new Event(type)), [on, event] as const);

    const linesIn = (region: ReturnType<typeof today>) => region.getByRole('listitem').allInnerTexts();

    test('says that there is nothing, and that nothing is missing', async () => {
      await clear(strapi);
      await look();
      await today().getByText('Nothing is planned, under embargo or overdue.').waitFor();
      await translations().getByText('The front page is complete in every language.').waitFor();
    });

    test('while it waits it says so', async () => {
      await page.route('**/chancery/today', () => undefined);
      await page.goto(`${panel.origin}/admin/`);
      await today().getByText('Loading what is planned').waitFor();
      await page.unrouteAll();
    });

    test('without an answer it says so, and asks again when told to', async () => {
      await page.route('**/chancery/*', (route) => route.fulfill({ status: 500, body: '{}' }));
      await page.goto(`${panel.origin}/admin/`);
      await today().getByText('The server could not be reached. Try again in a moment.').waitFor();
      await page.unrouteAll();
      await today().getByRole('button', { name: 'Try again' }).click();
      await today().getByText('Nothing is planned').waitFor();
    });

    test('an answer that has grown old stays, with a word that it is old', async () => {
      await schedule(await written('Harbour lights'), '2031-03-05T14:00:00Z');
      await look();
      await today().getByText('today 14:00').waitFor();
      await page.route('**/chancery/today', (route) => route.fulfill({ status: 500, body: '{}' }));
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await today().getByText('This could not be brought up to date.').waitFor();
      await expectSettled(() => today().getByText('today 14:00').count(), 1);
    });

    test('names what did not happen, what comes next and what is held, in the office’s time', async () => {
      await schedule(await written('Sooner'), '2031-03-05T12:25:00Z');
      await schedule(await written('Later'), '2031-03-06T09:00:00Z');
      await schedule(await written('Missed'), '2031-03-05T11:00:00Z');
      await written('Held', { embargoedUntil: '2031-07-01T17:00:00Z' });
      await look();
      await today().getByRole('link', { name: 'Held' }).waitFor();
      expect(await today().getByRole('heading', { level: 3 }).allTextContents()).toEqual([
        'Did not happen, or will not (1)',
        'Goes out next (2)',
        'Under embargo (1)',
      ]);
      const lines = (await linesIn(today())).map((line) => line.replace(/\s+/g, ' '));
      expect(lines).toEqual([
        expect.stringMatching(/^Missed Overdue today 11:00 Publish · Speech · en/i),
        expect.stringMatching(/^Sooner in 25 minutes, 12:25 Publish/),
        expect.stringMatching(/^Later tomorrow 09:00 Publish/),
        expect.stringMatching(/^Held Tue,? 1 Jul 2031, 18:00 Embargo ends · Speech · en/),
      ]);
      await expectSettled(() => today().getByText('Times of Europe/London').count(), 1);
    });

    test('asks once for each, and nothing while time passes; nothing is announced', async () => {
      await schedule(await written('Later'), '2031-03-06T09:00:00Z');
      await look();
      await today().getByText('tomorrow 09:00').waitFor();
      await translations().getByText('Russian (ru): 1 is missing').waitFor();
      await page.clock.runFor('01:00:00');
      expect(asked.filter((path) => path === 'today' || path === 'front-page-gaps').sort()).toEqual([
        'front-page-gaps',
        'today',
      ]);
      for (const id of ['today', 'translations'])
        await expectSettled(
          () => page.locator(`${contentOf(id)} :is([aria-live], [role=status], [role=timer])`).count(),
          0,
        );
    });

    test('at the office’s midnight, in the night of 23 hours, tomorrow becomes today', async () => {
      serverAt('2031-03-29T23:58:30Z');
      await schedule(await written('Sunday'), '2031-03-30T08:00:00Z');
      await look();
      await today().getByText('tomorrow 09:00').waitFor();
      await page.clock.runFor('02:00');
      await today().getByText('today 09:00').waitFor();
      expect(asked.filter((path) => path === 'today')).toHaveLength(1);
    });

    test('at the office’s midnight before the day of 25 hours, too', async () => {
      serverAt('2031-10-25T22:59:00Z');
      await schedule(await written('Sunday'), '2031-10-26T23:30:00Z');
      await look();
      await today().getByText('tomorrow 23:30').waitFor();
      await page.clock.runFor('01:30');
      await today().getByText('today 23:30').waitFor();
    });

    test('when the time of the next one has passed it asks what has become of it', async () => {
      await schedule(await written('Soon'), '2031-03-05T12:05:00Z');
      await look();
      await today().getByText('in 5 minutes, 12:05').waitFor();
      await page.clock.runFor('03:00');
      await today().getByText('in 2 minutes, 12:05').waitFor();
      serverAt('2031-03-05T12:05:06Z');
      await page.clock.runFor('02:10');
      await today().getByText('Overdue', { exact: true }).waitFor();
      expect(asked.filter((path) => path === 'today')).toHaveLength(2);
    });

    test.each([
      ['the page is looked at again', () => dispatch('document', 'visibilitychange')],
      ['the network is back', () => dispatch('window', 'online')],
      ['the stopwatch stood still', async () => page.clock.setSystemTime('2029-07-01T22:00:00Z')],
      ['the stopwatch ran on', () => page.clock.fastForward('19:00:00')],
    ])('after a sleep, when %s, it asks anew and is right', async (_case, wake) => {
      await schedule(await written('Later'), '2031-03-06T09:00:00Z');
      await look();
      await today().getByText('tomorrow 09:00').waitFor();
      serverAt('2031-03-06T07:00:00Z');
      await wake();
      await today().getByText('today 09:00').waitFor();
      const times = () => asked.filter((path) => path === 'today').length;
      while (times() < 2) await page.waitForTimeout(20);
      expect(times()).toBe(2);
    });

    test('by keyboard one reaches each text, and edits it there', async () => {
      const documentId = await written('Harbour lights', { embargoedUntil: '2031-07-01T17:00:00Z' });
      await look();
      const link = today().getByRole('link', { name: 'Harbour lights' });
      await link.waitFor();
      await today().focus();
      for (let tabs = 0; tabs < 6 && !(await link.evaluate((one) => one === document.activeElement)); tabs += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(`/content-manager/collection-types/${uid}/${documentId}`));
      await page.getByRole('heading', { level: 1, name: 'Harbour lights' }).waitFor();
    });

    test('names by language what the front page lacks, and leads to where it is written', async () => {
      const { documentId } = await publish(strapi, uid, speech('Only in English', { featured: true }));
      await look();
      await translations().getByRole('heading', { name: 'Russian (ru): 2 are missing' }).waitFor();
      const lines = (await linesIn(translations())).map((line) => line.replace(/\s+/g, ' '));
      expect(lines).toEqual([
        'Embassy of Lindmar Office · not begun',
        expect.stringMatching(/^Only in English Featured · Sun,? 1 Mar 2026 · not begun/),
      ]);
      await translations().getByRole('link', { name: 'Only in English' }).click();
      await page.waitForURL((url) => url.pathname.endsWith(documentId) && url.search.includes('ru'));
    });

    test.each([
      ['wide', 1280],
      ['narrow', 390],
    ])('has no grave faults by axe, %s', async (_case, width) => {
      await schedule(await written('Missed'), '2031-03-05T11:00:00Z');
      await written('Held', { embargoedUntil: '2031-07-01T17:00:00Z' });
      await page.setViewportSize({ width, height: 900 });
      await look();
      await today().getByRole('link', { name: 'Held' }).waitFor();
      await translations().getByText('Russian (ru)').waitFor();
      for (const id of ['today', 'translations']) expect(await graveFaults(page, contentOf(id))).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
    });
  });

  test.each([
    ['ru', 'Сегодня', 'через 25 минут, 12:25', 'Ближайшие (1)'],
    ['fr', 'Aujourd’hui', 'dans 25 minutes, 12:25', 'À venir (1)'],
    ['ar', 'اليوم', /بعد 25 دقيقة، .*12:25/, 'يُنشر قريبًا (1)'],
  ] as const)('speaks the panel’s language: %s', async (language, title, when, heading) => {
    await openOffice();
    serverAt('2031-03-05T12:00:00Z');
    await schedule(await written('Harbour lights'), '2031-03-05T12:25:00Z');
    await enter(editorCode, { language });
    await widget(title).getByText(when).waitFor();
    await widget(title).getByRole('heading', { name: heading }).waitFor();
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });
});
