/** The panel in a browser that never has a moment to itself. */
import { editorCode } from '../../../src/desk/rights/role-codes';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { publish } from '../../helpers/entries';
import { openPanel, type Panel } from '../../helpers/panel';

/** Runs in the page: each frame is used up by something that moves. */
function keepBusy(): void {
  const useUp = () => {
    const end = performance.now() + 17;
    while (performance.now() < end);
    requestAnimationFrame(useUp);
  };
  requestAnimationFrame(useUp);
}

describeInBrowser('a browser that is always busy', () => {
  let panel: Panel;
  let reader: Reader;

  beforeAll(async () => {
    panel = await openPanel();
    await publish(panel.chancery.strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    reader = await panel.enter(editorCode);
  });
  afterAll(() => panel.close());

  test('shows the side column of a form, before and after its first save', async () => {
    const { page } = reader;
    await page.addInitScript(keepBusy);
    const types = `${panel.origin}/admin/content-manager/collection-types`;
    await page.goto(`${types}/api::speech.speech/create?plugins[i18n][locale]=en`);
    await page.locator('input[name="title"]').fill('Harbour lights');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'As it will appear' }).waitFor();
  });
});
