/**
 * Keeps a static copy of a site right by `GET /api/changes`: node keep-a-copy.mjs https://press.example copy.json
 *
 * Run it as often as you like, or whenever an event comes: each run asks what has changed since the last one, and fetches
 * the pages that this concerns. A run that fails, or is ended in the midst, is made good by the next one, since the cursor
 * is kept only behind the pages. See docs/changes.md.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';

const [origin, file] = process.argv.slice(2);
const types = ['speech', 'interview', 'statement', 'article', 'announcement'];
const copy = await readCopy();

for (let hasMore = true; hasMore;) {
  const { data, meta } = await changesSince(copy.cursor);
  const due = new Set();
  for (const row of data) {
    remember(row);
    for (const path of pathsOf(row)) due.add(path);
  }
  for (const path of due) await fetchAgain(path);
  ({ cursor: copy.cursor, hasMore } = meta);
  await keepCopy();
}

async function readCopy() {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? emptyCopy() : JSON.parse(text);
}

/** `pages`: what stands at each path. `addresses`: where each text has ever stood. `locales`: the site's languages. */
function emptyCopy() {
  return { cursor: null, pages: {}, addresses: {}, locales: [] };
}

/** In one step, so that nobody reads half of it. */
async function keepCopy() {
  await writeFile(`${file}.new`, JSON.stringify(copy));
  await rename(`${file}.new`, file);
}

async function changesSince(cursor) {
  const since = cursor === null ? '' : `&since=${cursor}`;
  const answer = await fetch(`${origin}/api/changes?limit=1000${since}`);
  if (answer.status === 410) {
    // The site has another database's content: nothing of the copy is known to be right.
    Object.assign(copy, emptyCopy());
    return changesSince(null);
  }
  if (!answer.ok) throw new Error(`${origin} answered ${answer.status} to what has changed.`);
  return answer.json();
}

function remember({ type, what, documentId, addressBefore, addressAfter }) {
  if (type === 'locale') {
    copy.locales = copy.locales.filter((locale) => locale !== documentId);
    if (what !== 'deleted') copy.locales.push(documentId);
  }
  const addresses = new Set(copy.addresses[documentId]);
  for (const address of [addressBefore, addressAfter]) if (address !== null) addresses.add(address);
  if (addresses.size > 0) copy.addresses[documentId] = [...addresses];
}

/** Which pages may say something else after this row. */
function pathsOf({ type, documentId, locale }) {
  switch (type) {
    // They stand on every page, or decide who sees any.
    case 'office':
    case 'locale':
    case 'site':
    case 'public-role':
      return [...Object.keys(copy.pages).filter(isKnown), '/', ...copy.locales.flatMap(listsOf)];
    // Whatever shows them has a row of its own.
    case 'person':
    case 'topic':
    case 'file':
      return [];
    case 'counter':
    case 'clock':
      return ['/', `/${locale}`];
    // A text: every address that it has had, in all languages, since each of its pages leads to the others.
    default:
      return [...(copy.addresses[documentId] ?? []), '/', ...listsOf(locale)];
  }
}

/** The further pages of a list are found from its first one. */
function isKnown(path) {
  return !path.includes('cursor=');
}

function listsOf(locale) {
  return [`/${locale}`, `/${locale}/messages`, ...types.map((type) => `/${locale}/messages?type=${type}`)];
}

/** Fetches a page, and what follows a list, whose further pages have addresses that nobody knows before. */
async function fetchAgain(path) {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  if (answer.status >= 500) throw new Error(`${origin}${path} answered ${answer.status}.`);
  const body = await answer.text();
  const next = nextOf(body);
  const former = copy.pages[path]?.next;
  if (former !== undefined && former !== next) forget(former);
  copy.pages[path] = { status: answer.status, location: answer.headers.get('location'), body, next };
  if (next !== undefined) await fetchAgain(next);
}

function nextOf(body) {
  const href = /<a href="([^"]*)" rel="next"/.exec(body)?.[1];
  const written = href?.replaceAll(/&#x([0-9A-F]+);/gi, (_entity, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return written?.replaceAll('&amp;', '&');
}

function forget(path) {
  const page = copy.pages[path];
  // JSON has no such value, so that it is not kept.
  copy.pages[path] = undefined;
  if (page?.next !== undefined) forget(page.next);
}
