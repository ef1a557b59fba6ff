/**
 * Writes the plugin's table of IANA time zone names from CLDR's `timezone.json` (devDependency cldr-bcp47).
 * Run it after every update of that package: `node scripts/generate-zone-aliases.mjs`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = require('cldr-bcp47/package.json');
const { tz } = require('cldr-bcp47/bcp47/timezone.json').keyword.u;
const target = new URL('../src/plugins/dateline/core/zones/zone-aliases.ts', import.meta.url);

const rows = Object.entries(tz)
  .filter(([key, zone]) => key !== 'unk' && typeof zone === 'object' && zone._alias)
  .map(([, zone]) => {
    const names = zone._alias.split(' ');
    const today = zone._iana ?? names[0];
    return [today, names.filter((name) => name !== today).sort()];
  })
  .sort(([one], [other]) => (one < other ? -1 : 1));

const source = `/**
 * Today's IANA name of each time zone, and the other names it is or was known under.
 * Written by scripts/generate-zone-aliases.mjs from CLDR (cldr-bcp47 ${version}, Unicode-3.0 licence).
 */
export const zoneAliases: Readonly<Record<string, string>> = {
${rows.map(([today, others]) => `  '${today}': '${others.join(' ')}',`).join('\n')}
};
`;

writeFileSync(target, source);
