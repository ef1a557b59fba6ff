/** Somebody is signed in, and a page of another origin in the same browser wants the session: it gets nothing. */
import type { Browser, Page } from 'playwright-core';
import { adminPassword, makeAdmin } from '../helpers/admins';
import { describeInBrowser, openBrowser, type Reader } from '../helpers/browser';
import { openHostileSite, type HostileSite } from '../helpers/hostile-site';
import { openPanel, signInByForm, type Panel } from '../helpers/panel';

/** Names below .localhost are this machine's in every browser (RFC 6761), and the first two are one site. */
const hosts = { panel: 'panel.office.localhost', sister: 'sister.office.localhost', foreign: 'other.localhost' };

describeInBrowser('a page of another origin', () => {
  let panel: Panel;
  let browser: Browser;
  let hostile: HostileSite;
  let reader: Reader;
  let target: string;

  beforeAll(async () => {
    panel = await openPanel();
    browser = await openBrowser();
    hostile = await openHostileSite();
    target = `http://${hosts.panel}:${new URL(panel.origin).port}`;
    const { email } = await makeAdmin(panel.chancery, 'strapi-super-admin');
    reader = await signInByForm(browser, target, { email, password: adminPassword });
  });
  afterAll(async () => {
    await browser.close();
    await hostile.close();
    await panel.close();
  });

  const places = [
    ['of a sister host', () => `http://${hosts.sister}:${hostile.port}`],
    ['of another site', () => `http://${hosts.foreign}:${hostile.port}`],
    ['of another port of the panel’s host', () => `http://${hosts.panel}:${hostile.port}`],
  ] as const;

  describe.each(places)('%s', (_where, originOf) => {
    let page: Page;
    beforeEach(async () => {
      page = await reader.page.context().newPage();
      await page.goto(originOf());
    });
    afterEach(() => page.close());

    test.each([
      ['POST', '/admin/access-token'],
      ['GET', '/admin/users/me'],
      ['GET', '/admin/init'],
      ['GET', '/content-manager/collection-types/api::speech.speech'],
      ['GET', '/upload/files'],
      ['GET', '/chancery/today'],
      ['GET', '/users-permissions/roles'],
      ['POST', '/admin/login'],
      ['GET', '/en'],
    ])('cannot read %s %s with the reader’s cookies', async (method, path) => {
      const read = await page.evaluate(
        async ({ url, method }) => {
          try {
            const answer = await fetch(url, { method, credentials: 'include' });
            return `read: ${await answer.text()}`;
          } catch (error) {
            return String(error);
          }
        },
        { url: target + path, method },
      );
      expect(read).toMatch(/^TypeError/);
    });

    test('reads what is public, without cookies', async () => {
      const status = await page.evaluate(
        async (url) => (await fetch(url, { headers: { Authorization: '' } })).status,
        `${target}/api/timeline`,
      );
      expect(status).toBe(200);
    });

    test('cannot spend the session unseen: a blind post leaves it as it is', async () => {
      const before = await refreshCookie(page);
      await page.evaluate(
        (url) => fetch(url, { method: 'POST', credentials: 'include', mode: 'no-cors' }).catch(() => null),
        `${target}/admin/access-token`,
      );
      expect(await refreshCookie(page)).toBe(before);
    });

    test('cannot sign the reader in as somebody else by a form', async () => {
      const { email } = await makeAdmin(panel.chancery, 'strapi-super-admin');
      const before = await refreshCookie(page);
      const sent = page.waitForResponse((response) => response.url().endsWith('/admin/login'));
      await page.evaluate(submitForm, { action: `${target}/admin/login`, email, password: adminPassword });
      expect((await sent).status()).toBe(403);
      expect(await refreshCookie(page)).toBe(before);
    });

    test('cannot frame the panel', async () => {
      const framed = await page.evaluate(
        (url) =>
          new Promise<boolean>((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve(frame.contentDocument !== null);
            frame.src = url;
            document.body.append(frame);
          }),
        `${target}/admin`,
      );
      expect(framed).toBe(false);
      const shown = page.frames().filter((frame) => frame !== page.mainFrame());
      for (const frame of shown) expect(frame.url()).not.toContain('/admin');
    });

    test('cannot hold on to a window of the panel, nor be told anything by it', async () => {
      const popup = page.waitForEvent('popup');
      const told = page.evaluate(async (url) => {
        const heard: unknown[] = [];
        window.addEventListener('message', ({ data }) => heard.push(data));
        const opened = window.open(url);
        for (let each = 0; each < 20; each += 1) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          opened?.postMessage({ type: 'previewReady' }, '*');
        }
        let inside: string;
        try {
          inside = String(opened?.document?.cookie ?? 'nothing');
        } catch (error) {
          inside = (error as Error).name;
        }
        return { heard, inside, isClosed: opened?.closed ?? true };
      }, `${target}/admin`);
      const { heard, inside, isClosed } = await told;
      await (await popup).close();
      expect(heard).toEqual([]);
      // Chromium tells the opener of a page of its own group that its window is closed.
      expect([isClosed, inside === 'nothing' || inside === 'SecurityError' || inside === '']).toEqual([true, true]);
    });
  });

  test('the session is still the reader’s, after all that', async () => {
    await reader.page.goto(`${target}/admin`);
    await reader.page.getByRole('heading', { level: 1 }).waitFor();
    expect(reader.page.url()).not.toContain('/auth/');
    expect(hostile.loot).toEqual([]);
  });

  async function refreshCookie(page: Page): Promise<string | undefined> {
    const cookies = await page.context().cookies(`${target}/admin`);
    return cookies.find(({ name }) => name === 'strapi_admin_refresh')?.value;
  }
});

function submitForm({ action, email, password }: { action: string; email: string; password: string }): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  for (const [name, value] of Object.entries({ email, password })) {
    const field = document.createElement('input');
    Object.assign(field, { name, value });
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
