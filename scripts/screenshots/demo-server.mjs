import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../run/places.mjs';
import { freePort } from '../run/port.mjs';
import { Refusal } from '../run/refusal.mjs';
import { readSettings } from '../run/secrets.mjs';

/** A working morning six days before the clocks of Stockholm go forward: there is something to be seen of that, too. */
export const startsAt = '2027-03-22T08:40:00.000Z';

const filename = path.join('.tmp', 'screenshots.db');

/** The demonstration on an empty database of its own, at `startsAt` for everybody who takes the pictures. */
export async function startDemoServer() {
  forgetDatabase();
  const settings = readSettings();
  const port = await freePort('127.0.0.1');
  const here = { PORT: String(port), PUBLIC_URL: `http://localhost:${port}` };
  const server = spawn(process.execPath, ['--require', inRoot('scripts', 'set-clock.cjs'), 'dist/scripts/demo.js'], {
    cwd: inRoot(),
    env: { ...settings, ...surroundings, ...here, STRAPI_TELEMETRY_DISABLED: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    origin: await addressOf(server),
    password: settings.DEMO_ADMIN_PASSWORD,
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      forgetDatabase();
    },
  };
}

const surroundings = {
  NODE_ENV: 'production',
  CLOCK_STARTS_AT: startsAt,
  HOST: '127.0.0.1',
  STARTUP_TABLE: 'false',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: filename,
};

function forgetDatabase() {
  for (const ending of ['', '-wal', '-shm']) fs.rmSync(inRoot(filename + ending), { force: true });
}

/** It prints its addresses when it listens. */
async function addressOf(server) {
  let printed = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
    if (address) return address;
  }
  throw new Refusal(`The demo did not start. It said: ${printed}`);
}
