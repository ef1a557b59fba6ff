/** The side panel of a text: its three moments, its withdrawal and correction, its record, and why Publish will not. */
import type { Page } from 'playwright-core';
import { setNow } from '../../../src/desk/clock/now';
import { editorCode, pressOfficerCode } from '../../../src/desk/rights/role-codes';
import { fireDue } from '../../../src/desk/schedule/fire-due';
import { graveFaults } from '../../helpers/axe';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
import { openPanel, type Panel } from '../../helpers/panel';
import { visit } from '../../helpers/visit';

const uid = 'api::speech.speech';

/** What Strapi 5.54 says of itself: routes of the paid edition, and names that its own Russian lacks. */
const ofStrapi = [/status of 404/, /MISSING_TRANSLATION/, /FORMAT_ERROR/] as const;

describeInBrowser('the side panel of a publication', () => {
  let panel: Panel;
  let editor: Reader;
  let page: Page;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    setNow(strapi, () => new Date('2031-03-25T12:00:00Z'));
    await strapi.plugin('i18n').service('locales').create({ code: 'fr', name: 'French (fr)' });
    const zones = { timeZone: 'Europe/London', capitalTimeZone: 'Indian/Mauritius' };
    await publish(strapi, 'api::office.office', { name: 'Lindmar', ...zones });
    await publish(strapi, 'api::clock.clock', { label: 'Tokyo', timeZone: 'Asia/Tokyo', order: 1 });
    editor = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland' });
    page = editor.page;
  });
  afterAll(() => panel.close());

  function addressOf(documentId: string, locale = 'en') {
    return `${panel.origin}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`;
  }

  async function openText(documentId: string, on: Page = page, locale = 'en') {
    await visit(on, addressOf(documentId, locale));
    await on.getByRole('heading', { name: 'Embargo and publication' }).waitFor();
    await on.getByRole('heading', { name: 'Embargoed until' }).waitFor();
  }

  async function openDraft(title: string, more: Record<string, unknown> = {}, on: Page = page) {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech(title, more));
    await openText(documentId, on);
    return documentId;
  }

  const dialog = (on: Page = page) => on.getByRole('dialog');

  async function typeMoment(date: string, time: string, zone?: string, on: Page = page) {
    await dialog(on).getByLabel('Day').fill(date);
    await dialog(on)
      .getByLabel(/^Time\*?$/)
      .fill(time);
    if (zone === undefined) return;
    await dialog(on).getByLabel('Time zone').click();
    await on.keyboard.type(zone);
    await on.getByRole('option').first().click();
  }

  async function saveDialog(on: Page = page) {
    await dialog(on).getByRole('button', { name: 'Save' }).click();
    await dialog(on).waitFor({ state: 'detached' });
  }

  const storedEmbargo = async (documentId: string) => {
    const row = await panel.chancery.strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null } });
    return row.embargoedUntil === null ? null : new Date(row.embargoedUntil).toISOString();
  };
  const storedSchedules = (documentId: string) =>
    panel.chancery.strapi.db
      .query('api::schedule.schedule')
      .findMany({ where: { publicationId: documentId, state: 'pending' }, orderBy: { id: 'asc' } });

  const echo = async (on: Page = page) =>
    (await dialog(on).locator('dl > *').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '));

  test('an embargo typed in Tokyo time is echoed everywhere, kept as its instant, and holds Publish back', async () => {
    const documentId = await openDraft('Harbour lights');
    await expectSettled(() => page.getByRole('button', { name: 'Publish', exact: true }).isEnabled(), true);
    await page.getByRole('button', { name: 'Set: Embargoed until' }).click();
    await typeMoment('2031-03-28', '08:30', 'toky');
    expect(await echo()).toEqual([
      'Asia/Tokyo Fri, 28 Mar 2031, 08:30 (+09:00)',
      'Europe/London (office) Thu, 27 Mar 2031, 23:30 (+00:00)',
      'Indian/Mauritius (capital) Fri, 28 Mar 2031, 03:30 (+04:00)',
      'UTC Thu, 27 Mar 2031, 23:30 (+00:00)',
    ]);
    await dialog().getByText('The clocks of Europe/London change within a week of this').waitFor();
    await dialog().getByLabel('Reason, for the record').fill('The state visit');
    await saveDialog();
    await page.getByText('Thu, 27 Mar 2031, 23:30 (Europe/London)', { exact: true }).waitFor();
    await page.getByText('Cannot be published yet: under embargo until Thu, 27 Mar 2031, 23:30').waitFor();
    await expectSettled(() => page.getByRole('button', { name: 'Publish', exact: true }).isDisabled(), true);
    expect(await storedEmbargo(documentId)).toBe('2031-03-27T23:30:00.000Z');
  });

  test('Publish at is refused before the embargo, and set after it, in the zone used last', async () => {
    const documentId = await openDraft('Quay', { embargoedUntil: '2031-03-27T23:30:00Z' });
    await page.getByRole('button', { name: 'Set: Publish at' }).click();
    await typeMoment('2031-03-28', '08:29');
    await expectSettled(() => dialog().getByLabel('Time zone').inputValue(), 'Asia/Tokyo');
    await dialog()
      .getByText('under embargo until Thu, 27 Mar 2031, 23:30 (Europe/London) and cannot go out before')
      .waitFor();
    await expectSettled(() => dialog().getByRole('button', { name: 'Save' }).isDisabled(), true);
    await typeMoment('2031-03-28', '8:30');
    await saveDialog();
    const [schedule] = await storedSchedules(documentId);
    expect(schedule).toMatchObject({ action: 'publish', localTime: '2031-03-28T08:30', timeZone: 'Asia/Tokyo' });
    await page.getByRole('button', { name: 'Set: Unpublish at' }).click();
    await typeMoment('2031-03-28', '08:00');
    await dialog().getByText('The text is to be published at Thu, 27 Mar 2031, 23:30').waitFor();
    await expectSettled(() => dialog().getByRole('button', { name: 'Save' }).isDisabled(), true);
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Change: Publish at' }).click();
    await expectSettled(() => dialog().getByLabel('Day').inputValue(), '2031-03-28');
    expect(
      await dialog()
        .getByLabel(/^Time\*?$/)
        .inputValue(),
    ).toBe('08:30');
    await dialog().getByRole('button', { name: 'Cancel the publication' }).click();
    await page.getByRole('button', { name: 'Set: Publish at' }).waitFor();
    expect(await storedSchedules(documentId)).toEqual([]);
  });

  test('an hour that the clocks skip, and one that they show twice, are asked back', async () => {
    const documentId = await openDraft('Pier');
    await page.getByRole('button', { name: 'Set: Publish at' }).click();
    await typeMoment('2031-03-30', '01:30', 'europe/lond');
    await dialog().getByText('01:30 does not exist on this day in Europe/London').waitFor();
    await expectSettled(() => dialog().getByRole('button', { name: 'Save' }).isDisabled(), true);
    await dialog().getByRole('button', { name: 'Sun, 30 Mar 2031, 00:30 (+00:00)' }).waitFor();
    await dialog().getByRole('button', { name: 'Sun, 30 Mar 2031, 02:30 (+01:00)' }).click();
    expect(
      await dialog()
        .getByLabel(/^Time\*?$/)
        .inputValue(),
    ).toBe('02:30');
    expect((await echo()).at(-1)).toBe('UTC Sun, 30 Mar 2031, 01:30 (+00:00)');
    await typeMoment('2031-10-26', '01:30');
    await dialog().getByText('01:30 comes twice on this day in Europe/London').waitFor();
    await dialog().getByRole('button', { name: 'Sun, 26 Oct 2031, 01:30 (+00:00)' }).click();
    expect((await echo()).at(-1)).toBe('UTC Sun, 26 Oct 2031, 01:30 (+00:00)');
    await saveDialog();
    const [schedule] = await storedSchedules(documentId);
    expect(new Date(schedule.at).toISOString()).toBe('2031-10-26T01:30:00.000Z');
  });

  test('what has passed is refused, 12:00 am is asked back, and midday is told from midnight', async () => {
    await openDraft('Mole');
    await page.getByRole('button', { name: 'Set: Embargoed until' }).click();
    await typeMoment('2031-03-25', '11:59', 'europe/lond');
    await dialog().getByText('This moment has passed.').waitFor();
    await expectSettled(() => dialog().getByRole('button', { name: 'Save' }).isDisabled(), true);
    await typeMoment('2031-03-27', '12:01 am');
    await dialog().getByText('“12:01 am” is read as the night by some and as midday by others').waitFor();
    await dialog().getByRole('button', { name: '00:01' }).click();
    await dialog()
      .getByText('00:01 is in the night in which the day begins (am). In the middle of the day it is 12:01.')
      .waitFor();
    await typeMoment('2031-03-27', '12:00');
    await dialog().getByText('12:00 is in the middle of the day (pm). In the night it is 00:00.').waitFor();
    await typeMoment('2031-03-27', '24:00');
    await dialog().getByText('Give a time from 00:00 to 23:59').waitFor();
    expect(await graveFaults(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Cancel' }).click();
  });

  test('a public text is corrected, withdrawn with its reason, and restored; the record says by whom', async () => {
    const { documentId } = await publish(panel.chancery.strapi, uid, speech('Breakwater'));
    await openText(documentId);
    await page.getByText('Nothing to publish: the text is public as it stands.').waitFor();
    await page.getByRole('button', { name: 'Correct…' }).click();
    await dialog().getByText('The saved draft does not differ from the public text').waitFor();
    await dialog().getByLabel('Note, for the public').fill('The length of the mole is put right.');
    await dialog()
      .getByRole('radio', { name: /^Major/ })
      .click();
    await dialog().getByRole('button', { name: 'Publish the correction' }).click();
    await page.getByText('The correction is public.').waitFor();

    await page.getByRole('button', { name: 'Withdraw…' }).click();
    const withdraw = dialog().getByRole('button', { name: 'Withdraw', exact: true });
    await expectSettled(() => withdraw.isDisabled(), true);
    await dialog().getByLabel('Reason, for the public').fill('The figures were those of another year.');
    await withdraw.click();
    await page.getByText(/Withdrawn on Tue, 25 Mar 2031, 12:00 .*The figures were those of another year\./).waitFor();
    await page.getByText('Cannot be published: the text is withdrawn').waitFor();
    await expectSettled(() => page.getByRole('button', { name: 'Publish', exact: true }).isDisabled(), true);

    await page.getByRole('button', { name: 'Restore…' }).click();
    await dialog().getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Withdraw…' }).waitFor();

    await page.getByRole('button', { name: 'Record…' }).click();
    const lines = await dialog().getByRole('listitem').allInnerTexts();
    const said = lines.map((line) => line.split('\n')[0]);
    expect(said.slice(0, 6)).toEqual(expect.arrayContaining(['Restored', 'Withdrawn', 'Corrected', 'Published']));
    expect(lines.find((line) => line.startsWith('Withdrawn'))).toMatch(
      /Tue, 25 Mar 2031, 12:00 \(Europe\/London\) · Ada Marlow .*\s+“The figures were those of another year\.”/,
    );
    await dialog().getByRole('button', { name: 'Close' }).last().click();
  });

  test('what is typed and not saved stays, and has to be saved before the text itself is acted on', async () => {
    await openDraft('Slipway');
    const place = page.getByLabel('place');
    await place.fill('Port Lindmar');
    await page.getByText('You have unsaved changes. Save them first').waitFor();
    await expectSettled(() => page.getByRole('button', { name: 'Set: Embargoed until' }).isDisabled(), true);
    await page.getByRole('button', { name: 'Set: Publish at' }).click();
    await typeMoment('2031-04-20', '09:30', 'europe/lond');
    await saveDialog();
    await page.getByText('Sun, 20 Apr 2031, 09:30 (Europe/London)', { exact: true }).waitFor();
    await expectSettled(() => place.inputValue(), 'Port Lindmar');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('You have unsaved changes.').waitFor({ state: 'detached' });
    await expectSettled(() => page.getByRole('button', { name: 'Set: Embargoed until' }).isEnabled(), true);
  });

  test.each(['Set: Embargoed until', 'Set: Publish at', 'Record…'])(
    'the dialog of “%s” gives the focus back to its button',
    async (name) => {
      await openDraft('Mooring');
      const opener = page.getByRole('button', { name });
      await opener.click();
      await dialog().waitFor();
      await page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON');
      expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    },
  );

  test('once the act is done, the focus stays beside the text', async () => {
    const { documentId } = await publish(panel.chancery.strapi, uid, speech('Ebb'));
    await openText(documentId);
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await dialog().getByLabel('Reason, for the public').fill('The visit was called off.');
    await dialog().getByRole('button', { name: 'Withdraw', exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Restore…' }).waitFor();
    const place = await page.evaluate(() => document.activeElement?.closest('aside, section, form, main')?.tagName);
    expect(place).toBeDefined();
  });

  test('a text that is not saved yet says what comes first; what is no publication has no such panel', async () => {
    await visit(page, `${panel.origin}/admin/content-manager/collection-types/${uid}/create?plugins[i18n][locale]=en`);
    await page.getByText('Save the text first.').waitFor();
    await visit(page, `${panel.origin}/admin/content-manager/collection-types/api::topic.topic/create`);
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await expectSettled(() => page.getByText('Embargo and publication').count(), 0);
  });

  test('the panel says which language the form shows, and the embargo of one is that of the text', async () => {
    const { documentId } = await draft(panel.chancery.strapi, uid, speech('Buoy'));
    const documents = panel.chancery.strapi.documents(uid) as unknown as { update(params: object): Promise<unknown> };
    await documents.update({
      documentId,
      locale: 'fr',
      data: speech('Bouée', { embargoedUntil: '2031-06-01T09:00Z' }),
    });
    await openText(documentId, page, 'fr');
    await page.getByText('The form shows this language: French.').waitFor();
    await page.getByText('Sun, 1 Jun 2031, 10:00 (Europe/London)', { exact: true }).waitFor();
    await openText(documentId, page, 'en');
    await page.getByText('The form shows this language: English.').waitFor();
    await page.getByText('Sun, 1 Jun 2031, 10:00 (Europe/London)', { exact: true }).waitFor();
  });

  test('a press officer makes an embargo longer and not shorter, and is told what an editor decides', async () => {
    const officer = await panel.enter(pressOfficerCode, { timezoneId: 'Pacific/Auckland' });
    const documentId = await openDraft('Lighthouse', { embargoedUntil: '2031-04-02T10:00:00Z' }, officer.page);
    await officer.page
      .getByText('When the text goes out, and what is corrected or withdrawn, is decided by an editor.')
      .waitFor();
    await expectSettled(() => officer.page.getByRole('button', { name: /Publish at|Withdraw|Record/ }).count(), 0);
    await officer.page.getByRole('button', { name: 'Change: Embargoed until' }).click();
    const its = dialog(officer.page);
    await expectSettled(() => its.getByRole('button', { name: 'Lift the embargo' }).count(), 0);
    await typeMoment('2031-04-02', '10:30', undefined, officer.page);
    await its.getByText('Only an editor may let the embargo end before Wed, 2 Apr 2031, 11:00').waitFor();
    await expectSettled(() => its.getByRole('button', { name: 'Save' }).isDisabled(), true);
    await typeMoment('2031-04-02', '11:30', undefined, officer.page);
    await saveDialog(officer.page);
    await officer.page.getByText('Wed, 2 Apr 2031, 11:30 (Europe/London)', { exact: true }).waitFor();
    expect(await storedEmbargo(documentId)).toBe('2031-04-02T10:30:00.000Z');
    // The side panels alone: Strapi's own editor of blocks has a field without a name.
    expect(await graveFaults(officer.page, 'aside')).toEqual([]);
    await officer.leave();
  });

  test('what goes out, and an embargo that ends, is seen by whoever looks on', async () => {
    const { strapi } = panel.chancery;
    const onlooker = await panel.enter(editorCode, { timezoneId: 'Pacific/Auckland' });
    await onlooker.page.clock.install({ time: '2029-07-01T03:00:00Z' });
    const documentId = await openDraft('Ferry bell', { embargoedUntil: '2031-03-25T12:04:00Z' }, onlooker.page);
    await onlooker.page.getByText('Cannot be published yet: under embargo until').waitFor();
    await onlooker.page.getByRole('button', { name: 'Set: Publish at' }).click();
    await typeMoment('2031-03-25', '12:05', 'europe/lond', onlooker.page);
    await saveDialog(onlooker.page);
    await onlooker.page.getByText('Tue, 25 Mar 2031, 12:05 (Europe/London)', { exact: true }).waitFor();
    setNow(strapi, () => new Date('2031-03-25T12:04:06Z'));
    await onlooker.page.clock.runFor('04:10');
    await onlooker.page.getByText('Cannot be published yet').waitFor({ state: 'detached' });
    setNow(strapi, () => new Date('2031-03-25T12:05:06Z'));
    await fireDue(strapi);
    await onlooker.page.clock.runFor('01:10');
    await onlooker.page.getByText('Nothing to publish: the text is public as it stands.').waitFor();
    setNow(strapi, () => new Date('2031-03-25T12:00:00Z'));
    expect(await storedSchedules(documentId)).toEqual([]);
    await onlooker.leave();
  });

  test.each([
    [
      'ru',
      'Пока нельзя опубликовать: эмбарго до ср',
      'Опубликовать',
      'Изменить: Эмбарго до',
      'До этого момента текст нельзя опубликовать никаким способом.',
    ],
    [
      'ar',
      'لا يمكن النشر بعد: حظر نشر حتى الأربعاء',
      'نشر',
      'تغيير: حظر النشر حتى',
      'قبل هذا الموعد لا يمكن لأحد نشر النص بأي وسيلة.',
    ],
  ])('on a phone, in “%s”, Publish says why when it is pressed, and the dialog fits', async (language, ...said) => {
    const [whyNot, publishes, changes, hint] = said;
    const speak = (code: string) =>
      page.evaluate((to) => window.localStorage.setItem('strapi-admin-language', to), code);
    const documentId = await openDraft('Рейд', { embargoedUntil: '2031-04-02T10:00:00Z' });
    await speak(language);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(addressOf(documentId));
    // In the drawer, out of sight. Until the state of the text is there, the button is Strapi's own.
    await page.getByText(whyNot).first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: publishes, exact: true }).click();
    await page.getByRole('status').or(page.getByRole('alert')).filter({ hasText: whyNot }).first().waitFor();
    expect(await storedEmbargo(documentId)).toBe('2031-04-02T10:00:00.000Z');
    await page.getByRole('button', { name: changes }).evaluate((button: HTMLElement) => button.click());
    await dialog().getByText(hint).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await graveFaults(page, '[role="dialog"]')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await speak('en');
    await page.reload();
  });

  test('nothing was complained of', () => {
    expect(editor.complaints.filter((complaint) => !ofStrapi.some((own) => own.test(complaint)))).toEqual([]);
  });
});
