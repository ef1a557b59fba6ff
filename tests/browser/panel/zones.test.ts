/** Over both changes of the clocks in London: zone-seasons.ts says what is to be seen, and why. */
import type { Browser, Locator, Page } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { blocksOf } from '../../../src/press/blocks/blocks';
import { adminPassword } from '../../helpers/admins';
import { describeInBrowser, openBrowser, type Reader } from '../../helpers/browser';
import { expectSettled } from '../../helpers/expect-settled';
import { signInByForm } from '../../helpers/panel';
import { startPanelProcess, type PanelProcess } from '../../helpers/panel-process';
import { autumn, spring } from './zone-seasons';

const timezoneId = 'Pacific/Auckland';
const speeches = '/admin/content-manager/collection-types/api::speech.speech';

describeInBrowser('with the browser in Auckland, the server in Los Angeles and the office in London', () => {
  let office: PanelProcess;
  let browser: Browser;
  let email: string;

  beforeAll(async () => {
    office = await startPanelProcess('America/Los_Angeles', spring.opensAt);
    browser = await openBrowser();
    email = await office.hire(editorCode, 'Tomas');
    await ask('PUT', '/api/office?status=published', {
      data: { name: 'Embassy of Lindmar', timeZone: 'Europe/London' },
    });
    const clocks = [
      ['London', 'Europe/London'],
      ['Auckland', timezoneId],
      ['Los Angeles', 'America/Los_Angeles'],
    ];
    for (const [order, [label, timeZone]] of clocks.entries())
      await ask('POST', '/api/clocks', { data: { label, timeZone, order } });
    const counted = { title: 'In office', since: '2030-03-30', until: '2031-12-31', timeZone: 'Europe/London' };
    const message = '{days, plural, one {# day} other {# days}} in office';
    await ask('POST', '/api/counters', { data: { ...counted, message } });
  });
  afterAll(async () => {
    await browser.close();
    await office.stop();
  });

  async function ask(method: 'POST' | 'PUT', path: string, body: object) {
    const headers = { Authorization: office.fullAccess, 'content-type': 'application/json' };
    const answer = await fetch(office.origin + path, { method, headers, body: JSON.stringify(body) });
    expect([path, answer.ok, answer.ok ? '' : await answer.text()]).toEqual([path, true, '']);
    return (await answer.json()).data;
  }

  /** A draft, dated on the Sunday of the change, and given on it. */
  async function write(title: string, date: string, more: object = {}): Promise<string> {
    const data = { title, date, deliveredOn: date, form: 'remarks', body: blocksOf([`${title}: the text.`]), ...more };
    return (await ask('POST', '/api/speeches?status=draft', { data })).documentId;
  }

  describe.each([
    ['in March, when the clocks go forward', spring],
    ['in October, when they go back', autumn],
  ])('%s', (_when, season) => {
    const readers: Reader[] = [];
    let reader: Reader | undefined;
    let page: Page;
    let visitor: Page;
    const ids: Record<string, string> = {};
    const sunday = season.schedules[0]?.slice(0, 'YYYY-MM-DD'.length) ?? '';

    beforeAll(async () => {
      await office.setClock(season.opensAt);
      for (const [title, embargoedUntil] of Object.entries(season.embargoes))
        ids[title] = await write(title, sunday, { embargoedUntil });
      for (const localTime of season.schedules) {
        const title = `At ${localTime}`;
        ids[title] = await write(title, sunday);
        const wish = { action: 'publish', localTime, timeZone: 'Europe/London' };
        await ask('POST', `/api/publications/speech/${ids[title]}/en/schedule`, wish);
      }
      await comeIn();
      visitor = await (await browser.newContext({ timezoneId })).newPage();
    });
    afterAll(async () => {
      await visitor.context().close();
      await reader?.leave();
    });

    /** Anew at each moment: a session of Strapi's ends after some hours in which nobody does anything. */
    async function comeIn(): Promise<void> {
      await reader?.leave();
      reader = await signInByForm(browser, office.origin, { email, password: adminPassword }, { timezoneId });
      page = reader.page;
      readers.push(reader);
    }

    const widget = (title: string) => page.getByRole('region', { name: title, exact: true });
    const field = (name: string) => page.locator(`[name="${name}"]`);
    const open = async (title: string) => {
      await page.goto(`${office.origin}${speeches}/${ids[title]}?plugins[i18n][locale]=en`);
      await page.getByRole('heading', { name: 'Embargoed until' }).waitFor();
    };

    test('the calendar has each entry on its day in London, by the hour in London', async () => {
      // Not what was published: the schedules that were left over from March have gone out as soon as it was October.
      await page.goto(`${office.origin}/admin/calendar?month=${season.month}&view=list&kind=planned,embargoed`);
      await page.getByRole('link', { name: 'Before Sunday' }).waitFor();
      const days = await Promise.all(Object.keys(season.calendar).map(async (day) => [day, await entriesOf(day)]));
      expect(Object.fromEntries(days)).toEqual(season.calendar);
      await expectSettled(() => page.getByRole('main').getByRole('listitem').count(), 10);
    });

    async function entriesOf(day: string): Promise<string[]> {
      const lines = await linesOf(page.getByRole('region', { name: day }).getByRole('listitem'));
      return lines.map((line) => line.replace(/ (Embargo ends|Goes out) .*$/, ''));
    }

    test('Today says today, tomorrow and else the day, as they are in London', async () => {
      await page.goto(`${office.origin}/admin/`);
      await widget('Today').getByText('Goes out next (4)').waitFor();
      expect(await goesOutNext()).toEqual(season.next);
      await widget('Today').getByText('Times of Europe/London').waitFor();
    });

    async function goesOutNext(): Promise<string[]> {
      const next = widget('Today').locator('section', { hasText: 'Goes out next' });
      return next.getByRole('time').allInnerTexts();
    }

    test('the list says of each embargo when it ends in London, and dates are the days that were given', async () => {
      await page.goto(`${office.origin}${speeches}?plugins[i18n][locale]=en&pageSize=50`);
      const row = (title: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) });
      for (const [title, [badge]] of Object.entries(season.restrictions)) {
        const said = row(title).filter({ hasText: badge });
        await said.waitFor();
        await expectSettled(() => said.innerText(), expect.stringMatching(dayInList(sunday)));
      }
    });

    test.each(Object.entries(season.restrictions))('the side panel says of “%s” the same', async (title, [, said]) => {
      await open(title);
      await page.getByText(said, { exact: true }).waitFor();
      await page.getByText(`Cannot be published yet: under embargo until ${said}.`).first().waitFor();
      for (const name of ['date', 'deliveredOn']) await expectSettled(() => field(name).inputValue(), sunday);
    });

    test('the side panel says when a text goes out, and its day stays what it was where the form is saved', async () => {
      const [title, said] = season.publishAt;
      await open(title);
      await page.getByText(said, { exact: true }).waitFor();
      await field('date').focus();
      await page.keyboard.press('Tab');
      await field('place').fill('Port Lindmar');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved document').first().waitFor();
      const stored = await fetch(`${office.origin}/api/speeches/${ids[title]}?status=draft`, {
        headers: { Authorization: office.fullAccess },
      });
      expect((await stored.json()).data).toMatchObject({ date: sunday, deliveredOn: sunday, place: 'Port Lindmar' });
    });

    describe.each(season.moments)('at $at', (moment) => {
      beforeAll(async () => {
        await office.setClock(moment.at);
        await comeIn();
        // Signing in took a while: it is this minute that is written down.
        await office.setClock(moment.at);
      });

      test('the homepage has the right clocks, count and words', async () => {
        await page.goto(`${office.origin}/admin/`);
        const shown = widget('Clocks').getByRole('listitem');
        await shown.nth(2).waitFor();
        expect((await linesOf(shown)).map(withoutSeconds)).toEqual([moment.london, moment.auckland, moment.losAngeles]);
        const [counter] = await linesOf(widget('Counters').getByRole('listitem'));
        expect(counter).toBe(`In office ${moment.days} days in office ${moment.changes} ${moment.days} days`);
        await widget('Today').getByText(`Goes out next (${moment.next.length})`).waitFor();
        expect(await goesOutNext()).toEqual(moment.next);
      });

      test('the calendar’s today is London’s', async () => {
        await page.goto(`${office.origin}/admin/calendar?view=month`);
        const today = page.getByRole('grid').locator('[aria-current=date]');
        await today.waitFor();
        await expectSettled(() => today.textContent(), expect.stringContaining(`${moment.today}, Today`));
      });

      test('the front page has London’s day, every clock’s time and the count', async () => {
        await visitor.goto(`${office.origin}/en`);
        await visitor.locator('.clock-seconds').nth(2).waitFor();
        const [, day] = moment.today.split(', ');
        await expectSettled(() => visitor.locator('.today').innerText(), inFull(day ?? ''));
        const clocks = [moment.london, moment.auckland, moment.losAngeles];
        const times = (await visitor.locator('.clock-time').allTextContents()).map((time) => time.trim().slice(0, 5));
        expect(times).toEqual(clocks.map((clock) => clock.slice(-'HH:mm'.length)));
        expect(await linesOf(visitor.locator('[data-counter]'))).toEqual([`${moment.days} days in office`]);
      });
    });

    test('an embargo that is over holds nothing back any more', async () => {
      await open('At the change');
      await expectSettled(() => page.getByText('Cannot be published yet').count(), 0);
    });

    test('no browser complained', () => {
      const complaints = readers.flatMap((each) => each.complaints);
      // Strapi 5.54 asks for routes of its paid edition.
      expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
    });
  });
});

/** As one sees each, in one line. */
async function linesOf(shown: Locator): Promise<string[]> {
  await shown.first().waitFor();
  return (await shown.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The seconds tick on while one reads: `12:59 :07`. */
function withoutSeconds(line: string): string {
  return line.replace(/ ?:\d\d$/, '');
}

/** `2031-03-30` in a list: the two Sundays of this file. */
function dayInList(date: string): RegExp {
  return date === '2031-03-30' ? /\b30 Mar(ch)? 2031/ : /\b26 Oct(ober)? 2031/;
}

/** As the front page prints it: `30 Mar 2031` becomes `30 March 2031`. */
function inFull(day: string): string {
  return day.replace('Mar', 'March').replace('Oct', 'October');
}
