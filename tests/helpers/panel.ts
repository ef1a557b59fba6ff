/** The built admin panel of a real Chancery, and people who sign in to it. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { adminPassword, makeAdmin } from './admins';
import { openBrowser, openReader, type Reader } from './browser';
import { bootChancery, type Chancery } from './chancery';
import { NOWHERE } from './visit';

export interface Panel {
  readonly chancery: Chancery;
  readonly browser: Browser;
  /** Where it listens: `http://127.0.0.1:…`. */
  readonly origin: string;
  /** Somebody fresh with this role, who has signed in, on no page of the panel yet. */
  enter(roleCode: string, options?: PanelOptions): Promise<Reader>;
  close(): Promise<void>;
}

export interface PanelOptions extends BrowserContextOptions {
  /** The panel's language; English where none is given. */
  readonly language?: 'en' | 'ru' | 'fr' | 'ar';
  /** Where they begin: at no view of the panel where none is given. The first page, `/admin`, is the dearest of all. */
  readonly at?: string;
  /** Looks at what the browser has kept; for anybody else a form begins empty, whatever a test before has left unsaved. */
  readonly looksAtKeptWords?: boolean;
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
    async enter(roleCode, options = {}) {
      const { email } = await makeAdmin(chancery, roleCode);
      return signIn(browser, origin, { email, password: adminPassword }, options);
    },
    async close() {
      await browser.close();
      await chancery.stop();
    },
  };
}

interface Person {
  readonly email: string;
  readonly password: string;
}

/** Signs in as a person does. Names are Strapi's own, in English. */
export async function signInByForm(
  browser: Browser,
  origin: string,
  { email, password }: Person,
  options: Omit<PanelOptions, 'language' | 'at'> = {},
): Promise<Reader> {
  const reader = await openFresh(browser, options);
  const { page } = reader;
  await page.goto(`${origin}/admin/auth/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return reader;
}

/** What the form leaves in the browser, without the form: it would have the whole panel loaded once more. */
async function signIn(
  browser: Browser,
  origin: string,
  person: Person,
  { language = 'en', at = NOWHERE, ...options }: PanelOptions,
): Promise<Reader> {
  const reader = await openFresh(browser, options);
  const { page } = reader;
  const answer = await page.request.post(`${origin}/admin/login`, { data: person });
  const { data } = (await answer.json()) as { readonly data: { readonly token: string } };
  await page.context().addCookies([{ name: 'jwtToken', value: data.token, url: origin }]);
  await page.addInitScript(beSignedIn, language);
  await page.goto(origin + at);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return reader;
}

async function openFresh(
  browser: Browser,
  { looksAtKeptWords = false, ...options }: Omit<PanelOptions, 'language' | 'at'>,
): Promise<Reader> {
  const reader = await openReader(browser, { viewport: { width: 1280, height: 900 }, ...options });
  if (!looksAtKeptWords) await reader.page.addInitScript(forgetKeptWords);
  return reader;
}

/** Runs in the page, before the panel does, when it is opened for the first time. */
function beSignedIn(language: string): void {
  if (window.localStorage.getItem('strapi-admin-language') !== null) return;
  window.localStorage.setItem('isLoggedIn', 'true');
  window.localStorage.setItem('strapi-admin-language', language);
}

/** Runs in the page, before the panel does. */
function forgetKeptWords(): void {
  const kept = Object.keys(window.localStorage).filter((key) => key.startsWith('chancery.kept.'));
  for (const key of kept) window.localStorage.removeItem(key);
}
