/** Nothing needs each other: neither two files nor two rooms, at any depth. */
import { circlesIn } from './helpers/circles';
import { importsWithin, type Imports } from './helpers/imports';

const graph = (edges: Readonly<Record<string, readonly string[]>>): Imports => new Map(Object.entries(edges));

test.each<[what: string, imports: Readonly<Record<string, readonly string[]>>, circles: readonly string[]]>([
  ['a file that imports another', { 'a/one.ts': ['a/two.ts'], 'a/two.ts': [] }, []],
  [
    'two files that import each other',
    { 'a/one.ts': ['a/two.ts'], 'a/two.ts': ['a/one.ts'] },
    ['a: one.ts ⇄ two.ts (one → two, two → one)'],
  ],
  [
    'two rooms, by four files of which none is in a circle',
    { 'a/b/one.ts': ['a/c/one.ts'], 'a/c/one.ts': [], 'a/c/two.ts': ['a/b/two.ts'], 'a/b/two.ts': [] },
    ['a: b ⇄ c (b/one → c/one, c/two → b/two)'],
  ],
  [
    'three rooms, one after the other',
    {
      ...{ 'a/b/one.ts': ['a/c/one.ts'], 'a/c/one.ts': [], 'a/c/two.ts': ['a/d/one.ts'], 'a/d/one.ts': [] },
      ...{ 'a/d/two.ts': ['a/b/two.ts'], 'a/b/two.ts': [] },
    },
    ['a: b ⇄ c ⇄ d (b/one → c/one, c/two → d/one, d/two → b/two)'],
  ],
  [
    'a folder that imports a loose file beside it, which leads back',
    { 'a/b/one.ts': ['a/loose.ts'], 'a/loose.ts': ['a/b/two.ts'], 'a/b/two.ts': [] },
    ['a: b ⇄ loose.ts (b/one → loose, loose → b/two)'],
  ],
  [
    'a table of contents beside what its folders share',
    { 'a/index.ts': ['a/b/one.ts'], 'a/b/one.ts': ['a/errors.ts'], 'a/errors.ts': [] },
    [],
  ],
  [
    'the inner folders of a room',
    { 'a/b/c/one.ts': ['a/b/d/one.ts'], 'a/b/d/one.ts': ['a/b/c/two.ts'], 'a/b/c/two.ts': [] },
    ['a/b: c ⇄ d (c/one → d/one, d/one → c/two)'],
  ],
])('%s', (_what, imports, circles) => expect(circlesIn(graph(imports))).toEqual(circles));

test('no two need each other', () => {
  expect(circlesIn(importsWithin(['src', 'demo', 'scripts', 'config', 'tests']))).toEqual([]);
});
