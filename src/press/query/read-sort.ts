import { attributeOf, leadsElsewhere, type Model } from './model';
import { refuseParameter, refuseUnknown } from './query-refusal';
import { count, countJoin, isRecord, within, type Place, type Reading } from './reading';
import { scalarKindOf } from './scalar-kinds';
import { stepInto } from './step-into';

/** Reads `sort`: `title:desc,date`, a list of these, or `{ title: 'desc' }`. */
export function readSort(reading: Reading, model: Model, sort: unknown, place: Place): void {
  if (typeof sort === 'string') return readKeys(reading, model, sort, place);
  if (Array.isArray(sort)) {
    return sort.forEach((each, index) => {
      if (Array.isArray(each)) refuseParameter(place.at, expected);
      readSort(reading, model, each, within(place, String(index)));
    });
  }
  if (!isRecord(sort)) refuseParameter(place.at, expected);
  for (const [name, order] of Object.entries(sort)) readBranch(reading, model, name, order, place);
}

const expected = 'attributes with "asc" or "desc", such as date:desc,title';

function readKeys(reading: Reading, model: Model, keys: string, place: Place): void {
  for (const key of keys.split(',')) {
    const [path = '', order = 'asc', ...others] = key.trim().split(':');
    if (others.length > 0 || path === '') refuseParameter(place.at, expected);
    const names = path
      .trim()
      .split(/[.[]/)
      .map((name) => name.replace(/\]$/, ''));
    readPath(reading, model, names, order.trim(), place);
  }
}

function readPath(reading: Reading, model: Model, names: readonly string[], order: string, place: Place): void {
  const [name = '', ...others] = names;
  if (others.length === 0) return readKey(reading, model, name, order, place);
  const attribute = attributeOf(model, name);
  if (attribute === undefined || !leadsElsewhere(attribute)) refuseUnknown(place.at, name);
  const step = stepInto(reading, name, attribute, place, reading.limits.joinDepth);
  countJoin(reading, step.inside.path);
  readPath(reading, step.model, others, order, { ...step.inside, at: place.at });
}

function readBranch(reading: Reading, model: Model, name: string, order: unknown, place: Place): void {
  const attribute = attributeOf(model, name);
  if (attribute === undefined) refuseUnknown(place.at, name);
  if (!isRecord(order)) return readKey(reading, model, name, order, place);
  if (!leadsElsewhere(attribute)) refuseParameter(within(place, name).at, expected);
  const step = stepInto(reading, name, attribute, place, reading.limits.joinDepth);
  countJoin(reading, step.inside.path);
  for (const [next, inner] of Object.entries(order)) readBranch(reading, step.model, next, inner, step.inside);
}

function readKey(reading: Reading, model: Model, name: string, order: unknown, place: Place): void {
  const attribute = attributeOf(model, name);
  if (attribute === undefined) refuseUnknown(place.at, name);
  const kind = scalarKindOf(attribute);
  if (kind === undefined || kind === 'json')
    refuseParameter(place.at, `an attribute to sort by, which "${name}" is not`);
  if (typeof order !== 'string' || !/^(?:asc|desc)$/i.test(order.trim())) refuseParameter(place.at, '"asc" or "desc"');
  count(reading, 'sortKeys');
  if (place.path.length > 0) count(reading, 'joinedConditions');
}
