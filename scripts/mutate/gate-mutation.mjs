/** Mutants of the gates, tried over HTTP on servers that have all of them. */
import path from 'node:path';
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { prepareToTest } from '../run/prepare.mjs';
import { inRoot, root, scratch } from '../run/places.mjs';
import { attemptsOn, gateOf } from './gates.mjs';
import { instrument } from './instrument.mjs';
import { keepCodes } from './kept-codes.mjs';
import { attemptsFor } from './plan.mjs';
import { nameOf } from './tally.mjs';
import { WorkerProcess } from './worker-process.mjs';

const OPENING_LIMIT_MS = 600_000;
const ATTEMPT_LIMIT_MS = 120_000;
/** Of the time of a gate: the rest is for mutants that stand where a server starts, which need one each. */
const SWITCHED_SHARE = 0.7;

/** @param listed the names of those that may live: each is asked of one attempt a file, where a reason that has gone would show */
export async function prepareGates(files, say, listed) {
  await prepareToTest();
  const { default: prepareDatabase } = await import('../../tests/prepare-database.mjs');
  await prepareDatabase();
  const { mutants, codes } = await instrument(
    root,
    files.map((file) => inRoot(file)),
  );
  const folder = path.join(scratch, 'mutation', `gates-${process.pid}`);
  keepCodes(path.join(folder, 'code'), codes);
  return {
    mutants,
    tryAll: (order, untilMs, onTried) => tryGates(folder, order, untilMs, onTried, { say, listed }),
    end: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** Each gate has the share of the time that its mutants are of all. */
async function tryGates(folder, order, untilMs, onTried, how) {
  const left = new Map();
  for (const mutant of order) left.set(gateOf(mutant.file), [...(left.get(gateOf(mutant.file)) ?? []), mutant]);
  let rest = order.length;
  for (const mutants of left.values()) {
    const nowMs = performance.now();
    const endMs = nowMs + ((untilMs - nowMs) * mutants.length) / rest;
    rest -= mutants.length;
    for (const each of await tryGate(folder, mutants, nowMs, endMs, how)) onTried(each);
  }
}

/**
 * What lives before one file of attempts goes before the next. The sample is what there was time to ask at least once; who
 * lived then and was not asked on every file counts as living, so that a score is never better than the truth.
 */
async function tryGate(folder, mutants, startMs, endMs, { say, listed }) {
  const files = attemptsOn(mutants[0].file);
  const switchedMs = startMs + (endMs - startMs) * SWITCHED_SHARE;
  const states = new Map(
    mutants.map((mutant) => [
      mutant.id,
      { mutant, status: 'untested', openedBy: null, isListed: listed.has(nameOf(mutant)) },
    ]),
  );
  for (const [place, file] of files.entries()) {
    const hasTime = place === 0 || performance.now() < switchedMs;
    if (!hasTime) say(`No time for ${path.relative(root, file)}.`);
    else if (isAnyAlive(states))
      await tryOnFile(folder, file, states, { switchedMs, files: files.length - place, say });
    if (performance.now() > switchedMs) leaveUntried(states);
  }
  await tryFromStart(folder, states, endMs);
  return [...states.values()].filter(({ status }) => status !== 'untried');
}

const isAlive = ({ status }) => status === 'untested' || status === 'survived';
const isAnyAlive = (states) => [...states.values()].some(isAlive);

/** Who was met nowhere so far may yet be by a file for which there was no time. */
function leaveUntried(states) {
  for (const state of states.values()) if (state.status === 'untested' && !state.openedBy) state.status = 'untried';
}

async function tryOnFile(folder, file, states, { switchedMs, files, say }) {
  const server = serverOf(folder);
  try {
    const { opened, made } = await openOn(server, file);
    const nowMs = performance.now();
    const untilMs = nowMs + (switchedMs - nowMs) / files;
    const usable = made.map((attempt, place) => ({ ...attempt, place })).filter(({ error }) => !error);
    for (const { title, error } of made.filter(({ error }) => error))
      say(`Fails without a mutant when made by itself: ${title}: ${error}`);
    for (const state of states.values()) {
      const { id } = state.mutant;
      if (opened.includes(id)) state.openedBy ??= file;
      const places = attemptsFor(id, usable).slice(0, state.isListed ? 1 : undefined);
      if (places.length === 0 || !isAlive(state)) continue;
      state.status = performance.now() > untilMs ? unasked(state) : await tryMutant(server, file, id, places);
    }
  } finally {
    server.end();
  }
}

const unasked = ({ status }) => (status === 'survived' ? 'survived' : 'untried');

async function tryMutant(server, file, mutant, places) {
  for (let round = 0; round < 2; round += 1) {
    const answer = await server.ask({ kind: 'attempt', mutant, places }, ATTEMPT_LIMIT_MS);
    if (answer?.status === 'killed' || answer?.status === 'survived') return answer.status;
    server.end();
    await openOn(server, file);
    if (answer === null) return 'endless';
  }
  return 'untried';
}

/** Where nothing but the start, or the setting up of the content, meets a mutant: a server that had it from the start, but for those on the list. */
async function tryFromStart(folder, states, endMs) {
  for (const state of states.values()) {
    if (!state.openedBy || !isAlive(state)) continue;
    if (performance.now() > endMs) {
      if (state.status === 'untested') state.status = 'untried';
      continue;
    }
    state.status = !state.isListed && (await isNoticedFromStart(folder, state, endMs)) ? 'killed' : 'survived';
  }
}

/** On the file that opened it, and on the others of its gate for as long as there is time. */
async function isNoticedFromStart(folder, { mutant, openedBy }, endMs) {
  for (const file of new Set([openedBy, ...attemptsOn(mutant.file)])) {
    if (file !== openedBy && performance.now() > endMs) return false;
    const server = serverOf(folder, mutant.id);
    try {
      const answer = await openOn(server, file).catch(() => null);
      if (answer === null || answer.made.some(({ error }) => error)) return true;
    } finally {
      server.end();
    }
  }
  return false;
}

let servers = 0;

function serverOf(folder, bootMutant) {
  servers += 1;
  const setting = { root, codeFolder: path.join(folder, 'code'), copy: path.join(folder, `${servers}.db`), bootMutant };
  return new WorkerProcess(inRoot('scripts/mutate/gate-worker.mjs'), setting, { TZ: 'Pacific/Chatham' });
}

async function openOn(server, file) {
  const answer = await server.ask({ kind: 'open', file }, OPENING_LIMIT_MS);
  if (answer === null) throw new Error(`${path.relative(root, file)} cannot be opened.`);
  return answer;
}
