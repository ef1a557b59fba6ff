/** The form of a text in the panel, its body above all: open it, paste into it, see what stands there. */
import type { Locator, Page } from 'playwright-core';
import type { Panel } from '../../helpers/panel';
import { visit } from '../../helpers/visit';

export interface EditForm {
  /** Without a locale Strapi would open the one that was edited last. */
  open(address: string, locale?: string): Promise<void>;
  /** The first field of blocks: the text itself. */
  body(): Locator;
  paste(html: string): Promise<void>;
  /** What stands in the text, each heading, paragraph and point with its element, nested ones indented by their depth. */
  shown(): Promise<string[]>;
  save(): Promise<void>;
}

export function editFormOf({ origin }: Panel, page: Page): EditForm {
  const body = () => page.locator('[data-slate-editor]').first();
  return {
    async open(address, locale = 'en') {
      const path = `${origin}/admin/content-manager/collection-types/${address}`;
      await visit(page, `${path}?plugins[i18n][locale]=${locale}`);
      await page.getByRole('heading', { name: 'As it will appear' }).waitFor();
    },
    body,
    async paste(html) {
      await body().click();
      await body().evaluate(pasteAtFocus, html);
    },
    shown: () => body().evaluate(blocksIn),
    async save() {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved document').first().waitFor();
    },
  };
}

/** Runs in the page. */
function pasteAtFocus(_field: unknown, html: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', 'plain words');
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

/** Runs in the page. */
function blocksIn(root: Element): string[] {
  return Array.from(root.querySelectorAll('h1,h2,h3,p,li'), (node) => {
    const depth = node.tagName === 'LI' ? '>'.repeat(depthOf(node)) : '';
    const links = Array.from(node.querySelectorAll('a'), (link) => ` → ${link.getAttribute('href')}`).join('');
    return `${depth}${node.tagName.toLowerCase()} ${node.textContent?.replace(/[\uFEFF\n]/g, '')}${links}`.trim();
  });

  function depthOf(item: Element): number {
    const parent = item.parentElement?.closest('ul,ol');
    return parent && root.contains(parent) ? 1 + depthOf(parent) : 0;
  }
}
