/** A real Varnish, with the file that the documentation recommends, in front of a port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../helpers/chancery';
import { until } from '../helpers/until';

export interface Varnish {
  stop(): Promise<void>;
}

export interface VarnishPorts {
  readonly upstream: number;
  readonly port: number;
}

export async function startVarnish(program: string, ports: VarnishPorts, secret: string): Promise<Varnish> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-varnish-'));
  await writeFile(path.join(folder, 'secret'), `${secret}\n`);
  await writeFile(path.join(folder, 'chancery.vcl'), await vclFile(folder, ports));
  const child = spawn(
    program,
    [
      '-F',
      '-a',
      `127.0.0.1:${ports.port}`,
      '-f',
      `${folder}/chancery.vcl`,
      '-n',
      `${folder}/work`,
      '-s',
      'malloc,32m',
      '-j',
      'none',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // It says a lot of itself there, of which only what comes before its end is of interest.
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await until(
    'Varnish listens',
    () => {
      if (child.exitCode !== null) throw new Error(`Varnish ended with ${child.exitCode}:\n${said}`);
      return answers(ports.port);
    },
    60_000,
  );
  return {
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What differs on a test machine: where Chancery stands, and the secret. Everything else stays as people copy it. */
async function vclFile(folder: string, { upstream }: VarnishPorts): Promise<string> {
  const file = await readFile(path.join(root, 'docs', 'run', 'varnish.vcl'), 'utf8');
  return [
    ['.port = "1337";', `.port = "${upstream}";`],
    ['/etc/varnish/chancery.secret', `${folder}/secret`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`docs/run/varnish.vcl has no "${from}" any more.`);
    return text.replaceAll(from, to);
  }, file);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
