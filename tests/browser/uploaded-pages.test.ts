/** What an uploaded file can do in the browser of somebody who is signed in to the panel: be looked at, and nothing else. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { leaveOldFile, uploadsFolder } from '../helpers/media-library';
import { describeInBrowser, openBrowserWithViewer, type Reader } from '../helpers/browser';
import { openPanel, type Panel } from '../helpers/panel';
import { hostileFiles, pdf, png, wav } from '../helpers/sample-files';

describeInBrowser('uploaded files beside the panel', () => {
  let panel: Panel;
  let reader: Reader;
  const heard: string[] = [];
  const put: string[] = [];

  /** A page that takes what the panel keeps and asks the panel for more, if its script runs. */
  const script = `<script>
    fetch('/stolen?' + encodeURIComponent(document.cookie + JSON.stringify(Object.entries(localStorage))));
    fetch('/admin/users/me?stolen', { headers: { Authorization: 'Bearer ' + (document.cookie.match(/jwtToken=([^;]+)/) || [])[1] } });
  </script>`;
  const pages = {
    'page.html': `<!doctype html><html><body>${script}</body></html>`,
    'page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><body>${script.replaceAll('&', '&amp;')}</body></html>`,
    'page.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${script.replaceAll('&', '&amp;')}</svg>`,
    'page.xml': `<?xml version="1.0"?><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:script>fetch('/stolen')</x:script></x:html>`,
    page: `<!doctype html>${script}`,
    'page.png': `<!doctype html>${script}`,
    'page.pdf': `<!doctype html>${script}`,
    'page.txt': `<!doctype html>${script}`,
  };

  beforeAll(async () => {
    panel = await openPanel();
    reader = await panel.enter('strapi-super-admin');
    // As an earlier version, which let everything in, would have left them.
    for (const [name, content] of Object.entries(pages)) await leave(`old-${name}`, content);
    await leave('old-script.js', "fetch('/stolen')");
    await leave('old-report.pdf', pdf);
    await leave('old-photo.png', png);
    await leave('old-sound.wav', wav);
    reader.page.context().on('request', (request) => heard.push(request.url().slice(panel.origin.length)));
  });

  afterAll(async () => {
    put.forEach((file) => rmSync(file, { force: true }));
    await panel.close();
  });

  function leave(name: string, content: string | Buffer): Promise<void> {
    put.push(path.join(uploadsFolder, name));
    return leaveOldFile(panel.chancery, name, content);
  }

  const address = (name: string) => `${panel.origin}/uploads/old-${name}`;

  /** Follows a link to the file as a click does, and waits for what it might do. */
  async function follow(name: string): Promise<'download' | 'shown'> {
    const page = await reader.page.context().newPage();
    const download = page.waitForEvent('download', { timeout: 120_000 }).then(() => 'download' as const);
    download.catch(() => undefined);
    const shown = page.goto(address(name)).then(
      () => 'shown' as const,
      () => download,
    );
    const became = await shown;
    await page.waitForTimeout(300);
    await page.close();
    return became;
  }

  test.each(['page.html', 'page.xhtml', 'page.svg', 'page.xml', 'page', 'page.txt', 'script.js'])(
    '%s is saved, not opened, and no script of it runs',
    async (name) => {
      heard.length = 0;
      expect(await follow(name)).toBe('download');
      expect(heard.filter((road) => road.includes('stolen'))).toEqual([]);
    },
  );

  test.each(['page.png', 'page.pdf'])('%s that is a page runs no script', async (name) => {
    heard.length = 0;
    await follow(name);
    expect(heard.filter((road) => road.includes('stolen'))).toEqual([]);
  });

  test('framed or loaded from the panel itself, none of them runs a script', async () => {
    const page = await reader.page.context().newPage();
    await page.goto(`${panel.origin}/admin`);
    heard.length = 0;
    await page.evaluate(
      (names) => {
        for (const name of names)
          for (const tag of ['iframe', 'object', 'embed', 'script', 'img']) {
            const element = document.createElement(tag);
            element.setAttribute(tag === 'object' ? 'data' : 'src', `/uploads/old-${name}`);
            document.body.append(element);
          }
      },
      [...Object.keys(pages), 'script.js'],
    );
    await page.waitForTimeout(1500);
    expect(heard.filter((road) => road.includes('stolen'))).toEqual([]);
    await page.close();
  });

  test('a drawing that was uploaded before is still shown as a picture', async () => {
    const page = await reader.page.context().newPage();
    await page.goto(`${panel.origin}/admin`);
    const width = await page.evaluate(async () => {
      const image = new Image();
      image.src = '/uploads/old-page.svg';
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBe(9);
    await page.close();
  });

  test('a picture and a sound are opened in the browser', async () => {
    const page = await reader.page.context().newPage();
    await page.goto(address('photo.png'));
    expect(await page.evaluate(() => document.images[0]?.naturalWidth)).toBe(1);
    await page.goto(address('sound.wav'));
    const ready = () =>
      page.evaluate(
        () =>
          document.querySelector('video, audio')?.matches('*') &&
          (document.querySelector('video, audio') as HTMLMediaElement).readyState,
      );
    await page.waitForTimeout(500);
    expect(await ready()).toBeGreaterThan(0);
    await page.close();
  });

  test('a PDF is shown by the browser’s own viewer', async () => {
    const browser = await openBrowserWithViewer();
    const page = await browser.newPage();
    await page.goto(address('report.pdf'));
    const isShown = () => page.frames()[2]?.url() === address('report.pdf');
    for (let tries = 0; tries < 100 && !isShown(); tries += 1) await page.waitForTimeout(100);
    expect(page.frames().map((frame) => frame.url())).toEqual([
      address('report.pdf'),
      expect.stringMatching(/^chrome-extension:/),
      address('report.pdf'),
    ]);
    await browser.close();
  });

  test('the panel takes no page for a file, and says which and why', async () => {
    const { page } = reader;
    await page.goto(`${panel.origin}/admin/plugins/upload`);
    const answer = await page.evaluate(
      async ({ bytes, name }) => {
        const token =
          /jwtToken=([^;]+)/.exec(document.cookie)?.[1] ?? JSON.parse(localStorage.getItem('jwtToken') ?? '""');
        const form = new FormData();
        form.append('files', new File([new Uint8Array(bytes)], name));
        const response = await fetch('/upload', {
          method: 'POST',
          body: form,
          headers: { Authorization: `Bearer ${token}` },
        });
        return { status: response.status, message: (await response.json()).error?.message };
      },
      { bytes: [...hostileFiles['a page']!.bytes], name: 'page.html' },
    );
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('"page.html" holds HTML') });
  });
});
