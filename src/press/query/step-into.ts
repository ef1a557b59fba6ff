import { targetOf, type Attribute, type Model } from './model';
import type { QueryLimits } from './query-limits';
import { refuseParameter } from './query-refusal';
import { within, type Place, type Reading } from './reading';

/**
 * The model behind a relation or component, and the place there. A path that goes through a relation a second time is
 * one that somebody has made to be long: from a text to its other languages, and from these to theirs.
 */
export function stepInto(
  { modelOf, limits }: Reading,
  name: string,
  attribute: Attribute,
  place: Place,
  most: number,
): { readonly model: Model; readonly inside: Place } {
  const there = within(place, name);
  const target = targetOf(attribute);
  const model = target === undefined ? undefined : modelOf(target);
  if (model === undefined) refuseParameter(there.at, 'a relation to one type');
  return { model, inside: { at: there.at, path: longerPath(limits, name, there, most) } };
}

/** The path of relations with one more at its end. */
export function longerPath(limits: QueryLimits, name: string, { at, path }: Place, most: number): readonly string[] {
  const times = path.filter((each) => each === name).length;
  if (times >= limits.sameRelation) refuseParameter(at, 'no relation twice on a path');
  if (path.length >= most) refuseParameter(at, `a path of at most ${most} relations`);
  return [...path, name];
}
