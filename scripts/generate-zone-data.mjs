/**
 * Writes the plugin's own time zone data from those of moment-timezone, which follows the tz database release by release:
 * for each zone of today its offsets and abbreviations, the moments at which they change, and the rule that holds from
 * then on. `npm run zones` fetches the newest and runs this; `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { yearlyRuleOf } from './zone-data/yearly-rule-of.mjs';
import { readPacked } from './zone-data/read-packed.mjs';

const requireOfPlugin = createRequire(new URL('../src/plugins/dateline/package.json', import.meta.url));
const packed = requireOfPlugin('moment-timezone/data/packed/latest.json');
const folder = new URL('../src/plugins/dateline/core/zones/', import.meta.url);
const target = new URL('data/zone-data.ts', folder);
const text = render();

for (const [file, wanted] of [[target, text], ...documents()]) {
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write(`${file.pathname} is not of tz database ${packed.version}: run npm run zones\n`);
    process.exitCode = 1;
  }
}

/** Those that name the release, with the newest. */
function documents() {
  const files = ['../docs/api.md', '../src/plugins/dateline/README.md'].map((file) => new URL(file, import.meta.url));
  const names = /(tz\s+database,\s+release\s+)\d{4}[a-z]+/g;
  return files.map((file) => [file, readFileSync(file, 'utf8').replace(names, `$1${packed.version}`)]);
}

function render() {
  const namesByLine = new Map();
  const rows = todaysNames().map((name) => {
    const line = lineOf(readPacked(packed, name));
    const alike = namesByLine.get(line);
    if (alike === undefined) namesByLine.set(line, name);
    return alike === undefined ? `${name}|${line}` : `${name}=${alike}`;
  });
  return `/** The release of the tz database (https://www.iana.org/time-zones) that all offsets and abbreviations are of. */
export const zoneDataVersion = '${packed.version}';

/**
 * A zone a line. \`name=other\`: the same as another's. Else \`name|types|order|changes|rule\`: abbreviations with the
 * seconds to add to UTC; which of them hold one after the other, a digit of base 36 each; the times between the changes
 * in half-hours of base 36, or seconds after a tilde; for all years from one on: month, week, weekday, seconds of the day
 * and type.
 * Written by scripts/generate-zone-data.mjs from moment-timezone ${requireOfPlugin('moment-timezone/package.json').version} (MIT), which has it from the tz database (public domain).
 */
export const zoneData = \`
${rows.join('\n')}
\`;
`;
}

/** As CLDR has them; a name that is younger than the table of names stands for itself. */
function todaysNames() {
  const table = readFileSync(new URL('zone-aliases.ts', folder), 'utf8');
  const zones = [...table.matchAll(/^ {2}'(.+)': '(.*)',$/gm)].map(([, today, others]) => [
    today,
    ...others.split(' '),
  ]);
  const known = new Set(zones.flat());
  const names = [...packed.zones.map((zone) => zone.split('|')[0]), ...packed.links.flatMap((link) => link.split('|'))];
  return [...new Set([...zones.map(([today]) => today), ...names.filter((name) => !known.has(name))])].sort();
}

function lineOf(history) {
  const { changes, ...rule } = yearlyRuleOf(history);
  const types = [...new Set([history.first, ...[...changes, ...rule.turns].map(({ type }) => type)])];
  const order = [history.first, ...changes.map(({ type }) => type)].map((type) => types.indexOf(type).toString(36));
  const times = changes.map(({ at }, index) => spanOf(at - (changes[index - 1]?.at ?? 0)));
  return [types.join(' '), order.join(''), times.join(' '), ruleText(rule, types)].join('|');
}

function spanOf(seconds) {
  return seconds % 1800 === 0 ? (seconds / 1800).toString(36) : `~${seconds.toString(36)}`;
}

function ruleText({ from, turns }, types) {
  if (turns.length === 0) return '';
  return [from, ...turns.map(({ when, type }) => `${when}/${types.indexOf(type).toString(36)}`)].join(' ');
}
