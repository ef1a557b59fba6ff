import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const skippedFolders = new Set(['node_modules', 'dist', '.cache', '.strapi', '.tmp', 'coverage']);

/**
 * A short text that differs when any of the files does. By contents, not by times: a clone and a switch of branches
 * change the times of what is the same, and two edits within a clock tick the other way round.
 */
export function fingerprint(root, sources, extras = []) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(path.join(root, source))).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(fs.readFileSync(file))
      .update('\0');
  }
  for (const extra of extras) hash.update(`${extra}\0`);
  return hash.digest('hex').slice(0, 32);
}

function filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return isTest(place) ? [] : [place];
  return fs
    .readdirSync(place)
    .filter((name) => !skippedFolders.has(name))
    .flatMap((name) => filesUnder(path.join(place, name)));
}

const isTest = (file) => /\.test\.[cm]?[jt]sx?$/.test(file);
