import { frameOf, itemOf } from '../../../tests/helpers/fictional-office';
import { arabicPage, englishPage } from '../../../tests/helpers/fictional-pages';
import { attributesOf, decodeEntities, textOfHtml } from '../../../tests/helpers/html-text';
import { renderMessagesPage, type MessagesView } from './render-messages-page';

const view: MessagesView = {
  frame: frameOf('en'),
  items: englishPage.latest,
  type: null,
  cursor: null,
  nextCursor: null,
};
const rendered = (part: Partial<MessagesView>) => renderMessagesPage({ ...view, ...part });

test('each message says its date, its kind, its title and its excerpt', () => {
  expect(textOfHtml(rendered({}))).toContain(
    '21 March 2031 Statement Comment by the Ministry’s spokesperson on the lighthouse at Cape Orme The harbour authorities',
  );
});

test('a list of one kind names it once, in its title', () => {
  const markup = rendered({ type: 'interview', items: [itemOf({ type: 'interview', title: 'At the pier' })] });
  expect(markup).toContain('<title>Interviews – All messages – Embassy of Lindmar in London</title>');
  expect(markup).not.toContain('message-kind');
});

test('the kinds are links, and the one shown is marked', () => {
  const filter = /<nav class="filter"[^]*?<\/nav>/.exec(decodeEntities(rendered({ type: 'speech' })))?.[0] ?? '';
  expect(textOfHtml(filter)).toBe('All Speeches Interviews Statements Articles Announcements');
  expect(attributesOf(filter, 'href')).toEqual([
    '/en/messages',
    ...['speech', 'interview', 'statement', 'article', 'announcement'].map((type) => `/en/messages?type=${type}`),
  ]);
  expect(filter.match(/aria-current/g)).toHaveLength(1);
  expect(filter).toMatch(/type=speech"\s+aria-current="page"/);
});

test.each<[string, Partial<MessagesView>, string[]]>([
  ['the only page has no way on', {}, []],
  ['the first page leads to older messages', { nextCursor: 'older' }, ['/en/messages?cursor=older']],
  [
    'a middle page leads both ways',
    { cursor: 'here', nextCursor: 'older' },
    ['/en/messages', '/en/messages?cursor=older'],
  ],
  ['the last page leads back', { cursor: 'here' }, ['/en/messages']],
  ['the kind is kept', { type: 'speech', nextCursor: 'older' }, ['/en/messages?type=speech&cursor=older']],
])('%s', (_sentence, part, addresses) => {
  const paging = /<nav class="paging"[^]*?<\/nav>/.exec(rendered(part))?.[0] ?? '';
  expect(attributesOf(paging, 'href')).toEqual(addresses);
});

test('where there is no way on, there is no place for one', () => {
  expect(rendered({})).not.toContain('class="paging"');
  expect(rendered({ nextCursor: 'older' })).toContain('class="paging"');
});

test('the list has a title of its own, the messages stand below it, and the office leads to the front page', () => {
  const markup = decodeEntities(rendered({}));
  expect(markup).toContain('<h2 class="message-title">');
  expect(markup).toContain('<p class="office-name"><a href="/en">Embassy of Lindmar in London</a></p>');
  expect(markup).not.toContain('<h1 class="office-name">');
});

test('no messages: a sentence says so', () => {
  expect(textOfHtml(rendered({ items: [] }))).toContain('There are no messages here yet.');
});

test('the office’s own heading is the title of the list', () => {
  const frame = { ...frameOf('en'), office: { name: 'Lindmar', allMessagesHeading: 'Everything we said' } };
  expect(rendered({ frame })).toContain('<h1 class="title">Everything we said</h1>');
});

test('in Arabic everything but the messages is in Arabic, too', () => {
  expect(textOfHtml(rendered({ frame: frameOf('ar'), items: arabicPage.latest, nextCursor: 'x' }))).toContain(
    'رسائل أقدم',
  );
});

test('a hostile cursor stays in its address', () => {
  expect(rendered({ nextCursor: '"><script>' })).not.toContain('<script');
});
