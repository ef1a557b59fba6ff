/** What is mutated, room by room, and which tests are asked. */
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../run/places.mjs';

/**
 * Words and data, of which a test could only say the same again. What reads them is mutated; that they are complete, in
 * every language and as their sources have them, is tested beside them.
 */
const tables = [
  /^src\/plugins\/dateline\/core\/zones\/(data\/|zone-aliases|places\/(common-country-names|other-cities|other-names|zone-places))/,
  /^src\/plugins\/dateline\/core\/refusals\/(message-parts|language-names)/,
  /^src\/press\/import\/languages\//,
  /^src\/press\/page\/words\//,
  /^src\/press\/(refusals|report-sentences|layouts)\//,
  // Attributes by their names, which tests/attributes.test.ts holds to the schemas.
  /^src\/press\/attributes\/(kinds-by-type|strapi-columns)/,
  // Headers, which tests/http/headers.test.ts asks of every road.
  /^src\/press\/origins\/answer-policies/,
];

const pureFolders = { core: 'src/plugins/dateline/core', press: 'src/press' };

/** Tests that meet pure code: those beside it, and those of the rooms that are tested without a server. */
const testFolders = [...Object.values(pureFolders), 'src/desk'];

/**
 * Searches at random and walks through whole worlds, which take seconds each and are no tables. A mutant that one of them
 * alone would notice counts as survived.
 */
const searches = /(damaged-pages|cut-pages|page-law|zone-data)\.test\.ts$/;

/** @returns the files below what is asked for, `core` or `press/query`, or null where there is no such room */
export function filesOfRoom(asked) {
  const [first, ...rest] = asked.split('/');
  const folder = pureFolders[first];
  if (!folder) return null;
  const below = [folder, ...rest].join('/');
  const files = sourcesIn(folder).filter((file) => file.startsWith(`${below}/`) || file === `${below}.ts`);
  return files.length > 0 ? files.filter((file) => !tables.some((table) => table.test(file))) : null;
}

/** `press/query` of a file of that folder; a file at the root of a room is the room's. */
export function roomOf(file) {
  if (file.startsWith(pureFolders.core)) return 'core';
  const [, , room, ...rest] = file.split('/');
  return rest.length > 0 ? `press/${room}` : 'press';
}

/** The test files that come, by whatever way of imports, to one of these files. */
export function testsThatReach(files) {
  const wanted = new Set(files);
  const tests = testFolders.flatMap(namesBelow).filter((file) => file.endsWith('.test.ts') && !searches.test(file));
  return tests.filter((file) => [...importedBy(file)].some((imported) => wanted.has(imported)));
}

function importedBy(file, found = new Set()) {
  for (const next of importsOf(file)) {
    if (found.has(next)) continue;
    found.add(next);
    importedBy(next, found);
  }
  return found;
}

const known = new Map();

function importsOf(file) {
  if (!known.has(file)) known.set(file, readImports(file));
  return known.get(file);
}

function readImports(file) {
  if (!file.endsWith('.ts')) return [];
  const names = [...fs.readFileSync(inRoot(file), 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map(
    ([, name]) => name,
  );
  return names.flatMap((name) => {
    if (name === 'strapi-plugin-dateline/core') return [`${pureFolders.core}/index.ts`];
    const base = path.join(path.dirname(file), name);
    const ends = name.startsWith('.') ? ['.ts', '/index.ts', '.tsx', ''] : [];
    return ends
      .map((end) => base + end)
      .filter((each) => fs.statSync(inRoot(each), { throwIfNoEntry: false })?.isFile())
      .slice(0, 1);
  });
}

function sourcesIn(folder) {
  return namesBelow(folder).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$|\.d\.ts$|\/(tests|fixtures|dist|node_modules)\//.test(file),
  );
}

function namesBelow(folder) {
  return fs
    .readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !/\/(dist|node_modules)\//.test(file))
    .sort();
}
