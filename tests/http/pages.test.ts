import { blocksOf } from '../../src/press/blocks/blocks';
import type * as WithdrawPublication from '../../src/desk/withdrawal/withdraw-publication';
import { setNow } from '../../src/desk/clock/now';
import { built } from '../helpers/built';
import { bootChancery, type Chancery } from '../helpers/chancery';
import { draft, publish, speech } from '../helpers/entries';
import { attributesOf, textOfHtml } from '../helpers/html-text';

const { withdrawPublication } = built<typeof WithdrawPublication>('desk/withdrawal/withdraw-publication');

let chancery: Chancery;

beforeAll(async () => {
  chancery = await bootChancery();
});

afterAll(() => chancery.stop());

async function page(path: string, status = 200): Promise<string> {
  const response = await chancery.anyone.get(path);
  expect({ path, status: response.status }).toEqual({ path, status });
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  return response.text;
}

async function textOf(path: string, status = 200): Promise<string> {
  return textOfHtml(await page(path, status));
}

test('without an office there is a page that says that there is nothing yet', async () => {
  expect(await textOf('/', 404)).toContain('Page not found');
});

test('what the draft of an office says is not public: until one is, times are those of UTC', async () => {
  const { strapi } = chancery;
  const { documentId, slug } = await publish(strapi, 'api::statement.statement', {
    title: 'Tides',
    date: '2026-03-01',
  });
  setNow(strapi, () => new Date('2031-03-25T12:00:00Z'));
  await withdrawPublication(strapi, { type: 'statement', documentId, locale: 'en' }, 'The wrong harbour.');
  setNow(strapi);
  const before = await textOf(`/en/statements/${slug}`);
  expect(before).toContain('Withdrawn on 25 March 2031');
  const office = await draft(strapi, 'api::office.office', { name: 'Lindmar', timeZone: 'Pacific/Kiritimati' });
  expect(await textOf(`/en/statements/${slug}`)).toBe(before);
  await strapi.documents('api::office.office').delete({ documentId: office.documentId });
});

describe('with an office in two languages', () => {
  let harbour: { readonly documentId: string };

  beforeAll(async () => {
    const { strapi } = chancery;
    await strapi.plugin('i18n').service('locales').create({ code: 'ar', name: 'Arabic' });
    const office = strapi.documents('api::office.office');
    const { documentId } = await office.create({
      data: { name: 'Embassy of Lindmar', timeZone: 'Europe/London', headings: { latest: 'Latest events' } },
      status: 'published',
    });
    await office.update({ documentId, locale: 'ar', data: { name: 'سفارة ليندمار' }, status: 'published' });
    await publish(strapi, 'api::clock.clock', { label: 'London', timeZone: 'Europe/London' });
    const message = '{days, plural, one {{days} day} other {{days} days}} since the storm';
    await publish(strapi, 'api::counter.counter', {
      title: 'Storm',
      since: '2026-01-01',
      timeZone: 'Europe/London',
      message,
    });
    harbour = await publish(
      strapi,
      'api::speech.speech',
      speech('The harbour', { featured: true, date: '2026-03-20' }),
    );
    const speeches = strapi.documents('api::speech.speech');
    type Data = Parameters<typeof speeches.update>[0]['data'];
    const arabic = { title: 'الميناء', body: blocksOf(['نص']), date: '2026-03-20' } as unknown as Data;
    await speeches.update({ documentId: harbour.documentId, locale: 'ar', data: arabic, status: 'published' });
    await draft(strapi, 'api::speech.speech', speech('Not yet', { featured: true, date: '2026-03-21' }));
    await publish(strapi, 'api::article.article', {
      title: '<script>alert(1)</script>',
      date: '2026-02-01',
      body: blocksOf(['Text']),
    });
    for (let day = 1; day <= 25; day += 1) {
      const date = `2026-01-${String(day).padStart(2, '0')}`;
      await publish(strapi, 'api::statement.statement', { title: `Statement ${day}`, date, body: blocksOf(['Text']) });
    }
  });

  test('the front page stands at / in the site’s language, instead of a way into the admin panel', async () => {
    const text = await textOf('/?at=2026-03-25T12:00:00Z');
    expect(text).toMatch(
      /Embassy of Lindmar.*25 March 2026 London 12:00.*83 days since the storm.*The harbour.*Latest events/,
    );
    expect(text).not.toContain('Not yet');
  });

  test('/ and /en are one page for search engines', async () => {
    for (const path of ['/', '/en', '/en/']) {
      const head = await page(path);
      expect(/rel="canonical" href="([^"]*)"/.exec(head)?.[1]).toMatch(/&#x2F;en$/);
    }
  });

  test('a page is old after a second at most, and runs no script but its own', async () => {
    const { headers } = await chancery.anyone.get('/en');
    expect(headers['cache-control']).toMatch(/^public, max-age=[01]\b/);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('HEAD is answered as GET is, without the page', async () => {
    const { status, headers, text } = await chancery.anyone.head('/en');
    expect({ status, type: headers['content-type'], text }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: undefined,
    });
  });

  test('in Arabic the page runs from right to left', async () => {
    const markup = await page('/ar');
    expect(markup).toContain('<html lang="ar" dir="rtl">');
    expect(textOfHtml(markup)).toContain('سفارة ليندمار');
  });

  test('a publication names the languages in which it is published, and no others', async () => {
    const markup = await page('/en/speeches/the-harbour');
    const head = markup.slice(0, markup.indexOf('<body>'));
    expect(attributesOf(head, 'hreflang')).toEqual(expect.arrayContaining(['en', 'ar', 'x-default']));
    expect(textOfHtml(markup)).toContain('Remarks The harbour 20 March 2026 The harbour: the text.');
    const untranslated = await page('/en/statements/statement-3');
    expect(attributesOf(untranslated, 'hreflang')).toEqual(['en', 'x-default']);
  });

  test('every link of the language switch leads to a page', async () => {
    const markup = await page('/en/speeches/the-harbour');
    const nav = /<nav class="languages"[^]*?<\/nav>/.exec(markup)?.[0] ?? '';
    const [english, arabic] = attributesOf(nav, 'href');
    expect(await textOf(english!)).toContain('The harbour');
    expect(await textOf(arabic!)).toContain('الميناء');
  });

  test.each([
    ['a draft', '/en/speeches/not-yet'],
    ['a text in a language that it is not published in', '/ar/statements/statement-3'],
    ['a text of another type', '/en/articles/the-harbour'],
    ['no text at all', '/en/speeches/nothing'],
  ])('%s is not found', async (_what, path) => {
    expect(await textOf(path, 404)).toMatch(/404 (Page not found|الصفحة غير موجودة)/);
  });

  test('a language that the site does not speak is not found, and says so in the site’s own', async () => {
    expect(await textOf('/fi', 404)).toContain('Page not found');
    expect(await textOf('/fi/messages', 404)).toContain('Page not found');
  });

  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

  test.each([
    ['/nothing-of-the-kind', 'Page not found', 'en'],
    ['/en/nothing', 'Page not found', 'en'],
    ['/en/speeches', 'Page not found', 'en'],
    ['/en/poems/one', 'Page not found', 'en'],
    ['/ar/nothing/at/all', 'الصفحة غير موجودة', 'ar'],
    ['/fi/nothing', 'Page not found', 'en'],
  ])('%s is not found, and a browser is shown a page that says so', async (path, said, language) => {
    const { status, headers, text } = await chancery.anyone.get(path).set('Accept', browser);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(textOfHtml(text)).toContain(said);
    expect(attributesOf(text, 'lang')[0]).toBe(language);
    expect(headers['content-security-policy']).toContain("style-src 'self'");
  });

  test.each(['/nothing-of-the-kind', '/en/nothing', '/api/nothing'])('programs are told in JSON: %s', async (path) => {
    const { status, body } = await chancery.anyone.get(path);
    expect([status, body.error.name]).toEqual([404, 'NotFoundError']);
    const asked = await chancery.anyone.get('/api/nothing').set('Accept', browser);
    expect(asked.body.error.name).toBe('NotFoundError');
  });

  test.each([
    ['an `at` that is no instant', '/en?at=yesterday'],
    ['two of them', '/en?at=2026-01-01T00:00:00Z&at=2026-01-02T00:00:00Z'],
    ['a damaged cursor', '/en/messages?cursor=abc'],
    ['two cursors', '/en/messages?cursor=a&cursor=b'],
    ['an unknown type', '/en/messages?type=poem'],
    ['several types', '/en/messages?type=speech,article'],
  ])('%s cannot be read', async (_what, path) => {
    expect(await textOf(path, 400)).toContain('400 This address cannot be read');
  });

  test('an error is told in the page’s language', async () => {
    expect(await textOf('/ar?at=yesterday', 400)).toContain('تعذّرت قراءة هذا العنوان');
  });

  test('all messages can be read page by page, each once, newest first', async () => {
    const titles: string[] = [];
    let path: string | undefined = '/en/messages';
    for (let pages = 0; path !== undefined && pages < 5; pages += 1) {
      const markup: string = await page(path);
      titles.push(...[...markup.matchAll(/class="message-title"><a [^>]*>([^<]*)</g)].map(([, title = '']) => title));
      path = attributesOf(/<a [^>]*rel="next"/.exec(markup)?.[0] ?? '', 'href')[0];
    }
    expect(titles).toHaveLength(27);
    expect(new Set(titles).size).toBe(27);
    expect(titles[0]).toBe('The harbour');
    expect(titles.at(-1)).toBe('Statement 1');
  });

  test('a list of one type has only these', async () => {
    const text = await textOf('/en/messages?type=article');
    expect(text).toContain('1 February 2026 <script>alert(1)</script> Text');
    expect(text).not.toContain('Statement 1');
  });

  test('a title is a text, whatever an editor wrote into it', async () => {
    for (const path of ['/en', '/en/messages', '/en/messages?type=article']) {
      expect(await page(path)).not.toContain('<script>');
    }
  });

  test('what is not a page is answered as ever', async () => {
    const { status, body } = await chancery.anyone.get('/api/speeches/the-harbour');
    expect({ status, name: body.error.name }).toEqual({ status: 404, name: 'NotFoundError' });
    expect((await chancery.anyone.get('/api/front-page')).body.data.office.name).toBe('Embassy of Lindmar');
    expect((await chancery.anyone.get('/_health')).status).toBe(204);
    expect((await chancery.anyone.get('/nothing-of-the-kind')).status).toBe(404);
  });

  test.each([
    ['/assets/chancery.css', 'text/css; charset=utf-8'],
    ['/assets/front-page.js', 'application/javascript; charset=utf-8'],
    ['/assets/chancery.svg', 'image/svg+xml'],
  ])('%s is served beside them', async (path, mediaType) => {
    const { status, headers } = await chancery.anyone.get(path);
    expect({ status, mediaType: headers['content-type'] }).toEqual({ status: 200, mediaType });
  });
});
