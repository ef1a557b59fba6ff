/** The glossary of CONTRIBUTING.md: one name, one thing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const words = ['Publication', 'Text', 'Version', 'Draft', 'Row', 'Handle', 'Entry', 'Document'];
const sources = ['src/desk', 'src/press'].flatMap(sourcesIn).map((file) => readFileSync(path.join(root, file), 'utf8'));

test('CONTRIBUTING.md says what each of the eight words means', () => {
  const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, glossary = ''] = /## Eight words\n([\s\S]*?)\n## /.exec(guide) ?? [];
  const explained = [...glossary.matchAll(/^\| (\w+(?: \w+)?)\s+\|/gm)].map(([, word]) => word).slice(1);
  expect(explained).toEqual(['publication', 'text', 'version', 'draft', 'public row', 'handle', 'entry', 'document']);
});

test('no two types that others can import have one name with such a word in it', () => {
  const names = sources
    .flatMap((source) => [...source.matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, name = '']) => name))
    .filter((name) => words.some((word) => new RegExp(`${word}(?![a-z])`).test(name)));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** [the type, what a parameter or member of it is called]; a schedule's `publication` is the public contract's. */
const calls: readonly (readonly [string, readonly string[]])[] = [
  ['PublicationVersion', ['version', 'publication in Schedule']],
  ['TextHandle', ['handle']],
  ['DraftHandle', ['handle']],
  ['HeldText', ['text', 'held', 'before']],
  ['HeldRow', ['row']],
  ['StoredPublication', ['stored', 'draft']],
];

test.each(calls)('a %s is called so', (type, allowed) => {
  const called = sources.flatMap((source) => {
    const [, owner = ''] = new RegExp(`interface (\\w+) \\{[^}]*publication: ${type};`).exec(source) ?? [];
    return [...source.matchAll(new RegExp(`\\b(\\w+)\\??: ${type}(?=[,;) ])`, 'g'))].map(([, name]) =>
      name === 'publication' && owner !== '' ? `${name} in ${owner}` : (name ?? ''),
    );
  });
  expect([...new Set(called)].filter((name) => !allowed.includes(name))).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}
