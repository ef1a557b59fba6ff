/** Every scope in turn: its mutants in the order of the seed, as many as there is time for. */
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../run/places.mjs';
import { readArguments } from './arguments.mjs';
import { say, sayRooms, writeSurvivors } from './report.mjs';
import { shuffled } from './sample.mjs';
import { scopes, scopesOf } from './scopes.mjs';
import { namesOf, percent, tally } from './tally.mjs';

const listFile = 'docs/mutation-survivors.json';

export async function mutate(args, nowMs) {
  const { rooms, minutes, seed } = readArguments(
    args,
    Object.keys(scopes).flatMap((name) => scopes[name].rooms),
    nowMs,
  );
  const asked = scopesOf(rooms);
  say(`Seed ${seed}, ${minutes} minutes: ${rooms.join(', ')}.`);
  const kept = JSON.parse(fs.readFileSync(inRoot(listFile), 'utf8'));
  const deadlineMs = performance.now() + minutes * 60_000;
  const faults = [];
  for (const [place, { scope, files }] of asked.entries()) {
    const restMs = deadlineMs - performance.now();
    const untilMs = performance.now() + restMs / (asked.length - place);
    const { tried, all } = await runScope(scope, files, seed, untilMs, namesOf(kept));
    faults.push(...judge(scope, tried, all, kept));
  }
  for (const fault of faults) say(fault);
  return faults.length === 0 ? 0 : 1;
}

async function runScope(scope, files, seed, untilMs, listed) {
  const { mutants, tryAll, end } = await scope.prepare(files, say, listed);
  const tried = [];
  try {
    await tryAll(shuffled(mutants, seed), untilMs, (each) => {
      tried.push(each);
      if (tried.length % 500 === 0) say(`${tried.length} of ${mutants.length} tried`);
    });
  } finally {
    await end();
  }
  return { tried, all: mutants };
}

function judge(scope, tried, all, kept) {
  const result = tally(tried, kept);
  const part = percent((100 * tried.length) / Math.max(1, all.length));
  say(`${scope.name}: ${percent(result.score)} noticed; ${tried.length} of ${all.length} mutants tried (${part})`);
  sayRooms(tried, all, (mutant) => scope.roomOf(mutant.file));
  say(`The ${result.survivors.length} that lived are named in ${writeSurvivors(scope.name, result)}.`);
  for (const name of result.outdated) say(`Noticed by now, and still on the list: ${name}`);
  return [
    ...(result.score < scope.limit ? [`${scope.name}: ${percent(result.score)} is below ${scope.limit} %.`] : []),
    ...(result.strangers.length > 0
      ? [`${scope.name}: ${result.strangers.length} that lived are not in ${listFile}.`]
      : []),
  ];
}
