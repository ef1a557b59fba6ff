/** What is typed and not saved is kept in the browser: through a crash, a lost connection, an ended session. */
import type { BrowserContext, Page, Response } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { blocksOf } from '../../../src/press/blocks/blocks';
import { adminPassword } from '../../helpers/admins';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';

const uid = 'api::speech.speech';

describeInBrowser('words that are not saved', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    panel = await openPanel();
    await publish(panel.chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    reader = await panel.enter(editorCode, { looksAtKeptWords: true });
    page = reader.page;
    context = page.context();
  });
  afterAll(() => panel.close());
  afterEach(async () => {
    await context.setOffline(false);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // Away from the form first: what it is left with is kept when it goes.
    await page.goto(`${panel.origin}/en`);
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('chancery.kept.')) localStorage.removeItem(name);
    });
  });

  const addressOf = (place: string) =>
    `${panel.origin}/admin/content-manager/collection-types/${uid}/${place}?plugins[i18n][locale]=en`;
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const body = () => page.locator('[data-slate-editor]').first();
  const offer = () => page.getByRole('dialog', { name: 'Your unsaved words' });
  /** Which fields of which texts this browser keeps. */
  const kept = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([name]) => name.startsWith('chancery.kept.'))
        .map(([, words]: [string, string]) => Object.keys(JSON.parse(words).fields).join()),
    );

  async function open(place: string) {
    await page.goto(addressOf(place));
    // By its name in the form: behind a dialog it has no role.
    await page.locator('input[name="place"]').waitFor();
  }

  async function newText(title: string, text?: readonly object[]): Promise<string> {
    const more = { place: 'Lindmar', ...(text && { body: text }) };
    const { documentId } = await draft(panel.chancery.strapi, uid, speech(title, more));
    await open(documentId);
    return documentId;
  }

  /** The tab dies: no handler runs. */
  async function crash() {
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
  }

  async function stored(documentId: string) {
    return panel.chancery.strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } });
  }

  /** Until the form has the answer: what was said of an earlier save may stand there still. */
  async function save() {
    const answer = page.waitForResponse(isSave);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect((await answer).ok()).toBe(true);
    await page.getByText('Saved document').first().waitFor();
    await page
      .locator('button:disabled', { hasText: /^Save$/ })
      .first()
      .waitFor();
  }

  const isSave = (response: Response) =>
    ['PUT', 'POST'].includes(response.request().method()) && new URL(response.url()).pathname.includes(uid);

  test('the tab crashes in mid-word: the words are offered beside what is stored, and can be taken back', async () => {
    const documentId = await newText('Harbour lights');
    await field('Place').fill('');
    await field('Place').pressSequentially('Port of Lindm');
    await body().click();
    await page.keyboard.type('The sea is ');
    await crash();
    await open(documentId);
    await offer().waitFor();
    expect((await offer().getByRole('heading', { level: 3 }).allInnerTexts()).sort()).toEqual(['Place', 'Text']);
    await expectSettled(() => offer().innerText(), expect.stringContaining('Port of Lindm'));
    expect(await graveFaults(page, '[role="dialog"]')).toEqual([]);
    await offer().getByRole('button', { name: 'Take back' }).click();
    await expectSettled(() => field('Place').inputValue(), 'Port of Lindm');
    await expectSettled(() => body().innerText(), expect.stringContaining('The sea is '));
    await save();
    expect((await stored(documentId)).place).toBe('Port of Lindm');
    expect(await kept()).toEqual([]);
  });

  test('at whatever letter the tab dies, no letter is lost: in the text, in an empty one, in a line', async () => {
    const sentence = 'The harbour of Lindmar is open to all ships that keep the peace.';
    for (const [place, moment] of [
      ['text', 3],
      ['empty text', 1],
      ['empty text', 37],
      ['line', 20],
      ['text', 58],
    ] as const) {
      const documentId = await newText(`Until letter ${moment}`, place === 'empty text' ? [] : undefined);
      const written = sentence.slice(0, moment);
      await (place === 'line' ? field('Event') : body()).click();
      await page.keyboard.type(written);
      await crash();
      await open(documentId);
      await offer().getByRole('button', { name: 'Take back' }).click();
      const shown = place === 'line' ? await field('Event').inputValue() : await body().innerText();
      expect([place, shown.includes(written)]).toEqual([place, true]);
    }
  });

  test('a letter that was taken out again is not offered', async () => {
    const documentId = await newText('Slipway');
    await field('Place').press('End');
    await page.keyboard.type('x');
    expect(await kept()).toEqual(['place']);
    await page.keyboard.press('Backspace');
    expect(await kept()).toEqual([]);
    await crash();
    await open(documentId);
    expect([await offer().count(), await field('Place').inputValue()]).toEqual([0, 'Lindmar']);
  });

  test('whoever saves by keys saves the last letter as well, and writes on', async () => {
    const documentId = await newText('Ferry');
    await body().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Mind the gap');
    const answer = page.waitForResponse(isSave);
    await page.keyboard.press('Control+Enter');
    expect((await answer).ok()).toBe(true);
    expect((await stored(documentId)).body).toEqual(blocksOf(['Ferry: the text. Mind the gap']));
    await page.keyboard.type(', please');
    await expectSettled(() => body().innerText(), expect.stringContaining('Ferry: the text. Mind the gap, please'));
  });

  test('later is later; discarded is gone', async () => {
    const documentId = await newText('Quay');
    await field('Place').fill('Elsewhere');
    await crash();
    await open(documentId);
    await offer().getByRole('button', { name: 'Later' }).click();
    await page.getByText('Words of yours from').waitFor();
    await field('Title').fill('Quay of the north');
    await crash();
    await open(documentId);
    await offer().waitFor();
    expect((await offer().getByRole('heading', { level: 3 }).allInnerTexts()).sort()).toEqual(['Place', 'Title']);
    await offer().getByRole('button', { name: 'Discard' }).click();
    await offer().waitFor({ state: 'detached' });
    expect(await kept()).toEqual([]);
    await open(documentId);
    expect([await offer().count(), await field('Place').inputValue()]).toEqual([0, 'Lindmar']);
  });

  test('a text that was never saved', async () => {
    await open('create');
    await field('Title').fill('A new speech');
    await crash();
    await open('create');
    await offer().getByRole('button', { name: 'Take back' }).click();
    await expectSettled(() => field('Title').inputValue(), 'A new speech');
    await save();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    expect(await kept()).toEqual([]);
  });

  test.each<readonly [string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['the network is gone', () => context.setOffline(true), () => context.setOffline(false)],
    [
      'the request is broken off',
      () => page.route('**/content-manager/collection-types/**', (route) => route.abort()),
      () => page.unroute('**/content-manager/collection-types/**'),
    ],
    [
      'a proxy answers for a server that is being started',
      () =>
        page.route('**/content-manager/collection-types/**', (route) =>
          route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
        ),
      () => page.unroute('**/content-manager/collection-types/**'),
    ],
  ])('%s: it is said, the form stays, and a second Save saves', async (_what, breakIt, mendIt) => {
    const documentId = await newText('Pier');
    await field('Place').fill('Port Pier');
    await breakIt();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The server could not be reached').first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByText('Whoops').count()).toBe(0);
    await expectSettled(() => field('Place').inputValue(), 'Port Pier');
    expect(await kept()).toEqual(['place']);
    await mendIt();
    await save();
    expect((await stored(documentId)).place).toBe('Port Pier');
    expect(await kept()).toEqual([]);
  });

  test('the window passes the width of a tablet, and the save after it fails: the words stay in the form', async () => {
    await newText('Basin');
    await field('Place').fill('Port Basin');
    const column = await page.getByRole('heading', { name: 'As it will appear' }).elementHandle();
    await page.setViewportSize({ width: 700, height: 900 });
    await column?.waitForElementState('hidden');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('heading', { name: 'As it will appear' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('The server could not be reached').first().waitFor();
    await page.waitForTimeout(500);
    expect([await field('Place').inputValue(), await kept()]).toEqual(['Port Basin', ['place']]);
  });

  test('what is typed while a save is on its way', async () => {
    const documentId = await newText('Mole');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/content-manager/collection-types/${uid}/${documentId}?*`, async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    await field('Place').fill('Sent');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await field('Title').fill('Typed meanwhile');
    release();
    await page.getByText('Saved document').first().waitFor();
    await page.unroute(`**/content-manager/collection-types/${uid}/${documentId}?*`);
    await page.waitForTimeout(500);
    expect([await field('Title').inputValue(), await field('Place').inputValue()]).toEqual(['Typed meanwhile', 'Sent']);
    expect(await kept()).toEqual(['title']);
    await save();
    expect(await stored(documentId)).toMatchObject({ title: 'Typed meanwhile', place: 'Sent' });
  });

  test('the session ends: after signing in again one is back at the text, and offered the words', async () => {
    const documentId = await newText('Jetty');
    await field('Place').fill('Before the session ended');
    await context.clearCookies();
    // Whichever request comes first ends it: this save, or what the panel asks by itself.
    const ended = page.getByLabel('Email').or(page.getByRole('dialog')).first().waitFor();
    const pressed = page.getByRole('button', { name: 'Save', exact: true }).click();
    await Promise.race([ended, pressed.catch(() => ended)]);
    await ended;
    if (await page.getByRole('dialog').count()) {
      await page.getByText('kept in this browser').waitFor();
      await page.getByRole('button', { name: 'Confirm' }).click();
    }
    await page.getByLabel('Email').fill('admin-1@press.example');
    await page.getByLabel('Password').first().fill(adminPassword);
    await page.getByRole('button', { name: 'Login' }).click();
    await offer().waitFor();
    expect(page.url()).toContain(documentId);
    await offer().getByRole('button', { name: 'Take back' }).click();
    await expectSettled(() => field('Place').inputValue(), 'Before the session ended');
    await save();
  });

  test('whoever signs out leaves nothing behind', async () => {
    await newText('Dock');
    await field('Place').fill('For nobody else');
    expect(await kept()).toEqual(['place']);
    await page
      .getByRole('button', { name: /Ada Marlow|^A.?M/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /Log ?out/i }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByLabel('Email').waitFor();
    expect(await kept()).toEqual([]);
  });
});
