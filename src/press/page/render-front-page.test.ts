import type { Instant } from 'strapi-plugin-dateline/core';
import {
  asOf,
  counterOf,
  emptyFrontPage,
  frameOf,
  itemOf,
  publicationOf,
} from '../../../tests/helpers/fictional-office';
import { arabicPage, englishPage, validUntil } from '../../../tests/helpers/fictional-pages';
import { attributesOf, decodeEntities, textOfHtml } from '../../../tests/helpers/html-text';
import type { FrontPage } from '../public/front-page';
import { renderFrontPage } from './render-front-page';

const hostile = '</title><script>alert(1)</script>" onload="alert(1)\' <!--';

const rendered = (page: FrontPage, locale = 'en', at: Instant | null = null) =>
  renderFrontPage({ frame: frameOf(locale), page, meta: { asOf, validUntil }, at });

describe('the English page', () => {
  const markup = rendered(englishPage);
  const text = textOfHtml(markup);

  test('says its parts in their order', () => {
    const parts = [
      '29 March 2031',
      'Port Aurel 20:15',
      'London 21:15',
      'Kathmandu 03:00',
      'Consular queries +999 (0) 20 555 0142 +999 20 555 0143 consul@lindmar.example Monday to Friday, 09:00–13:00',
      '1183 days have passed since the keeper of Cape Orme',
      '461 days have passed since the night ferry',
      'Speeches, interviews, articles 25 March 2031 Foreign Minister Ilse Varn’s remarks',
      'Ladies and gentlemen, Today we signed',
      'Question (for both ministers) When will the second ferry line open',
      'Ilse Varn The line opens',
      'Latest events 22 March 2031 Ambassador Odile Marr’s interview with the Evening Lantern What brought',
      'all messages',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('says every counter exactly as its message does', () => {
    const paragraphs = [...markup.matchAll(/<p data-counter[^>]*>(.*?)<\/p>/g)].map(([, inner = '']) => inner);
    const texts = paragraphs.map((inner) => decodeEntities(inner.replace(/<[^>]*>/g, '')));
    expect(texts).toEqual(englishPage.counters.map((counter) => counter.text));
  });

  test('gives every clock its zone and its moment', () => {
    expect(attributesOf(markup, 'data-time-zone')).toEqual(['Atlantic/Azores', 'Europe/London', 'Asia/Kathmandu']);
    expect(attributesOf(markup, 'datetime')).toEqual(
      expect.arrayContaining(['2031-03-29', '2031-03-29T20:15-01:00', '2031-03-30T03:00+05:45']),
    );
  });

  test('gives every turn its anchor, and every message its address', () => {
    expect(attributesOf(markup, 'id')).toEqual(expect.arrayContaining(['turn-k1', 'turn-k2', 'turn-k3', 'turn-k4']));
    expect(attributesOf(markup, 'href')).toEqual(
      expect.arrayContaining([
        '#turn-k4',
        '/en/speeches/remarks-on-the-harbour-treaty',
        '/en/articles/message-2',
        '/en/messages',
      ]),
    );
  });

  test('gives its script the server’s time and the moment when the page will change', () => {
    expect(attributesOf(markup, 'data-as-of')).toEqual([asOf]);
    expect(attributesOf(markup, 'data-valid-until')).toEqual([validUntil]);
    expect(attributesOf(markup, 'data-live')).toEqual(['/api/front-page?locale=en']);
    expect(attributesOf(markup, 'src')).toEqual(['/assets/front-page.js']);
  });

  test('names its language, its other languages, and itself among them', () => {
    expect(markup).toContain('<html lang="en" dir="ltr">');
    expect(decodeEntities(markup)).toContain('<link rel="canonical" href="https://press.lindmar.example/en" />');
    expect(attributesOf(markup.slice(0, markup.indexOf('<body>')), 'hreflang')).toEqual([
      'en',
      'ru',
      'fr',
      'ar',
      'x-default',
    ]);
    expect(text).toContain('English Русский Français العربية');
  });

  test('asks nothing of other hosts', () => {
    const fetched = attributesOf(markup.replace(/<link rel="(canonical|alternate)"[^>]*>/g, ''), '(?:src|href)');
    expect(fetched.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});

describe('the Arabic page', () => {
  const markup = rendered(arabicPage, 'ar');

  test('runs from right to left, numbers and times from left to right', () => {
    expect(markup).toContain('<html lang="ar" dir="rtl">');
    expect(markup.match(/<bdi dir="ltr">/g)).toHaveLength(3);
    expect(markup.match(/<time\s[^>]*role="timer"\s+aria-live="off"\s+dir="ltr"/g)).toHaveLength(3);
  });

  test('has its interface in Arabic', () => {
    expect(textOfHtml(markup)).toContain('الانتقال إلى المحتوى');
  });
});

test.each<[string, Partial<FrontPage>, RegExp]>([
  ['no featured publication', { featured: null }, /class="featured"|class="jump"/],
  ['no counters', { counters: [] }, /class="counters"/],
  ['no clocks', { clocks: [] }, /class="clocks"/],
  ['no contacts', { contacts: [] }, /class="contacts"/],
])('%s: no empty place for it', (_what, missing, place) => {
  expect(rendered(englishPage)).toMatch(place);
  expect(rendered({ ...englishPage, ...missing })).not.toMatch(place);
});

test('with a featured publication there is a place for it, and a way past it', () => {
  const markup = rendered(englishPage);
  expect(markup).toContain('<section class="featured"');
  expect(markup).toContain('<p class="jump"><a href="#latest">');
});

test('the page is called as the office is, and its messages stand one level below', () => {
  const markup = rendered(englishPage);
  expect(markup).toContain('<h1 class="office-name">Embassy of Lindmar in London</h1>');
  expect(markup).toContain('<h3 class="message-title">');
  expect(markup).not.toContain('<h2 class="message-title">');
});

test('of the languages in the switch the one that is read is marked, and the others are its alternates', () => {
  const nav = /<nav class="languages"[^]*?<\/nav>/.exec(rendered(englishPage))?.[0] ?? '';
  expect(nav.match(/<a [^>]*aria-current="true"/g)).toEqual([expect.stringContaining('hreflang="en"')]);
  expect(nav.match(/<a [^>]*rel="alternate"/g)).toHaveLength(3);
});

test('a number that can be called from everywhere is linked to, and another one is not', () => {
  const contacts = [{ purpose: 'Press', phones: ['+999 20 555 0142', '555 0143'], email: null, hours: null }];
  const markup = decodeEntities(rendered({ ...englishPage, contacts }));
  expect(attributesOf(markup, 'href').filter((href) => /^tel|null/.test(href))).toEqual(['tel:+999205550142']);
  expect(textOfHtml(markup)).toContain('+999 20 555 0142 555 0143');
});

test('an office that has nothing yet still is a page', () => {
  const frame = {
    ...frameOf('fr'),
    office: { name: null, allMessagesHeading: null },
    translations: [{ locale: 'fr', path: '/fr' }],
  };
  const markup = renderFrontPage({ frame, page: emptyFrontPage, meta: { asOf, validUntil: null }, at: null });
  expect(textOfHtml(markup)).toContain('Il n’y a pas encore de publication ici. Toutes les publications');
  expect(markup).toContain('<title>Service de presse</title>');
  expect(markup).not.toContain('data-valid-until');
  expect(markup).not.toContain('class="languages"');
  expect(markup).not.toMatch(/null|undefined/);
});

test('where the office prints no headings, they are told to those who cannot see the layout only', () => {
  const markup = rendered({ ...englishPage, headings: { featured: null, latest: null, allMessages: null } });
  expect(markup).toContain('<h2 id="featured" class="visually-hidden">Featured</h2>');
  expect(markup).toContain('<h2 id="latest" class="visually-hidden">Latest</h2>');
  expect(textOfHtml(markup)).toContain('All messages');
});

test('a page of another time stands still and says so', () => {
  const markup = rendered(englishPage, 'en', asOf);
  expect(textOfHtml(markup)).toContain('The page as it stood on 29 March 2031 at 21:15 GMT');
  expect(markup).not.toContain('data-live');
  expect(markup).not.toContain('<script');
});

test('a hostile text is a text wherever it stands', () => {
  const featured = publicationOf({
    title: hostile,
    slug: hostile,
    turns: [{ key: hostile, speaker: hostile, role: 'answer', aside: hostile, body: [] }],
  });
  const page: FrontPage = {
    ...englishPage,
    dateText: hostile,
    clocks: englishPage.clocks.map((clock) => ({ ...clock, label: hostile, documentId: hostile })),
    contacts: [{ purpose: hostile, phones: [hostile], email: hostile, hours: hostile }],
    counters: [{ ...counterOf('x', 5, `5 ${hostile}`), documentId: hostile }],
    headings: { featured: hostile, latest: hostile, allMessages: hostile },
    featured,
    latest: [itemOf({ title: hostile, slug: hostile, excerpt: hostile })],
  };
  const frame = { ...frameOf('en'), office: { name: hostile, allMessagesHeading: hostile } };
  const markup = renderFrontPage({ frame, page, meta: { asOf, validUntil }, at: null });
  expect(markup.match(/<script/g)).toHaveLength(1);
  expect(markup).not.toMatch(/<[^>]* onload=|<!--/);
});
