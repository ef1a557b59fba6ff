import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { adminPassword } from './admins';
import { freshDatabase, root, secrets } from './chancery';
import { freePort } from './free-port';

/** A Chancery with its panel in a process of its own: with a system zone of its own, and a clock that can be moved. */
export interface PanelProcess {
  readonly origin: string;
  /** The value of an `Authorization` header with full access. */
  readonly fullAccess: string;
  /** Makes somebody with the role and returns the e-mail; the password is `adminPassword`. */
  hire(roleCode: string, firstname: string): Promise<string>;
  /** Adds a locale to the site, with its translators' role. */
  addLocale(code: string, name: string): Promise<void>;
  /** From now on it is this instant for the server, and time goes on from there. */
  setClock(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param timeZone the server's own, which nothing may depend on
 * @param startsAt an instant ahead of the real one: a browser throws away cookies that are over
 */
export async function startPanelProcess(timeZone: string, startsAt: string): Promise<PanelProcess> {
  const database = await freshDatabase();
  const port = await freePort();
  const child = forkPanel({
    ...database.env,
    TZ: timeZone,
    CLOCK_STARTS_AT: startsAt,
    HOST: '127.0.0.1',
    PORT: String(port),
    SCHEDULE_PAUSE_MS: '250',
  });
  const { token } = await answerOf(child, 'token');
  return {
    origin: `http://127.0.0.1:${port}`,
    fullAccess: `Bearer ${token}`,
    async hire(roleCode, firstname) {
      const email = `${firstname.toLowerCase()}@press.example`;
      child.send({ person: { roleCode, firstname, lastname: 'Marlow', email, password: adminPassword } });
      await answerOf(child, 'made');
      return email;
    },
    async addLocale(code, name) {
      child.send({ locale: { code, name } });
      await answerOf(child, 'added');
    },
    async setClock(instant) {
      child.send({ clock: instant });
      await answerOf(child, 'clock');
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await database.remove();
    },
  };
}

function forkPanel(env: Readonly<Record<string, string>>): ChildProcess {
  return fork(path.join(__dirname, 'serve-panel.cjs'), {
    cwd: root,
    execArgv: ['--require', path.join(root, 'scripts', 'set-clock.cjs')],
    env: { ...process.env, ...secrets, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

type Answer = Readonly<Record<string, string>>;

/** The next message that has the key; one that tells of a failure, or the process's end, throws. */
async function answerOf(child: ChildProcess, key: string): Promise<Answer> {
  const ended = new AbortController();
  const onExit = () => ended.abort(new Error('The process ended before it answered.'));
  child.once('exit', onExit);
  try {
    for (;;) {
      const [answer] = (await once(child, 'message', { signal: ended.signal })) as [Answer];
      if (answer['failure']) throw new Error(answer['failure']);
      if (key in answer) return answer;
    }
  } finally {
    child.off('exit', onExit);
  }
}
