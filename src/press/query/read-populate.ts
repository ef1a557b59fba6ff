import { attributeOf, leadsElsewhere, targetOf, type Attribute, type Model } from './model';
import { refuseParameter, refuseUnknown } from './query-refusal';
import { readPagination } from './read-pagination';
import { readFields } from './read-fields';
import { readFilters } from './read-filters';
import { readSort } from './read-sort';
import { count, isRecord, within, type Place, type Reading } from './reading';
import { expectedOf, fits } from './scalar-kinds';
import { longerPath, stepInto } from './step-into';

/** Points of one relation in the answer; of what is behind it, twice as many, since it is asked for each. */
const POINTS_EACH = 10;
const POINTS_BEHIND = 2;

/**
 * Reads `populate`: `*`, `people.person,topics`, a list of these, or `{ people: { populate: … } }`.
 *
 * @returns what the answer to it costs, in points
 */
export function readPopulate(reading: Reading, model: Model, populate: unknown, place: Place): number {
  if (populate === true || populate === '*') return readAll(reading, model, place);
  if (typeof populate === 'string') return sum(populate.split(','), (path) => readDotted(reading, model, path, place));
  if (Array.isArray(populate)) {
    return sum(populate, (paths: unknown) => {
      if (typeof paths !== 'string') refuseParameter(place.at, expected);
      return readPopulate(reading, model, paths, place);
    });
  }
  if (!isRecord(populate)) refuseParameter(place.at, expected);
  return sum(Object.entries(populate), ([name, asked]) => readBranch(reading, model, name, asked, place));
}

const expected = 'names of relations, such as people,topics';

function readAll(reading: Reading, model: Model, place: Place): number {
  const relations = Object.entries(model.attributes).filter(([, attribute]) => leadsElsewhere(attribute));
  return sum(relations, ([name]) => {
    count(reading, 'populated');
    return leaf(reading, name, place);
  });
}

/** A relation with nothing asked of what is behind it. */
function leaf({ limits }: Reading, name: string, place: Place): number {
  longerPath(limits, name, place, limits.populateDepth);
  return POINTS_EACH;
}

function readDotted(reading: Reading, model: Model, path: string, place: Place): number {
  const [name = '', ...others] = path.trim().split('.');
  const attribute = populated(reading, model, name, place);
  if (others.length === 0) return leaf(reading, name, place);
  const step = stepInto(reading, name, attribute, place, reading.limits.populateDepth);
  const behind = readDotted(reading, step.model, others.join('.'), { ...step.inside, at: place.at });
  return POINTS_EACH + POINTS_BEHIND * behind;
}

function populated(reading: Reading, model: Model, name: string, place: Place): Attribute {
  const attribute = attributeOf(model, name);
  if (attribute === undefined) refuseUnknown(place.at, name);
  if (!leadsElsewhere(attribute)) refuseParameter(place.at, `a relation, which "${name}" is not`);
  count(reading, 'populated');
  return attribute;
}

function readBranch(reading: Reading, model: Model, name: string, asked: unknown, place: Place): number {
  const attribute = populated(reading, model, name, place);
  if (fits.boolean(asked) || asked === '*') return leaf(reading, name, place);
  const inside = within(place, name);
  if (!isRecord(asked)) refuseParameter(inside.at, 'true, *, or an object');
  if (targetOf(attribute) === undefined) return readFragments(reading, asked, inside);
  const step = stepInto(reading, name, attribute, place, reading.limits.populateDepth);
  return POINTS_EACH + POINTS_BEHIND * readNested(reading, step.model, asked, step.inside);
}

type Parameters = Readonly<Record<string, unknown>>;

const pages: ReadonlySet<string> = new Set(['page', 'pageSize', 'start', 'limit']);

/** What may stand below a populated relation. Whether a status is somebody's to ask for is another's question. */
function readNested(reading: Reading, model: Model, asked: Parameters, place: Place): number {
  const paging = Object.entries(asked).filter(([name]) => pages.has(name));
  readPagination(Object.fromEntries(paging), place);
  return sum(Object.entries(asked), ([name, value]) => {
    const inside = within(place, name);
    if (name === 'populate') return readPopulate(reading, model, value, inside);
    if (name === 'fields') readFields(model, value, inside);
    else if (name === 'filters') readFilters(reading, model, value, inside);
    else if (name === 'sort') readSort(withoutJoins(reading, inside), model, value, inside);
    else if (name === 'count') readFlag(value, inside);
    else if (!pages.has(name)) readWord(name, value, place);
    return 0;
  });
}

/** Within a relation Strapi sorts by its own attributes; for others it writes a statement that no database understands. */
function withoutJoins(reading: Reading, { path }: Place): Reading {
  return { ...reading, limits: { ...reading.limits, joinDepth: path.length } };
}

const words: ReadonlySet<string> = new Set([
  'status',
  'locale',
  'publicationFilter',
  'hasPublishedVersion',
  'ordering',
]);

function readWord(name: string, value: unknown, place: Place): void {
  if (!words.has(name)) refuseUnknown(place.at, name);
  if (typeof value !== 'string') refuseParameter(within(place, name).at, 'one word');
}

function readFlag(value: unknown, { at }: Place): void {
  if (!fits.boolean(value)) refuseParameter(at, expectedOf.boolean);
}

/** A relation to several types: `populate=*`, or what is wanted of each. */
function readFragments(reading: Reading, asked: Parameters, place: Place): number {
  return sum(Object.entries(asked), ([name, value]) => {
    if (name === 'count') readFlag(value, within(place, name));
    else if (name === 'populate' && value === '*') return POINTS_EACH * POINTS_BEHIND;
    else if (name === 'on' && isRecord(value)) return readOn(reading, value, within(place, name));
    else refuseParameter(within(place, name).at, '"populate=*", "count", or "on" with the types');
    return 0;
  });
}

function readOn(reading: Reading, types: Parameters, place: Place): number {
  return sum(Object.entries(types), ([uid, asked]) => {
    const model = reading.modelOf(uid);
    const inside = within(place, uid);
    if (model === undefined) refuseUnknown(place.at, uid);
    count(reading, 'populated');
    if (fits.boolean(asked) || asked === '*') return POINTS_EACH;
    if (!isRecord(asked)) refuseParameter(inside.at, 'true, *, or an object');
    if (place.path.includes('on')) refuseParameter(inside.at, 'no relation twice on a path');
    return POINTS_EACH * POINTS_BEHIND + readNested(reading, model, asked, { ...inside, path: [...place.path, 'on'] });
  });
}

function sum<Item>(items: readonly Item[], costOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + costOf(item), 0);
}
