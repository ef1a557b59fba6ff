import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** An address of the panel at which nothing stands, and which costs nothing to show. */
export const NOWHERE = '/admin/nowhere';

/**
 * Goes to a view of the panel as its own links do: a panel that is loaded anew takes three times the work of the view. It is
 * loaded anew all the same where somebody has typed what is not saved, or has a dialog before him: then the panel would ask.
 * Not for what tests loading, nor where the panel knows what was true before: a list that it has shown already.
 */
export async function visit(page: Page, address: string): Promise<void> {
  const { origin, pathname, search } = new URL(address);
  // By way of nowhere: what stands there afterwards is not what stood there before.
  if ((await page.evaluate(isLeftFreely, origin)) && (await goNowhere(page)))
    await page.evaluate(go, pathname + search);
  else await page.goto(address);
}

/** Leaves what is shown, with whatever it would still ask for. */
export async function leaveView(page: Page, panelOrigin: string): Promise<void> {
  if ((await page.evaluate(isLeftFreely, panelOrigin)) && (await goNowhere(page))) return;
  await page.goto('about:blank');
}

/** False where the view stays, as one does that would ask first, or what it has said of an act. */
async function goNowhere(page: Page): Promise<boolean> {
  await page.evaluate(go, NOWHERE);
  for (let tries = 0; tries < 150; tries += 1) {
    if (await page.evaluate(isNowhere)) return true;
    await pause(20);
  }
  return false;
}

/** Runs in the page. */
function isLeftFreely(origin: string): boolean {
  if (window.location.origin !== origin || !window.location.pathname.startsWith('/admin')) return false;
  if (document.querySelector('main') === null) return false;
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return false;
  const isUnsaved = (button: HTMLButtonElement) => button.textContent === 'Save' && !button.disabled;
  return !Array.from(document.querySelectorAll('button')).some(isUnsaved);
}

/** Runs in the page: what a step back or forward does, with the state that the router gives each address. */
function go(address: string): void {
  const kept = Object.keys(window.localStorage).filter((key) => key.startsWith('chancery.kept.'));
  for (const key of kept) window.localStorage.removeItem(key);
  const idx = Number((window.history.state as { idx?: number } | null)?.idx ?? 0) + 1;
  window.history.pushState({ usr: null, key: String(idx), idx }, '', address);
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
}

/** Runs in the page. */
function isNowhere(): boolean {
  const isLeft = document.querySelector('main form, main table, main aside') === null;
  const isSaying = /(Saved|Published|Unpublished) document/.test(document.body.textContent ?? '');
  return isLeft && !isSaying && document.querySelector('h1') !== null;
}
