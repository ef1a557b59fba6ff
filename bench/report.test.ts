/** What becomes of what was measured, in a process of its own as the bench is. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

function evaluate(code: string): unknown {
  const lines = `import { Buffer } from 'node:buffer';
    import { answerReader } from './bench/curves/read-answers.mjs';
    import { textStatements, dialects } from './bench/filling/texts-sql.mjs';
    import { curveSvg } from './bench/report/curve-svg.mjs';
    import { goalsOf, writtenGoal } from './bench/report/goals.mjs';
    import { median, quartiles, ratio } from './bench/report/statistics.mjs';
    import { digits, grouped, table } from './bench/report/written.mjs';
    console.log(JSON.stringify((() => ${code})() ?? null));`;
  const cwd = path.resolve(__dirname, '..');
  const options = { encoding: 'utf8', cwd } as const;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', lines], options);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as unknown;
}

test.each([
  ['the median of three is the one between the others', 'median([9, 1, 2])', 2],
  ['of four it is one that was measured, the lower of the two in the middle', 'median([1, 9, 2, 3])', 2],
  ['of nothing there is none', 'median([])', null],
  ['what was measured stays in its order', '{ const all = [3, 1]; median(all); return all; }', [3, 1]],
  ['half of the rounds lie between the quartiles', 'quartiles([5, 1, 2, 3, 4])', [2, 4]],
  ['ten are twice five', 'ratio(10, 5)', 2],
  [
    'what was not measured has no ratio',
    '[ratio(null, 5), ratio(5, null), ratio(5, 0)].every((each) => each === null)',
    true,
  ],
  [
    'three digits count',
    '[412, 41.23, 4.123, 0.4123, 0.04123, 0.00004].map(digits)',
    ['412', '41.2', '4.12', '0.412', '0.0412', '0.0000'],
  ],
  [
    'thousands are told apart',
    '[1, 999, 1000, 100000, 1234567].map(grouped)',
    ['1', '999', '1,000', '100,000', '1,234,567'],
  ],
  ['a bar in a cell ends no cell', `table(['a', 'b'], [['x|y', 1]])`, '| a | b |\n| --- | ---: |\n| x\\|y | 1 |'],
])('%s', (_what, code, said) => {
  expect(evaluate(code)).toEqual(said);
});

const figures = {
  'stock counters null': 6,
  'bare counters null': 0.03,
  'warm counters 10000': 0.035,
  'warm timeline 10000': 0.05,
  'cold timeline 10000': 1.5,
  'cold timeline 1000': 1,
  'cold timeline, deepest 10000': 2,
};

test('goals are met from where they begin, not met below, and open where nothing was measured', () => {
  const cpuOf = `(side, question, size) => (${JSON.stringify(figures)})[\`\${side} \${question} \${size}\`] ?? null`;
  const rows = evaluate(`goalsOf({ sizes: [1000, 10000], cpuOf: ${cpuOf} }).map(writtenGoal)`) as string[][];
  const of = (what: string) => rows.find(([each]) => each === what)?.slice(1);
  expect(of('stock Strapi’s counters against counters, warm')).toEqual(['at least 150 ×', '171 ×', 'yes']);
  expect(of('stock Strapi’s counters against timeline, warm')).toEqual(['at least 150 ×', '120 ×', 'no']);
  expect(of('stock Strapi’s counters against front page, warm')).toEqual(['at least 150 ×', '–', '–']);
  expect(of('bare node:http against counters, warm')).toEqual(['at least 0.8 ×', '0.857 ×', 'yes']);
  expect(of('timeline against stock Strapi’s counters, cold')).toEqual(['at most 0.3 ×', '0.250 ×', 'yes']);
  expect(of('the timeline’s deepest page against its first, cold')).toEqual(['at most 1.3 ×', '1.33 ×', 'no']);
  expect(of('timeline: 10,000 texts against 1,000, cold')).toEqual(['at most 1.3 ×', '1.50 ×', 'no']);
  expect(of('timeline, cold, on this machine')).toEqual(['at most 2.5 ms', '1.50 ms', 'yes']);
});

describe('a curve', () => {
  const svg = evaluate(`curveSvg({
    title: 'Cold & <warm>', xTitle: 'texts', yTitle: 'ms',
    series: [
      { name: 'one', points: [[1000, 1], [10000, 10]] },
      { name: 'two', points: [[1000, 1], [10000, 9.9]] },
      { name: 'never measured', points: [] },
    ],
    levels: [{ name: 'stock', y: 5 }],
  })`) as string;

  test('goes from the corner of its decades to the other one', () => expect(svg).toContain('d="M64 372L570 64"'));
  test('names what it shows, in letters that an SVG can hold', () => {
    expect(svg).toContain('Cold &amp; &lt;warm>');
    expect(svg).toContain('stock');
    expect(svg).not.toContain('never measured');
  });
  test('has no two names on each other', () => {
    const heights = [...svg.matchAll(/class="name[^"]*" x="\d+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const sorted = heights.sort((one, other) => one - other);
    expect(sorted).toHaveLength(3);
    for (const [index, y] of sorted.slice(1).entries()) expect(y - sorted[index]!).toBeGreaterThanOrEqual(15);
  });
  test('is nothing where nothing was measured', () => {
    expect(evaluate(`curveSvg({ title: '', xTitle: '', yTitle: '', series: [] })`)).toBe('');
  });
});

test.each([
  [
    'whole, two at once',
    ['HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhiHTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n'],
    [200, 404],
  ],
  ['in pieces', ['HTTP/1.1 200 OK\r\nConte', 'nt-Length: 5\r\n\r', '\nhe', 'llo'], [200]],
  [
    'in chunks',
    ['HTTP/1.1 200 OK\r\n\r\n3\r\nabc\r\n', '0\r\n\r\nHTTP/1.1 304 No\r\nContent-Length: 0\r\n\r\n'],
    [200, 304],
  ],
  ['whose body looks like an end', ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n0\r\n\r\n', '1234'], [200]],
])('answers that arrive %s are counted', (_how, chunks, statuses) => {
  const code = `{ const seen = []; const read = answerReader((status) => seen.push(status));
    for (const chunk of ${JSON.stringify(chunks)}) read(Buffer.from(chunk)); return seen; }`;
  expect(evaluate(code)).toEqual(statuses);
});

test.each(['sqlite', 'postgres'])('on %s as many values are given as a statement asks for', (dialect) => {
  const table = { name: 'x', from: 'a', to: 'b', order: 'c' };
  const tables = { texts: 't', held: table, person: table, topics: table };
  const filling = JSON.stringify({ type: 'speech', count: 1, locales: ['en', 'fr'], at: 1, body: '[]', tables });
  const counts = evaluate(`textStatements({ ...${filling}, dialect: dialects.${dialect} })
    .map(({ sql, bindings = [] }) => sql.split('?').length - 1 - bindings.length)`) as number[];
  expect(new Set(counts)).toEqual(new Set([0]));
});
