/** Of two in the middle the lower one: a figure that was measured, not one between two. */
export function median(values) {
  if (values.length === 0) return null;
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
}

/** How many times `one` is `other`; null where one of them was not measured. */
export function ratio(one, other) {
  return one === null || other === null || other === 0 ? null : one / other;
}

/** Half of the values lie between the two: how steady a median is. */
export function quartiles(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part) => sorted[Math.round(part * (sorted.length - 1))] ?? null;
  return [at(0.25), at(0.75)];
}
