import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { root } from './places.mjs';
import { Refusal } from './refusal.mjs';

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a Node script with our own standard streams; resolves to its exit code (128 + number if a signal ended it). One that
 * `givesWay` has the processor where what runs beside it does not want it.
 */
export function runNode(script, args = [], env = {}, { givesWay = false } = {}) {
  return finish(start(script, args, { env, stdio: 'inherit', givesWay }));
}

/** The same; what it prints comes out whole when it has ended, and does not mix with what runs beside it. */
export async function runAside(script, args, env = {}, { givesWay = false } = {}) {
  const { child, output } = listenTo(script, args, { env, givesWay });
  const code = await finish(child);
  process.stdout.write(Buffer.concat(output));
  return code;
}

/** Silent as long as it works: what it printed comes out only with the refusal that ends the run. */
export async function runQuietly(what, script, args = [], { env = {}, cwd = root } = {}) {
  const { child, output } = listenTo(script, args, { env, cwd });
  const code = await finish(child);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Refusal(`${what} failed with exit code ${code}; what it printed stands above.`, code);
}

function listenTo(script, args, options) {
  const child = start(script, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  return { child, output };
}

/** Of the nice values, a third of the processor's time beside whatever is as usual. */
const GIVING_WAY = 5;

function start(script, args, { env, cwd = root, stdio, givesWay = false }) {
  const child = spawn(process.execPath, [script, ...args], { cwd, stdio, env: { ...process.env, ...quiet, ...env } });
  if (givesWay && child.pid !== undefined) setPriority(child.pid, GIVING_WAY);
  return child;
}

/** No run of this project reports anything to anybody or asks whether something newer exists. */
const quiet = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  NO_UPDATE_NOTIFIER: '1',
};

function finish(child) {
  return new Promise((resolve, reject) => {
    const done = forwardSignals(child);
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

/** Returns a function that stops forwarding. */
function forwardSignals(child) {
  const handlers = forwarded.map((signal) => [signal, () => child.kill(signal)]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  const watch = setInterval(() => isAbandoned() && child.kill('SIGTERM'), 500);
  return () => {
    clearInterval(watch);
    handlers.forEach(([signal, handler]) => process.off(signal, handler));
  };
}

const parent = process.ppid;

/**
 * `npm run` starts a shell that starts us. A signal to npm reaches only the shell, which dies of it without passing it
 * on; all that we see is another parent. Without npm that may be wanted, as with `nohup`.
 */
const isAbandoned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;
