/** The gates of the desk, and the attempts that are made on each: files of tests/http. */
import fs from 'node:fs';
import { inRoot } from '../run/places.mjs';

/**
 * A gate's files are those that decide, by what their names begin with; what seeds roles, adopts older content or only saves time is
 * no gate. The attempts are those whose table can be asked again and again of one server: the lightest first, since who dies
 * there costs the heavy walks nothing.
 */
export const gates = {
  'answer-guard': {
    attempts: [
      ...['answers-layers', 'draft-gate', 'answers-graphql', 'answers-files', 'tokens', 'cost-of-reading'],
      ...['answers', 'read-roads'],
    ],
  },
  embargo: {
    but: ['adopt'],
    attempts: [
      ...['embargo', 'embargo-rows', 'embargo-languages', 'embargo-hands'],
      ...['whole-text', 'embargo-public', 'embargo-document'],
    ],
  },
  identity: { but: ['index'], attempts: ['identity', 'locales', 'bad-input'] },
  locale: {
    only: ['guard-locale-deletion', 'known-locales', 'locale-asked', 'locale-uses', 'refuse-'],
    attempts: ['locale-deletion', 'locales', 'unknown-locale-outlets'],
  },
  'newer-save': { attempts: ['newer-saves'] },
  question: { attempts: ['locales', 'unknown-locale-outlets', 'search', 'bad-input', 'moments-in-questions'] },
  record: { attempts: ['record'] },
  rights: { but: ['role-codes'], attempts: ['rights-of-use-cases', 'schedule-approval', 'tokens', 'roles'] },
  roles: { only: ['guard', 'writable'], attempts: ['roles', 'role-rules'] },
  schedule: {
    only: ['approve', 'watch-approvals', 'refuse-', 'schedule-language-begun'],
    attempts: ['schedule-approval', 'approval', 'schedule', 'schedule-obstacles'],
  },
  withdrawal: { only: ['guard', 'held', 'list', 'refuse'], attempts: ['withdrawal', 'whole-text'] },
};

/** @returns the files of `gates` or `gates/embargo`, or null where there is no such gate */
export function filesOfGates(asked) {
  const [first, gate] = asked.split('/');
  if (first !== 'gates' || (gate && !gates[gate])) return null;
  return (gate ? [gate] : Object.keys(gates)).flatMap(filesOf);
}

export const gateOf = (file) => `gates/${file.split('/')[2]}`;

/** The files of attempts for a gate's mutants, in the order in which they are made. */
export const attemptsOn = (file) =>
  gates[file.split('/')[2]].attempts.map((name) => inRoot('tests', 'http', `${name}.test.ts`));

function filesOf(gate) {
  const names = fs
    .readdirSync(inRoot('src', 'desk', gate))
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.test.ts'));
  const { only = [''], but = [] } = gates[gate];
  return names
    .filter((name) => begins(name, only) && !begins(name, but))
    .map((name) => `src/desk/${gate}/${name}`)
    .sort();
}

const begins = (name, words) => words.some((word) => name.startsWith(word));
