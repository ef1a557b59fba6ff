import { accessSync, constants } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** A suite that needs a real browser: skipped, with the reason printed, on a machine that has none. */
export function describeInBrowser(title: string, suite: () => void): void {
  if (isRunnable(chromiumPath)) return describe(title, suite);
  process.stderr.write(`Skipped “${title}”: there is no Chromium at ${chromiumPath}. Set CHROMIUM_PATH to one.\n`);
  describe.skip(title, suite);
}

export interface Reader {
  readonly page: Page;
  /** What the page complained of, its errors and what its security policy refused. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

/** A machine that is busy with others' work is slow, not wrong. */
const PATIENCE_MS = 120_000;

/**
 * Without a sandbox, since suites may run as root; and without the calls home that Chromium makes on its own. Without its
 * windows, too, where the machine has such a one: they are drawn for nobody, which takes as much work as the page.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: shellPath ?? chromiumPath, args: flags });
}

/** With Chromium's viewer of PDF, which a browser that never had a window goes without. */
export function openBrowserWithViewer(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, headless: false, args: [...flags, '--headless=new'] });
}

/** Somebody new, with no history and nothing kept. */
export async function openReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return { page, complaints, leave: () => context.close() };
}

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const shellPath = process.env['CHROMIUM_SHELL_PATH'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
