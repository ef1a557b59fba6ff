import { several, type Chance } from '../helpers/chance';
import { junkText, junkTexts, rawPieces } from './junk';
import type { Attribute, Site } from './site';

const operators: readonly string[] = [
  '$eq',
  '$eqi',
  '$ne',
  '$nei',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
  '$null',
  '$notNull',
  '$jsonSupersetOf',
  '$and',
  '$or',
  '$not',
  '$elemMatch',
  '$nonsense',
];

const ownNames: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'createdAt',
  'publishedAt',
  'createdBy',
  'localizations',
  'related',
];

/** The query of one attempt: parameters of every road, fitting the schema or not, and now and then broken pieces. */
export function queryOf(chance: Chance, site: Site, uid: string): string {
  const parts = several(chance, 3, () => parameterOf(chance, site, uid)).map(([name, value]) => encode(name, value));
  if (chance.isOften(0.15)) parts.push(chance.pick(rawPieces));
  return parts.filter(Boolean).join('&');
}

type Parameter = (chance: Chance, site: Site, uid: string) => unknown;

const parameters: Readonly<Record<string, Parameter>> = {
  filters: (chance, site, uid) => filtersOf(chance, site, uid, 3),
  populate: (chance, site, uid) => populateOf(chance, site, uid, 3),
  fields: (chance, site, uid) => several(chance, 3, () => nameOf(chance, site, uid)),
  sort: (chance, site, uid) => sortOf(chance, site, uid),
  pagination: (chance) => ({
    [chance.pick(['page', 'pageSize', 'start', 'limit', 'withCount'])]: numberText(chance),
    ...(chance.isOften(0.3) ? { [chance.pick(['page', 'start'])]: numberText(chance) } : {}),
  }),
  page: numberText,
  pageSize: numberText,
  limit: numberText,
  locale: (chance, site) => (chance.isOften(0.6) ? chance.pick([...site.locales, '*']) : junkText(chance)),
  status: (chance) => chance.pick(['draft', 'published', 'DRAFT', junkText(chance)]),
  publicationFilter: (chance) => chance.pick(['never-published', 'modified', junkText(chance)]),
  hasPublishedVersion: (chance) => chance.pick(['true', 'false', junkText(chance)]),
  _q: junkText,
  q: junkText,
  at: junkText,
  types: (chance) => chance.pick(['speech,interview', 'speech', junkText(chance)]),
  type: (chance) => chance.pick(['speech', 'article', junkText(chance)]),
  from: junkText,
  to: junkText,
  person: idOrJunk,
  topic: idOrJunk,
  featured: (chance) => chance.pick(['true', 'false', junkText(chance)]),
  cursor: junkText,
  slug: junkText,
  expires: numberText,
  signature: junkText,
  month: junkText,
  id: idOrJunk,
  documentIds: (chance, site) => several(chance, 3, () => idOrJunk(chance, site)),
  idsToOmit: (chance, site) => several(chance, 3, () => idOrJunk(chance, site)),
};

const parameterNames: readonly string[] = Object.keys(parameters);

function parameterOf(chance: Chance, site: Site, uid: string): readonly [string, unknown] {
  // The dear and the crooked ones more often than the plain.
  const name = chance.isOften(0.55)
    ? chance.pick(['filters', 'populate', 'fields', 'sort', 'locale'])
    : chance.pick([...parameterNames, junkText(chance)]);
  const make = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  return [name, make === undefined || chance.isOften(0.1) ? junkText(chance) : make(chance, site, uid)];
}

function filtersOf(chance: Chance, site: Site, uid: string, depth: number): unknown {
  if (depth === 0 || chance.isOften(0.05)) return junkText(chance);
  const entries = several(chance, 2, (): readonly [string, unknown] => {
    const name = nameOf(chance, site, uid);
    const inner = targetOf(site.attributesOf(uid)[name]);
    if (inner !== undefined && chance.isOften(0.7)) return [name, filtersOf(chance, site, inner, depth - 1)];
    return [name, chance.isOften(0.1) ? junkText(chance) : { [chance.pick(operators)]: operandOf(chance) }];
  });
  const filters = Object.fromEntries(entries);
  if (!chance.isOften(0.2)) return filters;
  const group = chance.pick(['$and', '$or', '$not']);
  return { [group]: chance.isOften(0.7) ? [filters, filtersOf(chance, site, uid, depth - 1)] : filters };
}

function operandOf(chance: Chance): unknown {
  if (chance.isOften(0.2)) return several(chance, 3, () => junkText(chance));
  return chance.isOften(0.1) ? { [chance.pick(operators)]: junkText(chance) } : junkText(chance);
}

function populateOf(chance: Chance, site: Site, uid: string, depth: number): unknown {
  if (depth === 0 || chance.isOften(0.3)) return chance.pick(['*', 'true', ...ownNames, junkText(chance)]);
  return Object.fromEntries(
    several(chance, 2, () => {
      const name = nameOf(chance, site, uid);
      const inner = targetOf(site.attributesOf(uid)[name]) ?? chance.pick(site.contentUids);
      return [name, nestedOf(chance, site, inner, depth)];
    }),
  );
}

function nestedOf(chance: Chance, site: Site, uid: string, depth: number): unknown {
  const name = chance.pick(['populate', 'populate', 'fields', 'filters', 'sort', 'status', 'on', 'count']);
  const value = name === 'populate' ? populateOf(chance, site, uid, depth - 1) : parameters[name]?.(chance, site, uid);
  return chance.isOften(0.3) ? '*' : { [name]: value ?? junkText(chance) };
}

function sortOf(chance: Chance, site: Site, uid: string): unknown {
  const one = (): string => `${nameOf(chance, site, uid)}${chance.pick(['', ':asc', ':desc', ':x', '.name'])}`;
  return chance.pick([one(), [one(), one()], { [nameOf(chance, site, uid)]: chance.pick(['asc', 'x']) }]);
}

export function nameOf(chance: Chance, site: Site, uid: string): string {
  const names = Object.keys(site.attributesOf(uid));
  return chance.pick(chance.isOften(0.75) && names.length > 0 ? names : [...ownNames, junkText(chance)]);
}

/** Where an attribute leads: a type or a component. */
export function targetOf(attribute: Attribute | undefined): string | undefined {
  return attribute?.target ?? attribute?.component ?? (attribute?.type === 'media' ? 'plugin::upload.file' : undefined);
}

export function idOrJunk(chance: Chance, site: Site): string {
  return chance.isOften(0.6) ? chance.pick(site.documentIds) : junkText(chance);
}

function numberText(chance: Chance): string {
  return chance.isOften(0.5) ? String(chance.below(120)) : chance.pick(junkTexts.slice(0, 14));
}

/** The brackets that Strapi's reader of queries takes apart again. */
function encode(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each, index) => encode(`${name}[${index}]`, each)).join('&');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, inner]) => encode(`${name}[${key}]`, inner))
      .join('&');
  return `${escape(name)}=${escape(String(value))}`;
}

/** A lone surrogate has no UTF-8: what a careless client would send for it stands in its place. */
export function escape(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
