import fs from 'node:fs';
import { chromium } from 'playwright-core';
import { inRoot } from '../run/places.mjs';
import { step } from '../run/step.mjs';
import { startDemoServer, startsAt } from './demo-server.mjs';
import { screenshots } from './screenshots.mjs';

const sizes = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** Takes each picture with somebody who has just signed in, so that none depends on another. */
export async function takeScreenshots(executablePath, beginnings) {
  const wanted = screenshots.filter(
    ({ name }) => beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning)),
  );
  const server = await step('Starting the demo', startDemoServer);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const screenshot of wanted) await step(`docs/screenshots/${screenshot.name}.png`, () => take(screenshot));
  } finally {
    await browser.close();
    await server.stop();
  }
  return 0;

  async function take({ name, email, size = 'wide', language = 'en', path, arrange }) {
    // The visitor's zone is neither the office's nor the capital's, as in a browser on a journey.
    const context = await browser.newContext({ viewport: sizes[size], timezoneId: 'Pacific/Auckland' });
    const page = await context.newPage();
    await page.clock.install({ time: startsAt });
    if (email) await signIn(page, server, email, language);
    await page.goto(server.origin + path);
    await page.waitForLoadState('networkidle');
    await arrange?.(page);
    // Where the mouse and the cursor are is nobody's business.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: fileOf(name), caret: 'hide', animations: 'disabled' });
    await context.close();
  }
}

function fileOf(name) {
  fs.mkdirSync(inRoot('docs', 'screenshots'), { recursive: true });
  return inRoot('docs', 'screenshots', `${name}.png`);
}

async function signIn(page, { origin, password }, email, language) {
  await page.goto(`${origin}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.evaluate((code) => globalThis.localStorage.setItem('strapi-admin-language', code), language);
}
