/** The rooms and their arrows, as CONTRIBUTING.md has them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, root, sourcesIn } from './helpers/imports';

interface Room {
  readonly folder: string;
  /** Imports that this room may have beside its own files and small libraries; each a prefix from the project's root. */
  readonly mayReach: readonly string[];
  readonly isPure?: boolean;
}

const dateline = 'src/plugins/dateline';
const newsstand = 'src/plugins/newsstand';

const rooms: readonly Room[] = [
  { folder: `${dateline}/core`, mayReach: [], isPure: true },
  { folder: `${dateline}/sentences`, mayReach: [`${dateline}/core`], isPure: true },
  { folder: `${dateline}/embed`, mayReach: [`${dateline}/core`], isPure: true },
  { folder: `${dateline}/presence`, mayReach: [`${dateline}/server`], isPure: true },
  { folder: `${dateline}/server`, mayReach: [`${dateline}/core`, `${dateline}/sentences`] },
  { folder: `${dateline}/admin`, mayReach: [`${dateline}/core`, `${dateline}/sentences`] },
  { folder: `${newsstand}/core`, mayReach: [], isPure: true },
  { folder: `${newsstand}/server`, mayReach: [`${newsstand}/core`] },
  { folder: 'src/press', mayReach: [], isPure: true },
  { folder: 'src/desk', mayReach: ['src/press'] },
  { folder: 'src/admin', mayReach: ['src/press'] },
  { folder: 'src/api', mayReach: ['src/desk', 'src/press'] },
  { folder: 'src/middlewares', mayReach: ['src/press', 'src/desk/refusals'] },
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

/**
 * The panel’s two read the browser’s clock to learn whether the machine slept, and how old kept words are; neither is shown.
 * Facts are saved at times beside Strapi’s own, and followers agree by the machine’s which instance works. What time it is,
 * dateline’s settings say for the whole house; newsstand’s say it where a project says nothing else.
 */
const clockReaders = [
  'src/admin/kept-words/browser-clock.ts',
  'src/desk/following/machine-clock.ts',
  'src/plugins/dateline/admin/src/server-now/server-time.ts',
  'src/plugins/dateline/server/src/facts/bring-together.ts',
  'src/plugins/dateline/server/src/settings.ts',
  'src/plugins/newsstand/server/src/settings.ts',
];

test('the clock is read in few places, each with its reason', () => {
  const readers = ['src', 'demo', 'config']
    .flatMap(sourcesIn)
    .filter((file) => /\bnew Date\(\)|\bDate\.now\(\)/.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(root, file));
  expect(readers.sort()).toEqual(clockReaders);
});

/** The first sends files, which asks nothing. */
const askers = ['src/admin/import-page/use-import.ts', `${dateline}/admin/src/asking/use-ask.ts`];

test('the panel asks the server in one way, which keeps the one time of the server', () => {
  const strays = ['src/admin', `${dateline}/admin`]
    .flatMap(sourcesIn)
    .filter((file) => /\b(use|get)FetchClient\b/.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(root, file));
  expect(strays.sort()).toEqual(askers);
});

/** The first takes a zone's words from the platform, where it means the same time by them; the second formats nothing. */
const platformZoneReaders = [`${dateline}/core/messages/argument-style.ts`, `${dateline}/core/zoned-format.ts`];

test('no zone’s clocks are the platform’s: Node’s data and a browser’s are older or newer than the plugin’s own', () => {
  const readers = ['src', 'demo', 'config']
    .flatMap(sourcesIn)
    .filter((file) => !file.includes('/core/tests/'))
    .filter((file) => asksPlatformForZones(readFileSync(file, 'utf8')))
    .map((file) => path.relative(root, file));
  expect(readers.sort()).toEqual(platformZoneReaders);
  const scripts = readdirSync(path.join(root, 'public/assets')).filter((name) => name.endsWith('.js'));
  const asking = scripts.filter((name) =>
    /Intl|toLocale/.test(readFileSync(path.join(root, 'public/assets', name), 'utf8')),
  );
  expect(asking).toEqual([]);
});

function asksPlatformForZones(source: string): boolean {
  const formats = /new Intl\.DateTimeFormat\(/.test(source) && !source.includes("timeZone: 'UTC'");
  return (
    formats || /\.toLocale(Date|Time)?String\(|\bIANAZone\b|from 'moment|supportedValuesOf\('timeZone'/.test(source)
  );
}

test('time is counted by no library: of packages the core has the two of its messages, and the embed none', () => {
  const packagesOf = (room: string) =>
    sourcesIn(`${dateline}/${room}`)
      .filter((file) => !file.includes('/core/tests/'))
      .flatMap(importsOf)
      .filter((name) => !name.startsWith('.'));
  expect([...new Set(packagesOf('core'))].sort()).toEqual(['@formatjs/icu-messageformat-parser', 'intl-messageformat']);
  expect(packagesOf('embed')).toEqual([]);
});

test('the app names the plugin by its package, never by its folder', () => {
  const strays = ['src/press', 'src/desk', 'src/admin', 'src/api', 'scripts', 'demo']
    .flatMap(sourcesIn)
    .filter((file) => importsOf(file).some((name) => name.includes('plugins/dateline')));
  expect(strays).toEqual([]);
});
