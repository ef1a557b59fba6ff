import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { uploadSetting } from './upload-limits';

/**
 * Gives this process a folder of its own for whatever lies on the disk while a request is answered, and clears away
 * what processes left that were killed. Strapi's own steps (resizing, optimising) take theirs from `TMPDIR`.
 */
export async function openTemporaryFolder(strapi: Core.Strapi): Promise<void> {
  const root = rootOf(strapi);
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root)) if (isLeftBehind(name)) await clearAway(path.join(root, name));
  await mkdir(ownFolder(strapi), { recursive: true });
  process.env['TMPDIR'] = ownFolder(strapi);
}

export async function closeTemporaryFolder(strapi: Core.Strapi): Promise<void> {
  if (process.env['TMPDIR'] === ownFolder(strapi)) restoreTemporaryFolder();
  await clearAway(ownFolder(strapi));
}

const systemsOwn = process.env['TMPDIR'];

function restoreTemporaryFolder(): void {
  if (systemsOwn === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = systemsOwn;
}

/** Lends a folder for the time of the work, and takes it away with all that is in it, however the work ends. */
export async function inTemporaryFolder<Result>(
  strapi: Core.Strapi,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  // A machine's own cleaner may have taken an empty folder away.
  await mkdir(ownFolder(strapi), { recursive: true });
  const folder = await mkdtemp(path.join(ownFolder(strapi), 'form-'));
  try {
    return await work(folder);
  } finally {
    await clearAway(folder);
  }
}

/** One life of one process: the system gives the number of a dead process to another one. */
const life = `${process.pid}-${randomBytes(4).toString('hex')}`;

function rootOf(strapi: Core.Strapi): string {
  return path.resolve(strapi.dirs.app.root, uploadSetting(strapi).temporaryFolder);
}

function ownFolder(strapi: Core.Strapi): string {
  return path.join(rootOf(strapi), life);
}

function isLeftBehind(name: string): boolean {
  const pid = Number(/^(\d+)-[0-9a-f]{8}$/.exec(name)?.[1]);
  if (!pid || name === life) return false;
  return pid === process.pid || !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function clearAway(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
