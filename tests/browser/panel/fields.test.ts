/**
 * The plugin's fields in the panel. The browser's clock is years off and its zone is none of the office's; the server
 * runs in `Pacific/Chatham`.
 */
import type { Locator, Page } from 'playwright-core';
import { clockFace, countDays, parseCivilDate, parseTimeZone, toInstant } from 'strapi-plugin-dateline/core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { visit } from '../../helpers/visit';

const counterUid = 'api::counter.counter';
const clockUid = 'api::clock.clock';
const russian = '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}';
const arabic = '{days, plural, zero {لا أيام} one {يوم} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}';

describeInBrowser('the fields of the plugin', () => {
  let panel: Panel;

  beforeAll(async () => {
    panel = await openPanel();
    const locales = panel.chancery.strapi.plugin('i18n').service('locales');
    for (const [code, name] of [
      ['ru', 'Russian'],
      ['ar', 'Arabic'],
    ])
      await locales.create({ code, name });
  });
  afterAll(() => panel.close());

  describe('time zone', () => {
    let reader: Reader;

    beforeAll(async () => {
      reader = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland' });
      await reader.page.clock.install({ time: '2001-02-03T04:05:06Z' });
      await openForm(reader.page, clockUid);
    });
    afterAll(() => reader.leave());

    test.each([
      ['the beginning of a city', 'kyi', 'Europe/Kyiv'],
      ['an older name', 'Calcutta', 'Asia/Kolkata'],
      ['a city of two words', 'new york', 'America/New_York'],
      ['a city in Russian', 'Москва', 'Europe/Moscow'],
      ['a country', 'Ukraine', 'Europe/Kyiv'],
      ['a country in French', 'Inde', 'Asia/Kolkata'],
    ])('is found by %s, with the time and offset there by the server', async (_title, query, timeZone) => {
      const { page } = reader;
      await field(page, 'timeZone').fill(query);
      const first = page.getByRole('option').first();
      await first.getByText(timeZone).waitFor();
      const before = clockThere(timeZone);
      const shown = await first.getByText('UTC').innerText();
      expect([before, clockThere(timeZone)]).toContain(shown);
    });

    test('takes the first match with Enter, and a whole older name on leaving, under today’s', async () => {
      const { page } = reader;
      await field(page, 'timeZone').fill('Москва');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expectValue(page, 'timeZone', 'Europe/Moscow');
      await field(page, 'timeZone').fill('Europe/Kiev');
      await page.getByRole('option', { name: /Europe\/Kyiv/ }).waitFor();
      await page.keyboard.press('Tab');
      await expectValue(page, 'timeZone', 'Europe/Kyiv');
    });

    test('says that nothing is called so', async () => {
      const { page } = reader;
      await field(page, 'timeZone').fill('Atlantis-on-Sea');
      await page.getByText('No time zone, city or country is called “Atlantis-on-Sea”').waitFor();
      await page.keyboard.press('Escape');
    });

    test('is shown under today’s name where an alias was stored past Strapi', async () => {
      const { page } = reader;
      const id = await saveClock(panel, 'Asia/Calcutta');
      await openForm(page, clockUid, id);
      await expectValue(page, 'timeZone', 'Asia/Kolkata');
    });

    test('shows what is no zone as it is, and refuses it when it is published', async () => {
      const { page } = reader;
      const wrong = await saveClock(panel, '+03:00');
      await openForm(page, clockUid, wrong);
      await expectValue(page, 'timeZone', '+03:00');
      await field(page, 'label').fill('Lindmar by the sea');
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await page.getByText('“+03:00” is an offset, not a time zone').first().waitFor();
      await expectValue(page, 'timeZone', '+03:00');
    });
  });

  describe('counter message', () => {
    let reader: Reader;

    beforeAll(async () => {
      reader = await panel.enter(editorCode, { timezoneId: 'America/Los_Angeles' });
      await reader.page.clock.install({ time: '2001-02-03T04:05:06Z' });
    });
    afterAll(() => reader.leave());

    test('is previewed in English', async () => {
      await openForm(reader.page, counterUid);
      await field(reader.page, 'message').fill('{days, plural, one {# day} other {# days}}');
      expect(await previewOf(reader.page, 'English')).toEqual([
        ['0', '0 days'],
        ['1', '1 day'],
        ['2', '2 days'],
        ['5', '5 days'],
        ['21', '21 days'],
        ['111', '111 days'],
        ['Today', 'Choose the first day and the time zone to see today’s count'],
      ]);
    });

    test('is previewed in Russian, with today’s count by the server', async () => {
      const { page } = reader;
      await openForm(page, counterUid, 'create', 'ru');
      await field(page, 'since').fill('2018-03-04');
      await chooseZone(page, 'Pacific/Kiritimati');
      await field(page, 'message').fill(russian);
      const before = daysSince('2018-03-04', 'Pacific/Kiritimati');
      const rows = await previewOf(page, 'Russian');
      expect(rows.slice(0, 6).map(([, text]) => text)).toEqual([
        '0 дней',
        '1 день',
        '2 дня',
        '5 дней',
        '21 день',
        '111 дней',
      ]);
      const after = daysSince('2018-03-04', 'Pacific/Kiritimati');
      expect([before, after].map((days) => `Today: ${days}`)).toContain(rows[6]?.[0]);
      expect(await graveFaults(page, 'form')).toEqual([]);
    });

    test('is previewed in Arabic, from right to left', async () => {
      const { page } = reader;
      await openForm(page, counterUid, 'create', 'ar');
      await field(page, 'message').fill(arabic);
      const rows = await previewOf(page, 'Arabic');
      expect(rows.slice(0, 6).map(([, text]) => text)).toEqual([
        'لا أيام',
        'يوم',
        'يومان',
        '5 أيام',
        '21 يومًا',
        '111 يومًا',
      ]);
      const text = page.getByText('21 يومًا', { exact: true });
      await expectSettled(() => text.getAttribute('lang'), 'ar');
      expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      const direction = (element: Element) => getComputedStyle(element).direction;
      expect(await field(page, 'message').evaluate(direction)).toBe('rtl');
    });

    test.each([
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ])('is written in the direction of its language: %s', async (locale, expected) => {
      const { page } = reader;
      await openForm(page, counterUid, 'create', locale);
      await page.waitForFunction(
        ([selector, wanted]) => {
          const input = document.querySelector(selector);
          return input !== null && getComputedStyle(input).direction === wanted;
        },
        ['[name="title"]', expected] as const,
      );
    });

    test('names the plural forms that are missing while it is typed, and says so once they are there', async () => {
      const { page } = reader;
      await openForm(page, counterUid, 'create', 'ru');
      await field(page, 'message').fill('{days, plural, one {# день} other {# дня}');
      await page.getByText('Line 1, column 1: expected “}”, which closes the argument').waitFor();
      await field(page, 'message').press('End');
      await field(page, 'message').pressSequentially('}');
      const missing = 'Russian needs more plural forms. Missing: few (2, 3, 4, 22), many (0, 5, 6, 7)';
      await page.getByText(`Line 1, column 1: ${missing}`).waitFor();
      await page.getByRole('status').getByText(missing, { exact: true }).waitFor({ state: 'attached' });
      await field(page, 'message').fill(russian);
      await page.getByText(missing).first().waitFor({ state: 'detached' });
      await page.getByRole('status').getByText('The message is in order').waitFor({ state: 'attached' });
    });

    test('gets the plural forms of its language, and an argument, where the caret stands', async () => {
      const { page } = reader;
      await openForm(page, counterUid, 'create', 'ru');
      await field(page, 'message').fill('Прошло , .');
      await field(page, 'message').evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));
      await page.getByRole('button', { name: 'Insert plural forms for Russian' }).click();
      await expectValue(page, 'message', `Прошло ${russian}, .`);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('button', { name: 'Insert {days}' }).click();
      await expectValue(page, 'message', `Прошло ${russian}, {days}.`);
    });
  });

  describe.each([
    // The day that this zone skipped, when the island moved over the date line.
    ['Pacific/Kiritimati', '1994-12-31', '1995-01-01'],
    ['Pacific/Auckland', '2021-04-04', '2021-04-05'],
    ['America/Los_Angeles', '2021-03-14', '2021-03-15'],
    ['Pacific/Pago_Pago', '1776-07-04', '1776-07-05'],
  ])('civil dates with the browser in %s', (timezoneId, typed, typedOver) => {
    let reader: Reader;
    let documentId: string;

    beforeAll(async () => {
      reader = await panel.enter(editorCode, { timezoneId });
    });
    afterAll(() => reader.leave());

    test('are stored as they are typed, and typed over', async () => {
      const { page } = reader;
      await openForm(page, counterUid);
      await field(page, 'title').fill(`Days of ${timezoneId}`);
      await typeDay(page, 'since', typed);
      await typeDay(page, 'until', typed);
      await typeDay(page, 'until', typedOver);
      await chooseZone(page, 'Europe/London');
      await field(page, 'message').fill('{days} days');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/create'));
      documentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      expect(await storedDays(panel, documentId)).toEqual([typed, typedOver]);
    });

    test('are shown as they are stored, and stay where their fields are entered and left', async () => {
      const { page } = reader;
      await openForm(page, counterUid, documentId);
      await expectValue(page, 'since', typed);
      await expectValue(page, 'until', typedOver);
      await page.getByText(inWords(typed)).waitFor();
      await field(page, 'since').focus();
      await field(page, 'until').focus();
      await field(page, 'title').fill(`More days of ${timezoneId}`);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved document').first().waitFor();
      expect(await storedDays(panel, documentId)).toEqual([typed, typedOver]);
    });

    test('are shown in the list, and filtered by, as they are', async () => {
      const { page } = reader;
      await visit(page, `${listOf(counterUid)}?plugins[i18n][locale]=en&filters[$and][0][since][$eq]=${typed}`);
      const row = page.getByRole('row', { name: new RegExp(timezoneId) });
      await row.getByText(inShort(typed)).waitFor();
      await page.getByText(new RegExp(`(First day|since) is ${typed}`)).waitFor();
    });
  });

  function listOf(uid: string): string {
    return `${panel.origin}/admin/content-manager/collection-types/${uid}`;
  }

  async function openForm(page: Page, uid: string, id = 'create', locale = 'en'): Promise<void> {
    await visit(page, `${listOf(uid)}/${id}?plugins[i18n][locale]=${locale}`);
    await field(page, uid === clockUid ? 'timeZone' : 'message').waitFor();
  }
});

/** By the attribute's name: labels belong to whoever lays out the edit views. */
function field(page: Page, name: string): Locator {
  return page.locator(`[name="${name}"]`);
}

/** Until the field shows it: what follows a choice or a load is rendered anew. */
async function expectValue(page: Page, name: string, value: string): Promise<void> {
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
    [`[name="${name}"]`, value] as const,
  );
}

async function chooseZone(page: Page, timeZone: string): Promise<void> {
  await field(page, 'timeZone').fill(timeZone);
  await page.getByRole('option').first().getByText(timeZone).waitFor();
  await page.keyboard.press('Enter');
  await expectValue(page, 'timeZone', timeZone);
}

/**
 * As somebody types into a browser that speaks American English: month, day, year. A field that is left and entered anew
 * starts at the month; one that is not goes on where it was, at the year.
 */
async function typeDay(page: Page, name: string, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-');
  await field(page, name).blur();
  await field(page, name).focus();
  await page.keyboard.type(month + day + year);
  await expectValue(page, name, date);
}

async function previewOf(page: Page, language: string): Promise<string[][]> {
  const table = page.getByRole('table', { name: `Preview in ${language}` });
  await table.waitFor();
  const rows = await table.getByRole('row').all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.trim())));
}

function serverNow() {
  return toInstant(Date.now());
}

function clockThere(timeZone: string): string {
  const { time, offset } = clockFace(parseTimeZone(timeZone), serverNow());
  return `${time} · UTC${offset}`;
}

function daysSince(since: string, timeZone: string): number {
  return countDays({ since: parseCivilDate(since), timeZone: parseTimeZone(timeZone) }, serverNow()).days;
}

function inWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`),
  );
}

/** A clock whose zone is written past Strapi, and so past the plugin. */
async function saveClock({ chancery }: Panel, timeZone: string): Promise<string> {
  const { documentId } = await draft(chancery.strapi, clockUid, { label: 'Lindmar', timeZone: 'Europe/London' });
  await chancery.strapi.db.connection('clocks').where({ document_id: documentId }).update({ time_zone: timeZone });
  return documentId;
}

async function storedDays({ chancery }: Panel, documentId: string): Promise<unknown[]> {
  const { body } = await chancery.anyone
    .get(`/api/counters/${documentId}?status=draft`)
    .set('Authorization', chancery.fullAccess);
  return [body.data.since, body.data.until];
}

/** As a list's narrow column has it. */
function inShort(date: string): string {
  const parts = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(`${date}T00:00:00Z`));
}
