/** What a form that is filled in from another language takes over, and what it says that it cannot. */
import type { Page } from 'playwright-core';
import { editorCode } from '../../../src/desk/rights/role-codes';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';

const uid = 'api::speech.speech';

describeInBrowser('a form filled in from another language', () => {
  let panel: Panel;
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    panel = await openPanel();
    await panel.chancery.strapi.plugin('i18n').service('locales').create({ code: 'ru', name: 'Russian (ru)' });
    reader = await panel.enter(editorCode);
    page = reader.page;
  });
  afterAll(() => panel.close());

  it('names what has no version in it, and leaves the address to the title', async () => {
    const { strapi } = panel.chancery;
    const { documentId: person } = await draft(strapi, 'api::person.person', { name: 'Ada Marlow' });
    const { documentId: topic } = await draft(strapi, 'api::topic.topic', { name: 'Trade' });
    const people = [{ function: 'speaker', name: 'Ada Marlow', person }];
    const { documentId } = await draft(strapi, uid, speech('Harbour lights', { people, topics: [topic] }));
    await page.goto(
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=ru`,
    );
    await page.getByRole('button', { name: 'Fill in from another locale' }).click();
    await page.getByRole('alertdialog').getByRole('combobox').click();
    await page.getByRole('option', { name: /English/ }).click();
    await page.getByRole('button', { name: 'Yes, fill in' }).click();
    await page.getByText(/have no version in this language.*: (Ada Marlow and Trade|Trade and Ada Marlow)\./).waitFor();
    const title = page.getByRole('textbox', { name: 'Title', exact: false }).first();
    await expectSettled(() => title.inputValue(), 'Harbour lights');
    await title.fill('Огни гавани');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    const stored: { slug: string; title: string } = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, locale: 'ru' } });
    expect(stored).toMatchObject({ title: 'Огни гавани', slug: 'ogni-gavani' });
  });
});
