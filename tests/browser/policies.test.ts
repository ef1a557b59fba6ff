/** The pages do all that they do under their own policy, and the panel under its own: no browser refuses them anything. */
import { blocksOf } from '../../src/press/blocks/blocks';
import { adminPassword, makeAdmin, signIn } from '../helpers/admins';
import { describeInBrowser, openReader, type Reader } from '../helpers/browser';
import { draft, publish, speech } from '../helpers/entries';
import { openPanel, signInByForm, type Panel } from '../helpers/panel';

describeInBrowser('policies', () => {
  let panel: Panel;
  let hidden: string;
  const slugs: Record<string, string> = {};
  let reader: Reader;

  beforeAll(async () => {
    panel = await openPanel();
    const { strapi } = panel.chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ar', name: 'Arabic' });
    for (const locale of ['en', 'ar']) {
      const body = blocksOf([`A text in ${locale}.`]);
      slugs[locale] = (await publish(strapi, 'api::speech.speech', speech(`Talk ${locale}`, { body }), locale)).slug;
    }
    await publish(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Europe/London' });
    await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London', order: 1 });
    const counter = { title: 'Days', since: '2020-01-01', timeZone: 'Europe/London', message: '{days} days', order: 1 };
    await publish(strapi, 'api::counter.counter', counter);
    hidden = (await draft(strapi, 'api::speech.speech', speech('In hiding'))).documentId;
  });
  afterEach(() => reader.leave());
  afterAll(() => panel.close());

  async function previewPath(): Promise<string> {
    const { authorization } = await signIn(panel.chancery, 'strapi-super-admin');
    const { body } = await panel.chancery.anyone
      .get(`/content-manager/preview/url/api::speech.speech?documentId=${hidden}&locale=en&status=draft`)
      .set('Authorization', authorization);
    const url = new URL(body.data.url);
    return url.pathname + url.search;
  }

  const widths = [1280, 360] as const;
  const paths: readonly (readonly [string, () => Promise<string> | string])[] = [
    ['the front page in English', () => '/en'],
    ['the front page in Arabic', () => '/ar'],
    ['the messages in Arabic', () => '/ar/messages'],
    ['a text in English', () => `/en/speeches/${slugs['en']}`],
    ['a text in Arabic', () => `/ar/speeches/${slugs['ar']}`],
    ['a preview', previewPath],
  ];

  test.each(paths.flatMap(([what, path]) => widths.map((width) => [what, width, path] as const)))(
    '%s, %i wide, is drawn and run without a refusal',
    async (_what, width, path) => {
      reader = await openReader(panel.browser, { viewport: { width, height: 800 } });
      const answer = await reader.page.goto(panel.origin + (await path()), { waitUntil: 'networkidle' });
      expect(answer?.status()).toBe(200);
      expect(await reader.page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
      expect(reader.complaints).toEqual([]);
    },
  );

  test('clocks tick, and counters are asked for anew', async () => {
    reader = await openReader(panel.browser);
    await reader.page.clock.install();
    await reader.page.goto(`${panel.origin}/en`, { waitUntil: 'networkidle' });
    const seconds = reader.page.locator('.clock-seconds').first();
    const before = await seconds.textContent();
    await reader.page.clock.fastForward('00:07');
    await expect(seconds.textContent()).resolves.not.toBe(before);
    const asked = reader.page.waitForResponse((response) => response.url().includes('/api/front-page'));
    await reader.page.clock.fastForward('24:00:05');
    expect((await asked).status()).toBe(200);
    expect(reader.complaints).toEqual([]);
  });

  test('an inline script, an inline style and a foreign picture are refused', async () => {
    reader = await openReader(panel.browser);
    await reader.page.goto(`${panel.origin}/en`);
    const ran = await reader.page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p style="color: red" id="red"></p><img src="https://evil.example/a.png">',
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const red = document.getElementById('red');
      return [Reflect.get(window, 'ran') === true, red !== null && getComputedStyle(red).color === 'rgb(255, 0, 0)'];
    });
    expect(ran).toEqual([false, false]);
    const refused = reader.complaints.map((complaint) => /(?:script|style|img)-src/.exec(complaint)?.[0]);
    expect(new Set(refused)).toEqual(new Set(['script-src', 'style-src', 'img-src']));
  });

  test('the panel draws its pages, and the preview in its frame, without a refusal', async () => {
    const { email } = await makeAdmin(panel.chancery, 'strapi-super-admin');
    reader = await signInByForm(panel.browser, panel.origin, { email, password: adminPassword });
    const { page } = reader;
    const uid = 'api::speech.speech';
    for (const path of ['/admin', `/admin/content-manager/collection-types/${uid}`, '/admin/calendar']) {
      await page.goto(panel.origin + path, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    }
    await page.goto(
      `${panel.origin}/admin/content-manager/collection-types/${uid}/${hidden}/preview?status=draft&plugins[i18n][locale]=en`,
    );
    const framed = page.frameLocator('iframe').getByRole('heading', { name: 'In hiding' });
    await framed.waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy preview link' }).click();
    await page.getByText('Copied preview link').waitFor();
    const copied = new URL(String(await page.evaluate('navigator.clipboard.readText()')));
    expect(copied.pathname + copied.search).toMatch(/^\/preview\/speech\/.*signature=/);
    expect((await panel.chancery.anyone.get(copied.pathname + copied.search)).text).toContain('In hiding');
    expect(reader.complaints.filter((complaint) => /policy/i.test(complaint))).toEqual([]);
  });
});
