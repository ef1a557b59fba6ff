/** What comes over the wire when somebody opens the panel for the first time, in a real browser. */
import type { CDPSession } from 'playwright-core';
import { describeInBrowser, openReader, type Reader } from '../helpers/browser';
import { makeAdmin, adminPassword } from '../helpers/admins';
import { openPanel, type Panel } from '../helpers/panel';

/** In bytes: 2.5 MB is what the panel may take. Twice a slow line's patience, and a third of what it was. */
const MOST = 2_500_000;

describeInBrowser('the first load', () => {
  let panel: Panel;
  let reader: Reader;

  beforeAll(async () => {
    panel = await openPanel();
  });
  afterEach(() => reader.leave());
  afterAll(() => panel.close());

  test('of the page to sign in, and then of the homepage, is under 2.5 MB', async () => {
    const { email } = await makeAdmin(panel.chancery, 'strapi-super-admin');
    reader = await openReader(panel.browser);
    const { page } = reader;
    const wire = await weigh(await page.context().newCDPSession(page));
    await page.goto(`${panel.origin}/admin/auth/login`, { waitUntil: 'networkidle' });
    await page.getByLabel('Email').fill(email);
    const signIn = wire.bytes();
    await page.getByLabel('Password').first().fill(adminPassword);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const homepage = wire.bytes();
    expect(signIn).toBeGreaterThan(100_000);
    expect(homepage).toBeGreaterThan(signIn);
    expect(homepage).toBeLessThan(MOST);
  });
});

/** Headers and bodies as they came, packed where they were. */
async function weigh(session: CDPSession): Promise<{ bytes(): number }> {
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { bytes: () => bytes };
}
