/** A real nginx with TLS, with the file that the documentation recommends, in front of a port. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../helpers/chancery';

export interface Nginx {
  stop(): Promise<void>;
}

export interface Ports {
  readonly upstream: number;
  readonly tls: number;
  readonly plain: number;
}

export async function startNginx(program: string, ports: Ports): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chancery-nginx-'));
  await makeCertificate(folder);
  await writeFile(path.join(folder, 'chancery.conf'), await siteFile(folder, ports));
  await writeFile(path.join(folder, 'nginx.conf'), wholeFile(folder));
  const child = spawn(program, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], { stdio: 'inherit' });
  await listening(child, ports.tls);
  return {
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** For a day, and for this machine. */
async function makeCertificate(folder: string): Promise<void> {
  const key = path.join(folder, 'privkey.pem');
  const certificate = path.join(folder, 'fullchain.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  await promisify(execFile)('openssl', ['req', ...kind, ...names, '-keyout', key, '-out', certificate]);
}

/** What differs on a test machine: ports, name, certificate. Everything else stays as people copy it. */
async function siteFile(folder: string, ports: Ports): Promise<string> {
  const file = await readFile(path.join(root, 'docs', 'run', 'nginx.conf'), 'utf8');
  return [
    ['server 127.0.0.1:1337;', `server 127.0.0.1:${ports.upstream};`],
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${ports.tls} ssl http2;`],
    ['server_name press.example;', 'server_name localhost;'],
    ['/etc/ssl/press.example', folder],
    ['/var/cache/nginx/chancery', `${folder}/cache`],
  ].reduce((text, [from = '', to = '']) => {
    if (!text.includes(from)) throw new Error(`docs/run/nginx.conf has no "${from}" any more.`);
    return text.replaceAll(from, to);
  }, file);
}

/** One process, that runs as whoever tests and writes into its folder alone. */
function wholeFile(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log warn;
    events {}
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      include ${folder}/chancery.conf;
    }`;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    if (await answers(port)) return;
    await pause(50);
  }
  throw new Error('nginx did not listen within ten seconds.');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
