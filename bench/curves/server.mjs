import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, and what can be asked of it beside its port. */
export async function startServer(file, { args = [], env = {}, cwd } = {}) {
  const began = performance.now();
  const child = fork(file, args, {
    ...{ cwd, env: { ...process.env, ...env }, execArgv: ['--expose-gc'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ask = async (message) => {
    const told = answerOf(child, file);
    if (message !== undefined) child.send(message);
    return told;
  };
  const { port } = await ask();
  return {
    port,
    /** Until it listened. */
    startMs: performance.now() - began,
    ask,
    cpuMs: async () => (await ask('cpu')).cpuMs,
    async stop() {
      const ended = once(child, 'exit');
      child.send('end');
      await ended;
    },
  };
}

function answerOf(child, file) {
  return new Promise((resolve, reject) => {
    const onEnd = (code) => reject(new Error(`${file} ended with ${code}.`));
    child.once('exit', onEnd);
    child.once('message', (message) => {
      child.off('exit', onEnd);
      resolve(message);
    });
  });
}
