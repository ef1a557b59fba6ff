import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import supertest from 'supertest';
import { root, secrets, type FreshDatabase } from '../helpers/chancery';

export interface Instance {
  readonly anyone: ReturnType<typeof supertest>;
  /** The number of its process. */
  readonly pid: number;
  /** When it began to listen, in milliseconds. */
  readonly listenedAt: number;
  /** How many schedules it has done, by what it says itself. */
  done(): number;
  /** Where it listens. */
  readonly port: number;
  /** Has it write past all addresses, by `strapi.db.query`. */
  write(uid: string, verb: string, params: object): Promise<unknown>;
  /** Sets its clock, where it was started with one (`scripts/set-clock.cjs`). */
  setClock(instant: string): Promise<void>;
  /** Ends it without a word, as an outage does. */
  kill(): Promise<void>;
}

interface Greeting {
  readonly port?: number;
  readonly failure?: string;
}

/** Starts a process that serves the built app on the database, with its schedule running. */
export async function startInstance(
  database: FreshDatabase,
  more: Readonly<Record<string, string>> = {},
): Promise<Instance> {
  const env = {
    ...process.env,
    ...secrets,
    ...database.env,
    ...more,
    SCHEDULE_PAUSE_MS: '250',
    CHANGES_BEAT_MS: '1000',
    // Three writers at each instance wait for each other: on a busy machine for longer than an office's database may take.
    DATABASE_STATEMENT_TIMEOUT_MS: '120000',
    LOG_LEVEL: 'info',
  };
  const child = fork(path.join(__dirname, 'serve-chancery.cjs'), {
    cwd: root,
    env: { ...env, NODE_OPTIONS: more['CLOCK_STARTS_AT'] ? `--require ${root}/scripts/set-clock.cjs` : '' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let done = 0;
  child.stdout?.on('data', (said: Buffer) => {
    done += said.toString().match(/^.*Schedule \d+, .*: done\.$/gm)?.length ?? 0;
  });
  const { port, failure }: Greeting = (await once(child, 'message'))[0];
  if (failure !== undefined) throw new Error(failure);
  return {
    anyone: supertest(`http://127.0.0.1:${port}`),
    pid: child.pid ?? 0,
    port: port ?? 0,
    async write(uid, verb, params) {
      child.send({ write: { uid, verb, params } });
      const [{ written }] = await answered<{ written: unknown }>(child, 'written');
      return written;
    },
    async setClock(instant) {
      child.send({ clock: instant });
      await answered(child, 'clock');
    },
    listenedAt: Date.now(),
    done: () => done,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** The next message of a process that says something of this. */
async function answered<Message extends object>(child: ChildProcess, name: string): Promise<readonly [Message]> {
  for (;;) {
    const [message]: Message[] = await once(child, 'message');
    if (message !== undefined && name in message) return [message];
  }
}
