/**
 * Writes src/press/import/languages/cldr-city-zones.ts: what CLDR calls the city of each time zone in the
 * languages of the saved pages, and the country of the zone. `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const languages =
  'en ru fr ar es de it pt uk be pl cs sk sl sr hr bg mk ro hu nl sv da nb fi et lv lt sq tr az kk hy ka el he fa ur hi bn th zh ja ko vi id ms sw'.split(
    ' ',
  );

const target = new URL('../src/press/import/languages/cldr-city-zones.ts', import.meta.url);
const require = createRequire(import.meta.url);
const text = render(cityNames());

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('cldr-city-zones.ts is stale: run node scripts/generate-city-zones.mjs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}

/** Zone → { country, names }, by the zone's name of today. */
function cityNames() {
  const zones = new Map();
  const todays = new Map();
  for (const [country, zone, aliases] of cldrZones()) {
    zones.set(zone, { country, names: new Set(aliases.map(lastPart).filter(isCity)) });
    for (const alias of aliases) todays.set(alias, zone);
  }
  for (const language of languages) {
    for (const [alias, city] of exemplarCities(language))
      zones.get(todays.get(alias))?.names.add(city.normalize('NFC'));
  }
  return zones;
}

/**
 * UTS #35 part 1 §3.6.5: a zone's short identifier begins with its country's UN/LOCODE letters; those that do not are
 * no cities (`utc`, `est5edt`) or the few named below.
 */
function cldrZones() {
  const keys = Object.entries(require('cldr-bcp47/bcp47/timezone.json').keyword.u.tz);
  const odd = { gaza: 'PS', gazastrp: 'PS', hebron: 'PS', jeruslm: 'IL', mxstis: 'MX', ruchita: 'RU', rukhndg: 'RU' };
  Object.assign(odd, { rusred: 'RU', ruunera: 'RU', gldkshvn: 'GL', debsngn: 'DE' });
  return keys.flatMap(([key, { _alias = '', _iana }]) => {
    const aliases = _alias.split(' ').filter((alias) => /^[A-Z][a-z]+\//.test(alias) && !alias.startsWith('Etc/'));
    const country = odd[key] ?? (key.length === 5 || key.startsWith('us') ? key.slice(0, 2).toUpperCase() : undefined);
    return country && aliases[0] ? [[country, _iana ?? aliases[0], aliases]] : [];
  });
}

function lastPart(zone) {
  return zone.split('/').at(-1).replaceAll('_', ' ');
}

/** Old names of whole Australian, Brazilian, Canadian and Mexican states, and compass points, are no cities. */
function isCity(name) {
  return !/^(ACT|NSW|North|South|West|East|Queensland|Tasmania|Victoria|Acre|DeNoronha|Central|Atlantic|Eastern|Mountain|Pacific|Newfoundland|Saskatchewan|Yukon|BajaSur|BajaNorte|General|Continental|EasterIsland|McMurdo|LHI|Yancowinna)$/.test(
    name,
  );
}

function exemplarCities(language) {
  const { zone } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates.timeZoneNames;
  return Object.entries(zone).flatMap(([region, inRegion]) => citiesIn(region, inRegion));
}

function citiesIn(path, node) {
  if (typeof node.exemplarCity === 'string') return [[path, node.exemplarCity]];
  if (typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, inner]) =>
    typeof inner === 'object' ? citiesIn(`${path}/${name}`, inner) : [],
  );
}

function render(zones) {
  const lines = [...zones]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([zone, { country, names }]) => `${zone} ${country} ${[...names].join('|')}`);
  return `/**
 * Written by scripts/generate-city-zones.mjs from CLDR ${require('cldr-dates-full/package.json').version}: time zone, country, names of the zone's city.
 * © Unicode, Inc., https://www.unicode.org/license.txt
 */
export const cldrCityZones = \`
${lines.join('\n')}
\`;
`;
}
