/** Mutants of pure files, tried by the tests that pass them. */
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { inRoot, root, scratch } from '../run/places.mjs';
import { instrument } from './instrument.mjs';
import { keepCodes } from './kept-codes.mjs';
import { planOf } from './plan.mjs';
import { testsThatReach } from './rooms.mjs';
import { WorkerProcess } from './worker-process.mjs';

const DRY_LIMIT_MS = 300_000;

/** @returns the mutants, and what tries them in a given order until a given time */
export async function prepareUnits(files, say) {
  const codeFolder = path.join(scratch, 'mutation', `code-${process.pid}`);
  const { mutants, codes } = await instrument(
    root,
    files.map((file) => inRoot(file)),
  );
  keepCodes(codeFolder, codes);
  const setting = { root, codeFolder };
  const worker = new WorkerProcess(inRoot('scripts/mutate/unit-worker.mjs'), setting, { TZ: 'Pacific/Chatham' });
  const runs = await runTests(worker, testsThatReach(files), say);
  return {
    mutants,
    async tryAll(order, untilMs, onTried) {
      for (const mutant of order) {
        if (performance.now() > untilMs) return;
        onTried({ mutant, ...(await tryMutant(worker, mutant, planOf(mutant, runs))) });
      }
    },
    end() {
      worker.end();
      fs.rmSync(codeFolder, { recursive: true, force: true });
    },
  };
}

/** Every test once, without a mutant: which pass what. */
async function runTests(worker, files, say) {
  const runs = [];
  for (const file of files) {
    const run = await worker.ask({ kind: 'dry', file: inRoot(file) }, DRY_LIMIT_MS);
    if (run === null) throw new Error(`${file} does not end.`);
    const failed = run.results.find(({ error }) => error);
    if (failed) say(`${file} fails without a mutant, and is not asked: ${failed.name}: ${failed.error}`);
    else runs.push({ file, ...run });
  }
  return runs;
}

async function tryMutant(worker, { id }, plan) {
  if (plan.length === 0) return { status: 'untested' };
  const sum = (name) => plan.reduce((total, each) => total + each[name], 0);
  const asked = plan.map(({ file, names }) => ({ file: inRoot(file), names }));
  const question = { kind: 'try', mutant: id, plan: asked, hitLimit: sum('hits') * 100 + 1000 };
  return (await worker.ask(question, 10_000 + sum('ms') * 5)) ?? { status: 'endless' };
}
