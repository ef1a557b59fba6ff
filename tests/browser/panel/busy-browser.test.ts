/** The panel in a browser that never has a moment to itself. */
import { editorCode } from '../../../src/desk/rights/role-codes';
import { describeInBrowser, type Reader } from '../../helpers/browser';
import { draft, publish, speech } from '../../helpers/entries';
import { expectSettled } from '../../helpers/expect-settled';
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

/**
 * Runs in the page: as the editor of blocks hands on to the form what was typed, a moment after the last letter, more comes,
 * before the form is drawn.
 */
function typeMeanwhile(words: readonly string[]): void {
  const moment = 300;
  const later = window.setTimeout;
  const left = [...words];
  const patched = (work: () => void, ms?: number) =>
    later(() => {
      work();
      const field = document.activeElement;
      const data = ms === moment && field?.matches('[data-slate-editor]') === true ? left.shift() : undefined;
      if (data === undefined) return;
      const options = { inputType: 'insertText', data, bubbles: true, cancelable: true };
      field?.dispatchEvent(new InputEvent('beforeinput', options));
    }, ms);
  Object.assign(window, { setTimeout: patched });
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

  const types = () => `${panel.origin}/admin/content-manager/collection-types`;

  /** A draft of its own, with the cursor behind its last word. */
  async function openAtEnd(title: string) {
    const { page } = reader;
    const { documentId } = await draft(panel.chancery.strapi, 'api::speech.speech', speech(title));
    await page.goto(`${types()}/api::speech.speech/${documentId}?plugins[i18n][locale]=en`);
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    const body = page.locator('[data-slate-editor]').first();
    await body.click();
    await page.keyboard.press('Control+End');
    return { documentId, body };
  }

  test('shows the side column of a form, before and after its first save', async () => {
    const { page } = reader;
    await page.addInitScript(keepBusy);
    await page.goto(`${types()}/api::speech.speech/create?plugins[i18n][locale]=en`);
    await page.locator('input[name="title"]').fill('Harbour lights');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'As it will appear' }).waitFor();
  });

  test('takes every letter, where the one before is handed to the form at that moment', async () => {
    const { page } = reader;
    const { body } = await openAtEnd('Mole');
    await page.evaluate(typeMeanwhile, [' is', ' lit']);
    await page.keyboard.type(' The lamp');
    await expectSettled(() => body.innerText(), 'Mole: the text. The lamp is lit');
    await page.keyboard.type(' again.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved document').first().waitFor();
    expect(await body.innerText()).toBe('Mole: the text. The lamp is lit again.');
  });

  test('leaves the cursor where it is, where a save is answered between two letters', async () => {
    const { page } = reader;
    const { documentId, body } = await openAtEnd('Pier');
    await page.keyboard.type(' Mind the gap');
    const saved = held();
    await page.route(isOf(documentId), async (route) => {
      const response = await route.fetch();
      saved.begin();
      await saved.isOver;
      await route.fulfill({ response });
    });
    await page.keyboard.press('Control+Enter');
    await saved.isBegun;
    await page.keyboard.type(', pl');
    saved.end();
    await page.keyboard.type('ease do', { delay: 60 });
    await page.getByText('Saved document').first().waitFor();
    await page.unroute(isOf(documentId));
    await page.keyboard.type(' so.');
    await expectSettled(() => body.innerText(), 'Pier: the text. Mind the gap, please do so.');
  });
});

const isOf = (documentId: string) => (url: URL) => url.pathname.endsWith(`/api::speech.speech/${documentId}`);

/** Something that goes on no further than a test lets it. */
function held() {
  let begin!: () => void;
  let end!: () => void;
  const isBegun = new Promise<void>((resolve) => (begin = resolve));
  const isOver = new Promise<void>((resolve) => (end = resolve));
  return { begin, end, isBegun, isOver };
}
