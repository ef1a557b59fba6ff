/** Two people in one text, each in a browser of his own: nothing is overwritten unseen, and both versions can be kept. */
import type { Page } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';

const uid = 'api::speech.speech';
const looking = { looksAtKeptWords: true };
const text = (title: string) => speech(title, { place: 'Lindmar', event: 'Opening' });

describeInBrowser('a save over a newer save', () => {
  let panel: Panel;
  let readers: readonly Reader[];
  let ada: Page;
  let ben: Page;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    readers = [await panel.enter(editorCode, looking), await panel.enter(editorCode, looking)];
    [ada, ben] = readers.map(({ page }) => page) as [Page, Page];
  });
  afterAll(() => panel.close());

  const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved in the meantime' });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  async function open(page: Page, documentId: string, locale = 'en') {
    await page.goto(
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`,
    );
    await field(page, 'Place').waitFor();
  }

  async function save(page: Page) {
    const answered = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes(uid),
    );
    await press(page, 'Save');
    return (await answered).status();
  }

  async function saved(page: Page) {
    expect(await save(page)).toBe(200);
    await page.getByText('Saved document').first().waitFor();
    await page.getByText('Saved document').first().waitFor({ state: 'detached' });
  }

  async function stored(documentId: string, locale = 'en') {
    const row = await panel.chancery.strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null } });
    return [row.title, row.place, row.event];
  }

  async function bothOpen(title: string): Promise<string> {
    const { documentId } = await draft(panel.chancery.strapi, uid, text(title));
    await open(ada, documentId);
    await open(ben, documentId);
    return documentId;
  }

  test('an older form that changed one field leaves the colleague’s title and place', async () => {
    const documentId = await bothOpen('Harbour lights');
    await field(ada, 'Title').fill('Harbour lights at dusk');
    await field(ada, 'Place').fill('Port Lindmar');
    await saved(ada);
    await field(ben, 'Event').fill('Closing');
    await saved(ben);
    expect(await stored(documentId)).toEqual(['Harbour lights at dusk', 'Port Lindmar', 'Closing']);
    await expectSettled(() => field(ben, 'Title').inputValue(), 'Harbour lights at dusk');
  });

  test('the same field: who, when and both versions; what is chosen is saved, and the focus is where it was', async () => {
    const documentId = await bothOpen('Quay');
    await field(ada, 'Title').fill('Quay of the north');
    await saved(ada);
    await field(ben, 'Place').fill('Ben’s place');
    await field(ben, 'Title').fill('Quay of the south');
    await ben.keyboard.press('Control+Enter');
    await dialog(ben).waitFor();
    await dialog(ben)
      .getByText(/^Ada Marlow \d+ saved this on .+ \(Europe\/London\), after you had opened it/)
      .waitFor();
    await expectSettled(() => dialog(ben).getByRole('heading', { level: 3 }).allInnerTexts(), ['Title']);
    await expectSettled(() => dialog(ben).locator('mark').allInnerTexts(), ['south', 'north']);
    await expectSettled(() => dialog(ben).getByRole('button', { name: 'Save' }).isDisabled(), true);
    expect(await graveFaults(ben)).toEqual([]);
    await dialog(ben).getByRole('radio', { name: 'Yours' }).click();
    await dialog(ben).getByRole('button', { name: 'Save' }).click();
    await ben.getByText('Saved document').first().waitFor();
    expect(await stored(documentId)).toEqual(['Quay of the south', 'Ben’s place', 'Opening']);
    expect(await field(ben, 'Title').evaluate((node) => node === document.activeElement)).toBe(true);
    await expectSettled(() => ben.getByRole('button', { name: 'Save', exact: true }).isDisabled(), true);
  });

  test('theirs can stand as well, and one’s own other fields are saved along', async () => {
    const documentId = await bothOpen('Pier');
    await field(ada, 'Title').fill('Pier One');
    await saved(ada);
    await field(ben, 'Title').fill('Pier Two');
    await field(ben, 'Event').fill('Closing');
    await press(ben, 'Save');
    await dialog(ben).getByRole('radio', { name: 'Stored now' }).click();
    await dialog(ben).getByRole('button', { name: 'Save' }).click();
    await ben.getByText('Saved document').first().waitFor();
    expect(await stored(documentId)).toEqual(['Pier One', 'Lindmar', 'Closing']);
    await ben.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="title"]')?.value === 'Pier One',
    );
  });

  test('left undecided, nothing is saved or lost, and the next save asks again', async () => {
    const documentId = await bothOpen('Jetty');
    await field(ada, 'Title').fill('Jetty One');
    await field(ada, 'Place').fill('Ada’s place');
    await saved(ada);
    await field(ben, 'Title').fill('Jetty Two');
    await press(ben, 'Save');
    await dialog(ben).getByRole('button', { name: 'Back to the form' }).click();
    await dialog(ben).waitFor({ state: 'detached' });
    await ben.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'Ada’s place'),
    );
    await expectSettled(() => field(ben, 'Title').inputValue(), 'Jetty Two');
    expect(await stored(documentId)).toEqual(['Jetty One', 'Ada’s place', 'Opening']);
    await press(ben, 'Save');
    await dialog(ben).getByRole('radio', { name: 'Yours' }).click();
    await dialog(ben).getByRole('button', { name: 'Save' }).click();
    await ben.getByText('Saved document').first().waitFor();
    expect(await stored(documentId)).toEqual(['Jetty Two', 'Ada’s place', 'Opening']);
  });

  test.each<readonly [string, (documentId: string) => Promise<void>]>([
    ['while a save was on its way', typeDuringSave],
    ['before a save that could not be sent', typeAndSaveInVain],
  ])('typed %s, and the colleague has saved there since: the next save asks', async (_when, typeTitle) => {
    const documentId = await bothOpen('Basin');
    await typeTitle(documentId);
    await ben.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'Ada’s place'),
    );
    await expectSettled(() => field(ben, 'Title').inputValue(), 'Basin Two');
    expect(await save(ben)).toBe(409);
    await dialog(ben).getByRole('radio', { name: 'Stored now' }).click();
    await dialog(ben).getByRole('button', { name: 'Save' }).click();
    await ben.waitForFunction(() =>
      Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'Basin One'),
    );
    expect((await stored(documentId)).slice(0, 2)).toEqual(['Basin One', 'Ada’s place']);
  });

  /** Ben’s title comes while his event is being saved, and Ada’s before it is. */
  async function typeDuringSave(documentId: string) {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const address = `**/content-manager/collection-types/${uid}/${documentId}?*`;
    await ben.route(address, async (route) => {
      if (route.request().method() === 'PUT') await held;
      await route.continue();
    });
    await field(ben, 'Event').fill('Closing');
    await press(ben, 'Save');
    await field(ben, 'Title').fill('Basin Two');
    await saveOfAda();
    release();
    await ben.getByText('Saved document').first().waitFor();
    await ben.unroute(address);
  }

  async function typeAndSaveInVain(documentId: string) {
    const address = `**/content-manager/collection-types/${uid}/${documentId}?*`;
    await field(ben, 'Title').fill('Basin Two');
    await saveOfAda();
    await ben.route(address, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await press(ben, 'Save');
    await ben.getByText('The server could not be reached').first().waitFor();
    await ben.unroute(address);
  }

  async function saveOfAda() {
    await field(ada, 'Title').fill('Basin One');
    await field(ada, 'Place').fill('Ada’s place');
    await saved(ada);
  }

  test('another language raises no alarm', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, text('Mole'));
    await panel.chancery.strapi.documents(uid).update({ documentId, locale: 'fr', data: { title: 'Môle' } });
    await open(ada, documentId, 'fr');
    await open(ben, documentId);
    await field(ada, 'Title').fill('Le môle');
    await saved(ada);
    await field(ben, 'Title').fill('The mole');
    await saved(ben);
    expect([await stored(documentId), (await stored(documentId, 'fr'))[0]]).toEqual([
      ['The mole', 'Lindmar', 'Opening'],
      'Le môle',
    ]);
  });

  test('what a colleague has saved unseen is shown before it is published', async () => {
    const documentId = await bothOpen('Dock');
    await field(ada, 'Place').fill('Half a thought');
    await saved(ada);
    await press(ben, 'Publish');
    await dialog(ben).getByText('your form does not show it yet').waitFor();
    await expectSettled(() => dialog(ben).getByRole('heading', { level: 3 }).allInnerTexts(), ['Place']);
    await dialog(ben).getByRole('button', { name: 'Publish' }).click();
    await ben.getByText('Published document').first().waitFor();
    expect(await stored(documentId)).toEqual(['Dock', 'Half a thought', 'Opening']);
  });
});
