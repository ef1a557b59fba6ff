import { clearInterval, setInterval } from 'node:timers';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A living holder touches its lock this often, */
const heartbeatMs = 5_000;
/** so one that has not been touched for so long is abandoned, even if somebody else has got its process number. */
const longestSilenceMs = 60_000;

/** Runs `work` while no other process does so under the same lock file; calls `onWait` once if it has to wait. */
export async function withLock(file, onWait, work) {
  let hasWaited = false;
  while (!takeLock(file)) {
    if (!hasWaited) onWait();
    hasWaited = true;
    await sleep(300);
  }
  return holdLock(file, work);
}

/** The same, but calls `onTaken` with the holder's process number, which should throw, instead of waiting. */
export async function withFreeLock(file, onTaken, work) {
  return takeLock(file) ? holdLock(file, work) : onTaken(readHolder(file));
}

async function holdLock(file, work) {
  const heartbeat = setInterval(() => fs.utimesSync(file, new Date(), new Date()), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (readHolder(file) === process.pid) fs.rmSync(file, { force: true });
  }
}

/** True if the lock is ours now. A lock of a process that is no more counts as free. */
function takeLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (!isAbandoned(file)) return false;
  removeAbandoned(file);
  return takeLock(file);
}

/** The process that holds the lock, or null. */
function readHolder(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAbandoned(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  const silenceMs = stat ? Date.now() - stat.mtimeMs : 0;
  const holder = readHolder(file);
  // Without a number it is being written at this very moment, or its writer died over it.
  return silenceMs > longestSilenceMs || (holder === null ? silenceMs > heartbeatMs : !isAlive(holder));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** By renaming, which only one of several waiting processes can do, and back if it was the next holder's by then. */
function removeAbandoned(file) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (!isAbandoned(aside)) fs.linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}
