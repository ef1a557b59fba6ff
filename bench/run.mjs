/**
 * `npm run bench`: what answers cost, as ratios, all sides measured in turns in one run, because machines are shared and noisy;
 * `bench/RESULTS.md` and its curves are written anew. `-- --quick` takes five minutes, in fewer rounds and without the largest
 * site. Databases of its own under .tmp, and on PostgreSQL where BENCH_DATABASE_URL or TEST_DATABASE_URL names a server;
 * nothing over the network. `-- --against ../other` prints what the public's questions cost here and in another checkout
 * that is built.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { inRoot, root } from '../scripts/run/places.mjs';
import { againstFigures } from './against.mjs';
import { runCurves } from './curves/run-curves.mjs';
import { databasesOf } from './filling/databases.mjs';
import { furtherFigures } from './further-figures.mjs';
import { curvesOf } from './report/curves.mjs';
import { resultsText } from './report/results.mjs';
import { written } from './report/written.mjs';

const { against, quick } = parseArgs({
  options: { against: { type: 'string' }, quick: { type: 'boolean', default: false } },
}).values;

/** A round is as long as each server takes to spend `cpuMs` on each question. */
const whole = { sizes: [1_000, 10_000, 100_000], rounds: 15, cpuMs: 120, starts: 5, distinct: 40_000 };
const short = { sizes: [1_000, 10_000], rounds: 5, cpuMs: 40, starts: 1, distinct: 4_000 };

if (against === undefined) await writeResults({ ...(quick ? short : whole), isQuick: quick, tell });
else for (const line of (await againstFigures(root, path.resolve(against))).map(written)) process.stdout.write(line);

async function writeResults(options) {
  const url = process.env.BENCH_DATABASE_URL || process.env.TEST_DATABASE_URL;
  const runs = [];
  for (const each of [undefined, ...(url ? [url] : [])]) runs.push(await runCurves(databasesOf(each), options));
  tell('parts');
  const further = await furtherFigures();
  const left = url ? [] : ['PostgreSQL was left out: neither BENCH_DATABASE_URL nor TEST_DATABASE_URL names a server.'];
  const text = resultsText({ runs, further, machine: machine(), left, isQuick: options.isQuick });
  rmSync(inRoot('bench', 'figures'), { recursive: true, force: true });
  mkdirSync(inRoot('bench', 'figures'));
  for (const { file, svg } of runs.flatMap(curvesOf)) writeFileSync(inRoot('bench', file), svg);
  const file = inRoot('bench', 'RESULTS.md');
  const settings = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...settings, parser: 'markdown' }));
  process.stdout.write(`\nWritten: bench/RESULTS.md, with its curves in bench/figures.\n`);
}

function tell(what) {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
}

function machine() {
  const [cpu] = os.cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const what = [
    `${os.availableParallelism()} cores of ${cpu?.model ?? 'some kind'}`,
    `Node.js ${process.versions.node}`,
  ];
  return `At commit ${commit}, on ${what.join(', ')}.`;
}
