/** Acts on a text mean all its languages: the dialogs name them, and what is approved is what goes out. */
import { setNow } from '../../../src/desk/clock/now';
import { editorCode, pressOfficerCode } from '../../../src/desk/rights/role-codes';
import { fireDue } from '../../../src/desk/schedule/fire-due';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { textPanelOf, type TextPanel } from './text-panel';

const uid = 'api::speech.speech';
const noon = '2031-03-25T12:00:00Z';
const ofStrapi = [/status of 404/, /MISSING_TRANSLATION/, /FORMAT_ERROR/] as const;

describeInBrowser('a text in several languages', () => {
  let panel: Panel;
  let editor: Reader;
  let text: TextPanel;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    setNow(strapi, () => new Date(noon));
    const locales = strapi.plugin('i18n').service('locales');
    for (const code of ['ru', 'fr', 'ar', 'de', 'es', 'it', 'zh']) await locales.create({ code, name: code });
    const zones = { timeZone: 'Europe/London', capitalTimeZone: 'Indian/Mauritius' };
    await publish(strapi, 'api::office.office', { name: 'Lindmar', ...zones });
    editor = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland' });
    text = textPanelOf(panel, editor.page);
  });
  afterAll(() => panel.close());

  interface Documents {
    update(params: object): Promise<unknown>;
  }

  async function add(documentId: string, locale: string, title: string, status: 'draft' | 'published' = 'draft') {
    const documents = panel.chancery.strapi.documents(uid) as unknown as Documents;
    await documents.update({ documentId, locale, status, data: speech(title) });
  }

  async function written(
    title: string,
    others: Readonly<Record<string, string>>,
    status: 'draft' | 'published' = 'draft',
  ) {
    const make = status === 'draft' ? draft : publish;
    const { documentId } = await make(panel.chancery.strapi, uid, speech(title));
    for (const [locale, translated] of Object.entries(others)) await add(documentId, locale, translated, status);
    return documentId;
  }

  const inRussianAndFrench = { ru: 'Маяк', fr: 'Le phare' };

  /** Which languages are public, by letters. */
  async function publicIn(documentId: string): Promise<string> {
    const rows: { locale: string }[] = await panel.chancery.strapi.db
      .query(uid)
      .findMany({ where: { documentId, publishedAt: { $notNull: true } }, orderBy: { locale: 'asc' } });
    return rows.map(({ locale }) => locale).join(' ');
  }

  /** Which languages an editor could publish now. */
  async function free(documentId: string, locales: readonly string[]): Promise<string> {
    const documents = panel.chancery.strapi.documents(uid) as unknown as { publish(params: object): Promise<unknown> };
    const out: string[] = [];
    for (const locale of locales) {
      await documents.publish({ documentId, locale }).then(
        () => out.push(locale),
        () => undefined,
      );
    }
    return out.join(' ');
  }

  test('an embargo holds for all its languages, and for one begun later', async () => {
    const documentId = await written('Lighthouse', inRussianAndFrench);
    await text.open(documentId);
    await text.press('Set: Embargoed until');
    expect(await text.languages()).toEqual([
      '(x) English (en): Not public',
      '[x] French (fr): Not public',
      '[x] Russian (ru): Not public',
    ]);
    await text.dialog().getByRole('group', { name: 'Languages of the text' }).waitFor();
    await text.dialog().getByText('Before this moment nobody can publish the text, by any means.').waitFor();
    await text.dialog().getByText('For: English, French, and Russian.').waitFor();
    await text.dialog().getByText('and for every language begun later').waitFor();
    await text.dialog().getByText('Маяк').waitFor();
    await text.typeMoment('2031-03-27', '09:00', 'europe/lond');
    await text.confirm('Save');
    await text.page.getByText('The embargo is set. Languages: English, French, and Russian.').first().waitFor();
    await text.page.getByText('The same: French (fr) and Russian (ru)').waitFor();
    await add(documentId, 'ar', 'المنارة');
    expect(await free(documentId, ['en', 'ru', 'fr', 'ar'])).toBe('');
  });

  test('a language that is unticked can go out before, as the dialog says', async () => {
    const documentId = await written('Beacon', inRussianAndFrench);
    await text.open(documentId);
    await text.press('Set: Embargoed until');
    await text.typeMoment('2031-03-27', '09:00', 'europe/lond');
    await text.toggle(/Russian/);
    await text.dialog().getByText('Left out: Russian. In this language the text can go out before').waitFor();
    await text.dialog().getByText('nobody can publish the text in the ticked languages').waitFor();
    expect(await text.languages()).toContain('[ ] Russian (ru): Not public');
    await text.toggle(/Russian/);
    await text.dialog().getByText('Left out').waitFor({ state: 'detached' });
    await text.toggle(/Russian/);
    await text.confirm('Save');
    await text.page.getByText('The embargo is set. Languages: English and French.').first().waitFor();
    await text.page.getByText(/Russian \(ru\)\s*: not public/).waitFor();
    expect(await free(documentId, ['en', 'fr', 'ru'])).toBe('ru');
    await text.open(documentId);
    await text.press('Change: Embargoed until');
    expect((await text.languages()).at(-1)).toMatch(/^\( \) Russian \(ru\): Public.* Not included: it is public/);
    await text.press('Lift the embargo…');
    await text.dialog().getByText('The embargo ends at once in all that are ticked.').waitFor();
    expect((await text.languages()).at(-1)).toMatch(/there is no embargo to lift/);
    await text.confirm('Lift the embargo');
    await text.page.getByRole('button', { name: 'Set: Embargoed until' }).waitFor();
    expect(await free(documentId, ['en', 'fr'])).toBe('en fr');
  });

  test('a time is set for all that are ticked, checked against each, and cancelled in all at once', async () => {
    const documentId = await written('Pilot boat', inRussianAndFrench);
    await text.open(documentId);
    await text.press('Set: Publish at');
    await text
      .dialog()
      .getByText('A language begun later goes out with them once an editor has approved it.')
      .waitFor();
    await text.typeMoment('2031-03-28', '09:00', 'europe/lond');
    await text.toggle(/French/);
    await text.dialog().getByText('Left out: French. There the text does not go out at this moment.').waitFor();
    await text.confirm('Save');
    await text.page.getByText('The time is set. Languages: English and Russian.').first().waitFor();
    await text.press('Change: Publish at');
    expect(await text.languages()).toEqual([
      '(x) English (en): Not public, goes out 28 Mar 2031, 09:00 GMT',
      '[x] French (fr): Not public',
      '[x] Russian (ru): Not public, goes out 28 Mar 2031, 09:00 GMT',
    ]);
    await text.dialog().getByRole('button', { name: 'Cancel the publication…' }).click();
    await text.dialog().getByRole('heading', { name: 'Cancel the publication' }).waitFor();
    expect((await text.languages())[1]).toBe('( ) French (fr): Not public. Not included: this is not set for it.');
    await text.confirm('Cancel the publication');
    await text.page.getByText('The time is cancelled. Languages: English and Russian.').first().waitFor();
    await text.page.getByRole('button', { name: 'Set: Publish at' }).waitFor();
    await text.page.getByText('The same: French (fr) and Russian (ru)').waitFor();
  });

  test('all languages are withdrawn at once and come back together', async () => {
    const documentId = await written('Breakwater', { ru: 'Волнолом' }, 'published');
    await add(documentId, 'fr', 'Le môle');
    await text.open(documentId);
    await text.press('Withdraw…');
    expect(await text.languages()).toEqual([
      '(x) English (en): Public',
      '( ) French (fr): Not public. Not included: there is nothing on the site to withdraw.',
      '[x] Russian (ru): Public',
    ]);
    await text.dialog().getByText('All ticked languages show it in these words.').waitFor();
    await text.dialog().getByLabel('Reason, for the public').fill('The figures were those of another year.');
    await text.confirm('Withdraw');
    await text.page.getByText('The text is withdrawn. Languages: English and Russian.').first().waitFor();
    expect(await publicIn(documentId)).toBe('');
    await text.press('Restore…');
    await text.dialog().getByText('All that are ticked come back together.').waitFor();
    await text.confirm('Restore');
    await text.page.getByRole('button', { name: 'Withdraw…' }).waitFor();
    expect(await publicIn(documentId)).toBe('en ru');
  });

  test('a text in one language is asked about none', async () => {
    await text.open(await written('Buoy', {}));
    await text.press('Set: Embargoed until');
    await text.dialog().getByText('Before this moment nobody can publish the text, by any means.').waitFor();
    await expectSettled(() => text.dialog().getByRole('checkbox').count(), 0);
    await expectSettled(() => text.page.getByText('Other languages').count(), 0);
    await text.dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  test('an officer is warned before his save, it stops the schedule, and an editor approves what he has read', async () => {
    const { strapi } = panel.chancery;
    const documentId = await written('Ferry bell', { ru: 'Колокол' });
    await text.open(documentId);
    await text.press('Set: Publish at');
    await text.typeMoment('2031-03-28', '09:00', 'europe/lond');
    await text.confirm('Save');

    const colleague = await panel.enter(pressOfficerCode, { timezoneId: 'Pacific/Auckland' });
    const his = textPanelOf(panel, colleague.page);
    await his.open(documentId);
    await colleague.page.getByText('If you save a change, it will not, until an editor approves it anew.').waitFor();
    expect(await graveFaults(colleague.page, 'aside')).toEqual([]);
    await colleague.page.getByLabel('place').fill('Port Lindmar');
    await colleague.page.getByRole('button', { name: 'Save', exact: true }).click();
    const stopped = /Changed after the approval, by Ada Marlow .*It is set to go out on Fri, 28 Mar 2031, 09:00/;
    await colleague.page.getByText(stopped).waitFor();
    await expectSettled(() => colleague.page.getByText('If you save a change').count(), 0);
    await expectSettled(() => colleague.page.getByRole('button', { name: 'Approve anew' }).count(), 0);
    await colleague.leave();

    await text.page.goto(`${panel.origin}/admin/`);
    const today = text.page.getByRole('listitem').filter({ hasText: 'Ferry bell' });
    await today.getByText('Changed after approval').waitFor();
    await today.getByRole('link', { name: 'Ferry bell' }).click();
    await text.page.getByText(stopped).waitFor();
    await expectSettled(() => text.page.getByLabel('place').inputValue(), 'Port Lindmar');
    expect(await graveFaults(text.page, 'aside')).toEqual([]);
    await text.page.getByRole('button', { name: 'Approve anew' }).click();
    await text.page.getByText('The text is approved as it is saved now').first().waitFor();
    await text.page.getByText(stopped).waitFor({ state: 'detached' });

    setNow(strapi, () => new Date('2031-03-28T09:00:01Z'));
    await fireDue(strapi);
    expect(await publicIn(documentId)).toBe('en ru');
    setNow(strapi, () => new Date(noon));
  });

  test('what was changed since the form was loaded is shown before it can be approved', async () => {
    const documentId = await written('Tug', inRussianAndFrench);
    await text.open(documentId);
    await text.press('Set: Publish at');
    await text.typeMoment('2031-03-28', '09:00', 'europe/lond');
    await text.confirm('Save');
    const colleague = await panel.enter(pressOfficerCode);
    const his = textPanelOf(panel, colleague.page);
    await his.open(documentId);
    await colleague.page.getByLabel('place').fill('Port Lindmar');
    await colleague.page.getByRole('button', { name: 'Save', exact: true }).click();
    await colleague.page
      .getByText(/Changed after the approval/)
      .first()
      .waitFor();
    await colleague.leave();
    await text.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await text.page.getByRole('button', { name: 'Show the changed text' }).click();
    await text.page.getByRole('button', { name: 'Approve anew' }).waitFor();
    await expectSettled(() => text.page.getByLabel('place').inputValue(), 'Port Lindmar');
  });

  test('eight languages in Russian on a phone, from an Arabic text: all named, nothing wider than the screen', async () => {
    const others = {
      ru: 'Порт',
      fr: 'Le port',
      ar: 'افتتاح ميناء ليندمار بحضور وزراء ثلاث دول',
      de: 'Der Hafen',
      es: 'El puerto',
      it: 'Il porto',
      zh: '港口',
    };
    const ticked = (language: string) => `[x] ${language}: Не опубликован`;
    const documentId = await written('The harbour', others);
    const phone = await panel.enter(editorCode, { language: 'ru', viewport: { width: 390, height: 844 } });
    const narrow = textPanelOf(panel, phone.page);
    await narrow.open(documentId, 'ar');
    await narrow.press('Задать: Эмбарго до');
    expect(await narrow.languages()).toEqual([
      '(x) Арабский (ar): Не опубликован',
      ...['Немецкий (de)', 'Английский (en)', 'Испанский (es)', 'Французский (fr)'].map(ticked),
      ...['Итальянский (it)', 'Русский (ru)', 'Китайский (zh)'].map(ticked),
    ]);
    await narrow.toggle(/Немецкий/);
    await narrow.dialog().getByText('Не включено: немецкий. Там текст может выйти раньше').waitFor();
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await graveFaults(phone.page, '[role="dialog"]')).toEqual([]);
    await phone.leave();
  });

  test('the list is reached and changed by the keyboard, without a fault that axe finds', async () => {
    await text.open(await written('Capstan', inRussianAndFrench));
    await text.press('Set: Embargoed until');
    const french = text.dialog().getByRole('checkbox', { name: /^French.*Not public/ });
    await french.focus();
    await text.page.keyboard.press('Space');
    await text.dialog().getByText('Left out: French').waitFor();
    await text.page.keyboard.press('Tab');
    expect(await text.page.evaluate('document.activeElement.getAttribute("role")')).toBe('checkbox');
    expect(await graveFaults(text.page, '[role="dialog"]')).toEqual([]);
    await text.page.keyboard.press('Escape');
  });

  test('nothing was complained of', () => {
    expect(editor.complaints.filter((complaint) => !ofStrapi.some((own) => own.test(complaint)))).toEqual([]);
  });
});
