/** One vocabulary of stored publications: what tells a draft from a public row is said in `desk/stored` alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

/** A condition on `publishedAt`, a comparison of it with nothing, its column, a lock of the database. */
const saidInStored =
  /publishedAt['"]?\]?\s*:\s*(null|\{)|publishedAt['"]?\]?\)?\s*[!=]==?\s*(null|undefined)|\bpublished_at\b|pg_advisory|hashtext/;

/** Data that are about to be written say nothing of a stored row; one that leaves the attribute out goes out as well. */
const ofWhatIsWritten = ['src/desk/embargo/guard-embargoes.ts', 'src/desk/identity/keep-identity.ts'];

test('whether a row is a draft or public is asked in the words of desk/stored', () => {
  const files = ['src/api', 'src/desk', 'src/press', 'src/middlewares', 'src/admin', 'scripts', 'demo', 'config'];
  const others = files
    .flatMap(sourcesIn)
    .filter(
      (file) => !file.startsWith('src/desk/stored/') && !ofWhatIsWritten.includes(file) && !file.includes('/fixtures/'),
    )
    .filter((file) => saidInStored.test(codeOf(file)));
  expect(others).toEqual([]);
});

test.each([
  ['a condition for drafts', 'where: { documentId, publishedAt: null }'],
  ['one for public rows', 'where: { publishedAt: { $notNull: true } }'],
  ['a row that is looked at', "const isHidden = row['publishedAt'] === null;"],
  ['rows of which one is found', 'rows.find(({ publishedAt }) => publishedAt !== null)'],
  ['a statement of one’s own', "'WHERE t.published_at IS NOT NULL'"],
  ['a lock of one’s own', "raw('SELECT pg_advisory_xact_lock(?)')"],
])('%s would be found', (_case, line) => {
  expect(line).toMatch(saidInStored);
});

test.each([
  ['the moment of a publication', 'const soFar = `${published?.publishedAt}`;'],
  ['when a text first went out', "'t.first_published_at >= ?'"],
  ['a column that is asked for', "select: ['id', 'publishedAt']"],
])('%s is nothing of the kind', (_case, line) => {
  expect(line).not.toMatch(saidInStored);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .map((name) => path.join(folder, name));
}

/** Without comments, which may speak of indexes and of Strapi. */
function codeOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}
