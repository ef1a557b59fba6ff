/** What imports what, as the tests of the rooms see it: types as much as values, of sources alone. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** Names from the project's root, of what each file imports of the project itself. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export function importsWithin(folders: readonly string[]): Imports {
  const files = folders.flatMap(sourcesIn);
  return new Map(
    files.map((file) => [path.relative(root, file), importsOf(file).flatMap((name) => targetOf(file, name))]),
  );
}

export function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .filter((name) => !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => path.join(root, folder, name));
}

export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|import\(|require\(|^import)\s*'([^']+)'/gm)].map((match) => match[1] ?? '');
}

function targetOf(file: string, name: string): string[] {
  if (!name.startsWith('.')) return [];
  const base = path.resolve(path.dirname(file), name);
  const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => `${base}${end}`).find(isFile);
  return found === undefined ? [] : [path.relative(root, found)];
}

function isFile(name: string): boolean {
  return existsSync(name) && statSync(name).isFile();
}
