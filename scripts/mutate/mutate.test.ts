/** What decides over a run of `npm run mutate`, in a process of its own as the commands are. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function evaluate(code: string): unknown {
  const lines = `import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
    import { readArguments } from './scripts/mutate/arguments.mjs';
    import { shuffled } from './scripts/mutate/sample.mjs';
    import { tally } from './scripts/mutate/tally.mjs';
    import { filesOfRoom, testsThatReach } from './scripts/mutate/rooms.mjs';
    import { attemptsOn, filesOfGates, gates } from './scripts/mutate/gates.mjs';
    import { attemptsFor, planOf } from './scripts/mutate/plan.mjs';
    import { again, withRemembered } from './scripts/mutate/remembered.mjs';
    let said;
    try { said = await (() => ${code})(); } catch (error) { said = error.message; }
    console.log(JSON.stringify(said ?? null));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', lines], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as unknown;
}

const args = (given: readonly string[]) => evaluate(`readArguments(${JSON.stringify(given)}, ['core', 'press'], 42)`);

test.each<readonly [string, readonly string[], unknown]>([
  ['nothing: every room', [], { rooms: ['core', 'press'], minutes: 20, seed: 42 }],
  ['a room', ['press/query'], { rooms: ['press/query'], minutes: 20, seed: 42 }],
  ['a folder with its slash', ['press/query/'], { rooms: ['press/query'], minutes: 20, seed: 42 }],
  ['a time and a seed', ['core', '--minutes', '5', '--seed', '7'], { rooms: ['core'], minutes: 5, seed: 7 }],
  ['no time at all', ['--minutes', '0'], '--minutes is "0"; expected a whole number above 0.'],
  ['a time that is missing', ['--minutes'], '--minutes is ""; expected a whole number above 0.'],
  ['another option', ['--fast'], '"--fast" is no option here; expected --minutes or --seed.'],
])('the command takes %s', (_what, given, expected) => {
  expect(args(given)).toEqual(expected);
});

test('a seed deals the same order each time, of everything; another seed, another order', () => {
  const dealt = (seed: number) => evaluate(`shuffled([...Array(50).keys()], ${seed})`) as number[];
  expect(dealt(7)).toEqual(dealt(7));
  expect(dealt(7)).not.toEqual(dealt(8));
  expect([...dealt(7)].sort((one, other) => one - other)).toEqual([...Array(50).keys()]);
});

describe('the tally', () => {
  const mutant = (file: string, line: number) => ({
    file,
    line,
    mutator: 'M',
    before: 'a',
    after: 'b',
    text: 'if (a)',
  });
  const tallied = (tried: readonly object[], kept: readonly object[]) =>
    evaluate(`tally(${JSON.stringify(tried)}, ${JSON.stringify(kept)})`) as Record<string, unknown>;
  const keptName = 'x.ts | M | a → b | if (a)';

  test('counts what runs for ever as noticed, and what no test passes as not', () => {
    const tried = ['killed', 'endless', 'survived', 'untested'].map((status) => ({
      mutant: mutant('x.ts', 1),
      status,
    }));
    expect(tallied(tried, [])['score']).toBe(50);
  });

  test('of nothing is no success', () => {
    expect(tallied([], [])['score']).toBe(0);
  });

  test('knows a survivor of the list on whatever line it stands, and no other', () => {
    const tried = [mutant('x.ts', 9), mutant('y.ts', 9)].map((each) => ({ mutant: each, status: 'survived' }));
    const { strangers } = tallied(tried, [{ why: 'it says the same', survivors: [keptName] }]);
    expect(strangers).toEqual([tried[1]]);
  });

  test('says which of the list was noticed, unless one of the same name lives', () => {
    const kept = [{ why: 'it says the same', survivors: [keptName] }];
    const noticed = { mutant: mutant('x.ts', 1), status: 'killed' };
    expect(tallied([noticed], kept)['outdated']).toEqual([keptName]);
    expect(tallied([noticed, { mutant: mutant('x.ts', 5), status: 'survived' }], kept)['outdated']).toEqual([]);
  });
});

test('a room is its folder or its file, without tests, fixtures and tables of words', () => {
  expect(evaluate(`filesOfRoom('press/publication/slug')`)).toEqual(['src/press/publication/slug.ts']);
  expect(evaluate(`filesOfRoom('press/query').filter((file) => /test|fixtures/.test(file))`)).toEqual([]);
  expect(evaluate(`filesOfRoom('press').some((file) => file.includes('/languages/'))`)).toBe(false);
  expect(evaluate(`filesOfRoom('nowhere')`)).toBeNull();
  expect(evaluate(`filesOfGates('gates/identity')`)).toContain('src/desk/identity/keep-identity.ts');
  expect(evaluate(`filesOfGates('gates/rights')`)).toContain('src/desk/rights/may-read-drafts.ts');
  expect(evaluate(`filesOfGates('gates/nowhere')`)).toBeNull();
});

test('every word by which a gate names files or attempts names one: a file that moves takes its mutants along', () => {
  const lost = `Object.entries(gates).flatMap(([gate, { only = [], but = [], attempts }]) => {
    const files = filesOfGates('gates/' + gate);
    const isNamed = (word) => files.some((file) => file.startsWith('src/desk/' + gate + '/' + word));
    const made = readdirSync('src/desk/' + gate);
    return [
      ...only.filter((word) => !isNamed(word)),
      ...but.filter((word) => isNamed(word) || !made.some((name) => name.startsWith(word))),
      ...attemptsOn(files[0]).filter((file) => !existsSync(file)),
    ].map((word) => gate + ': ' + word);
  })`;
  expect(evaluate(lost)).toEqual([]);
});

test('every source that the runner itself loads by its path is there', () => {
  const named = `readdirSync('scripts/mutate')
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [...readFileSync('scripts/mutate/' + name, 'utf8').matchAll(/'(src\\/[\\w./-]+\\.ts)'/g)])
    .map(([, file]) => file)`;
  const files = evaluate(named) as string[];
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('asked are the tests that come to a file, by whatever way', () => {
  const tests = evaluate(`testsThatReach(['src/plugins/dateline/core/civil-date.ts'])`);
  expect(tests).toContain('src/press/query/read-query.test.ts');
  expect(tests).not.toContain('src/press/page/safe-href.test.ts');
});

test('a mutant is asked first of its own tests, then beside it, and far off only for as long as there is time', () => {
  const run = (file: string, ms: number) => ({
    ...{
      file,
      ms,
      results: [
        { name: 'meets it', ms },
        { name: 'does not', ms: 0 },
      ],
    },
    coverage: { static: {}, perTest: { 'meets it': { 7: 1 }, 'does not': { 8: 1 } } },
  });
  const runs = [
    ...[run('src/desk/x.test.ts', 3000), run('src/press/b/y.test.ts', 2000), run('src/press/a/other.test.ts', 9000)],
    ...[run('src/press/a/a.test.ts', 20_000), run('src/press/a/deep/z.test.ts', 10)],
  ];
  const plan = evaluate(`planOf({ id: 7, file: 'src/press/a/a.ts' }, ${JSON.stringify(runs)})`) as readonly object[];
  expect(plan).toMatchObject([
    { file: 'src/press/a/a.test.ts', names: ['meets it'], hits: 1 },
    { file: 'src/press/a/deep/z.test.ts' },
    { file: 'src/press/b/y.test.ts' },
  ]);
});

test('of attempts that pass the same mutants one is made, then one of each other table, and no more than there is time for', () => {
  const table = (rows: number, passed: readonly string[], ms = 1_000) =>
    Array.from({ length: rows }, () => ({ passed, ms }));
  const attempts = [
    ...table(3, ['7', '8', '9']),
    ...table(1, ['8']),
    ...table(3, ['7', '8']),
    ...table(1, ['7', '9', '10', '11'], 9_000),
    ...table(9, ['7', '8', '9', '10', '11'], 2_000),
  ].map((attempt, place) => ({ ...attempt, place }));
  const asked = (id: string) => evaluate(`attemptsFor('${id}', ${JSON.stringify(attempts)})`);
  expect(asked('7')).toEqual([4, 0, 7, 8, 5]);
  expect(asked('8')).toEqual([3, 4, 0, 8, 5, 1, 9, 6, 2, 10]);
  expect(asked('12')).toEqual([]);
});

test('a mutant that a test meets the first time alone is asked of the whole file: something remembers what it made', () => {
  const coverage = `{
    static: { 1: 1 },
    perTest: {
      first: { 2: 5, 3: 1 }, [again('first')]: { 3: 1 },
      second: { 3: 1 }, [again('second')]: { 3: 1 },
    },
  }`;
  const met = evaluate(`withRemembered(${coverage})`);
  expect(met).toEqual({ static: { 1: 1, 2: 5 }, perTest: { first: { 2: 5, 3: 1 }, second: { 3: 1 } } });
});

test('what a module remembers of one test is asked of those after it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutate-'));
  writeFileSync(path.join(folder, 'sum.ts'), 'let kept = 0; export const sum = () => (kept ||= 1 + 1);');
  writeFileSync(
    path.join(folder, 'sum.test.ts'),
    `import { sum } from './sum'; test('asks', () => void sum()); test('looks', () => expect(sum()).toBe(2));`,
  );
  const answer = evaluate(`(async () => {
    const { instrument } = await import('./scripts/mutate/instrument.mjs');
    const { WorkerProcess } = await import('./scripts/mutate/worker-process.mjs');
    const [folder, file] = ${JSON.stringify([folder, path.join(folder, 'sum.test.ts')])};
    const { mutants, codes } = await instrument(folder, [folder + '/sum.ts']);
    for (const [source, code] of codes) writeFileSync(source + '.js', code);
    const worker = new WorkerProcess('scripts/mutate/unit-worker.mjs', { root: folder, codeFolder: folder });
    const runs = [{ file: 'sum.test.ts', ...(await worker.ask({ kind: 'dry', file }, 60_000)) }];
    const { id } = mutants.find(({ after }) => after === '1 - 1');
    const plan = planOf({ id, file: 'sum.ts' }, runs).map(({ names }) => ({ file, names }));
    const answer = await worker.ask({ kind: 'try', mutant: id, plan, hitLimit: 1000 }, 60_000);
    worker.end();
    return answer;
  })()`);
  rmSync(folder, { recursive: true });
  expect(answer).toEqual({ status: 'killed', by: 'looks #1' });
});
