/** Saves of a speech that are slow, never sent, or never answered. */
import type { Page, Route } from 'playwright-core';

const requests = '**/content-manager/collection-types/api::speech.speech/*?*';

/** @returns how to let them go on */
export async function holdSaves(page: Page): Promise<() => Promise<void>> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isSent = (): void => undefined;
  const sent = new Promise<void>((resolve) => (isSent = resolve));
  await page.route(requests, async (route) => {
    if (!isSave(route)) return route.continue();
    await held;
    await route.continue();
    isSent();
  });
  return async () => {
    release();
    await sent;
    await page.unroute(requests);
  };
}

/** @returns how to end it */
export async function failSaves(page: Page, fail: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  await page.route(requests, (route) => (isSave(route) ? fail(route) : route.continue()));
  return () => page.unroute(requests);
}

export async function breakOff(route: Route): Promise<void> {
  await route.abort();
}

/** The server saves it, and nobody hears of it. */
export async function loseAnswer(route: Route): Promise<void> {
  await route.fetch();
  await route.abort();
}

function isSave(route: Route): boolean {
  return route.request().method() === 'PUT';
}
