import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import supertest from 'supertest';
import { layOutPlainApp, server, type PlainAppOptions } from './lay-out-plain-app';

export interface PlainApp {
  /** Where it listens: `http://127.0.0.1:…`. */
  readonly origin: string;
  /** Somebody without any credentials, who may read and write all of it. */
  readonly anyone: ReturnType<typeof supertest>;
  /** The names of the plugins that Strapi has loaded. */
  readonly plugins: readonly string[];
  /** The files of the plugin's server that were loaded, from the project's folder. */
  readonly datelineFiles: readonly string[];
  /** The Document Service of a type: `documents('streak').create({ data })`. */
  documents(name: string): Api;
  /** `strapi.db.query(uid)` */
  db(uid: string): Api;
  /** The bare table, past Strapi. */
  table(name: string): Api;
  /** Calls what the project's hands can do: see `PlainAppOptions`. */
  hand<Result = unknown>(method: string, params?: unknown): Promise<Result>;
  /** What the project has said to its console. */
  said(): string;
  stop(): Promise<void>;
}

/** What Strapi offers by one name; results and errors come from another process, and so without their types. */
export interface Api {
  create(params: object): Promise<Entry>;
  createMany(params: object): Promise<Entry>;
  update(params: object): Promise<Entry>;
  updateMany(params: object): Promise<Entry>;
  clone(params: object): Promise<Entry>;
  findOne(params: object): Promise<Entry>;
  count(): Promise<number>;
  delete(params: object): Promise<Entry>;
  insert(row: object): Promise<unknown>;
}

export type Entry = Readonly<Record<string, unknown>> & { readonly documentId: string };

/** @throws Error with what Strapi said, if the project does not start. */
export async function bootPlainApp(options: PlainAppOptions = {}): Promise<PlainApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-strapi-'));
  try {
    layOutPlainApp(folder, options);
    if (options.hasPanel) await buildPanel(folder);
    const child = start(folder, options);
    let said = '';
    child.stdout?.on('data', (part: Buffer) => (said += part.toString()));
    const { port, plugins = [], datelineFiles = [], failure }: Greeting = (await once(child, 'message'))[0];
    if (failure !== undefined) throw new Error(failure);
    const ask = caller(child);
    const stop = async () => {
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    };
    const origin = `http://127.0.0.1:${port}`;
    return {
      origin,
      anyone: supertest(origin),
      plugins,
      datelineFiles: datelineFiles.map((file) => path.relative(realpathSync(folder), file)),
      documents: (name) => api(ask, 'documents', `api::${name}.${name}`),
      db: (uid) => api(ask, 'db', uid),
      table: (name) => api(ask, 'knex', name),
      hand: async <Result>(method: string, params: unknown = {}) =>
        (await ask({ on: 'hands', uid: '', method, params })) as Result,
      said: () => said,
      stop,
    };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

interface Greeting {
  readonly port?: number;
  readonly plugins?: readonly string[];
  readonly datelineFiles?: readonly string[];
  readonly failure?: string;
}

const environment = { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '', STRAPI_TELEMETRY_DISABLED: 'true' };

async function buildPanel(folder: string): Promise<void> {
  const strapi = path.join(folder, 'node_modules/@strapi/strapi/bin/strapi.js');
  const options = { cwd: folder, env: { ...environment, NODE_ENV: 'production' } };
  await promisify(execFile)(process.execPath, [strapi, 'build'], options);
}

/** Links are kept for what they are: a package linked from here must see the project's packages and not ours. */
function start(folder: string, { hasPanel }: PlainAppOptions): ChildProcess {
  return fork(path.join(folder, server), hasPanel ? ['with-panel'] : [], {
    cwd: folder,
    execArgv: ['--preserve-symlinks', '--preserve-symlinks-main'],
    env: environment,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

type Ask = (call: { on: string; uid: string; method: string; params: unknown }) => Promise<unknown>;

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

function caller(child: ChildProcess): Ask {
  let last = 0;
  return (call) => {
    const id = (last += 1);
    return new Promise((resolve, reject) => {
      const listen = (answer: Answer) => {
        if (answer.id !== id) return;
        child.off('message', listen);
        if (answer.error) reject(Object.assign(new Error(answer.error.message), answer.error));
        else resolve(answer.result);
      };
      child.on('message', listen);
      child.send({ id, ...call });
    });
  };
}

function api(ask: Ask, on: string, uid: string): Api {
  const methods = ['create', 'createMany', 'update', 'updateMany', 'clone', 'findOne', 'count', 'delete', 'insert'];
  const entries = methods.map((method) => [method, (params: unknown) => ask({ on, uid, method, params })]);
  return Object.fromEntries(entries);
}
