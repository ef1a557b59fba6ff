import { attributeOf, leadsElsewhere, type Attribute, type Model } from './model';
import { refuseParameter, refuseUnknown } from './query-refusal';
import { readConditions } from './read-conditions';
import { countJoin, isRecord, within, type Place, type Reading } from './reading';
import { scalarKindOf } from './scalar-kinds';
import { stepInto } from './step-into';

/** Reads `filters`, at the root or behind a relation. */
export function readFilters(reading: Reading, model: Model, filters: unknown, place: Place, depth = 0): void {
  if (!isRecord(filters)) refuseParameter(place.at, 'conditions by attribute, such as filters[title][$eq]=Opening');
  for (const [name, asked] of Object.entries(filters)) {
    const inside = within(place, name);
    if (isGroup(name)) readGroup(reading, model, name, asked, inside, depth + 1);
    else readAttribute(reading, model, name, asked, place);
  }
}

function isGroup(name: string): boolean {
  return name === '$and' || name === '$or' || name === '$not';
}

function readGroup(reading: Reading, model: Model, name: string, asked: unknown, place: Place, depth: number): void {
  const { groupDepth, conditions } = reading.limits;
  if (depth > groupDepth) refuseParameter(place.at, `at most ${groupDepth} groups within each other`);
  if (name === '$not') return readFilters(reading, model, asked, place, depth);
  if (!Array.isArray(asked)) refuseParameter(place.at, 'a list of conditions');
  if (asked.length > conditions) refuseParameter(place.at, `at most ${conditions} conditions`);
  asked.forEach((each, index) => readFilters(reading, model, each, within(place, String(index)), depth));
}

function readAttribute(reading: Reading, model: Model, name: string, asked: unknown, place: Place): void {
  const attribute = attributeOf(model, name);
  if (attribute === undefined) refuseUnknown(place.at, name);
  if (leadsElsewhere(attribute)) return readBehind(reading, name, attribute, asked, place);
  const kind = scalarKindOf(attribute);
  if (kind === undefined) refuseUnknown(place.at, name);
  readConditions(reading, kind, asked, within(place, name));
}

/** A relation is asked about what is behind it, about which one it is (its id), or whether there is any. */
function readBehind(reading: Reading, name: string, attribute: Attribute, asked: unknown, place: Place): void {
  const { model, inside } = stepInto(reading, name, attribute, place, reading.limits.joinDepth);
  countJoin(reading, inside.path);
  if (!isRecord(asked) || isAboutItself(asked)) return readConditions(reading, 'integer', asked, inside);
  const names = Object.keys(asked);
  if (names.length === 0) refuseParameter(inside.at, 'a condition');
  // Strapi takes one operator right behind a relation, and no `$not`: within `$and` it may stand.
  if (names.some((each) => each.startsWith('$')) && (names.length > 1 || names[0] === '$not'))
    refuseParameter(inside.at, 'attributes, or one group of $and or $or');
  readFilters(reading, model, asked, inside);
}

function isAboutItself(asked: Readonly<Record<string, unknown>>): boolean {
  const [name, ...others] = Object.keys(asked);
  return name !== undefined && others.length === 0 && name.startsWith('$') && !isGroup(name);
}
