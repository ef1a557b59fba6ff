import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** A tool as a developer runs it; `output` tells in the failure what it found. */
export function runTool(packageName: string, command: string, ...args: readonly string[]) {
  const place = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(place, bin[command]), ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return { status, output: status === 0 ? '' : stdout + stderr };
}
