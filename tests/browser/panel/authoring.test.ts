/** What makes writing comfortable: turns, the address and excerpt to come, the page beside the form. */
import type { Page } from 'playwright-core';
import { pressOfficerCode } from '../../../src/desk/rights/role-codes';
import { publicationTypeNames, publicationTypes } from '../../../src/press/publication/publication-types';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { editFormOf, type EditForm } from './edit-form';

const uid = 'api::speech.speech';

describeInBrowser('whoever writes', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;
  let form: EditForm;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'ru' });
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    await publish(strapi, uid, speech('Harbour day'));
    reader = await panel.enter(pressOfficerCode);
    page = reader.page;
    form = editFormOf(panel, page);
  });
  afterAll(async () => {
    await reader.leave();
    await panel.close();
  });

  const talk =
    '<p>Good morning.</p><p>Question (for both ministers): When does the <a href="https://line.example/">line</a> open?</p>' +
    '<p>Ilse Varn: In summer.</p><p>And more ships.</p><p>Question: Visas?</p><p>Tomas Reed: No.</p>';

  test('labelled paragraphs become turns, after a look at which; they can be taken back, and saved', async () => {
    await form.open(`${uid}/create`);
    await page.locator('[name="title"]').fill('News conference');
    await page.locator('input[name="date"]').fill('03/25/2031');
    await page.keyboard.press('Tab');
    await form.paste(talk);
    await form.body().getByText('Tomas Reed: No.').waitFor();
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('4 turns will be made.').waitFor();
    await dialog.getByText('Question (for both ministers) – question').waitFor();
    await dialog.getByText('1 paragraph before the first turn stays in the text.').waitFor();
    expect(await graveFaults(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('checkbox', { name: /^Tomas Reed/ }).click();
    await dialog.getByRole('button', { name: 'Make 3 turns' }).waitFor();
    await dialog.getByRole('checkbox', { name: /^Tomas Reed/ }).click();
    await dialog.getByRole('button', { name: 'Make 4 turns' }).click();
    const back = page.getByRole('button', { name: 'Take the turns back' });
    await back.waitFor();
    expect(await form.shown()).toEqual(['p Good morning.']);
    await back.click();
    await form.body().getByText('Tomas Reed: No.').waitFor();
    expect(await form.shown()).toHaveLength(6);
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    await page.getByRole('button', { name: 'Make 4 turns' }).click();
    await back.waitFor();
    const second = page.locator('form button[aria-expanded]', { hasText: 'Ilse Varn' });
    await second.click();
    await expectSettled(() => second.getAttribute('aria-expanded'), 'true');
    await form.save();
    const [saved] = await panel.chancery.strapi
      .documents(uid)
      .findMany({ locale: 'en', filters: { title: 'News conference' }, populate: ['turns'] });
    expect(saved?.turns?.map(({ speaker, role, aside }) => [speaker, role, aside])).toEqual([
      ['Question', 'question', 'for both ministers'],
      ['Ilse Varn', 'answer', null],
      ['Question', 'question', null],
      ['Tomas Reed', 'answer', null],
    ]);
    expect(JSON.stringify(saved?.turns?.[0]?.body)).toContain('https://line.example/');
  });

  test('a text without labels is left alone, and the dialog says so', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('No talk'));
    await form.open(`${uid}/${documentId}`);
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    await page.getByText(/^No paragraph of the text begins with a label/).waitFor();
    await expectSettled(() => page.getByRole('button', { name: /^Make/ }).isDisabled(), true);
    await page.keyboard.press('Escape');
    expect(await form.shown()).toEqual(['p No talk: the text.']);
  });

  test('the keys that save a form do not while a dialog stands over it', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('Half written'));
    await form.open(`${uid}/${documentId}`);
    const saved: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && saved.push(request.url()));
    await page.locator('[name="title"]').fill('Written');
    await page.getByRole('button', { name: 'Turn into turns' }).click();
    await page.getByRole('dialog').waitFor();
    for (const keys of ['Control+Enter', 'Control+s']) await page.keyboard.press(keys);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await form.save();
    expect(saved).toHaveLength(1);
  });

  const aside = (title: string) => page.locator('aside').filter({ has: page.getByRole('heading', { name: title }) });

  test('address and excerpt are shown as saving will make them, while one types', async () => {
    await form.open(`${uid}/create`);
    const panelShown = aside('As it will appear');
    await panelShown.getByText('The address is made from the title.').waitFor();
    await page.locator('[name="title"]').fill('Harbour day');
    await panelShown.getByText('/en/speeches/harbour-day-2').waitFor();
    await page.locator('[name="title"]').fill('Light on the pier');
    await panelShown.getByText('/en/speeches/light-on-the-pier').waitFor();
    await form.paste('<p>The first paragraph.</p><p>Another.</p>');
    await panelShown.getByText('The first paragraph.').waitFor();
    await panelShown.getByText(/^Taken from the first paragraph/).waitFor();
    await page.locator('[name="excerpt"]').fill('By hand.');
    await panelShown.getByText('By hand.').waitFor();
    expect(await graveFaults(page, 'aside')).toEqual([]);
  });

  test('in Russian the address is transliterated, in the text’s language whatever the panel’s', async () => {
    await form.open(`${uid}/create`, 'ru');
    await page.locator('[name="title"]').fill('День гавани');
    await aside('As it will appear').getByText('/ru/speeches/den-gavani').waitFor();
  });

  const frame = () => page.frameLocator('iframe');

  /** As whoever has left it so: whether the page is shown beside the form. */
  async function leavePage(isOpen: boolean): Promise<void> {
    await page.evaluate((value) => localStorage.setItem('chancery.page-beside', value), String(isOpen));
  }

  test('the page is shown by a button, and stays open from text to text', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('One lamp'));
    const other = await draft(panel.chancery.strapi, uid, speech('Another lamp'));
    await leavePage(false);
    await form.open(`${uid}/${documentId}`);
    await page.getByRole('button', { name: 'Show the page' }).click();
    await frame().getByRole('heading', { level: 1, name: 'One lamp' }).waitFor();
    await form.open(`${uid}/${other.documentId}`);
    await frame().getByRole('heading', { level: 1, name: 'Another lamp' }).waitFor();
  });

  test.each(publicationTypeNames)('the page of a %s stands beside its form, and follows each saving', async (type) => {
    const typeUid = publicationTypes[type].uid;
    const text = { title: `Lamp of the ${type}`, date: '2031-03-01' };
    const { documentId } = await draft(panel.chancery.strapi, typeUid, text);
    await leavePage(true);
    await form.open(`${typeUid}/${documentId}`);
    await frame()
      .getByRole('heading', { level: 1, name: `Lamp of the ${type}`, exact: true })
      .waitFor();
    await frame().getByText('This is a draft.').waitFor();
    await page.locator('[name="title"]').fill(`New lamp of the ${type}`);
    await page.getByText('Shown as saved last. It follows when you save.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await frame()
      .getByRole('heading', { level: 1, name: `New lamp of the ${type}` })
      .waitFor();
  });

  test.each(['ru', 'ar'] as const)('in a panel in %s the form keeps its room beside the page', async (language) => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('Room enough'));
    const tell = (code: string) => page.evaluate((to) => localStorage.setItem('strapi-admin-language', to), code);
    await leavePage(true);
    await tell(language);
    await page.goto(
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=en`,
    );
    await frame().getByRole('heading', { level: 1, name: 'Room enough' }).waitFor();
    expect((await page.locator('form').first().boundingBox())?.width).toBeGreaterThan(700);
    await tell('en');
    await page.reload();
  });

  test('of a public text it is the public page; closed, it stays closed', async () => {
    const { documentId } = await publish(panel.chancery.strapi, uid, speech('Out already'));
    await leavePage(true);
    await form.open(`${uid}/${documentId}`);
    await page.getByRole('tab', { name: 'published' }).click();
    await frame().getByRole('heading', { level: 1, name: 'Out already' }).waitFor();
    await expectSettled(() => frame().getByText('This is a draft.').count(), 0);
    expect(await graveFaults(page, '.chancery-page-beside > section > div')).toEqual([]);
    await page.getByRole('region', { name: 'The text’s page' }).getByRole('button', { name: 'Hide the page' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Show the page' }).waitFor();
    await expectSettled(() => page.locator('iframe').count(), 0);
  });
});
