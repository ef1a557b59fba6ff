/** The reference pages, as a parser of HTML reads them (https://html.spec.whatwg.org/multipage/parsing.html#parse-errors). */
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { openFictionalSite, pagePaths, type FictionalSite } from './helpers/fictional-site';

let site: FictionalSite;

beforeAll(async () => {
  site = await openFictionalSite();
});
afterAll(() => site.close());

/** What a parser stumbles over, and elements whose names are none. */
function faultsIn(markup: string): readonly string[] {
  const faults: string[] = [];
  const document = parse(markup, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) =>
      faults.push(`${code}: ${markup.slice(startOffset - 40, startOffset + 20)}`),
  });
  return [...faults, ...elementsBelow(document).filter((name) => !/^[a-z][a-z0-9]*$/.test(name))];
}

function elementsBelow(node: DefaultTreeAdapterMap['node']): readonly string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsBelow) : [];
  return 'tagName' in node ? [node.tagName, ...below] : below;
}

test.each(pagePaths)('%s is read without a fault', async (path) => {
  const answer = await fetch(site.origin + path);
  expect(faultsIn(await answer.text())).toEqual([]);
});

test.each([
  ['no space between attributes', '<a href="/en"class="x">Front page</a>', /^missing-whitespace-between-attributes/],
  ['none before the first', '<timedatetime="2031-04-12">12 April</time>', /^timedatetime="2031-04-12"$/],
])('a fault is one: %s', (_what, part, expected) => {
  expect(faultsIn(`<!doctype html><html><body>${part}</body></html>`)).toEqual([expect.stringMatching(expected)]);
});
