import { attributeOf, leadsElsewhere, type Model } from './model';
import { refuseParameter, refuseUnknown } from './query-refusal';
import type { Place } from './reading';

/** Reads `fields`: `*`, `title,date`, or a list of these. */
export function readFields(model: Model, fields: unknown, place: Place): void {
  const lists: readonly unknown[] = Array.isArray(fields) ? fields : [fields];
  for (const names of lists) {
    if (typeof names !== 'string') refuseParameter(place.at, 'names of attributes, such as title,date');
    if (names === '*') continue;
    for (const name of names.split(',')) readField(model, name.trim(), place);
  }
}

function readField(model: Model, name: string, place: Place): void {
  if (name === '') refuseParameter(place.at, 'names of attributes, such as title,date');
  const attribute = attributeOf(model, name);
  if (attribute === undefined) refuseUnknown(place.at, name);
  if (leadsElsewhere(attribute)) refuseParameter(place.at, `"${name}" in "populate"`);
}
