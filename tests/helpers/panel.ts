/** The built admin panel of a real Chancery, and people who sign in to it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { adminPassword, makeAdmin } from './admins';
import { openBrowser, openReader, type Reader } from './browser';
import { bootChancery, type Chancery } from './chancery';

export interface Panel {
  readonly chancery: Chancery;
  readonly browser: Browser;
  /** Where it listens: `http://127.0.0.1:…`. */
  readonly origin: string;
  /** Somebody fresh with this role, signed in by the form, on the panel's first page. */
  enter(roleCode: string, options?: PanelOptions): Promise<Reader>;
  close(): Promise<void>;
}

export interface PanelOptions extends BrowserContextOptions {
  /** The panel's language; English where none is given. */
  readonly language?: 'en' | 'ru' | 'fr' | 'ar';
}

export async function openPanel(): Promise<Panel> {
  const chancery = await bootChancery(undefined, { servesPanel: true });
  const { httpServer } = chancery.strapi.server;
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const origin = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  const browser = await openBrowser();
  return {
    chancery,
    browser,
    origin,
    async enter(roleCode, { language = 'en', ...options } = {}) {
      const { email } = await makeAdmin(chancery, roleCode);
      return signInByForm(browser, origin, { email, password: adminPassword }, { language, ...options });
    },
    async close() {
      await browser.close();
      await chancery.stop();
    },
  };
}

/** Signs in as a person does. Names are Strapi's own, in English: the language is changed behind the form. */
export async function signInByForm(
  browser: Browser,
  origin: string,
  { email, password }: { readonly email: string; readonly password: string },
  { language = 'en', ...options }: PanelOptions = {},
): Promise<Reader> {
  const reader = await openReader(browser, { viewport: { width: 1280, height: 900 }, ...options });
  const { page } = reader;
  await page.goto(`${origin}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  if (language !== 'en') {
    await page.evaluate((code) => window.localStorage.setItem('strapi-admin-language', code), language);
    await page.reload();
  }
  return reader;
}
