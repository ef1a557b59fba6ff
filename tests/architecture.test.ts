/** The rooms and their arrows, as CONTRIBUTING.md has them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');

interface Room {
  readonly folder: string;
  /** Imports that this room may have beside its own files and small libraries; each a prefix from the project's root. */
  readonly mayReach: readonly string[];
  readonly isPure?: boolean;
}

const dateline = 'src/plugins/dateline';

const rooms: readonly Room[] = [
  { folder: `${dateline}/core`, mayReach: [], isPure: true },
  { folder: `${dateline}/server`, mayReach: [`${dateline}/core`] },
  { folder: `${dateline}/admin`, mayReach: [`${dateline}/core`] },
  { folder: 'src/press', mayReach: [], isPure: true },
  { folder: 'src/desk', mayReach: ['src/press'] },
  { folder: 'src/admin', mayReach: ['src/press'] },
  { folder: 'src/api', mayReach: ['src/desk', 'src/press'] },
  { folder: 'src/middlewares', mayReach: ['src/press'] },
  { folder: 'demo', mayReach: ['src/desk', 'src/press'] },
  { folder: 'scripts', mayReach: ['src/desk', 'src/press', 'demo'] },
];

/** What a pure room must not touch: the framework, a screen, the machine. */
const impure = /^(@strapi\/|react|styled-components|node:|fs$|path$|crypto$|supertest|playwright)/;

describe.each(rooms)('$folder', ({ folder, mayReach, isPure }) => {
  const files = sourcesIn(folder);

  test('has files to check', () => expect(files.length).toBeGreaterThan(0));

  test('reaches only where its arrows lead', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => path.relative(root, path.resolve(path.dirname(file), name)))
        .filter((target) => ![folder, ...mayReach].some((room) => target === room || target.startsWith(`${room}/`)))
        .map((target) => `${path.relative(root, file)} → ${target}`),
    );
    expect(strays).toEqual([]);
  });

  if (isPure) {
    test('is pure: no framework, no screen, no machine, no clock', () => {
      const offences = files.flatMap((file) =>
        [
          ...importsOf(file).filter((name) => impure.test(name)),
          ...(readFileSync(file, 'utf8').match(
            /\bnew Date\(\)|\bDate\.now\(\)|DateTime\.(now|local)\(\)|\bprocess\./g,
          ) ?? []),
        ].map((offence) => `${path.relative(root, file)}: ${offence}`),
      );
      expect(offences).toEqual([]);
    });
  }
});

/** The panel’s two read two clocks of the browser to learn whether the machine slept, and show neither. */
const clockReaders = [
  'src/admin/desk/on-return.ts',
  'src/desk/now.ts',
  'src/plugins/dateline/admin/src/server-now/server-time.ts',
  'src/plugins/dateline/server/src/request/request-instant.ts',
];

test('the clock is read in few places, each with its reason', () => {
  const readers = ['src', 'demo', 'config']
    .flatMap(sourcesIn)
    .filter((file) => /\bnew Date\(\)|\bDate\.now\(\)/.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(root, file));
  expect(readers.sort()).toEqual(clockReaders);
});

test('the app names the plugin by its package, never by its folder', () => {
  const strays = ['src/press', 'src/desk', 'src/admin', 'src/api', 'scripts', 'demo']
    .flatMap(sourcesIn)
    .filter((file) => importsOf(file).some((name) => name.includes('plugins/dateline')));
  expect(strays).toEqual([]);
});

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .filter((name) => !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => path.join(root, folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\(|require\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}
