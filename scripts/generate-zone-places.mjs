/**
 * Writes the table in which the plugin looks up cities and countries: each zone's country, how many thousands live in its
 * city by moment-timezone's data, and what CLDR calls the city in the languages of the plugin's texts. Run it after every
 * update of cldr-dates-full, cldr-bcp47 or moment-timezone: `node scripts/generate-zone-places.mjs`. `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const languages = ['en', 'ru', 'fr', 'ar'];
const require = createRequire(import.meta.url);
const requireOfPlugin = createRequire(new URL('../src/plugins/dateline/package.json', import.meta.url));
const target = new URL('../src/plugins/dateline/core/zones/places/zone-places.ts', import.meta.url);
const text = render();

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('zone-places.ts is stale: run node scripts/generate-zone-places.mjs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

function render() {
  const cities = languages.map(citiesIn);
  const populations = readPopulations();
  const rows = zones().map(({ zone, country, aliases }) => {
    const names = cities.map((inLanguage) => aliases.map((alias) => inLanguage.get(alias)).find(Boolean) ?? '');
    const people = [zone, ...aliases].map((name) => populations.get(name)).find(Boolean) ?? 0;
    return [zone, country, people / 1000, ...names.map((name) => (name === lastPart(zone) ? '' : name))].join('|');
  });
  return `/**
 * Time zone, its country, thousands of people, and its city in ${languages.join(', ')}; nothing where a name is the zone's own.
 * Written by scripts/generate-zone-places.mjs from CLDR ${require('cldr-dates-full/package.json').version} (Unicode-3.0 licence) and
 * moment-timezone ${requireOfPlugin('moment-timezone/package.json').version} (MIT).
 */
export const zonePlaces = \`
${rows.sort().join('\n')}
\`;
`;
}

/**
 * UTS #35 part 1 §3.6.5: a zone's short identifier begins with its country's UN/LOCODE letters. Those that do not are
 * no places (`utc`, `est5edt`), or the few named here.
 */
function zones() {
  const odd = { gaza: 'PS', gazastrp: 'PS', hebron: 'PS', jeruslm: 'IL', mxstis: 'MX', ruchita: 'RU', rukhndg: 'RU' };
  Object.assign(odd, { rusred: 'RU', ruunera: 'RU', gldkshvn: 'GL', debsngn: 'DE' });
  const keys = Object.entries(require('cldr-bcp47/bcp47/timezone.json').keyword.u.tz);
  return keys.flatMap(([key, { _alias = '', _iana }]) => {
    const aliases = _alias.split(' ').filter((alias) => /^[A-Z][a-z]+\//.test(alias) && !alias.startsWith('Etc/'));
    const country = odd[key] ?? (key.length === 5 || key.startsWith('us') ? key.slice(0, 2).toUpperCase() : undefined);
    return country && aliases[0] ? [{ zone: _iana ?? aliases[0], country, aliases }] : [];
  });
}

/** The sixth part of each of moment-timezone's packed zones: the people of its city, rounded, as `16e6`. */
function readPopulations() {
  const { zones } = requireOfPlugin('moment-timezone/data/packed/latest.json');
  return new Map(zones.map((packed) => packed.split('|')).map(([name, , , , , people]) => [name, Number(people ?? 0)]));
}

function lastPart(zone) {
  return zone.split('/').at(-1).replaceAll('_', ' ');
}

function citiesIn(language) {
  const { zone } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames;
  return new Map(Object.entries(zone).flatMap(([region, node]) => exemplarCities(region, node)));
}

function exemplarCities(path, node) {
  if (typeof node.exemplarCity === 'string') return [[path, node.exemplarCity.normalize('NFC')]];
  if (typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, inner]) =>
    typeof inner === 'object' ? exemplarCities(`${path}/${name}`, inner) : [],
  );
}
