/** What a run has found, for people: on the screen, and by name in a file. */
import fs from 'node:fs';
import path from 'node:path';
import { root, scratch } from '../run/places.mjs';
import { nameOf, percent, scoreOf } from './tally.mjs';

export const say = (line) => process.stdout.write(`${line}\n`);

/** One line a room: the score, and which part of all mutants it was tried on. */
export function sayRooms(tried, all, roomOf) {
  for (const room of [...new Set(all.map(roomOf))].sort()) {
    const mine = tried.filter(({ mutant }) => roomOf(mutant) === room);
    const count = all.filter((mutant) => roomOf(mutant) === room).length;
    const score = mine.length === 0 ? '—' : percent(scoreOf(mine));
    say(`  ${room.padEnd(20)} ${score.padStart(8)}   ${mine.length} of ${count} mutants tried`);
  }
}

/** @returns the file, relative to the project */
export function writeSurvivors(scope, { survivors, strangers }) {
  const file = path.join(scratch, 'mutation', `${scope}-survivors.txt`);
  const unknown = new Set(strangers);
  const lines = survivors.map((each) => ({ each, line: described(each, unknown.has(each)) }));
  lines.sort((one, other) => one.line.localeCompare(other.line, 'en', { numeric: true }));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, lines.map(({ line }) => `${line}\n`).join(''));
  return path.relative(root, file);
}

/** The line to find it by, and the name that the list has for it. */
function described({ mutant, status }, isStranger) {
  const marks = [isStranger ? 'NEW' : 'kept', status === 'untested' ? 'no test passes it' : 'tests pass'];
  return `${mutant.file}:${mutant.line} (${marks.join(', ')})\n    ${nameOf(mutant)}`;
}
