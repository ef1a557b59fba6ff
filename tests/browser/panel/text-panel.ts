/** The side panel of a text and its dialogs. */
import type { Locator, Page } from 'playwright-core';
import type { Panel } from '../../helpers/panel';
import { visit } from '../../helpers/visit';

export interface TextPanel {
  readonly page: Page;
  /** Opens a speech in a language and waits for its panel. */
  open(documentId: string, locale?: string): Promise<void>;
  dialog(): Locator;
  /** Presses a button of the panel, out of sight or not: on a phone it stands in a drawer. */
  press(name: string | RegExp): Promise<void>;
  /** @param zone what is typed to find it; the one used last where none is given */
  typeMoment(date: string, time: string, zone?: string): Promise<void>;
  /** Presses the dialog's button and waits until the dialog has gone. */
  confirm(name: string): Promise<void>;
  /** The languages of the dialog: what each box says, marked `[x]`, `[ ]`, and in `( )` where it cannot be changed. */
  languages(): Promise<readonly string[]>;
  /** Ticks or unticks a language of the dialog. */
  toggle(language: string | RegExp): Promise<void>;
}

export function textPanelOf({ origin }: Panel, page: Page): TextPanel {
  const dialog = () => page.getByRole('dialog');
  return {
    page,
    async open(documentId, locale = 'en') {
      const path = `${origin}/admin/content-manager/collection-types/api::speech.speech/${documentId}`;
      await visit(page, `${path}?plugins[i18n][locale]=${locale}`);
      // Of the three moments the first heading; in a drawer, on a phone.
      await page.locator('aside h3').first().waitFor({ state: 'attached' });
    },
    dialog,
    async press(name) {
      await page.getByRole('button', { name, includeHidden: true }).evaluate((button: HTMLElement) => button.click());
      await dialog().waitFor();
    },
    async typeMoment(date, time, zone) {
      await dialog().locator('input[type="date"]').fill(date);
      await dialog().locator('input[name="time"]').fill(time);
      if (zone === undefined) return;
      await dialog().getByRole('combobox').click();
      await page.keyboard.type(zone);
      await page.getByRole('option').first().click();
    },
    async confirm(name) {
      await dialog().getByRole('button', { name, exact: true }).click();
      await dialog().waitFor({ state: 'detached' });
    },
    async languages() {
      await dialog().getByRole('checkbox').first().waitFor();
      return dialog().getByRole('checkbox').evaluateAll(saidByBoxes);
    },
    async toggle(language) {
      await dialog().getByRole('checkbox', { name: language }).click();
    },
  };
}

/** Runs in the page. */
function saidByBoxes(boxes: readonly Element[]): string[] {
  return boxes.map((box) => {
    const mark = box.getAttribute('aria-checked') === 'true' ? 'x' : ' ';
    const label = (box as HTMLButtonElement).labels[0];
    const said = Array.from(label?.querySelectorAll('span > *') ?? [], (part) => part.textContent).join(': ');
    return `${box.hasAttribute('disabled') ? `(${mark})` : `[${mark}]`} ${said}`;
  });
}
