/** The suites that are asked on one database alone: each is there, and none has a word about another database. */
import fs from 'node:fs';
import path from 'node:path';
import reasons from './same-on-every-database.json';

const names = Object.values(reasons).flat();
const textOf = (name: string) => fs.readFileSync(path.join(__dirname, `${name}.test.ts`), 'utf8');

test('none is named twice', () => {
  expect([...new Set(names)]).toEqual(names);
});

test.each(names)('%s says nothing of PostgreSQL', (name) => {
  expect(textOf(name)).not.toMatch(/postgres|dialect|TEST_DATABASE_URL: /i);
});
