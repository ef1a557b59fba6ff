/** A worker that answers one message at a time, and is replaced where it does not in time. */
import { fork } from 'node:child_process';
import { clearTimeout, setTimeout } from 'node:timers';

export class WorkerProcess {
  #child = null;

  constructor(script, setting, env = {}) {
    this.start = () =>
      fork(script, [JSON.stringify(setting)], {
        env: { ...process.env, ...env },
        execArgv: ['--max-old-space-size=1500'],
      });
  }

  /** @returns the answer, or null where none came within the time */
  async ask(message, limitMs) {
    if (!this.#child) await this.#begin();
    this.#child.send(message);
    const answer = await this.#answer(limitMs);
    if (answer === null) this.end();
    else if (answer.error) throw new Error(answer.error);
    return answer;
  }

  end() {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #begin() {
    this.#child = this.start();
    const answer = await this.#answer(120_000);
    if (!answer?.ready) throw new Error('The process that runs the tests does not start.');
  }

  #answer(limitMs) {
    const child = this.#child;
    return new Promise((resolve) => {
      const done = (answer) => {
        clearTimeout(timer);
        child.off('message', done).off('exit', gone);
        resolve(answer);
      };
      const gone = () => done(null);
      const timer = setTimeout(gone, limitMs);
      child.on('message', done).on('exit', gone);
    });
  }
}
