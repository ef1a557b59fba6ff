/** Every small fault that StrykerJS knows, put into the files at once, each behind a switch of its number. */
import fs from 'node:fs';
import path from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { toCommonJs } from './module-world.mjs';

const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, isDebugEnabled: () => false };
const options = { plugins: null, excludedMutations: [], ignorers: [] };

/**
 * @param files absolute paths
 * @returns the mutants, and the code of each file with all of them in it
 */
export async function instrument(root, files) {
  const sources = new Map(files.map((file) => [file, fs.readFileSync(file, 'utf8')]));
  const given = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const { files: made, mutants } = await new Instrumenter(logger).instrument(given, options);
  return {
    mutants: mutants.map((mutant) => described(mutant, root, sources.get(mutant.fileName))),
    codes: new Map(made.map(({ name, content }) => [name, toCommonJs(content, name)])),
  };
}

function described({ id, fileName, mutatorName, replacement, location }, root, source) {
  const lines = source.split('\n');
  return {
    id,
    path: fileName,
    file: path.relative(root, fileName),
    mutator: mutatorName,
    line: location.start.line + 1,
    text: lines[location.start.line].trim(),
    before: onOneLine(between(lines, location)),
    after: onOneLine(replacement),
  };
}

function between(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1).slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join('\n');
}

const onOneLine = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
};
