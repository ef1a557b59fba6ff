/**
 * Whether HTML opens so many elements within one another that a browser's parser would stand still: it looks through all
 * that are open for many a tag (Chromium takes 2 seconds for 20,000, 50 for 100,000). No editor writes such a thing.
 */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (closedByItself.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

const deepest = 3_000;

/** Elements without an end, and those whose end may be left out. */
const closedByItself: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);
